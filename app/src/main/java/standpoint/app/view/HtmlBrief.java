package standpoint.app.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import standpoint.news.Answer;
import standpoint.news.Board;
import standpoint.news.BoardLine;
import standpoint.news.Coverage;
import standpoint.news.Move;
import standpoint.news.Origin;
import standpoint.news.Passage;
import standpoint.news.Position;
import standpoint.news.Updated;

/** The whole brief as one self-contained HTML page. Every line links to the sentence it rests on, in its article below. */
public final class HtmlBrief {
    private final Answer answer;
    private final Wording wording;
    private final Evidence evidence;
    private final Bearing bearing;
    private final Markup out = new Markup();

    private HtmlBrief(Answer answer) {
        this.answer = answer;
        this.wording = new Wording(answer);
        this.evidence = new Evidence(answer);
        this.bearing = new Bearing(answer);
    }

    public static String of(Answer answer) { return new HtmlBrief(answer).page(); }

    private String page() {
        Board board = answer.board();
        out.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .element("title", "", "Standpoint: " + board.question().text()).raw("<style>" + resource("brief.css") + "</style></head><body><main>");
        out.raw("<header><p class=\"brand\">Standpoint brief</p>").element("h1", "", board.question().text())
                .element("p", "class=\"meta\"", board.body().name() + " \u00b7 rule: " + board.rule() + " \u00b7 state of play on " + board.asOf()).raw("</header>");
        section("state", "State of play", this::stateOfPlay);
        section("positions", "Positions over time", this::positions);
        section("moves", "Moves", answer.moves(), "Nobody is seen to move.", this::move);
        section("conflicts", "Conflicts", answer.conflicts(), "No reports conflict.", conflict ->
                item(conflict.kind().name().toLowerCase(Locale.ROOT), conflict.why(), conflict.passages()));
        section("origins", "Origins", () -> parted(answer.origins().all(), bearing::on, "No report is seen to rest on another.", this::origin));
        section("timeline", "Timeline", () -> parted(answer.timeline(), bearing::on, "Nothing has a day that is known.", timelineItem ->
                item(Wording.when(timelineItem.when()), timelineItem.text(), timelinePassages(timelineItem.id(), timelineItem.when().passages()))));
        section("figures", "Figures", () -> parted(answer.figures(), bearing::on, "No figures were found.", figure ->
                item(range(figure.first().low(), figure.first().high()), figureText(figure), List.of(figure.first().passage()))));
        section("commitments", "Commitments", () -> parted(answer.commitments(), bearing::on, "No commitments were found.", commitment ->
                item(commitment.first().status().name().toLowerCase(Locale.ROOT), commitment.first().by() + ": " + commitment.first().what(),
                        List.of(commitment.first().passage()))));
        section("read", "What was read", this::coverage);
        out.raw("</main><script>" + resource("brief.js") + "</script></body></html>\n");
        return out.toString();
    }

    private void stateOfPlay() {
        Board board = answer.board();
        out.raw("<p class=\"outcome\"><b>" + board.outcome().now().name().toLowerCase(Locale.ROOT) + "</b> ").text(board.outcome().why()).raw("</p><p class=\"meta\">")
                .text(String.join(" ", Wording.bounds(board))).raw("</p><ul class=\"tiles\">");
        for (Sign sign : Sign.values()) {
            long members = board.members().stream().filter(line -> Sign.of(line.stance()) == sign).count();
            out.raw("<li class=\"" + css(sign) + "\"><b>" + members + "</b> <span>" + sign.mark() + " " + sign.word() + "</span></li>");
        }
        out.raw("</ul>");
        table("Members", board.members().stream().filter(line -> line.stance() != BoardLine.View.NONE).toList());
        List<String> unknown = board.members().stream().filter(line -> line.stance() == BoardLine.View.NONE).map(BoardLine::name).toList();
        if (!unknown.isEmpty()) {
            out.raw("<p class=\"unknown\"><b>").text(Wording.count(unknown.size(), "member") + " without evidence:").raw("</b> ").text(String.join(", ", unknown)).raw("</p>");
        }
        if (!board.others().isEmpty()) table("Without a vote", board.others());
    }

