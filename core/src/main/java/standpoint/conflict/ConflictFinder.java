package standpoint.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import standpoint.news.Conflict;
import standpoint.news.Figure;
import standpoint.news.Identity;
import standpoint.news.Origin;
import standpoint.news.Origins;
import standpoint.news.Position;
import standpoint.news.Reading;
import standpoint.news.Updated;

/** Finds where reports differ, each kind of conflict by a class of its own. The order of the readings changes nothing. */
public final class ConflictFinder {

    /** Conflicts by kind, then by what is between them. */
    public List<Conflict> find(List<Reading> readings, List<Identity> identities, List<Position> positions, Origins origins,
                               List<Updated<Figure>> figures) {
        Map<String, Reading> byArticle = new TreeMap<>();
        for (Reading reading : readings) byArticle.putIfAbsent(reading.article().id(), reading);
        List<Reading> sorted = List.copyOf(byArticle.values());
        List<Conflict> found = new ArrayList<>();
        new HeadlineConflicts().find(sorted, positions, found);
        new StanceConflicts().find(positions, origins, found);
        new FigureConflicts().find(figures, found);
        new QuoteConflicts(identities).find(byArticle, origins, found);
        new DateConflicts().find(byArticle, origins, found);
        denials(origins, found);
        found.sort(Comparator.comparing(Conflict::kind).thenComparing(Conflict::id));
        Map<String, Conflict> once = new TreeMap<>();
        found.forEach(conflict -> once.putIfAbsent(conflict.id(), conflict));
        return found.stream().filter(conflict -> once.get(conflict.id()) == conflict).toList();
    }

    /** A report that cites an outlet, and the outlet's denial of it. */
    private static void denials(Origins origins, List<Conflict> found) {
        for (Origin origin : origins.all()) {
            for (Origin.Link link : origin.chain()) {
                if (link.kind() != Origin.Link.How.DENIES) continue;
                found.add(new Conflict(id(Conflict.Kind.QUOTE, link.from(), link.to()), Conflict.Kind.QUOTE, List.of(link.from(), link.to()),
                        "the outlet that is cited denies the report", link.passages()));
            }
        }
    }

    /** The id of a conflict: the same two sides always give the same. */
    static String id(Conflict.Kind kind, String one, String other) {
        boolean ordered = one.compareTo(other) <= 0;
        return "conflict-" + kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + (ordered ? one + "-" + other : other + "-" + one);
    }
}
