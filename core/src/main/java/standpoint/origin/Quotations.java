package standpoint.origin;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks in a text. */
final class Quotations {

    /** The characters between two marks, half-open, the marks left out. */
    record Span(int start, int end) { }

    private Quotations() { }

    /**
     * Spans in order, without overlap. A paragraph that opens a quotation and does not close it is quoted to its end: the next
     * one goes on with a mark of its own. One pass, so that ten thousand open marks cost no more than ten thousand words.
     */
    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : '\n';
            if (c == '\n') {
                if (open >= 0 && at > open) spans.add(new Span(open, at));
                open = -1;
            } else if (open < 0 && opens(text, at)) {
                open = at + 1;
            } else if (open >= 0 && closes(text, at, text.charAt(open - 1))) {
                if (at > open) spans.add(new Span(open, at));
                open = -1;
            }
        }
        return spans;
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
