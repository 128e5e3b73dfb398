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
     */
    record Composite(String id, String html, List<String> firsts, List<List<String>> openings, String paragraphs) { }

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Set<String>> bags = new HashMap<>();
    private final List<PageSet.Saved> shells;
    private final List<String> furniture = new ArrayList<>();
    private final Random random;
    private final boolean hard;

    /** Hard ones join articles of one subject too, and cut some at their beginning: good to learn from. */
    Composites(List<PageSet.Saved> pages, Map<String, JsonNode> gold, long seed, boolean hard) throws IOException {
        this.hard = hard;
        this.random = new Random(seed);
        this.shells = pages;
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
        String html = inShell(shell.content(), body.toString());
        return new Composite("composite-" + number, html, chosen.stream().map(piece -> piece.paragraphs().get(0)).toList(),
                chosen.stream().map(piece -> piece.paragraphs().subList(0, 3)).toList(),
                chosen.stream().map(piece -> String.join("\n", piece.paragraphs())).collect(Collectors.joining("\n")));
    }

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

    private static double likeness(Set<String> a, Set<String> b) {
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

    private static String escaped(String text) { return text.replace("&", "&amp;").replace("<", "&lt;"); }

    /** The shell with the joined articles in the place of its own: the element that holds most of its paragraphs. */
    private static String inShell(String shell, String body) {
        Document page = Jsoup.parse(shell);
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
        best.html(body);
        return page.outerHtml();
    }
}
