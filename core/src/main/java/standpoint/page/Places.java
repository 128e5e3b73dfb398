package standpoint.page;

import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Makes places out of elements: what their tags, roles, properties and class names say. */
final class Places {
    private static final int MOST_TOKENS = 12;

    private Places() { }

    static Place enter(Place parent, Element element, int order) {
        return new Place(parent, element, parent.flags | flags(element), tokens(element), order);
    }

    private static int flags(Element element) {
        int flags = switch (element.normalName()) {
            case "article" -> Place.ARTICLE;
            case "main" -> Place.MAIN;
            case "aside" -> Place.ASIDE;
            case "nav" -> Place.NAV;
            case "header" -> Place.HEADER;
            case "footer" -> Place.FOOTER;
            case "form" -> Place.FORM;
            case "figure" -> Place.FIGURE;
            case "figcaption" -> Place.CAPTION;
            case "ul", "ol", "dl" -> Place.LIST;
            case "table" -> Place.TABLE;
            case "a" -> Place.LINK;
            case "blockquote" -> Place.QUOTE;
            case "dialog" -> Place.DIALOG;
            case "section" -> Place.SECTION;
            default -> 0;
        };
        if (element.attributesSize() == 0) return flags;
        String role = element.attr("role");
        switch (role) {
            case "main" -> flags |= Place.MAIN;
            case "article" -> flags |= Place.ARTICLE;
            case "navigation", "menu", "menubar" -> flags |= Place.NAV;
            case "complementary" -> flags |= Place.ASIDE;
            case "contentinfo" -> flags |= Place.FOOTER;
            case "banner" -> flags |= Place.HEADER;
            case "dialog", "alert", "alertdialog" -> flags |= Place.DIALOG;
            default -> { }
        }
        if (element.attr("itemprop").contains("articleBody")) flags |= Place.BODY_PROPERTY;
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || hides(element.attr("style"))) flags |= Place.HIDDEN;
        return flags;
    }

    private static boolean hides(String style) {
        if (style.isEmpty()) return false;
        String tight = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return tight.contains("display:none") || tight.contains("visibility:hidden");
    }

    /** Hashes of the words in class, id, role and property names: "articleBody-text" gives article, body, text. */
    private static int[] tokens(Element element) {
        int[] found = new int[MOST_TOKENS];
        int count = 0;
        found[count++] = Words.hash(element.normalName(), 1);
        if (element.attributesSize() > 0) {
            count = split(element.className(), found, count);
            count = split(element.id(), found, count);
            count = split(element.attr("itemprop"), found, count);
            count = split(element.attr("role"), found, count);
            count = split(element.attr("data-testid"), found, count);
            count = split(element.attr("data-component"), found, count);
        }
        return Arrays.copyOf(found, count);
    }

    private static int split(String names, int[] found, int count) {
        int start = 0;
        int looked = Math.min(names.length(), 300);
        for (int i = 0; i <= looked && count < found.length; i++) {
            boolean end = i == looked || !Character.isLetter(names.charAt(i))
                    || i > start && Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
            if (!end) continue;
            if (i - start > 1) found[count++] = Words.hash(names.substring(start, i).toLowerCase(Locale.ROOT), 2);
            start = i < looked && Character.isLetter(names.charAt(i)) ? i : i + 1;
        }
        return count;
    }

    static int headingLevel(Place at) {
        Place place = at;
        for (int up = 0; place != null && up < 3; up++, place = place.parent) {
            String tag = place.tag();
            if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) return tag.charAt(1) - '0';
        }
        return 0;
    }

    static Block.Shape shapeOf(Place at, int level) {
        if (level > 0) return Block.Shape.HEADING;
        if (at.in(Place.CAPTION)) return Block.Shape.CAPTION;
        String tag = at.tag();
        if (tag.equals("li") || tag.equals("dt") || tag.equals("dd") || at.parent != null && at.parent.tag().equals("li")) return Block.Shape.ITEM;
        if (at.in(Place.QUOTE)) return Block.Shape.QUOTE;
        return at.in(Place.TABLE) ? Block.Shape.CELL : Block.Shape.PARAGRAPH;
    }
}
