package standpoint.app.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ArrayList;
import java.util.function.Consumer;
import standpoint.news.Answer;
import standpoint.news.Board;
import standpoint.news.BoardLine;
import standpoint.news.Coverage;
import standpoint.news.Move;
import standpoint.news.Origin;
import standpoint.news.Passage;
import standpoint.news.Position;
import standpoint.news.TimelineItem;

/** The brief, or a part of it, for a terminal. Every line is followed by the words it rests on and where they stand. */
public final class TextBrief {
    private static final int QUOTE = 220;
    private static final int LISTED = 40;
    private static final int ABSTAINED = 5;

    private final Answer answer;
    private final Wording wording;
    private final Ink ink;
    private final StringBuilder out = new StringBuilder();

    private TextBrief(Answer answer, Ink ink) {
        this.answer = answer;
        this.wording = new Wording(answer);
        this.ink = ink;
    }

    /** Everything. */
    public static String of(Answer answer, Ink ink) {
        TextBrief brief = new TextBrief(answer, ink);
        brief.board();
        brief.positions();
        brief.moves();
        brief.conflicts();
        brief.origins();
        brief.timeline();
        brief.coverage();
        return brief.out.toString();
    }

    public static String board(Answer answer, Ink ink) { return part(answer, ink, TextBrief::board); }

    public static String moves(Answer answer, Ink ink) { return part(answer, ink, TextBrief::moves); }

    public static String conflicts(Answer answer, Ink ink) { return part(answer, ink, TextBrief::conflicts); }

    public static String origins(Answer answer, Ink ink) { return part(answer, ink, TextBrief::origins); }

    public static String timeline(Answer answer, Ink ink) { return part(answer, ink, TextBrief::timeline); }

    public static String stories(Answer answer, Ink ink) { return part(answer, ink, TextBrief::stories); }

    public static String commitments(Answer answer, Ink ink) { return part(answer, ink, TextBrief::commitments); }

    private static String part(Answer answer, Ink ink, Consumer<TextBrief> writer) {
        TextBrief brief = new TextBrief(answer, ink);
        writer.accept(brief);
        return brief.out.toString();
    }

    private void board() {
        Board board = answer.board();
        out.append('\n').append(ink.bold(ink.wrapped(board.question().text(), "").stripTrailing())).append('\n');
        out.append(ink.wrapped(board.body().name() + ", rule: " + board.rule() + ", state of play on " + board.asOf(), ""));
        heading("State of play");
        out.append(ink.wrapped(board.outcome().now().name() + ": " + board.outcome().why(), "  "));
        Wording.bounds(board).forEach(bound -> out.append(ink.wrapped(bound, "  ", "    ")));
        for (Sign sign : Sign.values()) {
            List<BoardLine> lines = board.members().stream().filter(line -> Sign.of(line.stance()) == sign).toList();
            if (lines.isEmpty()) continue;
            out.append('\n').append("  ").append(ink.stance(sign)).append(" (").append(lines.size()).append(")\n");
            if (sign == Sign.NONE) out.append(ink.wrapped(String.join(", ", lines.stream().map(BoardLine::name).toList()), "    "));
            else lines.forEach(line -> line(line, false));
        }
        if (!board.others().isEmpty()) {
            out.append("\n  ").append(ink.bold("Without a vote")).append('\n');
            board.others().forEach(line -> line(line, true));
        }
    }

    private void line(BoardLine line, boolean sign) {
        StringBuilder text = new StringBuilder(sign ? Sign.of(line.stance()).mark() + " " + line.name() + ": " + Sign.of(line.stance()).word() : line.name());
        line.standing().filter(standing -> standing != Position.Standing.STATED).ifPresent(standing ->
                text.append(", ").append(standing.name().toLowerCase(Locale.ROOT)));
        wording.lately(line).ifPresent(when -> text.append(", ").append(Wording.when(when)).append(" (")
                .append(Wording.age(when, answer.board().asOf())).append(")"));
        wording.moved(line).ifPresent(moved -> text.append(", ").append(moved));
        line.stage().ifPresent(stage -> text.append(", ").append(stage));
        text.append(", ").append(HtmlBrief.origins(line));
        out.append(ink.wrapped(text.toString(), "    "));
        line.condition().ifPresent(condition -> out.append(ink.wrapped("if: " + Wording.shortened(condition.text(), QUOTE), "      ")));
        wording.shown(line).forEach(position -> quote(position.passages().get(0), "      "));
        wording.later(line).ifPresent(position -> {
            out.append(ink.wrapped(Wording.later(line, position), "      "));
            quote(position.passages().get(0), "      ");
        });
    }

    private void positions() {
        heading("Positions over time");
        Map<String, List<Position>> rows = new LinkedHashMap<>();
        answer.positions().stream().sorted(Comparator.comparing((Position position) -> position.member().isEmpty())
                .thenComparing(position -> position.member().orElse("")).thenComparing(Position::name)
                .thenComparing(position -> Wording.day(Wording.taken(position))).thenComparing(Position::id))
                .forEach(position -> rows.computeIfAbsent(position.member().map(member -> member + ", ").orElse("") + position.name(),
                        name -> new ArrayList<>()).add(position));
        if (rows.isEmpty()) out.append("  No statement on the pages takes a position on the question.\n");
        rows.forEach((name, row) -> {
            out.append("  ").append(ink.bold(name)).append('\n');
            row.forEach(position -> out.append("    ").append(Ink.column(Wording.taken(position).map(Wording::when).orElse("undated"), 17)).append(' ')
                    .append(ink.stance(Sign.of(position.stance()))).append(ink.soft("  " + wording.source(position.passages().get(0)) + "  [" + position.id() + "]"))
                    .append('\n'));
        });
    }

