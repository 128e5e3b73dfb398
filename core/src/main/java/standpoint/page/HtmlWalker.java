package standpoint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads a document once, without recursion, into blocks, places, metadata and marks. */
final class HtmlWalker implements NodeFilter {
    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "svg", "iframe", "select", "textarea", "object",
            "canvas", "audio", "video", "math", "map", "datalist", "button", "input", "embed", "applet", "frame", "frameset");
    private static final Set<String> BREAKS = Set.of("p", "div", "section", "article", "main", "aside", "nav", "header", "footer", "form", "figure",
            "figcaption", "ul", "ol", "li", "dl", "dt", "dd", "table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "blockquote", "pre",
            "h1", "h2", "h3", "h4", "h5", "h6", "hr", "body", "html", "address", "details", "summary", "fieldset", "center", "hgroup", "dialog",
            "dir", "menu", "search", "option", "legend", "picture");
    private static final int DEEPEST = 400;
    private static final int MOST_BLOCKS = 60_000;

    private final String address;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<HtmlPage.Meta> metas = new ArrayList<>();
    private final List<String> data = new ArrayList<>();
    private final List<HtmlPage.Mark> marks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<String> title = Optional.empty();
    private Optional<String> canonical = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> anchor = Optional.empty();
    private Place place;
    private Place root;
    private int placeCount;
    private int linkDepth;
    private int linked;
    private int skippedDepth;

    private HtmlWalker(String address) { this.address = address; }

    static HtmlPage read(String address, String content) {
        return read(address, Jsoup.parse(content, address.startsWith("http") ? address : ""));
    }

    static HtmlPage read(String address, Document document) {
        HtmlWalker walker = new HtmlWalker(address);
        walker.place = new Place(null, document, 0, new int[0], 0);
        walker.root = walker.place;
        document.filter(walker);
        walker.flush(walker.place);
        walker.sum();
        return new HtmlPage(address, walker.blocks, walker.places, walker.root, walker.metas, walker.data, walker.marks, walker.title,
                walker.canonical, walker.language);
    }

    @Override public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String tag = element.normalName();
        if (SILENT.contains(tag)) {
            if (tag.equals("script") && element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) data.add(dataOf(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("head")) {
            readHead(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("html") && language.isEmpty()) language = filled(element.attr("lang"));
        if (tag.equals("meta")) readMeta(element);
        if (tag.equals("br")) breakLine();
        boolean breaks = BREAKS.contains(tag);
        if (breaks || isContainer(element)) {
            flush(place);
            if (place.depth < DEEPEST) {
                place = Places.enter(place, element, ++placeCount);
                if (!element.id().isEmpty() && anchor.isEmpty()) anchor = Optional.of(element.id());
            } else {
                skippedDepth++;
            }
        }
        if (tag.equals("a")) linkDepth++;
        Marks.kindOf(element).ifPresent(kind -> marks.add(new HtmlPage.Mark(kind, element, place, blocks.size())));
        return blocks.size() > MOST_BLOCKS ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    /** An element that HTML does not know, or a span, breaks the text when it holds blocks itself. */
    private static boolean isContainer(Element element) {
        if (!element.tag().isKnownTag() || element.normalName().equals("a") || element.normalName().equals("span")) {
            for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
                if (BREAKS.contains(child.normalName())) return true;
            }
        }
        return false;
    }

    @Override public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        String tag = element.normalName();
        if (SILENT.contains(tag) || tag.equals("head")) return FilterResult.CONTINUE;
        if (tag.equals("a")) linkDepth--;
        if (BREAKS.contains(tag) || place.element == element) {
            flush(place);
            if (place.element == element) place = place.parent;
            else if (skippedDepth > 0) skippedDepth--;
        }
        return FilterResult.CONTINUE;
    }

    private void append(String words) {
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Words.isSpace(c)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && text.charAt(text.length() - 1) != '\n') text.append(' ');
            } else if (!Words.isInvisible(c)) {
                text.append(c);
            }
        }
        if (linkDepth > 0) linked += text.length() - before;
    }

    /** One line break goes on, two end the block: that is how old pages write paragraphs. */
    private void breakLine() {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') text.setLength(--end);
        if (end == 0) return;
        if (text.charAt(end - 1) == '\n') flush(place);
        else text.append('\n');
    }

    private void flush(Place at) {
        String words = text.toString().strip();
        if (!words.isEmpty() && hasWord(words)) {
            int level = Places.headingLevel(at);
            Block.Shape shape = Places.shapeOf(at, level);
            blocks.add(new Block(shape, words, Math.min(linked, words.length()), level, true, anchor));
            places.add(at);
            anchor = Optional.empty();
        }
        text.setLength(0);
        linked = 0;
    }

    private static boolean hasWord(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Words.inWord(words.charAt(i))) return true;
        }
        return false;
    }

    private void readHead(Element head) {
        for (Element child = head.firstElementChild(); child != null; child = child.nextElementSibling()) {
            switch (child.normalName()) {
                case "meta" -> readMeta(child);
                case "title" -> title = title.isPresent() ? title : filled(Words.squeeze(child.text()));
                case "link" -> {
                    boolean first = canonical.isEmpty() && child.attr("rel").equalsIgnoreCase("canonical");
                    if (first) canonical = filled(child.attr("href"));
                }
                case "script" -> {
                    if (child.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) data.add(dataOf(child));
                }
                default -> { }
            }
        }
    }

    private static String dataOf(Element script) {
        StringBuilder all = new StringBuilder();
        for (Node child : script.childNodes()) {
            if (child instanceof DataNode words) all.append(words.getWholeData());
        }
        return all.toString();
    }

    private void readMeta(Element meta) {
        String content = meta.attr("content");
        if (content.isBlank()) return;
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            String name = meta.attr(attribute);
            if (!name.isBlank()) metas.add(new HtmlPage.Meta(name.strip().toLowerCase(Locale.ROOT), content));
        }
    }

    private static Optional<String> filled(String words) { return words.isBlank() ? Optional.empty() : Optional.of(words.strip()); }

    /** Adds the words of each block to all places that hold it. */
    private void sum() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int words = block.words();
            int linkedWords = (int) Math.round(words * block.linkShare());
            boolean sentence = words >= 12 && block.linkShare() < 0.5 && Words.endsSentence(block.text());
            places.get(i).direct++;
            places.get(i).directWords += words;
            for (Place at = places.get(i); at != null; at = at.parent) {
                at.words += words;
                at.linkedWords += linkedWords;
                at.blocks++;
                if (sentence) at.sentences++;
                at.firstBlock = Math.min(at.firstBlock, i);
                at.lastBlock = Math.max(at.lastBlock, i);
            }
        }
    }
}
