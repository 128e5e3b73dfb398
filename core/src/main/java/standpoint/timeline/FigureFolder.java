package standpoint.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import standpoint.news.Conflict;
import standpoint.news.Figure;
import standpoint.news.Reading;
import standpoint.news.Updated;

/**
 * Brings the figures of a record together: the same thing in the same scope is one figure, a value that holds later is its update, another
 * value as of the same time a conflict. Figures of other scopes stay apart.
 */
public final class FigureFolder {
    /** Figures of one kind that a new one is compared with: the latest. */
    private static final int RECENT = 60;

    /** What the figures of a record come to. */
    public record Folded(List<Updated<Figure>> figures, List<Conflict> conflicts) {
        public Folded {
            figures = List.copyOf(figures);
            conflicts = List.copyOf(conflicts);
        }
    }

    /** One figure as it grows: its reports in order of time. */
    private static final class Line {
        private final List<Scope> reports = new ArrayList<>();
        private final List<Scope> updates = new ArrayList<>();

        Line(Scope first) { reports.add(first); }

        Scope latest() { return updates.isEmpty() ? reports.get(0) : updates.get(updates.size() - 1); }
    }

    public Folded fold(List<Reading> readings) {
        Map<String, List<Line>> byKind = new LinkedHashMap<>();
        List<Line> all = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Scope scope : scopes(readings)) place(scope, byKind.computeIfAbsent(kind(scope), none -> new ArrayList<>()), all, conflicts);
        return new Folded(all.stream().map(FigureFolder::updated).toList(), conflicts);
    }

    private static List<Scope> scopes(List<Reading> readings) {
        List<Scope> scopes = new ArrayList<>();
        for (Reading reading : readings) for (Figure figure : reading.figures()) scopes.add(Scope.of(reading.article(), figure));
        scopes.sort(Comparator.comparing((Scope scope) -> scope.published().map(Scope::instant).orElse(java.time.Instant.MAX))
                .thenComparing(scope -> scope.article().page()).thenComparing(scope -> scope.article().part())
                .thenComparing(scope -> scope.article().id()).thenComparing(scope -> scope.figure().passage()));
        return scopes;
    }

    private static String kind(Scope scope) { return scope.figure().unit().orElse("") + "/" + scope.thing().befell(); }

    private static void place(Scope scope, List<Line> lines, List<Line> all, List<Conflict> conflicts) {
        for (int at = lines.size() - 1; at >= Math.max(0, lines.size() - RECENT); at--) {
            Line line = lines.get(at);
            Comparison comparison = Comparison.of(line.latest(), scope);
            if (comparison == Comparison.OTHER) continue;
            line.reports.add(scope);
            if (comparison == Comparison.UPDATE) line.updates.add(scope);
            if (comparison == Comparison.CONFLICT) conflicts.add(conflict(line.latest(), scope));
            return;
        }
        Line line = new Line(scope);
        lines.add(line);
        all.add(line);
    }

    private static Conflict conflict(Scope one, Scope other) {
        String id = "figure:" + key(one) + ":" + key(other);
        String why = "\"" + one.figure().passage().text() + "\" and \"" + other.figure().passage().text() + "\" for the same thing (" + one.figure().measure()
                + one.figure().where().map(place -> ", " + place).orElse("") + ") as of the same time";
        return new Conflict(id, Conflict.Kind.FIGURE, List.of(key(one), key(other)), why, List.of(one.figure().passage(), other.figure().passage()));
    }

    private static String key(Scope scope) { return scope.article().id() + "/" + scope.figure().id(); }

    private static Updated<Figure> updated(Line line) {
        Scope first = line.reports.get(0);
        Figure figure = first.figure();
        Figure kept = figure.withId(key(first));
        TreeSet<String> articles = new TreeSet<>();
        line.reports.forEach(report -> articles.add(report.article().id()));
        List<Updated.Update> updates = line.updates.stream().map(report -> new Updated.Update(report.figure().low(), report.figure().high(),
                report.figure().asOf().or(() -> report.article().published()), report.article().id(), List.of(report.figure().passage()))).toList();
        return new Updated<>(kept, List.copyOf(articles), updates);
    }
}
