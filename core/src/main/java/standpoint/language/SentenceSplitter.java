package standpoint.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts the tokens of one paragraph into sentences: at stops that are no part of an abbreviation, with the quotation marks and brackets that close
 * behind them. A sentence without a stop ends with its paragraph, or after {@value #LONGEST} tokens.
 */
final class SentenceSplitter {
    /** Longer sentences are cut, so that no later step meets one of a million words. */
    static final int LONGEST = 300;

    /** Words that start a sentence far more often than they go on a name: {@code ... in the U.S. The minister ...} */
    private static final Set<String> STARTERS = new HashSet<>(List.of(("the a an this that these those he she it we they i you his her its their our my "
            + "but and or so if when while after before although though because since however meanwhile in on at for from with by as to of there here what who "
            + "how why where which not no yes some many most all both one two according earlier later last next now then despite under over also asked "
            + "during until once still even every each several such among between").split(" ")));

    private final Abbreviations abbreviations;

    SentenceSplitter(Abbreviations abbreviations) { this.abbreviations = abbreviations; }

    /** Sentences as half-open ranges of token indexes that cover all tokens. */
    List<Span> sentences(CharSequence text, List<Span> tokens) {
        List<Span> sentences = new ArrayList<>();
        int first = 0;
        for (int at = 0; at < tokens.size(); at++) {
            int next = at + 1;
            if (endsSentence(text, tokens, at)) {
                next = closing(text, tokens, next);
            } else if (next - first < LONGEST || next == tokens.size()) {
                continue;
            } else {
                next = bestCut(text, tokens, first, next);
            }
            sentences.add(new Span(first, next));
            first = next;
            at = next - 1;
        }
        if (first < tokens.size()) sentences.add(new Span(first, tokens.size()));
        return sentences;
    }

    private boolean endsSentence(CharSequence text, List<Span> tokens, int at) {
        Span token = tokens.get(at);
        char last = text.charAt(token.end() - 1);
        if (last != '.' && last != '!' && last != '?' && last != '\u2026' && last != '\u3002' && last != '\uff1f' && last != '\u061f' && last != '\u06d4'
                && last != '\u0964') return false;
        int length = token.end() - token.start();
        int next = afterMarks(text, tokens, at + 1);
        if (next == tokens.size()) return true;
        boolean lowerNext = Character.isLowerCase(text.charAt(tokens.get(next).start()));
        if (last != '.') {
            if (last == '\u2026') return startsSentence(text, tokens.get(next));
            // "Ready?" he asked: the sentence goes on. So it does behind names that end in a mark: "Yahoo! said".
            return !lowerNext && !joinedPunctuation(text, tokens, at);
        }
        // "He is out." she said, and "Stroud (D-Wis.) said": a small letter behind a mark goes on with the sentence
        if (length == 1) return !(lowerNext && next > at + 1);
        if (text.charAt(token.start()) == '.') return startsSentence(text, tokens.get(next));
        if (!abbreviations.mayEnd(text.subSequence(token.start(), token.end()).toString())) return false;
        return startsSentence(text, tokens.get(next));
    }

    /** {@code What?! Never.}: of several marks in a row the last one ends the sentence. */
    private static boolean joinedPunctuation(CharSequence text, List<Span> tokens, int at) {
        if (at + 1 >= tokens.size()) return false;
        char next = text.charAt(tokens.get(at + 1).start());
        return next == '!' || next == '?' || next == ',' || next == ';';
    }

    private boolean startsSentence(CharSequence text, Span token) {
        if (!Character.isUpperCase(text.charAt(token.start()))) return isOpening(text.charAt(token.start()));
        if (token.end() - token.start() > 12) return false;
        return STARTERS.contains(text.subSequence(token.start(), token.end()).toString().toLowerCase(Locale.ROOT));
    }

    /** The first token behind marks that close or open quotations. */
    private static int afterMarks(CharSequence text, List<Span> tokens, int at) {
        int limit = Math.min(tokens.size(), at + 4);
        while (at < limit && (isQuote(text.charAt(tokens.get(at).start())) || text.charAt(tokens.get(at).start()) == ')')) at++;
        return at;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '\u201c' || c == '\u201d' || c == '\u2018' || c == '\u2019' || c == '\u00ab' || c == '\u00bb' || c == '\u201e';
    }

    private static boolean isOpening(char c) { return c == '\u201c' || c == '\u2018' || c == '\u00ab' || c == '\u201e'; }

    /**
     * Where the sentence whose stop is just before really ends: behind closing marks. A straight mark closes when it touches the
     * stop: {@code ... over." Then}, and opens when it touches the next word: {@code ... over. "Then}.
     */
    private static int closing(CharSequence text, List<Span> tokens, int at) {
        while (at < tokens.size()) {
            Span token = tokens.get(at);
            char c = text.charAt(token.start());
            boolean touches = token.start() == tokens.get(at - 1).end();
            boolean closes = c == ')' || c == ']' || c == '\u201d' || c == '\u00bb' || touches && (c == '"' || c == '\'' || c == '\u2019')
                    || touches && (c == '.' || c == '!' || c == '?');
            if (!closes || !touches && at + 1 < tokens.size() && c != '\u201d' && c != ')') return at;
            at++;
        }
        return at;
    }

    /** The last comma, semicolon or dash in the second half of a sentence that is too long; failing that, its end. */
    private static int bestCut(CharSequence text, List<Span> tokens, int first, int next) {
        for (int at = next - 1; at > first + LONGEST / 2; at--) {
            char c = text.charAt(tokens.get(at).start());
            if (c == ';' || c == ',' || c == '\u2014' || c == '\u2022') return at + 1;
        }
        return next;
    }
}