    private void table(String title, List<BoardLine> lines) {
        if (lines.isEmpty()) return;
        out.element("h3", "", title).raw("<table class=\"board stack\"><thead><tr><th scope=\"col\">Holder</th><th scope=\"col\">Stance</th>"
                + "<th scope=\"col\">Latest evidence</th><th scope=\"col\">Standing</th><th scope=\"col\">Rests on</th></tr></thead><tbody>");
        for (BoardLine line : lines) {
            Sign sign = Sign.of(line.stance());
            out.raw("<tr><th scope=\"row\">").text(line.name()).raw("</th><td data-label=\"Stance\"><span class=\"badge " + css(sign) + "\"><b>" + sign.mark() + "</b> "
                    + sign.word() + "</span>");
            wording.moved(line).ifPresent(moved -> out.raw(" <a href=\"#moves\">").text(moved).raw("</a>"));
            line.stage().ifPresent(stage -> out.raw(" ").element("span", "class=\"meta\"", stage));
            line.condition().ifPresent(condition -> out.raw("<div class=\"condition\">").raw(quote(condition)).raw("</div>"));
            out.raw("</td><td data-label=\"Latest evidence\">");
            wording.shown(line).forEach(position -> {
                if (!position.name().equals(line.name())) out.text(position.name() + ": ");
                out.raw(quote(position.passages().get(0)) + " ");
            });
            wording.lately(line).ifPresent(when -> out.element("span", "class=\"meta\"", "(" + Wording.age(when, answer.board().asOf()) + ")"));
            wording.later(line).ifPresent(position -> out.raw("<br>").element("span", "class=\"meta\"", Wording.later(line, position)).raw(" " + quote(position.passages().get(0))));
            out.raw("</td><td data-label=\"Standing\">").text(line.standing().map(standing -> standing.name().toLowerCase(Locale.ROOT)).orElse("\u2013"));
            out.raw("</td><td data-label=\"Rests on\">").text(origins(line)).raw("</td></tr>");
        }
        out.raw("</tbody></table>");
    }

    static String origins(BoardLine line) {
        String origins = line.minOrigins() == line.maxOrigins() ? "" + line.minOrigins() : line.minOrigins() + "\u2013" + line.maxOrigins();
        return origins + (origins.equals("1") ? " origin, " : " origins, ") + Wording.count(line.reports(), "report");
    }

    private void positions() {
        if (answer.positions().isEmpty()) {
            out.element("p", "class=\"note\"", "No statement on the pages takes a position on the question.");
            return;
        }
        MatrixView.write(answer.positions(), out);
        TimelinePlot.write(answer, out);
    }

    private void move(Move move) {
        Optional<Position> before = wording.position(move.before());
        Optional<Position> after = wording.position(move.after());
        out.raw("<li><span class=\"tag\">" + (move.half() ? "half move" : "move") + "</span> ").text(wording.name(move.holder())
                + move.member().map(member -> " (" + member + ")").orElse("") + ": " + Sign.of(move.from()).word() + " \u2192 " + Sign.of(move.to()).word()
                + move.at().map(when -> ", " + Wording.when(when)).orElse("")).raw("<blockquote>");
        before.ifPresent(position -> out.raw("<p>before: " + quote(position.passages().get(0)) + "</p>"));
        after.ifPresent(position -> out.raw("<p>after: " + quote(position.passages().get(0)) + "</p>"));
        out.raw("</blockquote></li>");
    }

    /** What bears on the question, then the rest, to be opened. */
    private <T> void parted(List<T> values, Predicate<T> bears, String none, Consumer<T> writer) {
        List<T> first = values.stream().filter(bears).toList();
        List<T> rest = values.stream().filter(bears.negate()).toList();
        if (values.isEmpty()) out.element("p", "class=\"note\"", none);
        else list(first, writer);
        if (rest.isEmpty()) return;
        out.raw("<details><summary>").text(rest.size() + " more, of single reports or of other matters").raw("</summary>");
        list(rest, writer);
        out.raw("</details>");
    }

    private void origin(Origin origin) {
        out.raw("<li><span class=\"tag\">" + origin.kind().name().toLowerCase(Locale.ROOT) + "</span> ").text(origin.what() + " \u2013 "
                + Wording.count(origin.articles().size(), "article")).raw("<ul class=\"chain\">");
        origin.chain().forEach(link -> out.raw("<li>").text(wording.name(link.from())).raw(" <b>" + link.kind().name().toLowerCase(Locale.ROOT) + "</b> \u2192 ")
                .text(wording.name(link.to())).raw(" " + sources(link.passages()) + "</li>"));
        out.raw("</ul></li>");
    }

