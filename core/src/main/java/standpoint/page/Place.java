package standpoint.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Where on a page blocks stand: one container of the markup, with what it says of itself and, once the page is read, how much text it
 * holds. Places form a tree that is lighter than the document's: words between tags are not in it. Built by {@link HtmlWalker} alone.
 */
final class Place {
    static final int ARTICLE = 1;
    static final int MAIN = 1 << 1;
    static final int ASIDE = 1 << 2;
    static final int NAV = 1 << 3;
    static final int HEADER = 1 << 4;
    static final int FOOTER = 1 << 5;
    static final int FORM = 1 << 6;
    static final int FIGURE = 1 << 7;
    static final int LIST = 1 << 8;
    static final int TABLE = 1 << 9;
    static final int LINK = 1 << 10;
    static final int QUOTE = 1 << 11;
    static final int BODY_PROPERTY = 1 << 12;
    static final int HIDDEN = 1 << 13;
    static final int DIALOG = 1 << 14;
    static final int SECTION = 1 << 15;
    static final int CAPTION = 1 << 16;
    static final int FLAGS = 17;

    final Place parent;
    final Element element;
    final int depth;
    final int flags;
    final int[] tokens;
    /** A hash of the tokens: places of one make have the same. */
    final int make;
    final int order;
    final List<Place> children = new ArrayList<>(0);
    int firstBlock = Integer.MAX_VALUE;
    int lastBlock = -1;
    int words;
    int linkedWords;
    int blocks;
    int sentences;
    int direct;
    int directWords;

    Place(Place parent, Element element, int flags, int[] tokens, int order) {
        this.parent = parent;
        this.element = element;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.flags = flags;
        this.tokens = tokens;
        this.make = Arrays.hashCode(tokens);
        this.order = order;
        if (parent != null) parent.children.add(this);
    }

    String tag() { return element.normalName(); }

    boolean in(int flag) { return (flags & flag) != 0; }

    double linkShare() { return words == 0 ? 0 : (double) linkedWords / words; }

    /** The nearest place that holds both. */
    Place with(Place other) {
        Place a = this;
        Place b = other;
        while (a.depth > b.depth) a = a.parent;
        while (b.depth > a.depth) b = b.parent;
        while (a != b) {
            a = a.parent;
            b = b.parent;
        }
        return a;
    }

    boolean holds(Place other) {
        Place at = other;
        while (at != null && at.depth > depth) at = at.parent;
        return at == this;
    }
}
