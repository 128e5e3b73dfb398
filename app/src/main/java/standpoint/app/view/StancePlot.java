package standpoint.app.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Answer;
import standpoint.news.BoardLine;
import standpoint.news.Moment;
import standpoint.news.Position;
import standpoint.news.Stance;
import standpoint.news.When;

/**
 * Stances over time, a lane for each name: as an SVG picture that stands alone, and in characters for a terminal. A stance is told by
 * the shape and sign of its mark, besides its colour; between two marks a line says that nothing else was heard.
 */
public final class StancePlot {
    private static final int WIDTH = 900;
    private static final int LEFT = 230;
    private static final int RIGHT = 30;
    private static final int LANE = 30;
    private static final int ROW = 24;
    private static final int HEADING = 28;
    private static final int MARK = 21;
    private static final int TOP = 84;
    private static final int NAME = 18;
    private static final int MOST_LANES = 60;

    private final Answer answer;
    private final Map<String, List<Position>> lanes = new LinkedHashMap<>();
    /** How many of the lanes are of members; the others have no vote. */
    private final int voting;
    private final LocalDate first;
    private final LocalDate last;
    private final int undated;

    private StancePlot(Answer answer) {
        this.answer = answer;
        List<Position> dated = answer.positions().stream().filter(position -> day(position).isPresent())
                .filter(position -> !day(position).get().isAfter(answer.board().asOf()))
                .sorted(Comparator.comparing((Position position) -> day(position).orElseThrow()).thenComparing(Position::id)).toList();
        this.undated = (int) answer.positions().stream().filter(position -> day(position).isEmpty()).count();
        lanes(answer.board().members(), dated);
        this.voting = lanes.size();
        lanes(answer.board().others(), dated);
        List<LocalDate> days = lanes.values().stream().flatMap(List::stream).map(position -> day(position).orElseThrow()).toList();
        this.first = days.stream().min(Comparator.naturalOrder()).orElse(answer.board().asOf());
        this.last = answer.board().asOf();
    }

    private void lanes(List<BoardLine> lines, List<Position> dated) {
        for (BoardLine line : lines) {
            List<Position> own = dated.stream().filter(position -> line.positions().contains(position.id())).toList();
            if (!own.isEmpty() && lanes.size() < MOST_LANES) lanes.computeIfAbsent(line.name(), name -> new ArrayList<>()).addAll(own);
        }
    }

    /** A picture with its own title, description and legend. */
    public static String svg(Answer answer) { return new StancePlot(answer).picture(); }

    /** Lanes of characters; empty when no position has a day. */
    public static String text(Answer answer, Ink ink) { return new StancePlot(answer).lines(ink); }

    private static Optional<LocalDate> day(Position position) { return Wording.taken(position).flatMap(When::moment).map(Moment::firstDay); }

    private long days() { return Math.max(1, ChronoUnit.DAYS.between(first, last)); }

    private double at(LocalDate day, double from, double to) { return from + (to - from) * ChronoUnit.DAYS.between(first, day) / days(); }

