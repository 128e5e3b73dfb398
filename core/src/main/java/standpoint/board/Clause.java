package standpoint.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of one sentence of a text, each with its place. */
record Clause(String whole, int start, int end, List<int[]> words) {

    /** The sentences of a text: they end at a stop before a capital, or at a line feed. */
    static List<Clause> all(String text) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stop = (c == '.' || c == '!' || c == '?') && i + 2 < text.length() && Character.isWhitespace(text.charAt(i + 1))
                    && !Character.isLowerCase(text.charAt(i + 2)) && !abbreviated(text, i);
            if (!stop && c != '\n') continue;
            add(text, from, i + 1, clauses);
            from = i + 1;
        }
        add(text, from, text.length(), clauses);
        return clauses;
    }

    /** "Feb. 26" and "U.S. Senate" do not end a sentence. */
    private static boolean abbreviated(String text, int stop) {
        int from = stop;
        while (from > 0 && Character.isLetter(text.charAt(from - 1)) && stop - from < 6) from--;
        int length = stop - from;
        return length == 1 || stop + 2 < text.length() && Character.isDigit(text.charAt(stop + 2)) && length <= 4;
    }

    private static void add(String text, int from, int to, List<Clause> clauses) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        if (end > start) clauses.add(of(text, start, end));
    }

    static Clause of(String text, int start, int end) {
        List<int[]> words = new ArrayList<>();
        int from = -1;
        for (int i = start; i <= end; i++) {
            boolean inside = i < end && (Character.isLetterOrDigit(text.charAt(i))
                    || from >= 0 && (text.charAt(i) == '\'' || text.charAt(i) == '\u2019' || text.charAt(i) == '.' || text.charAt(i) == '-')
                    && i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1)));
            if (inside && from < 0) from = i;
            if (!inside && from >= 0) {
                words.add(new int[] {from, i});
                from = -1;
            }
        }
        return new Clause(text, start, end, words);
    }

    int size() { return words.size(); }

    String word(int index) { return text(index, index + 1); }

    String lower(int index) { return StageFinder.lower(word(index)); }

    /** The text from one word up to another. */
    String text(int from, int to) { return whole.substring(words.get(from)[0], words.get(to - 1)[1]); }

    boolean within(String word, int from, int to) { return next(word, from, to) >= 0; }

    boolean within(Set<String> any, int from, int to) { return next(any, from, to) >= 0; }

    /** The place of the first such word, or -1. */
    int next(String word, int from, int to) { return next(Set.of(word), from, to); }

    int next(Set<String> any, int from, int to) {
        for (int i = from; i < to; i++) if (any.contains(lower(i))) return i;
        return -1;
    }
}
