package standpoint.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Who wrote a page of HTML: by its data, its head, the elements that say so, or a byline near the title. */
final class HtmlAuthors {
    private static final int MOST = 12;
    private static final Set<String> LABELS = Set.of("by", "written by", "author", "authors", "words by", "posted by", "contributors", "contributor", "story by", "text by", "von", "par", "por", "di", "door");
    private static final Set<String> NOBODY = Set.of("admin", "administrator", "staff", "editor", "editors", "editorial", "team", "author", "user", "root", "webmaster", "guest",
            "super user", "website", "null", "none", "undefined", "default", "anonymous", "unknown", "posted by", "news desk", "newsroom", "staff writer", "staff reporter");

    private HtmlAuthors() { }

    static List<String> of(HtmlPage page, Optional<JsonNode> article, LinkedData data, Set<String> siteNames) {
        Set<String> found = new LinkedHashSet<>();
        article.ifPresent(node -> {
            collect(node.path("author"), data, found);
            if (found.isEmpty()) collect(node.path("creator"), data, found);
        });
        found.removeIf(name -> isNobody(name) || siteNames.contains(Words.fold(name)) && Words.count(name) < 2);
        if (found.isEmpty()) head(page, found);
        if (found.isEmpty() || found.stream().allMatch(name -> siteNames.contains(Words.fold(name)))) marked(page, found);
        if (found.isEmpty()) byline(page, found);
        return found.stream().limit(MOST).toList();
    }

    private static boolean isNobody(String name) { return name.isBlank() || NOBODY.contains(name.toLowerCase(Locale.ROOT).strip()); }

    private static void collect(JsonNode authors, LinkedData data, Set<String> found) {
        List<JsonNode> open = new ArrayList<>();
        if (authors.isArray()) authors.forEach(open::add);
        else open.add(authors);
        for (JsonNode author : open.subList(0, Math.min(MOST, open.size()))) {
            if (author.isTextual()) addAll(author.asText(), found);
            else if (author.has("name")) LinkedData.words(author, "name").ifPresent(name -> addAll(name, found));
            else if (author.has("@id")) byId(author.path("@id").asText(), data).ifPresent(name -> addAll(name, found));
        }
    }

    private static Optional<String> byId(String id, LinkedData data) {
        return data.all().stream().filter(node -> node.path("@id").asText().equals(id) && node.has("name")).findFirst()
                .flatMap(node -> LinkedData.words(node, "name"));
    }

    /** A name given as such is kept as it is; several in one string come apart. */
    private static void addAll(String given, Set<String> found) {
        String words = Words.squeeze(org.jsoup.parser.Parser.unescapeEntities(given, false));
        if (words.isBlank() || words.startsWith("http") || words.length() > 200) return;
        if (words.toLowerCase(Locale.ROOT).startsWith("by ")) words = words.substring(3).strip();
        List<String> names = words.contains(",") || words.contains(" and ") || words.contains(" & ") || words.contains(";") ? Byline.names(words) : List.of();
        if (names.size() > 1) names.forEach(name -> add(name, found));
        else add(words, found);
    }

    private static void add(String name, Set<String> found) {
        boolean known = found.stream().anyMatch(other -> Words.fold(other).equals(Words.fold(name)));
        if (!known && !isNobody(name) && name.length() <= 100 && !name.contains("@") && !name.contains("://")) found.add(name);
    }

    private static void head(HtmlPage page, Set<String> found) {
        for (String name : List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "citation_author", "byl", "article:author_name",
                "og:article:author", "rbauthors", "cxenseparse:author", "twitter:data1")) {
            for (HtmlPage.Meta meta : page.metas()) {
                boolean label = name.equals("twitter:data1") && !page.meta("twitter:label1").map(words -> words.toLowerCase(Locale.ROOT)).map(words -> words.contains("by") || words.contains("author")).orElse(false);
                if (meta.name().equals(name) && !label) addAll(meta.content(), found);
            }
            if (!found.isEmpty()) return;
        }
    }

    /** Elements that call themselves the author's: those near the title, else the first on the page that is a name and nothing else. */
    private static void marked(HtmlPage page, Set<String> found) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> far = new LinkedHashSet<>();
        int title = title(page);
        for (HtmlPage.Mark mark : page.marks()) {
            if (mark.kind() != HtmlPage.Mark.Kind.AUTHOR || mark.place().in(Place.FOOTER | Place.NAV | Place.ASIDE) || names.size() >= 4) continue;
            boolean says = mark.element().attr("itemprop").contains("author") || mark.element().attr("rel").equals("author");
            boolean near = mark.block() >= title - 8 && mark.block() <= title + 14;
            if (says || near) names.addAll(namesOf(mark.element()));
            else if (far.isEmpty() && Byline.isName(Words.squeeze(mark.element().text()))) far.add(Words.squeeze(mark.element().text()));
        }
        if (names.isEmpty()) names = far;
        if (!names.isEmpty()) {
            found.clear();
            found.addAll(names);
        }
    }

    private static int title(HtmlPage page) {
        int title = 0;
        while (title < page.blocks().size() && page.blocks().get(title).level() != 1) title++;
        return title == page.blocks().size() ? 0 : title;
    }

    private static List<String> namesOf(Element element) {
        Element name = element.selectFirst("[itemprop=name]");
        String words = Words.squeeze((name == null ? element : name).text());
        if (words.isEmpty() && element.hasAttr("content")) words = element.attr("content");
        if (words.length() > 120 || words.isBlank()) return List.of();
        return Byline.names(words);
    }

    /** A byline near the title: in one line, as a label with the name in the next, or as "Ann Poe | Senior writer | July 2, 2031". */
    private static void byline(HtmlPage page, Set<String> found) {
        int title = title(page);
        for (int i = Math.max(0, title - 5); i < Math.min(page.blocks().size(), title + 14); i++) {
            String text = Words.squeeze(page.blocks().get(i).text());
            List<String> names = Byline.line(text).orElse(List.of());
            boolean label = LABELS.contains(Words.fold(text)) && i + 1 < page.blocks().size();
            if (names.isEmpty() && label && page.blocks().get(i + 1).words() <= 12) names = Byline.names(Words.squeeze(page.blocks().get(i + 1).text()));
            int bar = text.indexOf(" | ");
            if (names.isEmpty() && i > title && bar > 0 && text.length() < 120 && Byline.isName(text.substring(0, bar))) names = List.of(text.substring(0, bar));
            if (names.isEmpty()) continue;
            found.addAll(names);
            return;
        }
    }
}