    private String picture() {
        Markup drawn = new Markup();
        int y = TOP;
        int row = 0;
        for (Map.Entry<String, List<Position>> lane : lanes.entrySet()) {
            if (row == voting && row > 0) {
                drawn.raw("<text x=\"16\" y=\"" + (y + 20) + "\" font-weight=\"bold\">Without a vote</text>\n");
                y += HEADING;
            }
            y += lane(lane.getKey(), lane.getValue(), y, drawn);
            row++;
        }
        if (lanes.isEmpty()) drawn.raw("<text x=\"16\" y=\"" + (TOP + 20) + "\">No position has a day that is known.</text>\n");
        int height = Math.max(y, TOP + LANE) + 70;
        Markup out = new Markup();
        out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + height + "\" width=\"" + WIDTH + "\" height=\"" + height
                + "\" role=\"img\" aria-labelledby=\"plot-title plot-words\" font-family=\"Arial, Helvetica, sans-serif\" font-size=\"13\" fill=\"#1b2430\">\n");
        out.raw("<title id=\"plot-title\">").text(answer.board().question().text()).raw("</title><desc id=\"plot-words\">").text(words()).raw("</desc>\n");
        out.raw("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n<text x=\"16\" y=\"26\" font-size=\"16\" font-weight=\"bold\">")
                .text(Wording.shortened(answer.board().question().text(), 95)).raw("</text>\n");
        legend(out);
        axis(out, height);
        out.raw(drawn.toString());
        return out.raw("<text x=\"16\" y=\"" + (height - 16) + "\">").text(note()).raw("</text>\n</svg>\n").toString();
    }

    /** What the picture shows, for those who hear it. */
    private String words() {
        List<String> words = new ArrayList<>();
        lanes.forEach((name, lane) -> words.add(name + ": " + String.join(", ", lane.stream()
                .map(position -> Sign.of(position.stance()).word() + " on " + day(position).orElseThrow()).toList())));
        return words.isEmpty() ? note() : String.join(". ", words) + ". " + note();
    }

    private String note() {
        long unknown = answer.board().members().stream().filter(line -> line.stance() == BoardLine.View.NONE).count();
        return Wording.count((int) unknown, "member") + " without evidence; " + Wording.count(undated, "position") + " without a known day.";
    }

    private static void legend(Markup out) {
        int x = 24;
        for (Stance stance : Stance.values()) {
            Sign sign = Sign.of(stance);
            mark(stance, x, 52, sign.word(), out);
            out.raw("<text x=\"" + (x + 16) + "\" y=\"57\">" + sign.word() + "</text>\n");
            x += 140;
        }
    }

    private void axis(Markup out, int height) {
        int bottom = height - 52;
        for (int tick = 0; tick <= 4; tick++) {
            LocalDate day = first.plusDays(days() * tick / 4);
            double x = at(day, LEFT, WIDTH - RIGHT);
            out.raw(String.format(Locale.ROOT, "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#d5dae1\"/>", x, TOP - 6, x, bottom));
            String anchor = tick == 0 ? "start" : tick == 4 ? "end" : "middle";
            out.raw(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\" font-size=\"12\" text-anchor=\"%s\">%s</text>%n", x, bottom + 16, anchor, day));
        }
    }

    /** @return how high the lane is: marks that would cover one another stand below each other */
    private int lane(String name, List<Position> lane, int top, Markup out) {
        double y = top + LANE / 2.0;
        out.raw(String.format(Locale.ROOT, "<text x=\"16\" y=\"%.1f\">", y + 5)).text(Wording.shortened(name, 28)).raw("</text>\n");
        for (int i = 0; i < lane.size(); i++) {
            double from = x(lane.get(i));
            double to = i + 1 < lane.size() ? x(lane.get(i + 1)) : WIDTH - RIGHT;
            out.raw(String.format(Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>%n",
                    from, y, to, y, Sign.of(lane.get(i).stance()).colour(), dashes(lane.get(i).stance())));
        }
        List<Position> rows = new ArrayList<>();
        for (Position position : lane) {
            int row = 0;
            while (row < rows.size() && x(position) - x(rows.get(row)) < MARK && rows.get(row).stance() != position.stance()) row++;
            boolean covered = row < rows.size() && x(position) - x(rows.get(row)) < MARK;
            if (covered) continue;
            if (row == rows.size()) rows.add(position);
            else rows.set(row, position);
            mark(position.stance(), x(position), y + row * ROW, day(position).orElseThrow() + ", " + position.name() + ": " + Sign.of(position.stance()).word(), out);
        }
        return LANE + (rows.size() - 1) * ROW;
    }

    private double x(Position position) { return at(day(position).orElseThrow(), LEFT, WIDTH - RIGHT); }

    private static String dashes(Stance stance) {
        return switch (stance) {
            case SUPPORT -> "none";
            case OPPOSE -> "8 3";
            case CONDITIONAL -> "4 4";
            case UNDECIDED -> "1 5";
        };
    }

    /** Circle, square, diamond or triangle with its sign in white. */
    private static void mark(Stance stance, double x, double y, String title, Markup out) {
        Sign sign = Sign.of(stance);
        String shape = switch (stance) {
            case SUPPORT -> "<circle cx=\"%1$.1f\" cy=\"%2$.1f\" r=\"9\" fill=\"%3$s\"/>";
            case OPPOSE -> "<rect x=\"%4$.1f\" y=\"%5$.1f\" width=\"17\" height=\"17\" fill=\"%3$s\"/>";
            case CONDITIONAL -> "<rect x=\"%4$.1f\" y=\"%5$.1f\" width=\"17\" height=\"17\" fill=\"%3$s\" transform=\"rotate(45 %1$.1f %2$.1f)\"/>";
            case UNDECIDED -> "<path d=\"M%1$.1f %6$.1fl11 19h-22z\" fill=\"%3$s\"/>";
        };
        out.raw("<g><title>").text(title).raw("</title>").raw(String.format(Locale.ROOT, shape, x, y, sign.colour(), x - 8.5, y - 8.5, y - 12));
        out.raw(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" font-size=\"14\" font-weight=\"bold\" fill=\"#ffffff\" text-anchor=\"middle\">%s</text></g>%n",
                x, y + 5, sign.mark()));
    }

    private String lines(Ink ink) {
        if (lanes.isEmpty()) return "";
        int columns = Math.max(20, ink.width() - NAME - 5);
        StringBuilder out = new StringBuilder();
        lanes.forEach((name, lane) -> out.append("  ").append(Ink.column(name, NAME)).append("  ").append(track(lane, columns, ink)).append('\n'));
        String from = first.toString();
        String to = last.toString();
        out.append(" ".repeat(NAME + 4)).append(from).append(" ".repeat(Math.max(1, columns - from.length() - to.length()))).append(to).append('\n');
        return out.append(ink.wrapped(legend() + " A dot: nothing else was heard.", "  ")).toString();
    }

    private static String legend() {
        List<String> signs = new ArrayList<>();
        for (Stance stance : Stance.values()) signs.add(Sign.of(stance).mark() + " " + Sign.of(stance).word());
        return String.join(", ", signs) + ".";
    }

    /** One character a span of days: of several positions in one span the last is shown. */
    private String track(List<Position> lane, int columns, Ink ink) {
        Stance[] marks = new Stance[columns];
        int begin = columns;
        for (Position position : lane) {
            int column = (int) Math.min(columns - 1, Math.round(at(day(position).orElseThrow(), 0, columns - 1)));
            marks[column] = position.stance();
            begin = Math.min(begin, column);
        }
        StringBuilder track = new StringBuilder(" ".repeat(begin));
        for (int i = begin; i < columns; i++) track.append(marks[i] == null ? "." : ink.mark(Sign.of(marks[i])));
        return track.toString();
    }
}
