package standpoint.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import standpoint.news.Article;
import standpoint.news.Passage;

/** The words that articles put in quotation marks, by runs of eight, so that two articles that quote the same words are found. */
final class Quotations {
    private static final int RUN = 8;
    private static final int LONGEST = 4000;

    /** A run of quoted words, where it stands. */
    record Run(String words, Passage passage) { }

    private final Map<String, List<Run>> byWords = new TreeMap<>();

    void add(Article article) { for (Run run : runs(article)) byWords.computeIfAbsent(run.words(), none -> new ArrayList<>()).add(run); }

    /** The quoted runs of other articles that have the same words as one of this article's, with the article's own passage. */
    Optional<Run[]> shared(Article article) {
        for (Run run : runs(article)) {
            for (Run other : byWords.getOrDefault(run.words(), List.of())) {
                if (!other.passage().article().equals(article.id())) return Optional.of(new Run[] {run, other});
            }
        }
        return Optional.empty();
    }

    static List<Run> runs(Article article) {
        List<Run> found = new ArrayList<>();
        String text = article.text();
        int at = 0;
        while (at < text.length()) {
            char open = text.charAt(at);
            if (open != '\u201c' && open != '"') {
                at++;
                continue;
            }
            int close = close(text, at + 1, open);
            if (close > at) inside(article, at + 1, close, found);
            at = close > at ? close + 1 : at + 1;
        }
        return found;
    }

    /** The closing mark; the end of the paragraph when a quotation runs over several, or -1 when it is too long to be one. */
    private static int close(String text, int from, char open) {
        char end = open == '"' ? '"' : '\u201d';
        for (int at = from; at < text.length() && at < from + LONGEST; at++) {
            if (text.charAt(at) == end) return at;
            if (text.charAt(at) == '\n' && open == '\u201c') return at;
            if (text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n' && open == '"') return at;
        }
        return -1;
    }

    private static void inside(Article article, int from, int to, List<Run> found) {
        List<int[]> words = new ArrayList<>();
        String text = article.text();
        int at = from;
        while (at < to) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < to && (Character.isLetterOrDigit(text.charAt(at)) || inWord(text, at, to))) at++;
            words.add(new int[] {start, at});
        }
        for (int first = 0; first + RUN <= words.size(); first++) {
            StringBuilder run = new StringBuilder();
            for (int word = first; word < first + RUN; word++) run.append(plain(text, words.get(word))).append(' ');
            found.add(new Run(run.toString(), article.passage(words.get(first)[0], words.get(first + RUN - 1)[1])));
        }
    }

    private static boolean inWord(String text, int at, int to) {
        char sign = text.charAt(at);
        return (sign == '\'' || sign == '\u2019') && at + 1 < to && Character.isLetter(text.charAt(at + 1));
    }

    private static String plain(String text, int[] word) {
        return text.substring(word[0], word[1]).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
