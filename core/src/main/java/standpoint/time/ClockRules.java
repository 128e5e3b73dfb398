package standpoint.time;

import java.util.Locale;
import java.util.Set;

/** Clock times: "10 p.m.", "12:30pm local time", "15:47 BST", "noon", "10 o'clock". */
final class ClockRules {
    private static final Set<String> LEADS = Set.of("at", "around", "about", "by", "until", "from", "to", "since", "before", "after", "between", "and", "of");
    private static final Set<String> ZONES = Set.of("gmt", "utc", "bst", "est", "edt", "pst", "pdt", "cet", "cest", "eet", "eest", "cst", "cdt",
            "mst", "mdt", "msk", "ist", "jst", "et", "pt");

    /** A clock time in TIMEX3 ("T22:00") and the word after it. */
    record Clock(String time, int next) { }

    private final Words words;

    ClockRules(Words words) { this.words = words; }

    /** The clock time that begins at a word, or null. */
    Clock at(int index) {
        if (words.is(index, "noon")) return new Clock("T12:00", index + 1);
        if (words.is(index, "midday") && (LEADS.contains(words.at(index - 1)) || words.capital(index + 1) && CalendarNames.weekday(words.at(index + 1)) > 0)) return new Clock("TMI", index + 1);
        if (words.is(index, "midnight")) return new Clock("T24:00", index + 1);
        int hour = words.plain(index);
        if (hour < 0) return pointed(index);
        boolean four = words.end(index) - words.start(index) == 4 && hour % 100 < 60 && hour < 2400 && !words.touches(index + 1);
        if (four && (ZONES.contains(words.at(index + 1)) || words.is(index + 1, "hours") && LEADS.contains(words.at(index - 1)))) {
            return zone(clock(hour / 100, hour % 100, words.is(index + 1, "hours") ? index + 2 : index + 1));
        }
        if (hour > 24 || words.touches(index) && !words.is(index - 1, "(") && !words.is(index - 1, "-")) return null;
        if (words.is(index + 1, "o") && words.is(index + 2, "'") && words.is(index + 3, "clock")) return clock(hour, 0, index + 4);
        boolean colon = words.is(index + 1, ":") && words.touches(index + 1) && words.touches(index + 2) && words.plain(index + 2) >= 0
                && words.plain(index + 2) < 60 && words.end(index + 2) - words.start(index + 2) == 2;
        int minute = colon ? words.plain(index + 2) : 0;
        int next = colon ? index + 3 : index + 1;
        if (words.is(next, ":") && words.touches(next) && words.touches(next + 1)) next += 2;
        int half = half(next);
        if (half > 0) return hour > 12 ? null : zone(halfClock(hour, minute, next, half));
        if (!colon) return null;
        boolean told = LEADS.contains(words.at(index - 1)) || ZONES.contains(words.at(next)) || words.is(next, "local") || words.is(next, "hours");
        return told ? zone(clock(hour, minute, next)) : null;
    }

    /** "12.30pm": the scanner keeps the point inside the number. */
    private Clock pointed(int index) {
        String word = words.at(index);
        int point = word.indexOf('.');
        int half = words.digit(index) ? half(index + 1) : 0;
        if (half == 0 || point < 1 || point > 2 || word.length() != point + 3) return null;
        int hour = number(word.substring(0, point));
        int minute = number(word.substring(point + 1));
        return hour < 0 || minute < 0 || hour > 12 || minute > 59 ? null : zone(halfClock(hour, minute, index + 1, half));
    }

    private static int number(String digits) {
        int value = 0;
        for (int at = 0; at < digits.length(); at++) {
            if (digits.charAt(at) < '0' || digits.charAt(at) > '9') return -1;
            value = 10 * value + digits.charAt(at) - '0';
        }
        return value;
    }

    /** How many words "am", "p.m." take; 0 when none stands there. */
    private int half(int index) {
        if (words.is(index, "am") || words.is(index, "pm")) return 1;
        boolean letter = words.is(index, "a") || words.is(index, "p");
        return letter && words.is(index + 1, ".") && words.is(index + 2, "m") && words.touches(index + 2) ? words.is(index + 3, ".") && words.touches(index + 3) ? 4 : 3 : 0;
    }

    private Clock halfClock(int hour, int minute, int at, int length) {
        boolean afternoon = words.at(at).startsWith("p");
        return clock(hour % 12 + (afternoon ? 12 : 0), minute, at + length);
    }

    private Clock clock(int hour, int minute, int next) { return new Clock(String.format(Locale.ROOT, "T%02d:%02d", hour, minute), next); }

    private Clock zone(Clock clock) {
        int next = clock.next();
        if (ZONES.contains(words.at(next))) return new Clock(clock.time(), next + 1);
        if (words.is(next, "local") && words.is(next + 1, "time") || words.is(next, "eastern") && words.is(next + 1, "time")) return new Clock(clock.time(), next + 2);
        return clock;
    }
}
