package standpoint.dating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Article;
import standpoint.news.Passage;

/** The words that undated articles put in quotation marks, by runs of eight, so that dated articles with the same words are found. */
final class Quotations {
    private static final int RUN = 8;
    private static final int LONGEST = 4000;

    /** The same words in an undated and in a dated article. */
    record Shared(Passage undated, Passage dated) { }

    private final Map<Long, List<Passage>> wanted = new HashMap<>();
    private final Map<String, List<Shared>> found = new HashMap<>();

    /** Remembers what an undated article quotes. */
    void want(Article article) {
        List<int[]> spans = quoted(article.text());
        for (int[] span : spans) {
            eachRun(article.text(), span[0], span[1], (hash, from, to) ->
                    wanted.computeIfAbsent(hash, none -> new ArrayList<>(1)).add(article.passage(from, to)));
        }
    }

    /** Looks for the remembered words in a dated article, whether it puts them in quotation marks or not. */
    void look(Article article) {
        if (wanted.isEmpty()) return;
        eachRun(article.text(), 0, article.text().length(), (hash, from, to) -> {
            for (Passage undated : wanted.getOrDefault(hash, List.of())) {
                List<Shared> shared = found.computeIfAbsent(undated.article(), none -> new ArrayList<>());
                if (shared.size() < 200) shared.add(new Shared(undated, article.passage(from, to)));
            }
        });
    }

    /** What an undated article shares with dated ones, the first of each of its places first; the same whatever came first. */
    Optional<Shared> shared(Article undated) {
        return found.getOrDefault(undated.id(), List.of()).stream()
                .min(Comparator.comparing(Shared::undated).thenComparing(Shared::dated));
    }

    private interface Run {
        void at(long hash, int from, int to);
    }

    private static void eachRun(String text, int from, int to, Run run) {
        long[] hashes = new long[RUN];
        int[] starts = new int[RUN];
        int count = 0;
        int at = from;
        while (at < to) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < to && (Character.isLetterOrDigit(text.charAt(at)) || inWord(text, at, to))) at++;
            hashes[count % RUN] = hash(text, start, at);
            starts[count % RUN] = start;
            count++;
            if (count < RUN) continue;
            long whole = 0;
            for (int word = 0; word < RUN; word++) whole = whole * 1_000_003 + hashes[(count + word) % RUN];
            run.at(whole, starts[count % RUN], at);
        }
    }

    private static long hash(String text, int from, int to) {
        long hash = 7;
        for (char sign : text.substring(from, Math.min(to, from + 60)).toLowerCase(Locale.ROOT).toCharArray()) hash = hash * 31 + (sign == '\u2019' ? '\'' : sign);
        return hash;
    }

    private static boolean inWord(String text, int at, int to) {
        char sign = text.charAt(at);
        return (sign == '\'' || sign == '\u2019') && at + 1 < to && Character.isLetter(text.charAt(at + 1));
    }

    /** The spans between quotation marks; one that does not close ends with its paragraph. */
    private static List<int[]> quoted(String text) {
        List<int[]> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char open = text.charAt(at);
            if (open != '\u201c' && open != '"') {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && end < at + LONGEST && text.charAt(end) != '\n' && text.charAt(end) != (open == '"' ? '"' : '\u201d')) end++;
            spans.add(new int[] {at + 1, end});
            at = end + 1;
        }
        return spans;
    }
}
