package standpoint.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Article;
import standpoint.news.Moment;
import standpoint.news.When;
import standpoint.news.Word;

/**
 * Finds the versions of a page: articles of one address that were read at different times. Which is later the pages' own times tell,
 * else the order in which the record met them.
 */
final class VersionFinder {

    private static final double SAME = 0.3;

    private VersionFinder() { }

    /** Article id to the id of its earlier version. The readings stand in the order in which the record met them. */
    static Map<String, String> find(List<Prose> met) {
        Map<String, List<Prose>> byPage = new LinkedHashMap<>();
        for (Prose prose : met) byPage.computeIfAbsent(prose.reading().article().page(), key -> new ArrayList<>()).add(prose);
        Map<String, String> versions = new LinkedHashMap<>();
        for (List<Prose> page : byPage.values()) {
            if (readTwice(page)) chain(page, versions);
        }
        return versions;
    }

    /** A page read once has every part once; a part that is there twice was read at two times. */
    private static boolean readTwice(List<Prose> page) {
        Set<Integer> parts = new LinkedHashSet<>();
        return page.stream().anyMatch(prose -> !parts.add(prose.reading().article().part()));
    }

    private static void chain(List<Prose> page, Map<String, String> versions) {
        boolean whole = page.stream().allMatch(prose -> prose.reading().article().part() == 0);
        Set<String> superseded = new LinkedHashSet<>();
        List<Prose> seen = new ArrayList<>();
        for (Prose prose : page) {
            Prose best = null;
            double most = SAME;
            for (int at = Math.max(0, seen.size() - 400); at < seen.size(); at++) {
                Prose earlier = seen.get(at);
                if (superseded.contains(earlier.id())) continue;
                double same = sameness(earlier, prose, whole);
                if (same > most) {
                    most = same;
                    best = earlier;
                }
            }
            if (best != null) {
                boolean turned = updated(prose).isPresent() && updated(best).isPresent() && updated(prose).get().surelyBefore(updated(best).get());
                versions.put(turned ? best.id() : prose.id(), turned ? prose.id() : best.id());
                superseded.add(turned ? prose.id() : best.id());
            }
            seen.add(prose);
        }
    }

    private static Optional<Moment> updated(Prose prose) {
        Article article = prose.reading().article();
        return article.updated().or(article::published).flatMap(When::moment);
    }

    /** A page of one article is that article; on others a version keeps its title, or most of its words. */
    private static double sameness(Prose one, Prose other, boolean whole) {
        if (whole) return 1;
        boolean title = !one.reading().article().title().isBlank() && one.reading().article().title().equals(other.reading().article().title());
        return title ? 0.9 : shared(one, other);
    }

    private static double shared(Prose one, Prose other) {
        Set<Long> first = Prose.shingles(Word.in(one.reading().article().text()));
        Set<Long> second = Prose.shingles(Word.in(other.reading().article().text()));
        int smaller = Math.min(first.size(), second.size());
        if (smaller == 0) return 0;
        first.retainAll(second);
        return (double) first.size() / smaller;
    }
}
