package standpoint.origin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import standpoint.news.CalendarWords;
import standpoint.news.Reading;
import standpoint.news.Word;

/**
 * One article prepared for comparison: its sentences with what stands between quotation marks taken out, and its quotations.
 *
 * @param place its place in the order of the fold
 */
record Prose(int place, Reading reading, List<Line> lines, List<Quotations.Span> quotations) {

    /** Letters that end a word that ends no sentence: "Mr. Maro", "Sept. 4". */
    private static final Set<String> SHORT = CalendarWords.and(CalendarWords.SHORT_MONTHS, "mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "lt", "col", "st", "prof", "no", "vs", "inc", "co",
            "jr", "sr");

    /**
     * A sentence of the text.
     *
     * @param words    all of its words
     * @param own      the words outside quotation marks
     * @param shingles hashes of every four own words in a row
     */
    record Line(int start, int end, int paragraph, List<Word> words, List<Word> own, Set<Long> shingles) { }

    static Prose of(int place, Reading reading) {
        String text = reading.article().text();
        List<Quotations.Span> quotations = Quotations.in(text);
        List<Line> lines = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        int quotation = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean newline = at == text.length() || text.charAt(at) == '\n';
            boolean ends = newline || endsSentence(text, at);
            if (!ends) continue;
            int end = newline ? at : at + 1;
            while (quotation < quotations.size() && quotations.get(quotation).end() <= start) quotation++;
            Line line = line(text, start, end, paragraph, quotations, quotation);
            if (!line.words().isEmpty()) lines.add(line);
            start = end;
            if (newline) paragraph++;
        }
        return new Prose(place, reading, List.copyOf(lines), List.copyOf(quotations));
    }

    String id() { return reading.article().id(); }

    /** The words of the title and of all sentences, each once. */
    Set<String> forms() {
        Set<String> forms = new LinkedHashSet<>();
        for (Word word : Word.in(reading.article().title())) forms.add(word.form());
        for (Line line : lines) for (Word word : line.words()) forms.add(word.form());
        return forms;
    }

    /** By place: comparing whole texts would make every look-up as long as the article. */
    @Override public boolean equals(Object other) { return this == other; }

    @Override public int hashCode() { return place; }

    /** The line that holds an offset of the text, or the last before it. Empty articles have none. */
    int lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle).start() <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        int mark = at;
        if ("\"”’'»)".indexOf(c) >= 0 && at > 0) c = text.charAt(--mark);
        if (c != '.' && c != '!' && c != '?' && c != '…') return false;
        if (at + 1 >= text.length() || text.charAt(at + 1) != ' ') return false;
        if (at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2))) return false;
        if (c != '.') return true;
        int word = mark;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) word--;
        String last = text.substring(word, mark).toLowerCase(java.util.Locale.ROOT);
        return last.length() != 1 && !SHORT.contains(last);
    }

    private static Line line(String text, int start, int end, int paragraph, List<Quotations.Span> quotations, int from) {
        List<Word> words = Word.in(text, start, end);
        List<Word> own = new ArrayList<>();
        int quotation = from;
        for (Word word : words) {
            while (quotation < quotations.size() && quotations.get(quotation).end() <= word.start()) quotation++;
            boolean quoted = quotation < quotations.size() && quotations.get(quotation).start() <= word.start();
            if (!quoted) own.add(word);
        }
        return new Line(start, end, paragraph, words, own, shingles(own));
    }

    static Set<Long> shingles(List<Word> words) {
        Set<Long> shingles = new LinkedHashSet<>();
        for (int at = 0; at + 4 <= words.size(); at++) {
            long hash = 1125899906842597L;
            for (int next = at; next < at + 4; next++) hash = 1099511628211L * (hash ^ hashOf(words.get(next).form()));
            shingles.add(hash);
        }
        return shingles;
    }

    /** FNV-1a over a word: String.hashCode has collisions that a text can be written to hit. */
    static long hashOf(String form) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < form.length(); at++) hash = 1099511628211L * (hash ^ form.charAt(at));
        return hash;
    }
}
