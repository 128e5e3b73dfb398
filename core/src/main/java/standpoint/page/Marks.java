package standpoint.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Finds elements that call themselves a time, a date or an author. */
final class Marks {

    private static final List<String> PERSONS = List.of("/author/", "/authors/", "/profile/", "/profiles/", "/people/", "/contributors/", "/contributor/", "/staff/", "/journalist/",
            "/journalists/", "/autor/", "/autoren/", "/auteur/", "/by/", "/writers/", "/our-people/", "/team/", "/producers/", "/attorneys/", "/u/", "/user/", "/users/", "/byline/", "/our-experts/", "/reporters/");

    private static final int MOST_NODES = 300;

    private Marks() { }

    static Optional<HtmlPage.Mark.Kind> kindOf(Element element) {
        if (element.normalName().equals("time")) return Optional.of(HtmlPage.Mark.Kind.TIME);
        if (element.attributesSize() == 0 || element.normalName().equals("body") || element.normalName().equals("html")) return Optional.empty();
        if (element.hasAttr("datetime") || element.hasAttr("data-utime")) return Optional.of(HtmlPage.Mark.Kind.TIME);
        String rel = element.attr("rel");
        String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
        if (rel.equals("author") || property.contains("author")) return Optional.of(HtmlPage.Mark.Kind.AUTHOR);
        if (property.startsWith("date")) return Optional.of(HtmlPage.Mark.Kind.DATE);
        if (element.normalName().equals("a") && isPerson(element.attr("href"))) return Optional.of(HtmlPage.Mark.Kind.AUTHOR);
        String name = element.className();
        if (name.isEmpty() && element.id().isEmpty()) return Optional.empty();
        String names = (name + " " + element.id() + " " + element.attr("data-testid")).toLowerCase(Locale.ROOT);
        if (names.contains("author") || names.contains("byline")) return Optional.of(HtmlPage.Mark.Kind.AUTHOR);
        boolean date = names.contains("date") && !names.contains("update-") || names.contains("publish") || names.contains("timestamp")
                || names.contains("posted");
        return date ? Optional.of(HtmlPage.Mark.Kind.DATE) : Optional.empty();
    }

    /** The words of an element, or none when they are more than so many characters: a box that holds half the page is no byline. */
    static String words(Element element, int most) {
        StringBuilder words = new StringBuilder();
        int[] seen = {0};
        NodeFilter.FilterResult end = NodeTraversor.filter((node, depth) -> {
            if (node instanceof TextNode text) words.append(text.getWholeText());
            else if (node instanceof Element) words.append(' ');
            return words.length() > 4 * most || ++seen[0] > MOST_NODES ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        }, element);
        String squeezed = end == NodeFilter.FilterResult.STOP ? "" : Words.squeeze(words.toString());
        return squeezed.length() > most ? "" : squeezed;
    }

    /** An address of a site's page on one of its writers. */
    private static boolean isPerson(String address) {
        if (address.length() > 300) return false;
        String lower = address.toLowerCase(Locale.ROOT);
        for (String folder : PERSONS) if (lower.contains(folder)) return true;
        return false;
    }
}
