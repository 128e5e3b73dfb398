package standpoint.origin;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks in a text. */
final class Quotations {

    /** The characters between two marks, half-open, the marks left out. */
    record Span(int start, int end) { }

    private Quotations() { }

    /**
     * Spans in order, without overlap. A paragraph that opens a quotation and does not close it is quoted to its end; the next one
     * goes on with a mark of its own, or without one when it closes what it did not open. Linear: each paragraph is looked ahead at once.
     */
    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        int mark = -1;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : '\n';
            if (c == '\n') {
                if (open >= 0 && at > open) spans.add(new Span(open, at));
                open = open >= 0 && goesOn(text, at + 1, text.charAt(Math.max(0, mark))) ? paragraph(text, at + 1) : -1;
                if (open > at) at = open - 1;
            } else if (open < 0 && opens(text, at)) {
                open = at + 1;
                mark = at;
            } else if (open >= 0 && closes(text, at, text.charAt(mark))) {
                if (at > open) spans.add(new Span(open, at));
                open = -1;
            }
        }
        return spans;
    }

    /** The beginning of the next paragraph that is not empty. */
    private static int paragraph(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        return at;
    }

    /** True when the next paragraph closes a quotation that it does not open: an odd number of straight marks, or a closing one first. */
    private static boolean goesOn(String text, int from, char opened) {
        int start = paragraph(text, from);
        if (start >= text.length() || opens(text, start)) return false;
        int straight = 0;
        for (int at = start; at < text.length() && text.charAt(at) != '\n'; at++) {
            char c = text.charAt(at);
            if (opened == '"' && c == '"') straight++;
            if (opened == '“' && c == '“') return false;
            if (opened == '“' && c == '”') return true;
        }
        return straight % 2 == 1;
    }

    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        if (c == '“' || c == '"' || c == '«' || c == '„') return true;
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean word = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return (c == '‘' || c == '\'') && begins && word && closesLater(text, at);
    }

    /** A single mark opens only when one closes within the next 400 characters: otherwise it is an apostrophe ('tis). */
    private static boolean closesLater(String text, int from) {
        int to = Math.min(text.length(), from + 400);
        for (int at = from + 1; at < to && text.charAt(at) != '\n'; at++) {
            if (closes(text, at, text.charAt(from))) return true;
        }
        return false;
    }

    private static boolean closes(String text, int at, char opened) {
        char c = text.charAt(at);
        return switch (opened) {
            case '"' -> c == '"';
            case '“', '„' -> c == '”' || c == '"' || opened == '„' && c == '“';
            case '«' -> c == '»';
            default -> (c == '’' || c == '\'') && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)))
                    && Character.isLetterOrDigit(text.charAt(at - 1)) | ".,?!".indexOf(text.charAt(at - 1)) >= 0;
        };
    }
}
