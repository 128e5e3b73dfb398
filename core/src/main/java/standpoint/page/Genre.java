package standpoint.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Article;

/** Tells news from analysis, opinion and releases: by what the page calls the text, by a note on whose views it holds, then by its words. */
final class Genre {
    private static final Set<String> OPINION = Set.of("opinion", "opinions", "comment", "commentary", "editorial", "editorials", "op-ed", "oped", "column", "columns", "columnist",
            "columnists", "viewpoint", "viewpoints", "perspective", "perspectives", "letters", "commentisfree", "ideas", "meinung", "kommentar", "opinion piece", "leitartikel",
            "tribune", "opinione", "opini\u00F3n", "opinie", "blogs");
    private static final Set<String> ANALYSIS = Set.of("analysis", "explainer", "explainers", "explained", "in-depth", "in depth", "analyse", "an\u00E1lisis", "analisi", "hintergrund",
            "decryptage", "fact check", "fact-check");
    private static final Set<String> RELEASE = Set.of("press release", "press-release", "press-releases", "press releases", "pressrelease", "news release", "for immediate release",
            "media release", "pressemitteilung", "communiqu\u00E9 de presse", "pressreleases");
    private static final Set<String> TELLING = Set.of("said", "says", "told", "reported", "according", "announced", "added", "reports", "stated", "confirmed");

    /** A genre and the words that show it. */
    record Told(Article.Genre genre, String basis) { }

    private Genre() { }

    /** By the words that stand before a colon or a bar in the title, and by labels such as a section's name or the parts of an address. */
    static Optional<Told> labelled(String title, List<String> labels) {
        String lower = title.toLowerCase(Locale.ROOT);
        for (String mark : List.of(":", " |", " -", " \u2013")) {
            int at = lower.indexOf(mark);
            if (at > 0 && at < 24) {
                Optional<Told> told = named(lower.substring(0, at).strip(), "title: " + title);
                if (told.isPresent()) return told;
            }
        }
        for (String label : labels) {
            Optional<Told> told = named(label.toLowerCase(Locale.ROOT).strip(), "label: " + label);
            if (told.isPresent()) return told;
        }
        return Optional.empty();
    }

    private static Optional<Told> named(String label, String basis) {
        if (OPINION.contains(label)) return Optional.of(new Told(Article.Genre.OPINION, basis));
        if (ANALYSIS.contains(label)) return Optional.of(new Told(Article.Genre.ANALYSIS, basis));
        return RELEASE.contains(label) ? Optional.of(new Told(Article.Genre.RELEASE, basis)) : Optional.empty();
    }

    /** "The views expressed are the author's own": a note that only opinions carry. One on the text "below" belongs to another text. */
    static Optional<Told> noted(List<String> lines) {
        for (String line : lines) {
            String lower = (line.length() > 800 ? line.substring(0, 800) : line).toLowerCase(Locale.ROOT);
            boolean views = lower.contains("views") || lower.contains("opinion") || lower.contains("responsibility");
            boolean author = lower.contains("author") || lower.contains("writer") || lower.contains("columnist");
            boolean note = lower.contains("expressed") || lower.contains("sole") || lower.contains("own");
            if (views && author && note && !lower.contains("below") && !lower.contains("following")) return Optional.of(new Told(Article.Genre.OPINION, "note: " + line));
        }
        return Optional.empty();
    }

    /** By the words outside quotation marks: verbs of telling make news; an author who says "I" and tells of nobody gives an opinion. */
    static Optional<Told> worded(List<String> paragraphs) {
        int words = 0;
        int telling = 0;
        int self = 0;
        for (String paragraph : paragraphs) {
            for (String word : Words.lower(unquoted(paragraph), 2000)) {
                words++;
                if (TELLING.contains(word)) telling++;
                if (word.equals("i") || word.equals("my") || word.equals("me")) self++;
            }
        }
        if (words < 40) return Optional.empty();
        if (self * 120 > words && self > 2 && telling * 2 < self) return Optional.of(new Told(Article.Genre.OPINION, "words: the author speaks of himself or herself"));
        return telling > 0 && telling * 150 > words ? Optional.of(new Told(Article.Genre.NEWS, "words: it tells what others said")) : Optional.empty();
    }

    private static String unquoted(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u201C') inside = true;
            else if (c == '\u201D') inside = false;
            else if (c == '"') inside = !inside;
            else if (!inside) out.append(c);
        }
        return out.toString();
    }

    static void tell(Draft draft, List<String> labels, List<String> notes) {
        Optional<Told> told = labelled(draft.title, labels).or(() -> noted(notes)).or(() -> worded(draft.paragraphs));
        told.ifPresent(one -> {
            draft.genre = one.genre();
            draft.metadata.add("genre by " + (one.basis().length() > 300 ? one.basis().substring(0, 300) : one.basis()));
        });
    }
}
