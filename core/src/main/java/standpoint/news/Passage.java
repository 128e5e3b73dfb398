package standpoint.news;

import java.util.Objects;

/**
 * The exact characters of one article that a finding rests on. Only {@link ArticleText#passage} makes one, so its text always
 * equals the field it points into. Offsets are half-open UTF-16 units.
 */
public final class Passage implements Comparable<Passage> {
    private final String article;
    private final Field field;
    private final int start;
    private final int end;
    private final String text;

    Passage(String article, Field field, int start, int end, String text) {
        this.article = article;
        this.field = field;
        this.start = start;
        this.end = end;
        this.text = text;
    }

    /** The id of the article that holds the passage. */
    public String article() { return article; }

    public Field field() { return field; }

    public int start() { return start; }

    public int end() { return end; }

    public String text() { return text; }

    public int length() { return end - start; }

    /** True when both stand in the same field of the same article and share a character. */
    public boolean overlaps(Passage other) {
        return sameField(other) && start < other.end && other.start < end;
    }

    /** True when every character of the other stands inside this one. */
    public boolean contains(Passage other) {
        return sameField(other) && start <= other.start && other.end <= end;
    }

    private boolean sameField(Passage other) {
        return field == other.field && article.equals(other.article);
    }

    @Override public int compareTo(Passage other) {
        int order = article.compareTo(other.article);
        if (order == 0) order = field.compareTo(other.field);
        if (order == 0) order = Integer.compare(start, other.start);
        return order != 0 ? order : Integer.compare(end, other.end);
    }

    @Override public boolean equals(Object other) {
        return other instanceof Passage passage && sameField(passage) && start == passage.start && end == passage.end;
    }

    @Override public int hashCode() { return Objects.hash(article, field.ordinal(), start, end); }

    @Override public String toString() { return field + "[" + start + "," + end + ") " + text; }
}
