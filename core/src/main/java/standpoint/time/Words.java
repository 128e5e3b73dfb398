package standpoint.time;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text for the rules of time: runs of letters, runs of digits (with commas and points inside, "1,002"), and single
 * signs. "p.m." is four words, "1990s" two that touch.
 */
final class Words {
    private final String text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private String[] lower = new String[256];
    private int size;

    Words(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (Character.isWhitespace(sign)) {
                at++;
                continue;
            }
            int end = Character.isLetter(sign) ? letters(at) : isDigit(sign) ? digits(at) : at + 1;
            add(at, end);
            at = end;
        }
    }

    private int letters(int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        return end;
    }

    private int digits(int at) {
        int end = at;
        while (end < text.length()) {
            char sign = text.charAt(end);
            boolean inside = (sign == ',' || sign == '.') && end + 1 < text.length() && isDigit(text.charAt(end + 1));
            if (!isDigit(sign) && !inside) break;
            end++;
        }
        return end;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            lower = Arrays.copyOf(lower, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        // Hostile text may be one letter run of megabytes: no rule knows a word longer than this.
        lower[size++] = end - start > 40 ? "" : end - start == 1 ? sign(text.charAt(start)) : text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static String sign(char sign) {
        return switch (sign) {
            case '\u2018', '\u2019', '\u02BC' -> "'";
            case '\u201C', '\u201D' -> "\"";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
            default -> String.valueOf(Character.toLowerCase(sign));
        };
    }

    private static boolean isDigit(char sign) { return sign >= '0' && sign <= '9'; }

    int size() { return size; }

    /** The word in lower case with plain quotes and hyphens; the empty text outside. */
    String at(int index) { return index >= 0 && index < size ? lower[index] : ""; }

    boolean is(int index, String word) { return at(index).equals(word); }

    int start(int index) { return starts[index]; }

    int end(int index) { return ends[index]; }

    /** True when nothing stands between the word and the one before. */
    boolean touches(int index) { return index > 0 && index < size && starts[index] == ends[index - 1]; }

    boolean capital(int index) { return index >= 0 && index < size && Character.isUpperCase(text.charAt(starts[index])); }

    boolean word(int index) { return index >= 0 && index < size && Character.isLetter(text.charAt(starts[index])); }

    boolean digit(int index) { return index >= 0 && index < size && isDigit(text.charAt(starts[index])); }

    /** The number written in digits alone, or -1: no commas, no points, at most four digits. */
    int plain(int index) {
        if (!digit(index) || ends[index] - starts[index] > 4) return -1;
        int value = 0;
        for (int at = starts[index]; at < ends[index]; at++) {
            if (!isDigit(text.charAt(at))) return -1;
            value = 10 * value + text.charAt(at) - '0';
        }
        return value;
    }

    /** True when an empty line or the text's beginning stands before the word. */
    boolean paragraph(int index) {
        if (index <= 0 || index >= size) return true;
        int breaks = 0;
        for (int at = ends[index - 1]; at < starts[index]; at++) if (text.charAt(at) == '\n' && ++breaks > 1) return true;
        return false;
    }

    /** True when the word begins a sentence, as far as a full stop, a capital and the word before the stop tell. */
    boolean sentence(int index) {
        if (index <= 0 || index >= size || paragraph(index)) return true;
        String before = lower[index - 1];
        int stop = before.equals("\"") || before.equals("'") || before.equals(")") ? index - 2 : index - 1;
        if (stop < 1) return false;
        boolean full = lower[stop].equals("!") || lower[stop].equals("?")
                || lower[stop].equals(".") && (ends[stop - 1] - starts[stop - 1] > 3 || !capital(stop - 1)) && !abbreviation(stop - 1);
        return full && !Character.isLowerCase(text.charAt(starts[index]));
    }

    private boolean abbreviation(int index) {
        return index < 0 || ends[index] - starts[index] == 1 && Character.isLetter(text.charAt(starts[index]))
                || CalendarNames.month(lower[index]) > 0 && ends[index] - starts[index] <= 4;
    }
}
