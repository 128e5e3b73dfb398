package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages made of two to six articles of different pages inside one page's shell, seeded: the same seed gives the same pages. The habits
 * of such pages vary: an element for each article or none, headlines, bylines and furniture between, or nothing but paragraphs.
 */
final class Composites {

    /** One article to join: its headline, author and paragraphs. */
    record Piece(String id, String title, String author, List<String> paragraphs) { }

    /**
     * A joined page.
     *
     * @param firsts     the first paragraph of each article
     * @param openings   the first three paragraphs of each
     * @param paragraphs all paragraphs of all articles, joined by line feeds
     * @param owners     the article of each paragraph, by its words
     * @param habits     how the page was joined, in words
     */
    record Composite(String id, String html, List<List<String>> openings, String paragraphs, Map<String, Integer> owners, List<String> habits) { }

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Set<String>> bags = new HashMap<>();
    private final List<PageSet.Saved> shells;
    private final List<String> furniture = new ArrayList<>();
    private final Random random;
    private final Map<String, JsonNode> gold;
    private final boolean hard;

    /** Hard ones join articles of one subject too, and cut some at their beginning: good to learn from. */
    Composites(List<PageSet.Saved> pages, Map<String, JsonNode> gold, long seed, boolean hard) throws IOException {
        this.hard = hard;
        this.random = new Random(seed);
        this.shells = pages;
        this.gold = gold;
        for (PageSet.Saved page : pages) {
            JsonNode known = gold.get(page.id());
            List<String> paragraphs = new ArrayList<>();
            for (String line : known.path("text").asText().split("\n+")) {
                String paragraph = line.strip();
                if (GoldLabels.words(paragraph).size() >= 8 && !paragraphs.contains(paragraph)) paragraphs.add(paragraph);
            }
            boolean fits = paragraphs.size() >= 6 && paragraphs.size() <= 60;
            if (!fits) continue;
            pieces.add(new Piece(page.id(), known.path("title").asText(), known.path("author").asText(""), paragraphs));
            Set<String> bag = new HashSet<>();
            for (String word : GoldLabels.words(known.path("text").asText())) if (word.length() > 6) bag.add(word);
            bags.put(page.id(), bag);
        }
        collectFurniture(pages);
    }

    private void collectFurniture(List<PageSet.Saved> pages) throws IOException {
        for (int i = 0; i < Math.min(60, pages.size()); i++) {
            Document page = Jsoup.parse(pages.get(i).content());
            for (Element aside : page.select("aside, footer, [class*=related], [class*=share], [class*=newsletter]")) {
                String words = aside.text();
                if (words.length() > 8 && words.length() < 300) furniture.add(words);
            }
        }
        if (furniture.isEmpty()) furniture.add("Read more");
    }

    List<Piece> pieces() { return pieces; }

    List<String> furniture() { return furniture; }

