package standpoint.story;

import java.util.Map;

/**
 * An article as the grouping sees it.
 *
 * @param day   days since 1970, or {@link #UNDATED}
 * @param title for naming the story
 * @param terms empty once the article was taken in
 */
record StoryEntry(String id, long day, String title, Map<String, Double> terms) implements Comparable<StoryEntry> {

    static final long UNDATED = Long.MAX_VALUE;

    /** By day, those without one last, then by id. */
    @Override public int compareTo(StoryEntry other) {
        int order = Long.compare(day, other.day);
        return order != 0 ? order : id.compareTo(other.id);
    }

    StoryEntry light() { return new StoryEntry(id, day, title, Map.of()); }
}
