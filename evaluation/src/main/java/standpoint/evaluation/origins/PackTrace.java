package standpoint.evaluation.origins;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import standpoint.evaluation.origins.OriginPack.Edge;
import standpoint.evaluation.origins.OriginPack.Kind;
import standpoint.news.Field;
import standpoint.news.Origin;
import standpoint.news.Origin.Link.How;
import standpoint.news.Origins;
import standpoint.news.Passage;
import standpoint.news.Reading;
import standpoint.news.Statement;

/** What was traced of a pack, in the pack's own terms: edges between pages, and counts of origins for claims. */
final class PackTrace {
    private final Map<String, List<Reading>> readings;
    private final Map<String, String> pageOf;
    private final Origins origins;

    /** @param readings page number to its readings */
    PackTrace(Map<String, List<Reading>> readings, Origins origins) {
        this.readings = readings;
        this.origins = origins;
        this.pageOf = ReadPack.pageOf(readings);
    }

    Set<Edge> edges() {
        Set<Edge> edges = new LinkedHashSet<>();
        origins.copyOf().forEach((copy, of) -> add(edges, Kind.COPY, copy, of, true));
        origins.alike().forEach(pair -> add(edges, Kind.COPY, pair.one(), pair.other(), false));
        origins.versionOf().forEach((later, earlier) -> add(edges, Kind.VERSION, later, earlier, true));
        for (Origin origin : origins.all()) {
            for (Origin.Link link : origin.chain()) cited(link, edges);
        }
        Set<String> related = new HashSet<>();
        for (Edge edge : edges) related.add(pair(edge.from(), edge.to()));
        for (Origin origin : origins.all()) {
            if (joins(origin)) shared(origin, related, edges);
        }
        return edges;
    }

    private void cited(Origin.Link link, Set<Edge> edges) {
        if (link.kind() != How.CITES && link.kind() != How.COPIES || !pageOf.containsKey(link.from())) return;
        if (!pageOf.containsKey(link.to())) edges.add(Edge.of(Kind.CITES, pageOf.get(link.from()), OriginPack.outlet(link.to()), true));
        else if (link.kind() == How.CITES) add(edges, Kind.CITES, link.from(), link.to(), true);
    }

    private void add(Set<Edge> edges, Kind kind, String from, String to, boolean directed) {
        String one = pageOf.get(from);
        String other = pageOf.get(to);
        if (one != null && other != null && !one.equals(other)) edges.add(Edge.of(kind, one, other, directed));
    }

    /** An occasion, not a report that some pages cite. */
    private boolean joins(Origin origin) {
        if (origin.kind() == Origin.Kind.REPORT) return false;
        boolean throughOutlets = origin.chain().stream().anyMatch(link -> link.kind() == How.CITES);
        return origin.kind() != Origin.Kind.UNKNOWN || !throughOutlets || origin.what().contains("the same words");
    }

    private void shared(Origin origin, Set<String> related, Set<Edge> edges) {
        Set<String> pages = new TreeSet<>();
        for (String article : origin.articles()) if (quotes(origin, article)) pages.add(pageOf.get(article));
        List<String> sorted = new ArrayList<>(pages);
        for (int at = 0; at < sorted.size(); at++) {
            for (int other = at + 1; other < sorted.size(); other++) {
                boolean onlyCopied = origin.kind() == Origin.Kind.UNKNOWN && copies(sorted.get(at), sorted.get(other))
                        && !(speaks(origin, sorted.get(at)) && speaks(origin, sorted.get(other)));
                if (!onlyCopied && !related.contains(pair(sorted.get(at), sorted.get(other)))) edges.add(Edge.of(Kind.SHARES, sorted.get(at), sorted.get(other), false));
            }
        }
    }

    /** Two copies of one article: what they have in common they have from it, and it names no occasion. */
    private boolean copies(String one, String other) {
        Set<String> first = new HashSet<>();
        readings.get(one).forEach(reading -> first.add(origins.copyOf().getOrDefault(reading.article().id(), "")));
        return readings.get(other).stream().map(reading -> origins.copyOf().getOrDefault(reading.article().id(), "")).anyMatch(of -> !of.isEmpty() && first.contains(of));
    }

    /** False for a page that only cites: what it has of the occasion it has from another report, in other words. */
    private boolean quotes(Origin origin, String article) {
        // A copy that left the occasion out has only other words of the first report.
        if (origins.copyOf().containsKey(article) && !tells(origin, article)) return false;
        boolean cites = origin.chain().stream().anyMatch(link -> link.kind() == How.CITES && link.from().equals(article));
        if (!cites) return true;
        return speaks(origin, pageOf.get(article));
    }

    private boolean tells(Origin origin, String article) {
        return readings.get(pageOf.get(article)).stream().flatMap(reading -> reading.statements().stream().map(statement -> Origins.key(reading.article().id(), statement.id())))
                .anyMatch(key -> origin.id().equals(origins.statements().get(key)));
    }

    /** True when a page has words of the occasion between quotation marks. */
    private boolean speaks(Origin origin, String page) {
        return readings.get(page).stream().anyMatch(reading -> reading.statements().stream()
                .filter(statement -> statement.form() != Statement.Form.INDIRECT)
                .anyMatch(statement -> origin.id().equals(origins.statements().get(Origins.key(reading.article().id(), statement.id())))));
    }

    static String pair(String one, String other) { return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one; }

    Origins.Count count(OriginPack.Claim claim) {
        List<String> keys = new ArrayList<>();
        for (OriginPack.Report report : claim.reports()) keys.add(key(report));
        return origins.count(keys);
    }

    /** The statement that holds most of the words; without one the article's own words. */
    String key(OriginPack.Report report) {
        String own = "";
        for (Reading reading : readings.getOrDefault(report.page(), List.of())) {
            for (Field field : Field.values()) {
                int start = reading.article().words().field(field).indexOf(report.words());
                if (start < 0) continue;
                Passage words = reading.article().passage(field, start, start + report.words().length());
                String statement = statement(reading, words);
                if (!statement.isEmpty()) return Origins.key(reading.article().id(), statement);
                if (own.isEmpty()) own = Origins.key(reading.article().id());
            }
        }
        return own.isEmpty() ? "page " + report.page() + " was not read" : own;
    }

    private static String statement(Reading reading, Passage words) {
        String best = "";
        int most = 0;
        int shortest = Integer.MAX_VALUE;
        for (Statement statement : reading.statements()) {
            int overlap = 0;
            int length = 0;
            for (Passage content : statement.content()) {
                length += content.length();
                if (content.overlaps(words)) overlap += Math.min(content.end(), words.end()) - Math.max(content.start(), words.start());
            }
            if (overlap > most || overlap == most && overlap > 0 && length < shortest) {
                most = overlap;
                shortest = length;
                best = statement.id();
            }
        }
        return best;
    }
}
