package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import standpoint.page.LearningPage;

/**
 * Joined pages with habits of all kinds, seeded, to learn from: headlines of any level or as plain lines, bylines and dates in several forms, subheads within the
 * articles, the same furniture after each or another, containers or rules or nothing; and articles in the markup that their own pages have.
 */
final class VariedComposites {
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December");
    private final List<Composites.Piece> pieces;
    private final List<String> furniture;
    private final List<PageSet.Saved> shells;
    private final Map<String, PageSet.Saved> saved = new HashMap<>();
    private final Map<String, JsonNode> gold;
    private final Map<String, Optional<String>> fragments = new HashMap<>();
    private final Random random;

    VariedComposites(List<PageSet.Saved> pages, Map<String, JsonNode> gold, long seed) throws IOException {
        Composites plain = new Composites(pages, gold, seed, false);
        this.pieces = plain.pieces();
        this.furniture = plain.furniture();
        this.shells = pages;
        this.gold = gold;
        this.random = new Random(seed);
        for (PageSet.Saved page : pages) saved.put(page.id(), page);
    }

    /** How the stories of one page look. */
    private record Habits(String headline, int byline, int date, String wrapper, int furnished, String repeated, boolean rule, boolean subheads, boolean own) { }

    Composites.Composite next(int number) throws IOException {
        List<Composites.Piece> chosen = choose(2 + random.nextInt(5));
        Habits habits = habits();
        List<List<String>> paragraphs = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < chosen.size(); i++) {
            if (i > 0) body.append(between(habits));
            Composites.Piece piece = chosen.get(i);
            Optional<String> fragment = habits.own() ? fragment(piece) : Optional.empty();
            body.append(story(piece, habits, fragment));
            paragraphs.add(fragment.map(VariedComposites::blocks).orElse(piece.paragraphs()));
        }
        PageSet.Saved shell = shells.get(random.nextInt(shells.size()));
        String html = Composites.inShell(shell, gold.get(shell.id()).path("text").asText(), body.toString());
        return new Composites.Composite("varied-" + number, html, chosen.stream().map(piece -> piece.paragraphs().subList(0, Math.min(3, piece.paragraphs().size()))).toList(),
                paragraphs.stream().map(lines -> String.join("\n", lines)).collect(Collectors.joining("\n")), Composites.owners(paragraphs),
                List.of(habits.own() ? "own markup" : "new markup", "headline " + habits.headline(), habits.byline() > 0 ? "byline" : "no byline"));
    }

    private List<Composites.Piece> choose(int count) {
        List<Composites.Piece> chosen = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int tries = 0; chosen.size() < count && tries < 50; tries++) {
            Composites.Piece piece = pieces.get(random.nextInt(pieces.size()));
            if (ids.add(piece.id())) chosen.add(piece);
        }
        return chosen;
    }

    private Habits habits() {
        String headline = List.of("", "", "", "h1", "h2", "h2", "h3", "h4", "p", "strong").get(random.nextInt(10));
        String wrapper = List.of("", "", "article", "div", "section").get(random.nextInt(5));
        int byline = random.nextInt(2) * (1 + random.nextInt(4));
        int date = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0;
        String repeated = random.nextInt(4) == 0 ? furniture.get(random.nextInt(furniture.size())) : "";
        return new Habits(headline, byline, date, wrapper, random.nextInt(3), repeated, random.nextInt(6) == 0, random.nextInt(3) > 0, random.nextInt(3) == 0);
    }

    private String between(Habits habits) {
        StringBuilder out = new StringBuilder(habits.rule() ? "<hr>" : "");
        if (habits.furnished() == 0) return out.toString();
        out.append("<div class=\"more\">");
        for (int i = 0; i < 1 + random.nextInt(habits.furnished() * 2); i++) out.append(paragraph(furniture.get(random.nextInt(furniture.size()))));
        return out.append("</div>").toString();
    }

    private String story(Composites.Piece piece, Habits habits, Optional<String> fragment) {
        StringBuilder out = new StringBuilder();
        if (!habits.wrapper().isEmpty()) out.append('<').append(habits.wrapper()).append(" class=\"story\">");
        if (!habits.headline().isEmpty() && !piece.title().isBlank()) out.append(headline(habits.headline(), piece.title()));
        String signature = signature(piece, habits);
        if (!signature.isBlank()) out.append(paragraph(signature));
        if (habits.date() > 0 && habits.byline() != 4) out.append(paragraph(date(habits.date())));
        if (!habits.repeated().isEmpty()) out.append(paragraph(habits.repeated()));
        out.append(fragment.orElseGet(() -> paragraphs(piece, habits)));
        if (!habits.wrapper().isEmpty()) out.append("</").append(habits.wrapper()).append('>');
        return out.toString();
    }

    private static String headline(String tag, String words) {
        String escaped = Composites.escaped(words);
        return tag.equals("strong") ? "<p><strong>" + escaped + "</strong></p>" : "<" + tag + ">" + escaped + "</" + tag + ">";
    }

    private static String paragraph(String words) { return "<p>" + Composites.escaped(words) + "</p>"; }

    private String signature(Composites.Piece piece, Habits habits) {
        if (piece.author().isBlank()) return "";
        return switch (habits.byline()) {
            case 1 -> "By " + piece.author();
            case 2 -> piece.author();
            case 3 -> "Written by " + piece.author();
            case 4 -> "By " + piece.author() + " | " + date(2);
            default -> "";
        };
    }

    private String date(int form) {
        int day = 1 + random.nextInt(28);
        int month = random.nextInt(12);
        int year = 2005 + random.nextInt(30);
        return switch (form) {
            case 1 -> MONTHS.get(month) + " " + day + ", " + year;
            case 2 -> day + " " + MONTHS.get(month) + " " + year + " " + random.nextInt(24) + ":" + (10 + random.nextInt(50));
            case 3 -> "Published: " + year + "-" + (month < 9 ? "0" : "") + (month + 1) + "-" + (day < 10 ? "0" : "") + day;
            default -> "Updated " + (month + 1) + "/" + day + "/" + year + ", 10:0" + random.nextInt(10) + " AM";
        };
    }

    /** The article's paragraphs, and, where the page keeps them, the short lines between: as subheads. */
    private String paragraphs(Composites.Piece piece, Habits habits) {
        if (!habits.subheads()) return piece.paragraphs().stream().map(VariedComposites::paragraph).collect(Collectors.joining());
        StringBuilder out = new StringBuilder();
        String tag = List.of("h2", "h3", "h4", "p").get(random.nextInt(4));
        Set<String> kept = new HashSet<>(piece.paragraphs());
        boolean begun = false;
        for (String line : gold.get(piece.id()).path("text").asText().split("\n+")) {
            String words = line.strip();
            boolean paragraph = kept.remove(words);
            begun |= paragraph;
            if (!begun || words.isEmpty()) continue;
            if (paragraph) out.append(paragraph(words));
            else out.append('<').append(tag).append('>').append(Composites.escaped(words)).append("</").append(tag).append('>');
        }
        return out.toString();
    }

    /** The article as its own page has it: the smallest element with nearly all of its paragraphs. */
    private Optional<String> fragment(Composites.Piece piece) throws IOException {
        Optional<String> known = fragments.get(piece.id());
        if (known != null) return known;
        Document page = Jsoup.parse(saved.get(piece.id()).content());
        page.select("script, style, noscript, iframe").remove();
        Element at = page.body();
        int all = found(at, piece);
        for (Element inner = at; inner != null; ) {
            at = inner;
            inner = null;
            for (Element child : at.children()) if (found(child, piece) * 20 >= all * 19) inner = child;
        }
        boolean fits = all * 10 >= piece.paragraphs().size() * 8 && at.text().length() < 3 * piece.paragraphs().stream().mapToInt(String::length).sum();
        Optional<String> fragment = fits ? Optional.of(at.html()) : Optional.empty();
        fragments.put(piece.id(), fragment);
        return fragment;
    }

    private static int found(Element element, Composites.Piece piece) {
        String words = " " + Composites.key(element.text()) + " ";
        int found = 0;
        for (String paragraph : piece.paragraphs()) {
            List<String> own = GoldLabels.words(paragraph);
            if (words.contains(" " + String.join(" ", own.subList(0, Math.min(6, own.size()))) + " ")) found++;
        }
        return found;
    }

    private static List<String> blocks(String fragment) {
        LearningPage page = LearningPage.ofHtml("", fragment);
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) if (page.words(i) >= 6) blocks.add(page.text(i));
        return blocks;
    }
}