    private void coverage() {
        Coverage coverage = answer.coverage();
        out.element("p", "", Wording.count(coverage.pages(), "page") + ", " + Wording.count(coverage.articles(), "article") + ", "
                + coverage.rejections().size() + " rejected; " + Wording.count(coverage.bearing(), "passage") + (coverage.bearing() == 1 ? " bears" : " bear")
                + " on the question, of which " + coverage.abstentions().size() + " gave no stance.");
        if (!coverage.rejections().isEmpty()) {
            out.element("h3", "", "Rejected").raw("<ul>");
            coverage.rejections().forEach(rejection -> item(rejection.reason().name().toLowerCase(Locale.ROOT), rejection.detail(), List.of()));
            out.raw("</ul>");
        }
        if (!coverage.abstentions().isEmpty()) {
            out.raw("<details><summary>Abstained on</summary><ul>");
            coverage.abstentions().forEach(abstention -> item("abstained", abstention.why() + ": " + Wording.shortened(abstention.passage().text(), 200),
                    List.of(abstention.passage())));
            out.raw("</ul></details>");
        }
        out.element("h3", "", "Articles");
        answer.articles().forEach(article -> ArticleView.write(article, evidence.in(article), note(article.id()), out));
    }

    private String note(String article) {
        return Optional.ofNullable(answer.origins().copyOf().get(article)).map(original -> "A copy of " + wording.name(original) + ".")
                .or(() -> Optional.ofNullable(answer.origins().versionOf().get(article)).map(earlier -> "A later version of the same page."))
                .orElse("");
    }

    /** What a line of the timeline rests on: the passage of the thing it shows, otherwise that of its time. */
    private List<Passage> timelinePassages(String id, List<Passage> otherwise) {
        return wording.position(id).map(position -> List.of(position.passages().get(0)))
                .or(() -> answer.events().stream().filter(event -> event.first().id().equals(id)).findFirst().map(event -> List.of(event.first().passage())))
                .or(() -> answer.commitments().stream().filter(made -> made.first().id().equals(id)).findFirst().map(made -> List.of(made.first().passage())))
                .or(() -> answer.figures().stream().filter(figure -> figure.first().id().equals(id)).findFirst().map(figure -> List.of(figure.first().passage())))
                .orElse(otherwise);
    }

    private static String figureText(Updated<standpoint.news.Figure> figure) {
        StringBuilder text = new StringBuilder(figure.first().unit().map(unit -> unit + " ").orElse("")).append(figure.first().measure());
        figure.first().where().ifPresent(where -> text.append(", ").append(where));
        figure.updates().forEach(update -> text.append("; then ").append(range(update.low(), update.high())));
        return text.toString();
    }

    private static String range(Optional<java.math.BigDecimal> low, Optional<java.math.BigDecimal> high) {
        String from = low.map(java.math.BigDecimal::toPlainString).orElse("");
        String to = high.map(java.math.BigDecimal::toPlainString).orElse("");
        if (from.equals(to)) return from;
        return from.isEmpty() ? "at most " + to : to.isEmpty() ? "at least " + from : from + "\u2013" + to;
    }

    private void item(String tag, String text, List<Passage> passages) {
        out.raw("<li>").element("span", "class=\"tag\"", tag).raw(" ").text(text).raw(" " + sources(passages) + "</li>");
    }

    private String quote(Passage passage) {
        return "<a class=\"quote\" href=\"#" + Evidence.anchor(passage) + "\">" + Markup.escaped(Wording.quoted(passage.text(), 240)) + "</a> "
                + "<span class=\"meta\">" + Markup.escaped(wording.source(passage)) + "</span>";
    }

    private String sources(List<Passage> passages) {
        StringBuilder links = new StringBuilder();
        passages.stream().limit(2).forEach(passage -> links.append("<a class=\"src\" href=\"#").append(Evidence.anchor(passage)).append("\" title=\"")
                .append(Markup.escaped(Wording.shortened(passage.text(), 200))).append("\">").append(Markup.escaped(wording.source(passage))).append("</a> "));
        return links.toString().strip();
    }

    private <T> void section(String id, String title, List<T> values, String none, Consumer<T> writer) {
        section(id, title, () -> {
            if (values.isEmpty()) {
                out.element("p", "class=\"note\"", none);
                return;
            }
            list(values, writer);
        });
    }

    private <T> void list(List<T> values, Consumer<T> writer) {
        out.raw("<ul class=\"lines\">");
        values.forEach(writer);
        out.raw("</ul>");
    }

    private void section(String id, String title, Runnable content) {
        out.raw("<section id=\"" + id + "\">").element("h2", "", title);
        content.run();
        out.raw("</section>\n");
    }

    private static String css(Sign sign) { return sign.name().toLowerCase(Locale.ROOT); }

    private static String resource(String name) {
        try (InputStream in = HtmlBrief.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
