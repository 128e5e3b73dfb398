package standpoint.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text that was not parsed, for comparing texts: a run of letters and digits.
 *
 * @param start half-open UTF-16 offsets into the text
 * @param form  lower case, without apostrophes, a final "'s" or "'" left off: one form for "Nato's" and "NATO"
 */
public record Word(int start, int end, String form) {

    /** The words between two offsets of a text. Hyphens part words, apostrophes within a word do not. */
    public static List<Word> in(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < to && (letter(text.charAt(end)) || joins(text, end, to))) end++;
            words.add(new Word(at, end, form(text.substring(at, end))));
            at = end;
        }
        return words;
    }

    public static List<Word> in(String text) { return in(text, 0, text.length()); }

    /** True when the word begins with a capital in the text. */
    public boolean capital(String text) { return Character.isUpperCase(text.charAt(start)); }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isLowSurrogate(c) || Character.isHighSurrogate(c);
    }

    /** An apostrophe inside a word ("don't"), or a sign inside a number ("1,002", "7.5"). */
    private static boolean joins(String text, int at, int to) {
        if (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1))) return false;
        char sign = text.charAt(at);
        if (sign == '\'' || sign == '’') return true;
        return (sign == ',' || sign == '.') && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }

    private static String form(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (plain.endsWith("'s")) plain = plain.substring(0, plain.length() - 2);
        return plain.replace("'", "");
    }
}
