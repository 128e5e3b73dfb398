package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import standpoint.news.Article;
import standpoint.news.Field;

/** Article to its lines: title, summary and text, sentence by sentence, with words that keep their offsets. */
final class LineSplitter {
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "rep", "sen", "gov", "st",
            "no", "vs", "etc", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "ltd", "co", "corp", "u.s", "u.k",
            "u.n", "e.u", "d.c", "a.m", "p.m", "e.g", "i.e", "rev", "hon", "messrs", "jr", "sr");

    /** Longer sentences are cut: nobody writes 400 words in one, but a broken page may. */
    private static final int LONGEST = 400;

    private LineSplitter() { }

    static List<Line> split(Article article) {
        List<Line> lines = new ArrayList<>();
        split(Field.TITLE, article.title(), lines);
        split(Field.SUMMARY, article.summary(), lines);
        split(Field.TEXT, article.text(), lines);
        return lines;
    }

    private static void split(Field field, String text, List<Line> lines) {
        int paragraph = 0;
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            if (end < 0) end = text.length();
            if (end > from) sentences(field, paragraph, words(text, from, end), lines);
            paragraph++;
            from = end + 1;
        }
    }

    private static void sentences(Field field, int paragraph, List<Word> words, List<Line> lines) {
        List<Word> current = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            current.add(word);
            boolean stop = ends(words, i) || current.size() >= LONGEST;
            if (stop && i + 1 < words.size() && words.get(i + 1).is("\"") && closes(current)) continue;
            if (!stop && word.is("\"") && i > 0 && endMark(words.get(i - 1)) && closes(current.subList(0, current.size() - 1))
                    && startsSentence(words, i + 1)) stop = true;
            if (stop) add(field, paragraph, current, lines);
        }
        add(field, paragraph, current, lines);
    }

    private static void add(Field field, int paragraph, List<Word> words, List<Line> lines) {
        if (words.stream().anyMatch(word -> !word.sign())) {
            lines.add(new Line(field, paragraph, words.get(0).start(), words.get(words.size() - 1).end(), words));
        }
        words.clear();
    }

    /** An odd number of quotation marks so far: the next one closes. */
    private static boolean closes(List<Word> words) { return words.stream().filter(word -> word.is("\"")).count() % 2 == 1; }

    private static boolean endMark(Word word) { return word.is(".") || word.is("!") || word.is("?"); }

    private static boolean ends(List<Word> words, int i) {
        if (!endMark(words.get(i))) return false;
        if (words.get(i).is(".") && i > 0 && abbreviates(words.get(i - 1))) return false;
        return startsSentence(words, i + 1);
    }

    private static boolean abbreviates(Word before) {
        return ABBREVIATIONS.contains(before.text()) || before.name() && before.text().length() == 1;
    }

    private static boolean startsSentence(List<Word> words, int i) {
        while (i < words.size() && words.get(i).sign()) i++;
        return i >= words.size() || words.get(i).name() || Character.isDigit(words.get(i).text().charAt(0));
    }

    static List<Word> words(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '*' || c == '_') {
                i++;
            } else if (Character.isLetterOrDigit(c)) {
                int end = endOfWord(text, i, to);
                addWord(text, i, end, words);
                i = end;
            } else {
                i = addSign(text, i, to, words);
            }
        }
        return words;
    }

    private static int addSign(String text, int i, int to, List<Word> words) {
        char c = text.charAt(i);
        int end = i + (Character.isHighSurrogate(c) && i + 1 < to ? 2 : 1);
        if (isApostrophe(c) && end < to && (text.charAt(end) == 's' || text.charAt(end) == 'S') && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))
                && (end + 1 == to || !Character.isLetterOrDigit(text.charAt(end + 1)))) {
            words.add(new Word("'s", false, i, end + 1));
            return end + 1;
        }
        words.add(new Word(plain(text.substring(i, end)), false, i, end));
        return end;
    }

    /** Letters, digits, and the signs that hold a word together: "non-nuclear", "U.S.", "40,000". */
    private static int endOfWord(String text, int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            boolean joined = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
            if (Character.isLetterOrDigit(c)) i++;
            else if (c == '-' && joined) i++;
            else if (c == '.' && joined && (Character.isDigit(text.charAt(i - 1)) || i - 1 == from || text.charAt(i - 2) == '.')) i++;
            else if (c == ',' && joined && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1))) i++;
            else if (isApostrophe(c) && joined && !possessive(text, i, to)) i++;
            else break;
        }
        return i;
    }

    private static boolean possessive(String text, int i, int to) {
        char next = Character.toLowerCase(text.charAt(i + 1));
        return next == 's' && (i + 2 >= to || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    private static boolean isApostrophe(char c) { return c == '\'' || c == '\u2019' || c == '\u02BC'; }

    /** "doesn't" is two words, "does" and "not". */
    private static void addWord(String text, int start, int end, List<Word> words) {
        String lower = plain(text.substring(start, end).toLowerCase(Locale.ROOT));
        boolean name = Character.isUpperCase(text.charAt(start));
        if (lower.length() > 3 && lower.endsWith("n't") && end - start == lower.length()) {
            String verb = lower.equals("can't") ? "can" : lower.equals("won't") ? "will" : lower.equals("shan't") ? "shall" : lower.substring(0, lower.length() - 3);
            int cut = end - 3;
            words.add(new Word(verb, name, start, cut));
            words.add(new Word("not", false, cut, end));
            return;
        }
        int mark = lower.indexOf('\'');
        if (mark > 0 && Set.of("'m", "'re", "'ve", "'ll", "'d").contains(lower.substring(mark)) && end - start == lower.length()) {
            words.add(new Word(lower.substring(0, mark), name, start, start + mark));
            String rest = lower.substring(mark);
            words.add(new Word(rest.equals("'ll") ? "will" : rest.equals("'d") ? "would" : rest.equals("'ve") ? "have" : rest.equals("'m") ? "am" : "are",
                    false, start + mark, end));
            return;
        }
        words.add(new Word(lower, name, start, end));
    }

    private static String plain(String text) {
        if (text.length() == 1 && "\u201C\u201D\u201E\u00AB\u00BB\u2018".contains(text)) return "\"";
        return text.replace('\u2019', '\'').replace('\u02BC', '\'').replace('\u2013', '-').replace('\u2014', '-');
    }
}
