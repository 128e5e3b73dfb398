package standpoint.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import standpoint.news.WordShares;
import standpoint.news.Reading;
import standpoint.news.Story;

/**
 * Groups articles into stories by their words, names, numbers and days. Articles are taken in order of time, then id, so the order of
 * the readings changes nothing. A story bears the id of its earliest article: it keeps it as later ones come.
 */
public final class StoryGrouper {

    private final WordShares shares = WordShares.load();

    /** Stories in order of their first day, those without one last. */
    public List<Story> group(List<Reading> readings) {
        Set<String> met = new HashSet<>();
        TreeMap<Long, List<StoryEntry>> days = new TreeMap<>();
        for (Reading reading : readings) {
            if (!met.add(reading.article().id())) continue;
            StoryEntry entry = StoryEntry.of(reading);
            days.computeIfAbsent(entry.day(), key -> new ArrayList<>()).add(entry);
        }
        List<Cluster> clusters = new ArrayList<>();
        StoryStream stream = new StoryStream(shares, StoryStream.Settings.USUAL, clusters::add);
        days.values().forEach(stream::take);
        stream.end();
        clusters.sort((one, other) -> one.members().get(0).compareTo(other.members().get(0)));
        return clusters.stream().map(Cluster::story).toList();
    }

    /** For a record too large to hold: articles go in a day at a time, each story comes out when it is closed. */
    public StoryStream stream(Consumer<Story> closed) {
        return new StoryStream(shares, StoryStream.Settings.USUAL, cluster -> closed.accept(cluster.story()));
    }
}