    Composite next(int number) throws IOException {
        List<Piece> chosen = choose(2 + random.nextInt(5));
        boolean headed = random.nextBoolean();
        boolean wrapped = random.nextBoolean();
        boolean signed = random.nextBoolean();
        int furnished = random.nextInt(3);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < chosen.size(); i++) {
            if (i > 0 && furnished > 0) body.append(furniture(furnished));
            body.append(article(chosen.get(i), headed, wrapped, signed));
        }
        PageSet.Saved shell = shells.get(random.nextInt(shells.size()));
        String html = inShell(shell, gold.get(shell.id()).path("text").asText(), body.toString());
        List<String> habits = List.of(headed ? "headlines" : "no headlines", wrapped ? "containers" : "no containers", signed ? "bylines" : "no bylines",
                furnished > 0 ? "furniture" : "no furniture", headed || wrapped || signed || furnished > 0 ? "something" : "nothing but paragraphs");
        return new Composite("composite-" + number, html, chosen.stream().map(piece -> piece.paragraphs().subList(0, Math.min(3, piece.paragraphs().size()))).toList(),
                chosen.stream().map(piece -> String.join("\n", piece.paragraphs())).collect(Collectors.joining("\n")),
                owners(chosen.stream().map(Piece::paragraphs).toList()), habits);
    }

    /** The article of each paragraph by its words; the first that has them. */
    static Map<String, Integer> owners(List<List<String>> articles) {
        Map<String, Integer> owners = new HashMap<>();
        for (int k = 0; k < articles.size(); k++) for (String paragraph : articles.get(k)) owners.putIfAbsent(key(paragraph), k);
        return owners;
    }

    /** A paragraph by its words. */
    static String key(String paragraph) { return String.join(" ", GoldLabels.words(paragraph)); }

    /** Articles of any subjects, or of one: those are harder to tell apart. Some are cut at their beginning. */
    private List<Piece> choose(int count) {
        List<Piece> chosen = new ArrayList<>();
        Piece first = pieces.get(random.nextInt(pieces.size()));
        List<Piece> pool = !hard || random.nextBoolean() ? pieces : similar(first);
        chosen.add(first);
        for (int tries = 0; chosen.size() < count && tries < 50; tries++) {
            Piece piece = pool.get(random.nextInt(pool.size()));
            if (chosen.stream().noneMatch(one -> one.id().equals(piece.id()))) chosen.add(piece);
        }
        return chosen.stream().map(piece -> hard && random.nextInt(4) == 0 ? cut(piece) : piece).toList();
    }

    private Piece cut(Piece piece) {
        int from = 1 + random.nextInt(Math.max(1, piece.paragraphs().size() / 2));
        return new Piece(piece.id(), piece.title(), piece.author(), piece.paragraphs().subList(from, piece.paragraphs().size()));
    }

    private List<Piece> similar(Piece first) {
        Set<String> own = bags.get(first.id());
        return pieces.stream().filter(piece -> piece != first)
                .sorted(Comparator.comparingDouble((Piece piece) -> -likeness(own, bags.get(piece.id()))).thenComparing(Piece::id)).limit(8).toList();
    }

    static double likeness(Set<String> a, Set<String> b) {
        int both = 0;
        for (String word : a) if (b.contains(word)) both++;
        return both / Math.sqrt((double) a.size() * b.size() + 1);
    }

    private String furniture(int most) {
        StringBuilder out = new StringBuilder("<div class=\"more\">");
        for (int i = 0; i < 1 + random.nextInt(most * 2); i++) out.append("<p>").append(escaped(furniture.get(random.nextInt(furniture.size())))).append("</p>");
        return out.append("</div>").toString();
    }

    private String article(Piece piece, boolean headed, boolean wrapped, boolean signed) {
        StringBuilder out = new StringBuilder(wrapped ? random.nextBoolean() ? "<article>" : "<div class=\"story\">" : "");
        String close = out.toString().startsWith("<article") ? "</article>" : wrapped ? "</div>" : "";
        if (headed && !piece.title().isBlank()) out.append("<h2>").append(escaped(piece.title())).append("</h2>");
        if (signed && !piece.author().isBlank()) out.append("<p>By ").append(escaped(piece.author())).append("</p>");
        for (String paragraph : piece.paragraphs()) out.append("<p>").append(escaped(paragraph)).append("</p>");
        return out.append(close).toString();
    }

    static String escaped(String text) { return text.replace("&", "&amp;").replace("<", "&lt;"); }

    /** The shell with the joined articles in the place of its own, of which nothing stays. */
    static String inShell(PageSet.Saved shell, String own, String body) throws IOException {
        Document page = Jsoup.parse(shell.content());
        page.select("script[type*=ld+json]").remove();
        Element best = page.body();
        int most = 0;
        for (Element candidate : page.select("article, main, div, section, td")) {
            int length = 0;
            for (Element child : candidate.children()) if (child.normalName().equals("p")) length += child.text().length();
            if (length > most) {
                most = length;
                best = candidate;
            }
        }
        Set<String> lines = new HashSet<>();
        for (String line : own.split("\n+")) if (GoldLabels.words(line).size() >= 5) lines.add(key(line));
        best.html(body);
        for (Element line : page.select("p, li, h1, h2, h3, h4, h5, blockquote, td, div:not(:has(div, p, li, h2))")) {
            if (!isWithin(line, best) && !line.equals(best) && lines.contains(key(line.text()))) line.remove();
        }
        return page.outerHtml();
    }

    private static boolean isWithin(Element element, Element place) {
        for (Element at = element.parent(); at != null; at = at.parent()) if (at == place) return true;
        return false;
    }
}
