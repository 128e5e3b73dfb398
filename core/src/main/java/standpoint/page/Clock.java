package standpoint.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the times of day by which pages stamp their entries: "04:12 PM BST", "16.12 Uhr", "9.05am", "June 5, 2024 10:32 GMT". */
final class Clock {
    private static final int LONGEST = 64;
    private final Map<String, ZoneOffset> zones = new HashMap<>();
    private final DateWords dates;

    /**
     * A stamp: the time of day, with offset and day where written.
     *
     * @param end where the stamp ends in its line
     */
    record Stamp(LocalTime time, Optional<ZoneOffset> zone, Optional<LocalDate> day, int end) {
        String written() { return time + zone.map(Clock::offset).orElse(""); }
    }

    Clock(DateWords dates) {
        this.dates = dates;
        for (String line : Lexicon.lines("zones.txt")) {
            int space = line.indexOf(' ');
            zones.put(line.substring(0, space), ZoneOffset.of(line.substring(space + 1)));
        }
    }

    static String offset(ZoneOffset zone) { return zone.equals(ZoneOffset.UTC) ? "Z" : zone.getId(); }

    /** The stamp that a line is and nothing else: an hour and minutes, and perhaps a zone, a day, and words such as "Uhr" or "Updated". */
    Optional<Stamp> whole(String line) {
        if (line.length() > LONGEST) return Optional.empty();
        Optional<Stamp> stamp = find(line);
        if (stamp.isEmpty()) return stamp;
        int left = 0;
        for (String word : Words.lower(line, 12)) if (word.length() > 2 && Character.isLetter(word.charAt(0)) && !zones.containsKey(word.toUpperCase(Locale.ROOT))) left++;
        List<DateWords.Hit> days = dates.find(line, false);
        int allowed = days.isEmpty() ? 1 : 4;
        return left <= allowed && !line.contains("?") ? stamp : Optional.empty();
    }

    /** The stamp that a line begins with, followed by a dash, a bar or a colon and words. */
    Optional<Stamp> leading(String line) {
        Optional<Stamp> stamp = find(line.substring(0, Math.min(line.length(), LONGEST)));
        if (stamp.isEmpty() || !startsWithDigit(line)) return Optional.empty();
        int at = stamp.get().end();
        while (at < line.length() && line.charAt(at) == ' ') at++;
        boolean mark = at < line.length() && "-\u2013\u2014|:\u00B7\u2022".indexOf(line.charAt(at)) >= 0;
        return mark && line.length() > at + 3 ? stamp : Optional.empty();
    }

    private static boolean startsWithDigit(String line) { return !line.isEmpty() && Character.isDigit(line.charAt(0)); }

    /** The first time of day in a text. */
    Optional<Stamp> find(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i)) || i > 0 && isPart(text.charAt(i - 1))) continue;
            Optional<Stamp> stamp = at(text, i);
            if (stamp.isPresent()) return stamp;
            while (i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))) i++;
        }
        return Optional.empty();
    }

    private static boolean isPart(char c) { return Character.isDigit(c) || c == ':' || c == '.' || c == '/' || c == ','; }

    private Optional<Stamp> at(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < 3 && Character.isDigit(text.charAt(i))) i++;
        if (i - start > 2) return Optional.empty();
        int hour = Integer.parseInt(text.substring(start, i));
        int minute = 0;
        boolean minutes = i + 2 < text.length() + 0 && (text.charAt(i) == ':' || text.charAt(i) == '.' || text.charAt(i) == 'h')
                && twoDigits(text, i + 1);
        char mark = i < text.length() ? text.charAt(i) : ' ';
        if (minutes) {
            minute = Integer.parseInt(text.substring(i + 1, i + 3));
            i += 3;
            if (i < text.length() && text.charAt(i) == ':' && twoDigits(text, i + 1)) i += 3;
        }
        int half = halfOfDay(text, i);
        if (half != 0) i = afterHalf(text, i);
        // "16.12" alone may be any number; "16.12 Uhr" and "9.05am" are times, and so is "16:12".
        boolean sure = half != 0 || minutes && (mark == ':' || mark == 'h' || text.startsWith(" Uhr", i) || text.startsWith(" uur", i));
        if (!sure || minute > 59 || hour > 24 || half != 0 && hour > 12) return Optional.empty();
        if (i < text.length() && (text.charAt(i) == '%' || text.charAt(i) == ',' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)))) return Optional.empty();
        if (half == 2 && hour < 12) hour += 12;
        if (half == 1 && hour == 12) hour = 0;
        if (hour == 24) hour = 0;
        return Optional.of(zoned(text, i, LocalTime.of(hour, minute)));
    }

    private static boolean twoDigits(String text, int at) {
        return at + 1 < text.length() && Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at + 1))
                && (at + 2 >= text.length() || !Character.isDigit(text.charAt(at + 2)));
    }

    /** 1 for am, 2 for pm, 0 for neither. */
    private static int halfOfDay(String text, int from) {
        int i = from;
        while (i < text.length() && Words.isSpace(text.charAt(i))) i++;
        String rest = text.substring(i, Math.min(text.length(), i + 5)).toLowerCase(Locale.ROOT);
        boolean am = rest.startsWith("am") || rest.startsWith("a.m");
        boolean pm = rest.startsWith("pm") || rest.startsWith("p.m");
        int end = rest.length() > 1 && rest.charAt(1) == '.' ? 3 : 2;
        if (rest.length() > end && Character.isLetter(rest.charAt(end))) return 0;
        return am ? 1 : pm ? 2 : 0;
    }

    private static int afterHalf(String text, int from) {
        int i = from;
        while (i < text.length() && Words.isSpace(text.charAt(i))) i++;
        i += 2;
        while (i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == 'm' || text.charAt(i) == 'M')) i++;
        return i;
    }

    private Stamp zoned(String text, int from, LocalTime time) {
        int i = from;
        if (text.startsWith(" Uhr", i) || text.startsWith(" uur", i)) i += 4;
        while (i < text.length() && " (".indexOf(text.charAt(i)) >= 0) i++;
        int end = i;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        Optional<ZoneOffset> zone = Optional.ofNullable(zones.get(text.substring(i, end)));
        Optional<ZoneOffset> shifted = offsetAt(text, zone.isPresent() ? end : i);
        boolean known = zone.isPresent() || shifted.isPresent();
        Optional<LocalDate> day = dates.find(text, false).stream().flatMap(hit -> hit.date().stream()).findFirst();
        return new Stamp(time, shifted.or(() -> zone), day, known ? Math.max(end, from) : from);
    }

    /** "+2", "+02:00" or "-0500" right here. */
    private static Optional<ZoneOffset> offsetAt(String text, int at) {
        if (at >= text.length() || "+-".indexOf(text.charAt(at)) < 0) return Optional.empty();
        int end = at + 1;
        while (end < text.length() && end - at < 6 && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ':')) end++;
        String digits = text.substring(at + 1, end).replace(":", "");
        if (digits.isEmpty() || digits.length() > 4) return Optional.empty();
        int hours = Integer.parseInt(digits.substring(0, Math.min(2, digits.length())));
        int minutes = digits.length() == 4 ? Integer.parseInt(digits.substring(2)) : 0;
        if (hours > 14 || minutes > 59) return Optional.empty();
        int sign = text.charAt(at) == '-' ? -1 : 1;
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }
}
