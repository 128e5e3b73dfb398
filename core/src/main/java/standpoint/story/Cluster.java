package standpoint.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.news.Story;
import standpoint.news.When;

/**
 * Articles that belong together so far: their terms added up, each article of length one.
 *
 * @param number  its place in order of making
 * @param members in order of time, then id
 * @param first   day of the earliest, {@link StoryEntry#UNDATED} when none has one
 */
record Cluster(int number, List<StoryEntry> members, Terms sum, long first, long last) {

    static Cluster of(int number, StoryEntry entry, Terms terms) { return new Cluster(number, List.of(entry), terms, entry.day(), entry.day()); }

    Cluster with(int number, Cluster other, int terms) {
        List<StoryEntry> all = new ArrayList<>(members);
        all.addAll(other.members);
        all.sort(null);
        long earliest = first == StoryEntry.UNDATED ? other.first : other.first == StoryEntry.UNDATED ? first : Math.min(first, other.first);
        long latest = last == StoryEntry.UNDATED ? other.last : other.last == StoryEntry.UNDATED ? last : Math.max(last, other.last);
        return new Cluster(number, List.copyOf(all), sum.plus(other.sum, terms), earliest, latest);
    }

    /** The cluster as a story: it bears the id of its earliest article. */
    Story story() {
        Optional<When> from = members.stream().flatMap(member -> member.published().stream()).findFirst();
        Optional<When> to = members.stream().flatMap(member -> member.published().stream()).reduce((one, later) -> later);
        String title = members.stream().map(StoryEntry::title).filter(text -> !text.isBlank()).findFirst().orElse("");
        return new Story("story-" + members.get(0).id(), title, members.stream().map(StoryEntry::id).toList(), from, to);
    }

    int size() { return members.size(); }

    /** Days between the two, 0 when they overlap or one has no day. */
    long gap(Cluster other) {
        if (first == StoryEntry.UNDATED || other.first == StoryEntry.UNDATED) return 0;
        return Math.max(0, Math.max(first, other.first) - Math.min(last, other.last));
    }

    /** The mean likeness of an article of one and an article of the other, less the further apart in time. */
    double likeness(Cluster other, double decayDays) {
        double mean = sum.dot(other.sum) / ((double) size() * other.size());
        return mean * Math.exp(-gap(other) / decayDays);
    }
}
