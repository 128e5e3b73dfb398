package standpoint.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs the quotation marks of a text, paragraph by paragraph, in one pass: straight and curly, double and single, guillemets,
 * low-high pairs and typewriter pairs. Apostrophes are no marks. A double mark that nothing closes runs to the end of its paragraph, a
 * single one is dropped.
 */
final class QuotationFinder {
    /** Deeper nesting than this is noise, such as a row of ten thousand opening marks. */
    private static final int DEEPEST = 6;

    private enum Mark { STRAIGHT, CURLY, GUILLEMET, TYPEWRITER, SINGLE }

    private record Open(Mark mark, int start, boolean continues) { }

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private boolean carried;
    private Mark carriedMark;

    private QuotationFinder(String text) { this.text = text; }

    /** The quotations of a text in order of their first characters, the outer before the inner. */
    static List<Quotation> find(String text) {
        QuotationFinder finder = new QuotationFinder(text);
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            if (end > start) finder.paragraph(start, end);
            start = end + 1;
        }
        finder.found.sort(Comparator.comparingInt(Quotation::start).thenComparingInt(q -> -q.end()));
        return finder.found;
    }

    private void paragraph(int start, int end) {
        if (text.substring(start, Math.min(end, start + 200)).isBlank()) return;
        boolean continuing = carried;
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) first++;
        if (continuing && carriedMark != null && closesFirst(first, end)) open.add(new Open(carriedMark, first, true));
        for (int i = first; i < end; i++) {
            Mark mark = markAt(i, end);
            if (mark == null) continue;
            int width = mark == Mark.TYPEWRITER ? 2 : 1;
            boolean opens = opens(mark, i, end);
            int partner = opens ? -1 : partnerOf(mark);
            if (!opens && partner >= 0) close(partner, i + width);
            else if (opens && open.size() < DEEPEST) open.add(new Open(mark, i, continuing && i == first));
            i += width - 1;
        }
        endParagraph(end);
    }

    /** The paragraph's first double mark closes, though none opened: the quotation of the paragraph before runs on without a new mark. */
    private boolean closesFirst(int first, int end) {
        for (int i = first; i < end; i++) {
            Mark mark = markAt(i, end);
            if (mark == null || mark == Mark.SINGLE) continue;
            char c = text.charAt(i);
            if (mark == Mark.CURLY) return c == '\u201D';
            if (mark == Mark.GUILLEMET) return c == '\u00BB';
            return endsWord(i, 1, end) && !startsWord(i, 1, end);
        }
        return false;
    }

    private void endParagraph(int end) {
        carried = false;
        carriedMark = null;
        int stop = end;
        while (stop > 0 && Character.isWhitespace(text.charAt(stop - 1))) stop--;
        for (int k = open.size() - 1; k >= 0; k--) {
            Open left = open.get(k);
            if (left.mark == Mark.SINGLE || stop - left.start < 2) continue;
            found.add(new Quotation(left.start, stop, false, k, false, left.continues));
            carried |= k == 0;
            if (k == 0) carriedMark = left.mark;
        }
        open.clear();
    }

    private void close(int partner, int end) {
        Open begun = open.get(partner);
        // An inner mark that was never closed ends with the outer one: “He told me ‘no.”
        while (open.size() > partner) open.remove(open.size() - 1);
        if (end - begun.start > 2) {
            found.add(new Quotation(begun.start, end, begun.mark == Mark.SINGLE, partner, true, begun.continues));
        }
    }

    private int partnerOf(Mark mark) {
        for (int k = open.size() - 1; k >= 0; k--) {
            Mark other = open.get(k).mark;
            boolean pair = other == mark || mark != Mark.SINGLE && other != Mark.SINGLE && other != Mark.GUILLEMET && mark != Mark.GUILLEMET;
            if (pair) return k;
        }
        return -1;
    }

    private Mark markAt(int i, int end) {
        char c = text.charAt(i);
        return switch (c) {
            case '"', '\uFF02' -> Mark.STRAIGHT;
            case '\u201C', '\u201D', '\u201E', '\u201F' -> Mark.CURLY;
            case '\u00AB', '\u00BB' -> Mark.GUILLEMET;
            case '`' -> i + 1 < end && text.charAt(i + 1) == '`' ? Mark.TYPEWRITER : null;
            case '\'', '\u2018', '\u2019', '\u201A', '\u2039', '\u203A' -> {
                if (c == '\'' && i + 1 < end && text.charAt(i + 1) == '\'') yield Mark.TYPEWRITER;
                yield insideWord(i, end) ? null : Mark.SINGLE;
            }
            default -> null;
        };
    }

    /** don’t, O’Neill, and the voters’ mood while a closing mark is still to come. */
    private boolean insideWord(int i, int end) {
        boolean before = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        if (before && i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1))) return true;
        if (!before || text.charAt(i - 1) != 's' || i + 2 >= end || text.charAt(i + 1) != ' ' || !Character.isLowerCase(text.charAt(i + 2))) return false;
        int stop = Math.min(end, i + 300);
        for (int k = i + 2; k < stop; k++) {
            char c = text.charAt(k);
            if ((c == '\'' || c == '\u2019' || c == '\u2018') && !Character.isLetterOrDigit(k + 1 < end ? text.charAt(k + 1) : ' ')) return true;
            if ((c == '\'' || c == '\u2018') && Character.isWhitespace(text.charAt(k - 1))) return false;
        }
        return false;
    }

    private boolean opens(Mark mark, int i, int end) {
        char c = text.charAt(i);
        return switch (mark) {
            case STRAIGHT -> partnerOf(mark) < 0 && (startsWord(i, 1, end) || !endsWord(i, 1, end))
                    // "He said "no" to me": a mark between space and word opens even inside another
                    || startsWord(i, 1, end) && !endsWord(i, 1, end) && open.size() < 2 && beforeIs(i, ' ', '(') && closesLater(i, end);
            case CURLY -> curlyOpens(c, i, end);
            case GUILLEMET -> c == '\u00AB' ? !endsWord(i, 1, end) || startsWord(i, 1, end) : partnerOf(mark) < 0 && startsWord(i, 1, end);
            case TYPEWRITER -> c == '`' || partnerOf(mark) < 0 && startsWord(i, 2, end);
            case SINGLE -> c != '\u203A' && startsWord(i, 1, end) && !(c == '\u2019' && apostrophe(i, end)) && !(c == '\'' && apostrophe(i, end));
        };
    }

    /** “ closes „ in German; either mark may be typed for the other, and then its neighbours tell. */
    private boolean curlyOpens(char c, int i, int end) {
        int partner = partnerOf(Mark.CURLY);
        if (c == '\u201C') return partner < 0 || text.charAt(open.get(partner).start) != '\u201E' && (startsWord(i, 1, end) || !endsWord(i, 1, end));
        return c != '\u201D' || partner < 0 && startsWord(i, 1, end);
    }

    /** Another two straight marks follow in the paragraph nearby, so that one more opening mark can be closed. */
    private boolean closesLater(int i, int end) {
        int marks = 0;
        int stop = Math.min(end, i + 400);
        for (int k = i + 1; k < stop; k++) if (text.charAt(k) == '"') marks++;
        return marks >= 2 && marks % 2 == 0;
    }

    private boolean beforeIs(int i, char one, char other) {
        return i > 0 && (text.charAt(i - 1) == one || text.charAt(i - 1) == other);
    }

    /** Space, an opening sign or another mark before; no space behind. */
    private boolean startsWord(int i, int width, int end) {
        boolean before = i == 0 || Character.isWhitespace(text.charAt(i - 1)) || "([{-\u2013\u2014\u2026/:\"\u201C\u2018'".indexOf(text.charAt(i - 1)) >= 0;
        boolean behind = i + width < end && !Character.isWhitespace(text.charAt(i + width));
        return before && behind;
    }

    /** A letter, digit or stop before, and no letter behind. */
    private boolean endsWord(int i, int width, int end) {
        boolean before = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
        boolean behind = i + width >= end || !Character.isLetterOrDigit(text.charAt(i + width));
        return before && behind;
    }

    /** 'em, '90s, rock 'n' roll, ’tis: a mark at the start of a word that leaves letters out. */
    private boolean apostrophe(int i, int end) {
        if (i + 1 < end && Character.isDigit(text.charAt(i + 1))) return true;
        int stop = i + 1;
        while (stop < end && Character.isLetter(text.charAt(stop)) && stop - i < 8) stop++;
        return switch (text.substring(i + 1, stop).toLowerCase(java.util.Locale.ROOT)) {
            case "em", "n", "til", "tis", "twas", "cause", "bout", "round", "s" -> true;
            default -> false;
        };
    }
}
