package standpoint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words by hand, in linear time, and folds them for comparison. */
final class Words {

    private Words() { }

    static boolean inWord(char c) {
        if (c < 0x80) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static int count(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean word = inWord(text.charAt(i));
            if (word && !inside) count++;
            // Chinese, Japanese and Thai write no spaces; two characters there say about as much as one word.
            else if (word && isDense(text.charAt(i)) && (i & 1) == 0) count++;
            inside = word;
        }
        return count;
    }

    private static boolean isDense(char c) { return c >= 0x2E80 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7AF; }

    /** The words in lower case, at most so many. */
    static List<String> lower(String text, int most) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length() && words.size() < most; i++) {
            boolean inside = i < text.length() && inWord(text.charAt(i));
            if (inside && start < 0) start = i;
            if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    static List<String> lower(String text) { return lower(text, Integer.MAX_VALUE); }

    /** Words in lower case with single spaces: two texts that differ in case and punctuation alone fold to the same. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inWord(c)) folded.append(Character.toLowerCase(c));
            else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') folded.append(' ');
        }
        int end = folded.length();
        while (end > 0 && folded.charAt(end - 1) == ' ') end--;
        return folded.substring(0, end);
    }

    /** The text with runs of white space as one space and without any at its ends. */
    static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') out.append(' ');
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') end--;
        return out.substring(0, end);
    }

    static boolean isSpace(char c) {
        if (c < 0x80) return c == ' ' || c >= 0x09 && c <= 0x0D || c >= 0x1C && c <= 0x1F;
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F' || c == '\u3000';
    }

    /** Characters that show nothing: zero-width spaces and joiners of Latin text, soft hyphens, byte order marks. */
    static boolean isInvisible(char c) { return c == '\u200B' || c == '\u00AD' || c == '\uFEFF' || c == '\u2060'; }

    /** True when the text ends as a sentence does, whatever quotation marks or brackets follow. */
    static boolean endsSentence(String text) {
        int end = text.length() - 1;
        while (end >= 0 && "\"'\u201D\u2019\u00BB)]* ".indexOf(text.charAt(end)) >= 0) end--;
        return end >= 0 && ".!?\u2026\u3002\uFF01\uFF1F\u0964\u061F\u06D4".indexOf(text.charAt(end)) >= 0;
    }

    /** A stable hash of a word, the same on every platform (FNV-1a over UTF-16 units). */
    static int hash(String word, int salt) {
        int hash = 0x811C9DC5 ^ salt * 0x9E3779B1;
        for (int i = 0; i < word.length(); i++) {
            hash ^= word.charAt(i);
            hash *= 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        return hash ^ hash >>> 12;
    }
}
