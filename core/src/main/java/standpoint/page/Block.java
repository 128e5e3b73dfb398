package standpoint.page;

import java.util.Optional;

/** One run of words of a page between two breaks: a paragraph, a heading, an item of a list, a caption. */
final class Block {
    private final Shape shape;
    private final String text;
    private final int linked;
    private final int level;
    private final boolean gap;
    private final Optional<String> id;
    private final int words;

    /**
     * @param linked characters of the text that stand in links
     * @param level  of a heading, 1 to 6; 0 for all else
     * @param gap    whether an empty line or a rule stands before it
     * @param id     what an anchor calls it, where the page has anchors
     */
    Block(Shape shape, String text, int linked, int level, boolean gap, Optional<String> id) {
        this.shape = shape;
        this.text = text;
        this.linked = linked;
        this.level = level;
        this.gap = gap;
        this.id = id;
        this.words = Words.count(text);
    }

    Shape shape() { return shape; }

    String text() { return text; }

    int linked() { return linked; }

    int level() { return level; }

    boolean gap() { return gap; }

    Optional<String> id() { return id; }

    /** What the markup, or the look of the line, says that it is. */
    enum Shape { HEADING, PARAGRAPH, ITEM, QUOTE, CAPTION, CELL }

    static Block paragraph(String text, boolean gap) { return new Block(Shape.PARAGRAPH, text, 0, 0, gap, Optional.empty()); }

    Block withText(String other) { return new Block(shape, other, Math.min(linked, other.length()), level, gap, id); }

    Block as(Shape other) { return new Block(other, text, linked, other == Shape.HEADING ? Math.max(level, 2) : 0, gap, id); }

    boolean is(Shape other) { return shape == other; }

    /** Counted once: a page asks for it a dozen times. */
    int words() { return words; }

    double linkShare() { return text.isEmpty() ? 0 : (double) linked / text.length(); }
}
