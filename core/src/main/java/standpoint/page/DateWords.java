package standpoint.page;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds calendar days written in words or figures, in many languages: "June 06, 2024", "6. Juni 2024", "06/06/2024", "2024年6月6日". */
final class DateWords {
    private static final int FAR = 100_000;
    private final Map<String, Integer> months = new HashMap<>();

    /**
     * A day found in a text.
     *
     * @param year   0 when none is written
     * @param order  of day and month where they are figures with the year last
     */
    record Hit(int start, int end, int year, int month, int day, Order order) {

        boolean either() { return order == Order.EITHER; }

        Optional<LocalDate> date() { return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day)); }

        /** The same figures with day and month read the other way round. */
        Hit turned() { return new Hit(start, end, year, day, month, order); }
    }

    /** What the figures of a date prove: 31/12/2031 and 12/31/2031 can be read in one way alone, 3/4/2031 in either. */
    enum Order { NONE, DAY_FIRST, MONTH_FIRST, EITHER }

    /** A run of digits or letters. */
    private record Piece(int start, int end, int number, int month) {
        boolean isNumber() { return number >= 0; }
    }

    DateWords() {
        for (String line : Lexicon.lines("months.txt")) {
            String[] cells = line.split(" ");
            for (int i = 1; i < cells.length; i++) months.putIfAbsent(cells[i], Integer.parseInt(cells[0]));
            for (int i = 1; i < cells.length; i++) months.putIfAbsent(bare(cells[i]), Integer.parseInt(cells[0]));
        }
    }

    /** All days in the text, in order. Numbers such as 03/04/2024 are read month first when told so. */
    List<Hit> find(String text, boolean monthFirst) {
        List<Hit> hits = new ArrayList<>();
        List<Piece> pieces = pieces(text);
        for (int i = 0; i < pieces.size(); i++) {
            Optional<Hit> hit = pieces.get(i).month() > 0 ? named(text, pieces, i) : figures(text, pieces, i, monthFirst);
            boolean new1 = hit.isPresent() && (hits.isEmpty() || hit.get().start() >= hits.get(hits.size() - 1).end());
            if (new1) hits.add(hit.get());
        }
        return hits;
    }

    private List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int length = Math.min(text.length(), FAR);
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                i++;
                continue;
            }
            int start = i;
            boolean digit = isDigit(c);
            while (i < length && (digit ? isDigit(text.charAt(i)) : isLetter(text.charAt(i)))) i++;
            if (i == start) i++;
            int number = digit && i - start <= 4 ? Integer.parseInt(text.substring(start, i)) : -1;
            int month = digit || i - start < 3 || i - start > 14 ? 0 : month(text.substring(start, i));
            pieces.add(new Piece(start, i, number, month));
        }
        return pieces;
    }

    private static boolean isDigit(char c) { return Character.isDigit(c); }

    private static boolean isLetter(char c) { return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK; }

    private int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Integer plain = months.get(lower);
        if (plain != null) return plain;
        boolean ascii = lower.chars().allMatch(c -> c < 0x80);
        return ascii ? 0 : months.getOrDefault(bare(lower), 0);
    }

    private static String bare(String word) {
        StringBuilder bare = new StringBuilder();
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) bare.append(c == '\u0142' ? 'l' : c == '\u0131' ? 'i' : c);
        }
        return bare.toString();
    }

    /** A month by name with a day before or after it, and a year after them or, rarely, before. */
    private Optional<Hit> named(String text, List<Piece> pieces, int at) {
        Piece month = pieces.get(at);
        int before = skipBack(pieces, at, text);
        if (before >= 0 && isDay(pieces.get(before)) && close(text, pieces.get(before).end(), month.start(), 8)) {
            int year = skipOn(pieces, at, text);
            boolean withYear = year < pieces.size() && isYear(text, pieces.get(year)) && close(text, month.end(), pieces.get(year).start(), 7);
            return hit(pieces.get(before).start(), withYear ? pieces.get(year).end() : month.end(),
                    withYear ? yearOf(pieces.get(year)) : 0, month.month(), pieces.get(before).number());
        }
        int day = at + 1;
        if (day >= pieces.size() || !isDay(pieces.get(day)) || !close(text, month.end(), pieces.get(day).start(), 3)) return Optional.empty();
        // "June 15:30" is no day, and neither is "May 20,000".
        if (pieces.get(day).end() < text.length() && text.charAt(pieces.get(day).end()) == ':') return Optional.empty();
        int year = day + 1;
        if (year < pieces.size() && isSuffix(text, pieces.get(day), pieces.get(year))) year++;
        boolean withYear = year < pieces.size() && isYear(text, pieces.get(year)) && close(text, pieces.get(day).end(), pieces.get(year).start(), 5);
        boolean yearFirst = !withYear && at > 0 && isYear(text, pieces.get(at - 1)) && close(text, pieces.get(at - 1).end(), month.start(), 3);
        if (yearFirst) return hit(pieces.get(at - 1).start(), pieces.get(day).end(), yearOf(pieces.get(at - 1)), month.month(), pieces.get(day).number());
        boolean thousands = year < pieces.size() && pieces.get(year).number() >= 0 && pieces.get(year).end() - pieces.get(year).start() == 3
                && text.startsWith(",", pieces.get(day).end()) && pieces.get(year).start() == pieces.get(day).end() + 1;
        if (thousands) return Optional.empty();
        return hit(month.start(), withYear ? pieces.get(year).end() : pieces.get(day).end(), withYear ? yearOf(pieces.get(year)) : 0,
                month.month(), pieces.get(day).number());
    }

    /** The piece before a month that may be a day, over "de", "of" or the suffix of "6th". */
    private static int skipBack(List<Piece> pieces, int at, String text) {
        int i = at - 1;
        for (int skipped = 0; i >= 0 && skipped < 2 && !pieces.get(i).isNumber(); skipped++, i--) {
            int length = pieces.get(i).end() - pieces.get(i).start();
            if (length > 2 || pieces.get(i).end() - pieces.get(at).start() > 0) return -1;
        }
        return i >= 0 && pieces.get(i).isNumber() && text.length() > 0 ? i : -1;
    }

    private static int skipOn(List<Piece> pieces, int at, String text) {
        int i = at + 1;
        if (i < pieces.size() && !pieces.get(i).isNumber() && pieces.get(i).end() - pieces.get(i).start() <= 3 && text.length() > 0) i++;
        return i;
    }

    private static boolean isSuffix(String text, Piece day, Piece next) {
        return next.start() == day.end() && !next.isNumber() && next.end() - next.start() == 2 && text.length() > 0;
    }

    private static boolean isDay(Piece piece) { return piece.number() >= 1 && piece.number() <= 31 && piece.end() - piece.start() <= 2; }

    private static boolean isYear(String text, Piece piece) {
        int length = piece.end() - piece.start();
        if (length == 2) {
            boolean quoted = piece.start() > 0 && "'\u2019".indexOf(text.charAt(piece.start() - 1)) >= 0;
            return quoted && piece.number() >= 0;
        }
        return length == 4 && piece.number() >= 1900 && piece.number() <= 2100;
    }

    private static int yearOf(Piece piece) { return piece.number() < 100 ? 2000 + piece.number() : piece.number(); }

    private static boolean close(String text, int from, int to, int most) {
        if (to - from > most) return false;
        for (int i = from; i < to; i++) if (text.charAt(i) == '\n' || text.charAt(i) == ';' || text.charAt(i) == ':') return false;
        return true;
    }

    /** Three numbers with the same separator between them: year first, or year last. */
    private static Optional<Hit> figures(String text, List<Piece> pieces, int at, boolean monthFirst) {
        if (at + 2 >= pieces.size()) return Optional.empty();
        Piece a = pieces.get(at);
        Piece b = pieces.get(at + 1);
        Piece c = pieces.get(at + 2);
        if (!a.isNumber() || !b.isNumber() || !c.isNumber()) return eastern(text, pieces, at);
        char first = text.charAt(a.end());
        boolean joined = "/-.".indexOf(first) >= 0 && b.end() < text.length() && text.charAt(b.end()) == first
                && between(text, a, b) && between(text, b, c);
        if (!joined || a.start() > 0 && "/-.:".indexOf(text.charAt(a.start() - 1)) >= 0) return Optional.empty();
        if (length(a) == 4) return length(b) <= 2 && length(c) <= 2 ? hit(a.start(), c.end(), a.number(), b.number(), c.number()) : Optional.empty();
        boolean shortYear = length(c) == 2 && (first == '/' || first == '.') && c.number() >= 5 && c.number() <= 40;
        if (length(a) > 2 || length(b) > 2 || !(length(c) == 4 || shortYear)) return Optional.empty();
        boolean swap = b.number() > 12 || monthFirst && first != '.' && a.number() <= 12;
        boolean either = first != '.' && a.number() <= 12 && b.number() <= 12 && a.number() != b.number();
        Optional<Hit> hit = swap ? hit(a.start(), c.end(), yearOf(c), a.number(), b.number()) : hit(a.start(), c.end(), yearOf(c), b.number(), a.number());
        Order order = either ? Order.EITHER : first == '.' ? Order.NONE : b.number() > 12 ? Order.MONTH_FIRST : a.number() > 12 ? Order.DAY_FIRST : Order.NONE;
        return hit.map(one -> new Hit(one.start(), one.end(), one.year(), one.month(), one.day(), order));
    }

    /** A mark right between, or a mark and a space as in "6. 6. 2024". */
    private static boolean between(String text, Piece a, Piece b) {
        int gap = b.start() - a.end();
        return gap == 1 || gap == 2 && text.charAt(a.end()) == '.' && text.charAt(a.end() + 1) == ' ';
    }

    private static int length(Piece piece) { return piece.end() - piece.start(); }

    /** Year, month and day with their signs, as Chinese, Japanese and Korean write. */
    private static Optional<Hit> eastern(String text, List<Piece> pieces, int at) {
        if (at + 4 >= pieces.size() + 0) return Optional.empty();
        Piece year = pieces.get(at);
        Piece month = pieces.get(at + 2);
        Piece day = pieces.get(at + 4);
        boolean signs = year.isNumber() && month.isNumber() && day.isNumber() && length(year) == 4
                && "\u5E74\uB144".indexOf(text.charAt(pieces.get(at + 1).start())) >= 0
                && "\u6708\uC6D4".indexOf(text.charAt(pieces.get(at + 3).start())) >= 0;
        return signs && length(pieces.get(at + 1)) == 1 && length(pieces.get(at + 3)) == 1
                ? hit(year.start(), day.end(), year.number(), month.number(), day.number()) : Optional.empty();
    }

    private static Optional<Hit> hit(int start, int end, int year, int month, int day) {
        try {
            LocalDate.of(year == 0 ? 2024 : year, month, day);
            return Optional.of(new Hit(start, end, year, month, day, Order.NONE));
        } catch (DateTimeException notOfTheCalendar) {
            return Optional.empty();
        }
    }
}
