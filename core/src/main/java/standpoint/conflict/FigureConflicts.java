package standpoint.conflict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import standpoint.news.Conflict;
import standpoint.news.Figure;
import standpoint.news.Moment;
import standpoint.news.Updated;
import standpoint.news.When;

/** One thing counted twice in one scope as of one time, with values that cannot both be right. */
final class FigureConflicts {

    private static final int NEIGHBOURS = 50;

    void find(List<Updated<Figure>> figures, List<Conflict> found) {
        Map<String, List<Figure>> byScope = figures.stream().map(Updated::first)
                .collect(Collectors.groupingBy(FigureConflicts::scope, TreeMap::new, Collectors.toList()));
        for (List<Figure> same : byScope.values()) {
            for (int at = 0; at < same.size(); at++) {
                for (int other = at + 1; other < Math.min(same.size(), at + NEIGHBOURS); other++) compare(same.get(at), same.get(other), found);
            }
        }
    }

    private static void compare(Figure one, Figure other, List<Conflict> found) {
        if (one.passage().article().equals(other.passage().article()) || !sameTime(one.asOf(), other.asOf()) || compatible(one, other)) return;
        String left = one.passage().article() + "/" + one.id();
        String right = other.passage().article() + "/" + other.id();
        found.add(new Conflict(ConflictFinder.id(Conflict.Kind.FIGURE, left, right), Conflict.Kind.FIGURE, List.of(left, right),
                "two numbers for " + one.measure() + " as of one time", List.of(one.passage(), other.passage())));
    }

    private static String scope(Figure figure) {
        return String.join("|", figure.measure(), figure.unit().orElse(""), figure.base().orElse(""), figure.where().orElse("")).toLowerCase(Locale.ROOT);
    }

    private static boolean sameTime(Optional<When> one, Optional<When> other) {
        Optional<Moment> first = one.flatMap(When::moment);
        Optional<Moment> second = other.flatMap(When::moment);
        if (first.isEmpty() || second.isEmpty()) return false;
        return !first.get().lastDay().isBefore(second.get().firstDay()) && !second.get().lastDay().isBefore(first.get().firstDay());
    }

    /** True when some number satisfies both: "at least 7" and "9". */
    private static boolean compatible(Figure one, Figure other) {
        return above(one.high(), other.low()) && above(other.high(), one.low());
    }

    private static boolean above(Optional<BigDecimal> high, Optional<BigDecimal> low) {
        return high.isEmpty() || low.isEmpty() || high.get().compareTo(low.get()) >= 0;
    }
}
