package standpoint.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Moment;
import standpoint.news.Reading;
import standpoint.news.When;

/**
 * An article as the grouping sees it.
 *
 * @param day   days since 1970, or {@link #UNDATED}
 * @param title     for naming the story
 * @param published when it appeared, with how that is known
 * @param terms empty once the article was taken in
 */
record StoryEntry(String id, long day, String title, Optional<When> published, Map<String, Double> terms) implements Comparable<StoryEntry> {

    static final long UNDATED = Long.MAX_VALUE;

    /** By day, those without one last, then by id. */
    @Override public int compareTo(StoryEntry other) {
        int order = Long.compare(day, other.day);
        return order != 0 ? order : id.compareTo(other.id);
    }

    StoryEntry light() { return new StoryEntry(id, day, title, published, Map.of()); }

    static StoryEntry of(Reading reading) {
        Optional<When> published = reading.article().published().filter(when -> when.moment().isPresent());
        long day = published.flatMap(When::moment).map(Moment::firstDay).map(LocalDate::toEpochDay).orElse(UNDATED);
        return new StoryEntry(reading.article().id(), day, reading.article().title(), published, StoryTerms.of(reading));
    }
}
