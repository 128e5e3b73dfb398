package standpoint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words and signs by the conventions of the Penn Treebank: clitics ({@code do|n't}, {@code Ada|'s}), currency and per cent
 * signs stand alone, hyphenated words, abbreviations, addresses and numbers stay whole. One pass, no backtracking beyond a word.
 */
final class Tokenizer {
    /** Longer runs of letters are cut: nobody writes them, and later steps look at every letter of a word. */
    private static final int LONGEST = 200;

    private final Abbreviations abbreviations;

    Tokenizer(Abbreviations abbreviations) { this.abbreviations = abbreviations; }

    /** The tokens of [start, end), in order. */
    List<Span> tokens(CharSequence text, int start, int end) {
        List<Span> tokens = new ArrayList<>();
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
            } else if (startsWord(text, at, end)) {
                int stop = wordEnd(text, at, end);
                addWord(text, at, stop, end, tokens);
                at = stop;
            } else {
                int stop = signEnd(text, at, end);
                tokens.add(new Span(at, stop));
                at = stop;
            }
        }
        return tokens;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c == '\u0085' || Character.isSpaceChar(c);
    }

    static boolean isApostrophe(char c) { return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u2018'; }

    private static boolean isWordPart(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c < 128) return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == '\u00ad';
    }

    /** A word starts with a letter or digit, or with a sign that belongs to the word behind it: {@code @name}, {@code 'em}, {@code '90s}, {@code .5}. */
    private static boolean startsWord(CharSequence text, int at, int end) {
        if (isWordPart(text, at)) return true;
        char c = text.charAt(at);
        boolean before = at > 0 && isWordPart(text, at - 1);
        if (at + 1 >= end || before) return false;
        char next = text.charAt(at + 1);
        if (c == '@') return isWordPart(text, at + 1);
        if (c == '.') return Character.isDigit(next) && (at == 0 || isSpace(text.charAt(at - 1)));
        return c == '\u2019' && Character.isDigit(next) && at + 3 < end && text.charAt(at + 3) == 's';
    }

    private int wordEnd(CharSequence text, int start, int end) {
        int address = addressEnd(text, start, end);
        if (address > start) return address;
        int at = start + 1;
        if (isIdeograph(text.charAt(start))) return at;
        while (at < end) {
            char c = text.charAt(at);
            if (isWordPart(text, at)) {
                if (isIdeograph(c)) break;
                at++;
            } else if (at + 1 < end && isWordPart(text, at + 1) && at > start && isWordPart(text, at - 1) && joins(text, at, start)) {
                at++;
            } else {
                break;
            }
            if (at - start >= LONGEST) return safeCut(text, at);
        }
        if (at < end && text.charAt(at) == '.' && keepsStop(text, start, at, end)) at++;
        return at;
    }

    private static int safeCut(CharSequence text, int at) {
        return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }

    /** Whether a sign between two letters or digits holds them together: {@code well-known, 1,000, U.S, O'Neil, AT&T, 10:30}. */
    private boolean joins(CharSequence text, int at, int start) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '-', '\u2010', '\u2011' -> true;
            case '.' -> Character.isDigit(before) == Character.isDigit(after) && !gluedSentences(text, at, start);
            case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
            case '\'', '\u2019', '\u02bc' -> Character.isLetterOrDigit(before) && Character.isLetter(after);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '/' -> Character.isDigit(before) && Character.isDigit(after);
            case '_' -> true;
            default -> false;
        };
    }

    /** {@code the war.The minister}: a lower-case word, a stop and a capital without a space between are two sentences. */
    private static boolean gluedSentences(CharSequence text, int at, int start) {
        return at - start >= 2 && Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at - 2))
                && Character.isUpperCase(text.charAt(at + 1));
    }

    /** Whether the stop behind a word belongs to it: {@code Mr.}, {@code U.S.}, {@code J.}, {@code p.m.} */
    private boolean keepsStop(CharSequence text, int start, int stop, int end) {
        if (stop + 1 < end && text.charAt(stop + 1) == '.') return false;
        int length = stop - start;
        if (length == 1) return Character.isUpperCase(text.charAt(start));
        if (length > 12) return false;
        boolean inner = false;
        int run = 0;
        for (int at = start; at < stop; at++) {
            char c = text.charAt(at);
            if (c == '.') { inner = true; run = 0; } else if (c == '-') { run = 0; } else if (++run > 2 && inner) return false;
            if (Character.isDigit(c)) return false;
        }
        if (inner) return true;
        String word = text.subSequence(start, stop).toString();
        if (abbreviations.month(word)) return followedByNumber(text, stop + 1, end) || !word.equals(word.toLowerCase(Locale.ROOT)) && !word.equals("May");
        if (abbreviations.numbering(word)) return followedByNumber(text, stop + 1, end);
        return abbreviations.contains(word);
    }

    private static boolean followedByNumber(CharSequence text, int at, int end) {
        while (at < end && isSpace(text.charAt(at)) && text.charAt(at) != '\n') at++;
        return at < end && Character.isDigit(text.charAt(at));
    }

    /** The end of an internet or mail address that starts here, else the start. */
    private static int addressEnd(CharSequence text, int start, int end) {
        boolean web = starts(text, start, end, "http://") || starts(text, start, end, "https://") || starts(text, start, end, "www.");
        int at = start;
        boolean mail = false;
        int limit = Math.min(end, start + (web ? 2000 : 80));
        while (at < limit && (web ? !isSpace(text.charAt(at)) && "<>\"\u201c\u201d\u2019".indexOf(text.charAt(at)) < 0
                : isWordPart(text, at) || ".-_+@".indexOf(text.charAt(at)) >= 0)) {
            if (text.charAt(at) == '@' && at > start) mail = true;
            at++;
        }
        if (!web && !mail) return start;
        while (at > start + 1 && ".,;:!?)'-".indexOf(text.charAt(at - 1)) >= 0) at--;
        return at;
    }

    private static boolean starts(CharSequence text, int at, int end, String prefix) {
        if (at + prefix.length() > end) return false;
        for (int i = 0; i < prefix.length(); i++) if (Character.toLowerCase(text.charAt(at + i)) != prefix.charAt(i)) return false;
        return true;
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u3040' && c <= '\u30ff' || c >= '\u3400' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff' || c >= '\u0e00' && c <= '\u0e7f';
    }

    /** A sign: repeated stops, hyphens and the like are one; a character outside the basic plane is never cut in two. */
    private static int signEnd(CharSequence text, int at, int end) {
        char c = text.charAt(at);
        int stop = at + 1;
        if (c == '.' || c == '-' || c == '_' || c == '*' || c == '=') {
            while (stop < end && text.charAt(stop) == c && stop - at < LONGEST) stop++;
            return c == '.' && stop - at == 2 ? at + 1 : stop;
        }
        if ((c == '\'' || c == '`') && stop < end && text.charAt(stop) == c) return stop + 1;
        if (isApostrophe(c) && c != '\u2018') {
            int clitic = cliticEnd(text, at, end);
            if (clitic > at) return clitic;
        }
        if (Character.isHighSurrogate(c) && stop < end && Character.isLowSurrogate(text.charAt(stop))) return stop + 1;
        return stop;
    }

    /** {@code "Ada"'s}: a clitic that stands behind a sign. */
    private static int cliticEnd(CharSequence text, int at, int end) {
        if (at == 0 || isSpace(text.charAt(at - 1)) || at + 1 >= end || Character.toLowerCase(text.charAt(at + 1)) != 's') return at;
        return at + 2 < end && isWordPart(text, at + 2) ? at : at + 2;
    }

    private static void addWord(CharSequence text, int start, int stop, int end, List<Span> tokens) {
        int cut = cliticStart(text, start, stop);
        if (cut > start && cut < stop) {
            tokens.add(new Span(start, cut));
            tokens.add(new Span(cut, stop));
            return;
        }
        int second = fusedStart(text, start, stop);
        if (second > start) tokens.add(new Span(start, second));
        tokens.add(new Span(Math.max(start, second), stop));
    }

    /** Where the clitic of a word begins, or its end: {@code did|n't}, {@code she|'ll}, {@code Ada|'s}. */
    private static int cliticStart(CharSequence text, int start, int stop) {
        int length = stop - start;
        if (length < 3) return stop;
        if (length >= 4 && isApostrophe(text.charAt(stop - 2)) && lower(text, stop - 1) == 't' && lower(text, stop - 3) == 'n') return stop - 3;
        if (isApostrophe(text.charAt(stop - 2)) && "smd".indexOf(lower(text, stop - 1)) >= 0) return stop - 2;
        if (length >= 4 && isApostrophe(text.charAt(stop - 3))) {
            char first = lower(text, stop - 2);
            char second = lower(text, stop - 1);
            if (first == 'r' && second == 'e' || first == 'v' && second == 'e' || first == 'l' && second == 'l') return stop - 3;
        }
        return stop;
    }

    private static char lower(CharSequence text, int at) { return Character.toLowerCase(text.charAt(at)); }

    /** {@code can|not, gon|na}: two words written as one, as the treebank has them. */
    private static int fusedStart(CharSequence text, int start, int stop) {
        int length = stop - start;
        if (length < 5 || length > 6) return start;
        return switch (text.subSequence(start, stop).toString().toLowerCase(Locale.ROOT)) {
            case "cannot", "gonna", "gotta", "wanna" -> start + 3;
            default -> start;
        };
    }
}
