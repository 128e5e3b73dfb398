package standpoint.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import standpoint.news.Conflict;
import standpoint.news.Figure;
import standpoint.news.Moment;
import standpoint.news.Reading;
import standpoint.news.Updated;

/**
 * Brings the figures of a record together: the same thing in the same scope is one figure, a value that holds later is its update, another
 * value as of the same time a conflict. Figures of other scopes stay apart.
 */
public final class FigureFolder {
    /** Figures of one kind and name that a new one is compared with: the latest. */
    private static final int RECENT = 20;

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

    private final FigureComparer comparer;

    public FigureFolder() { this(new FigureComparer()); }

    public FigureFolder(FigureComparer comparer) { this.comparer = comparer; }

    public Folded fold(List<Reading> readings) {
        Map<String, List<Line>> byKind = new HashMap<>();
        List<Line> all = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Scope scope : scopes(readings)) place(scope, byKind, all, conflicts);
        return new Folded(all.stream().map(FigureFolder::updated).toList(), conflicts);
    }

    private List<Scope> scopes(List<Reading> readings) {
        List<Scope> scopes = new ArrayList<>();
        for (Reading reading : readings) for (Figure figure : reading.figures()) scopes.add(comparer.scope(reading.article(), figure));
        scopes.sort(Comparator.comparing((Scope scope) -> scope.published().map(Moment::instant).orElse(java.time.Instant.MAX))
                .thenComparing(scope -> scope.article().page()).thenComparing(scope -> scope.article().part())
                .thenComparing(scope -> scope.article().id()).thenComparing(scope -> scope.figure().passage()));
        return scopes;
    }

    /** Where a figure is looked for: its kind with each name around it, with its noun when there is none, and in its own article. */
    private static List<String> keys(Scope scope) {
        String kind = scope.figure().unit().orElse("") + "/" + scope.thing().befell() + "/";
        List<String> keys = new ArrayList<>();
        for (String name : scope.names()) keys.add(kind + (name.length() > 5 ? name.substring(0, 5) : name));
        if (keys.isEmpty()) keys.add(kind + "=" + scope.thing().head());
        keys.add(kind + "@" + scope.article().id());
        return keys;
    }

    private void place(Scope scope, Map<String, List<Line>> byKey, List<Line> all, List<Conflict> conflicts) {
        List<String> keys = keys(scope);
        LinkedHashSet<Line> candidates = new LinkedHashSet<>();
        for (String key : keys) {
            List<Line> lines = byKey.getOrDefault(key, List.of());
            for (int at = lines.size() - 1; at >= Math.max(0, lines.size() - RECENT); at--) candidates.add(lines.get(at));
        }
        // the same number told again is that, whatever else it might be to another
        for (Line line : candidates) {
            if (!comparer.repeats(line.latest(), scope)) continue;
            line.reports.add(scope);
            return;
        }
        for (Line line : candidates) {
            Comparison comparison = comparer.compare(line.latest(), scope);
            // an article that gives two numbers tells of two things, unless it says that one was put right
            boolean own = comparison != Comparison.SAME && line.latest().article().id().equals(scope.article().id()) && !Succession.corrected(scope);
            if (comparison == Comparison.OTHER || own) continue;
            line.reports.add(scope);
            if (comparison == Comparison.UPDATE) line.updates.add(scope);
            if (comparison == Comparison.CONFLICT) conflicts.add(conflict(line.latest(), scope));
            return;
        }
        Line line = new Line(scope);
        all.add(line);
        for (String key : keys) byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(line);
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