    private void moves() {
        heading("Moves");
        if (answer.moves().isEmpty()) out.append("  Nobody is seen to move.\n");
        answer.moves().forEach(this::move);
    }

    private void move(Move move) {
        out.append(ink.wrapped((move.half() ? "half a move: " : "") + wording.name(move.holder()) + move.member().map(member -> " (" + member + ")").orElse("")
                + ": " + Sign.of(move.from()).word() + " \u2192 " + Sign.of(move.to()).word() + move.at().map(when -> ", " + Wording.when(when)).orElse(""), "  "));
        wording.position(move.before()).ifPresent(position -> quote(position.passages().get(0), "    "));
        wording.position(move.after()).ifPresent(position -> quote(position.passages().get(0), "    "));
    }

    private void conflicts() {
        heading("Conflicts");
        if (answer.conflicts().isEmpty()) out.append("  No reports conflict.\n");
        answer.conflicts().forEach(conflict -> {
            out.append(ink.wrapped(conflict.kind().name().toLowerCase(Locale.ROOT) + ": " + conflict.why(), "  ", "    "));
            conflict.passages().stream().limit(3).forEach(passage -> quote(passage, "    "));
        });
    }

    private void origins() {
        heading("Origins");
        Bearing bearing = new Bearing(answer);
        List<Origin> shown = answer.origins().all().stream().filter(bearing::on).limit(LISTED).toList();
        if (shown.isEmpty()) out.append("  No report is seen to rest on another.\n");
        shown.forEach(origin -> {
            out.append(ink.wrapped(origin.kind().name().toLowerCase(Locale.ROOT) + ": " + origin.what(), "  ", "    "));
            origin.chain().forEach(link -> out.append(ink.wrapped(wording.name(link.from()) + " " + link.kind().name().toLowerCase(Locale.ROOT) + " \u2192 "
                    + wording.name(link.to()), "    ", "      ")));
        });
        int rest = answer.origins().all().size() - shown.size();
        if (rest > 0) out.append("  ").append(Wording.count(rest, "origin")).append(" besides, of a single report or of other matters: --json and --html show all.\n");
    }

    private void stories() {
        heading("Stories");
        if (answer.stories().isEmpty()) out.append("  No articles were read.\n");
        answer.stories().forEach(story -> {
            out.append(ink.wrapped(story.title() + " (" + Wording.count(story.articles().size(), "article") + story.first().map(when -> ", from " + Wording.when(when)).orElse("") + ")", "  ", "    "));
            story.articles().forEach(article -> out.append(ink.wrapped(wording.name(article) + "  [" + article + "]", "    ", "      ")));
        });
    }

    private void commitments() {
        heading("Commitments");
        if (answer.commitments().isEmpty()) out.append("  No commitments were found.\n");
        answer.commitments().forEach(commitment -> {
            out.append(ink.wrapped(commitment.first().status().name().toLowerCase(Locale.ROOT) + ": " + commitment.first().by()
                    + commitment.first().to().map(to -> " to " + to).orElse("") + ": " + commitment.first().what(), "  ", "    "));
            quote(commitment.first().passage(), "    ");
        });
    }

    private void timeline() {
        heading("Timeline");
        if (answer.timeline().isEmpty()) out.append("  Nothing has a day that is known.\n");
        Bearing bearing = new Bearing(answer);
        List<TimelineItem> shown = answer.timeline().stream().filter(bearing::on).limit(LISTED).toList();
        shown.forEach(item -> out.append(ink.wrapped(item.text(), "  " + Ink.column(Wording.when(item.when()), 16) + "  ", " ".repeat(20))));
        int rest = answer.timeline().size() - shown.size();
        if (rest > 0) out.append("  ").append(rest).append(" more, some of other matters: --json and --html show all.\n");
    }

    private void coverage() {
        Coverage coverage = answer.coverage();
        heading("What was read");
        out.append(ink.wrapped(Wording.count(coverage.pages(), "page") + ", " + Wording.count(coverage.articles(), "article") + ", " + coverage.rejections().size()
                + " rejected; " + Wording.count(coverage.bearing(), "passage") + " on the question, of which " + coverage.abstentions().size() + " gave no stance.", "  "));
        coverage.rejections().forEach(rejection -> out.append(ink.wrapped("rejected: " + rejection.detail(), "  ", "    ")));
        coverage.abstentions().stream().limit(ABSTAINED).forEach(abstention -> {
            out.append(ink.wrapped("abstained: " + abstention.why(), "  ", "    "));
            quote(abstention.passage(), "    ");
        });
        int rest = coverage.abstentions().size() - ABSTAINED;
        if (rest > 0) out.append("  ").append(rest).append(" more abstained on: --json and --html show all.\n");
    }

    private void heading(String title) { out.append('\n').append(ink.bold(title)).append('\n'); }

    private void quote(Passage passage, String indent) {
        out.append(ink.wrapped(Wording.quoted(passage.text(), QUOTE) + " \u2014 " + wording.source(passage), indent, indent + "  "));
    }
}
