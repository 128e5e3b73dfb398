package standpoint.news;

import java.util.List;

/**
 * The words of one article, field by field, and the only maker of passages into them. An absent title or summary is the empty
 * text. Captions and metadata lines are lists; as a field each list is its members joined by a line feed.
 *
 * @param id the article's id: the same page address, part and words always give the same id
 */
public record ArticleText(String id, String title, String summary, List<String> captions, List<String> metadata, String text) {

    public ArticleText {
        if (id.isBlank()) throw new IllegalArgumentException("an article without an id");
        captions = List.copyOf(captions);
        metadata = List.copyOf(metadata);
    }

    /** The whole content of a field. */
    public String field(Field field) {
        return switch (field) {
            case TEXT -> text;
            case TITLE -> title;
            case SUMMARY -> summary;
            case CAPTION -> String.join("\n", captions);
            case METADATA -> String.join("\n", metadata);
        };
    }

    /** The characters [start, end) of a field. @throws IllegalArgumentException when they are not within it or are none */
    public Passage passage(Field field, int start, int end) {
        String whole = field(field);
        if (start < 0 || end > whole.length() || start >= end) {
            throw new IllegalArgumentException("no passage [" + start + "," + end + ") in the " + whole.length()
                    + " characters of " + field + " of " + id);
        }
        return new Passage(id, field, start, end, whole.substring(start, end));
    }

    /** The characters [start, end) of the text. */
    public Passage passage(int start, int end) { return passage(Field.TEXT, start, end); }
}
