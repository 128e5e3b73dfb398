package standpoint.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import standpoint.news.Moment;
import standpoint.news.Reading;
import standpoint.news.Story;
import standpoint.news.When;

/**
 * Groups articles into stories by their words, names, numbers and days. Articles are taken in order of time, then id, so the order of
 * the readings changes nothing. A story bears the id of its earliest article: it keeps it as later ones come.
 */
public final class StoryGrouper {

    private final WordShares shares = WordShares.load();

    /** Stories in order of their first day, those without one last. */
    public List<Story> group(List<Reading> readings) {
        Map<String, Reading> byId = new HashMap<>();
        TreeMap<StoryEntry, Reading> sorted = new TreeMap<>();
        for (Reading reading : readings) {
            if (byId.putIfAbsent(reading.article().id(), reading) == null) sorted.put(entry(reading), reading);
        }
        List<Story> stories = new ArrayList<>();
        List<Cluster> clusters = new ArrayList<>();
        StoryStream stream = new StoryStream(shares, StoryStream.Settings.USUAL, clusters::add);
        Map<Long, List<StoryEntry>> days = new LinkedHashMap<>();
        for (StoryEntry entry : sorted.keySet()) days.computeIfAbsent(entry.day(), key -> new ArrayList<>()).add(entry);
        days.values().forEach(stream::day);
        stream.end();
        clusters.sort((one, other) -> one.members().get(0).compareTo(other.members().get(0)));
        for (Cluster cluster : clusters) stories.add(story(cluster, byId));
        return List.copyOf(stories);
    }

    static StoryEntry entry(Reading reading) {
        long day = reading.article().published().flatMap(When::moment).map(Moment::firstDay).map(LocalDate::toEpochDay).orElse(StoryEntry.UNDATED);
        return new StoryEntry(reading.article().id(), day, reading.article().title(), StoryTerms.of(reading));
    }

    private static Story story(Cluster cluster, Map<String, Reading> byId) {
        List<StoryEntry> members = cluster.members();
        Optional<When> first = Optional.empty();
        Optional<When> last = Optional.empty();
        for (StoryEntry member : members) {
            Optional<When> published = byId.get(member.id()).article().published().filter(when -> when.moment().isPresent());
            if (first.isEmpty()) first = published;
            if (published.isPresent()) last = published;
        }
        String title = members.stream().map(StoryEntry::title).filter(text -> !text.isBlank()).findFirst().orElse("");
        return new Story("story-" + members.get(0).id(), title, members.stream().map(StoryEntry::id).toList(), first, last);
    }
}
