package standpoint.app.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Answer;
import standpoint.news.Moment;
import standpoint.news.Position;
import standpoint.news.When;

/**
 * The dated positions of an Answer as marks on a time axis, a lane for each holder. Laid out in per cent, so that its words keep
 * their size on a narrow screen. Marks that would cover one another stand below each other.
 */
final class TimelinePlot {
    private static final double MARK_WIDTH = 7;
    private static final int ROW_PIXELS = 28;

    private final LocalDate first;
    private final long days;
    private final Map<String, List<Position>> lanes = new LinkedHashMap<>();

    private TimelinePlot(List<Position> dated) {
        this.first = dated.stream().map(TimelinePlot::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = dated.stream().map(TimelinePlot::day).max(LocalDate::compareTo).orElseThrow();
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        dated.forEach(position -> lanes.computeIfAbsent(position.member().orElse(position.name()), lane -> new ArrayList<>()).add(position));
    }

    static void write(Answer answer, Markup out) {
        List<Position> dated = answer.positions().stream().filter(position -> moment(position).isPresent())
                .sorted(Comparator.comparing((Position position) -> position.member().isEmpty())
                        .thenComparing(position -> position.member().orElse(position.name())).thenComparing(TimelinePlot::day).thenComparing(Position::id)).toList();
        if (dated.isEmpty()) out.element("p", "class=\"note\"", "No position has a day that is known.");
        else new TimelinePlot(dated).write(out);
    }

    private void write(Markup out) {
        out.raw("<div class=\"plot\" role=\"img\" aria-label=\"Positions over time, a lane for each holder; the table above holds the same.\">");
        lanes.forEach((name, lane) -> {
            out.raw("<div class=\"lane\"><div class=\"name\">").text(name).raw("</div><div class=\"track\" style=\"height:");
            Markup marks = new Markup();
            int rows = marks(lane, marks);
            out.raw(rows * ROW_PIXELS + "px\">").raw(marks.toString()).raw("</div></div>");
        });
        out.raw("<div class=\"lane axis\"><div class=\"name\"></div><div class=\"track\">");
        for (int tick = 0; tick <= 4; tick++) {
            String edge = tick == 0 ? " first" : tick == 4 ? " last" : " inner";
            out.raw("<span class=\"tick" + edge + "\" style=\"left:" + tick * 25 + "%\">" + first.plusDays(days * tick / 4) + "</span>");
        }
        out.raw("</div></div></div>");
    }

    private int marks(List<Position> lane, Markup out) {
        List<Double> rowEnds = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (Position position : lane) {
            // One mark a day and stance: the table above has them all.
            if (!shown.add(day(position) + " " + position.stance())) continue;
            double left = 100.0 * ChronoUnit.DAYS.between(first, day(position)) / days;
            int row = 0;
            while (row < rowEnds.size() && rowEnds.get(row) > left) row++;
            if (row == rowEnds.size()) rowEnds.add(0.0);
            rowEnds.set(row, left + MARK_WIDTH);
            Sign sign = Sign.of(position.stance());
            out.raw(String.format(Locale.ROOT, "<a class=\"mark %s\" style=\"left:%.2f%%;top:%dpx\" href=\"#%s\" title=\"%s\">%s</a>",
                    sign.name().toLowerCase(Locale.ROOT), left, row * ROW_PIXELS + 2, Evidence.anchor(position.passages().get(0)),
                    Markup.escaped(day(position) + ", " + position.name() + ": " + sign.word()), sign.mark()));
        }
        return rowEnds.size();
    }

    private static Optional<Moment> moment(Position position) { return Wording.taken(position).flatMap(When::moment); }

    private static LocalDate day(Position position) { return moment(position).orElseThrow().firstDay(); }
}
