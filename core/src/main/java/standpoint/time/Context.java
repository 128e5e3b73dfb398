package standpoint.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Moment;
import standpoint.news.Relative;
import standpoint.news.Relative.Unit;
import standpoint.news.TimeExpression.Type;

/** What a text named last: the day, month, year or quarter from which "a day later" and "the year-earlier quarter" are counted. */
final class Context {
    private static final int NEAR = 45;
    private static final Set<String> EDGES = Set.of("early", "late", "mid");
    private static final Set<String> PART_LEADS = Set.of("during", "through", "throughout", "by", "until", "till", "before", "after", "since", "into", "at", "toward", "towards");
    /** What may follow a part of the day that is not said of a thing ("the morning session"). */
    private static final Set<String> PLAIN = Set.of("and", "or", "but", "as", "when", "while", "that", "for", "to", "in", "on", "at", "with", "from", "by", "after", "before", "until", "because", "if", "had", "was",
            "were", "has", "is", "the", "he", "she", "they", "it", "we", "i", "you", "there", "outside", "inside", "under", "near", "without", "then", "local", "so");

    private final Words words;
    private final DateRules dates;
    private final RelativeRules relatives;
    private final Optional<Moment> anchor;
    private String date = "";
    private String quarter = "";
    private int dateAt;
    private int quarterAt;

    Context(Words words, Optional<Moment> anchor, DateRules dates, RelativeRules relatives) {
        this.dates = dates;
        this.relatives = relatives;
        this.words = words;
        this.anchor = anchor;
    }

    /** Remembers what a match names. */
    void note(Match match) {
        if (match.type() != Type.DATE && match.type() != Type.TIME) return;
        String value = match.relative().isPresent() ? anchor.flatMap(match.relative().get()::value).orElse("") : match.value();
        if (value.length() < 4 || !Character.isDigit(value.charAt(0)) || !Character.isDigit(value.charAt(3))) return;
        if (value.indexOf('Q') == 5 && !derived(match)) {
            quarter = value;
            quarterAt = match.to();
        }
        boolean calendar = value.length() == 4 || value.indexOf('W') < 0;
        if (calendar) {
            date = value.indexOf('T') > 0 ? value.substring(0, value.indexOf('T')) : value;
            dateAt = match.to();
        }
    }

    /** "a year earlier" and "the year-ago quarter" do not change what "the quarter" is. */
    private boolean derived(Match match) {
        for (int at = match.from(); at < match.to(); at++) if (words.is(at, "ago") || words.is(at, "earlier") || words.is(at, "latest")) return true;
        return false;
    }

    Match at(int index) {
        Match found = counted(index);
        found = Match.longer(found, same(index));
        found = Match.longer(found, partOfDay(index));
        found = Match.longer(found, partOfDate(index));
        found = Match.longer(found, nextSeason(index));
        found = Match.longer(found, thatMonth(index));
        found = Match.longer(found, beside(index));
        found = Match.longer(found, following(index));
        found = Match.longer(found, quarter(index));
        found = Match.longer(found, running(index));
        return Match.longer(found, yearAgo(index));
    }

    /** "a year ago" among quarters compares with the same quarter. */
    private Match yearAgo(int index) {
        boolean year = words.is(index, "a") && words.is(index + 1, "year") && words.is(index + 2, "ago");
        return year && quarterNear(index) ? Match.fixed(index, index + 3, Type.DATE, shifted(quarter, 'Y', -1)).within(index, index + 3) : null;
    }

    /** "the following day", "the previous month", "a year earlier"; "two days later" tells how long after, and stays a length. */
    private Match counted(int index) {
        int at = words.is(index, "the") ? index + 1 : index;
        boolean next = words.is(at, "following") || at > index && words.is(at, "next");
        if (next || words.is(at, "previous")) {
            String letter = CalendarNames.unit(words.at(at + 1));
            if (letter.length() != 1 || "DMY".indexOf(letter.charAt(0)) < 0 || date.isEmpty() && at == index) return null;
            return from(index, at + 2, letter.charAt(0), next ? 1 : -1);
        }
        Amount amount = Amount.at(words, index);
        if (amount == null || amount.open() || amount.value().intValue() > 5000 || !amount.whole()) return null;
        String word = words.at(amount.next());
        String letter = CalendarNames.anyUnit(word);
        int end = amount.next() + 1;
        int sign = words.is(end, "earlier") || words.is(end, "before") && !words.word(end + 1) ? -1 : words.is(end, "later") ? 1 : 0;
        if (sign >= 0 || !letter.equals("Y") || amount.value().intValue() != 1) return null;
        return from(index, end + 1, letter.charAt(0), sign * amount.value().intValue());
    }

    /** "the day before", "the night before", "the week before", "the day after": when nothing follows that it is before. */
    private Match beside(int index) {
        if (!words.is(index, "the")) return null;
        int at = index + 1;
        int sign = words.is(at + 1, "before") ? -1 : words.is(at + 1, "after") ? 1 : 0;
        if (sign == 0 || words.word(at + 2) && !words.sentence(at + 2) || words.digit(at + 2)) return null;
        if (words.is(at, "night") && date.length() == 10 && sign < 0) return Match.fixed(index, at + 2, Type.TIME, shifted(date, 'D', -1) + "TNI");
        String letter = CalendarNames.unit(words.at(at));
        if (letter.length() != 1 || "DWMY".indexOf(letter.charAt(0)) < 0 || date.isEmpty()) return null;
        return from(index, at + 2, letter.charAt(0), sign);
    }

    /** "the following Monday": the first one after the day named last. */
    private Match following(int index) {
        int at = words.is(index, "the") ? index + 1 : index;
        int day = words.capital(at + 1) ? CalendarNames.weekday(words.at(at + 1)) : 0;
        boolean full = words.at(at + 1).length() > 5;
        if (!words.is(at, "following") || day == 0 || !full || date.length() != 10) return null;
        java.time.DayOfWeek named = java.time.DayOfWeek.of(day);
        try {
            return Match.fixed(index, at + 2, Type.DATE, LocalDate.parse(date).with(java.time.temporal.TemporalAdjusters.next(named)).toString());
        } catch (java.time.DateTimeException open) {
            return null;
        }
    }

    private Match from(int from, int to, char unit, int count) {
        boolean year = unit == 'Y' && count == -1;
        if (year && quarterNear(from)) return Match.fixed(from, to, Type.DATE, shifted(quarter, unit, count));
        String base = date;
        if (base.isEmpty() || fineness(base) < fineness(unit)) {
            Unit named = switch (unit) {
                case 'D' -> Unit.DAY;
                case 'W' -> Unit.WEEK;
                case 'M' -> Unit.MONTH;
                default -> Unit.YEAR;
            };
            return Match.relative(from, to, Relative.shift(named, count));
        }
        return Match.fixed(from, to, Type.DATE, shifted(base, unit, count));
    }

    /** 1 for a year, 2 for a month, 3 for a day. */
    private static int fineness(String value) { return value.length() >= 10 ? 3 : value.length() >= 7 ? 2 : 1; }

    private static int fineness(char unit) { return unit == 'D' || unit == 'W' ? 3 : unit == 'M' ? 2 : 1; }

    /** The value some units on, as precise as it is or as the unit. */
    private static String shifted(String value, char unit, int count) {
        try {
            if (unit == 'Y') {
                int year = Integer.parseInt(value.substring(0, 4)) + count;
                return year < 1000 || year > 9999 ? "XXXX" : year + value.substring(4);
            }
            if (unit == 'M') return YearMonth.parse(value.substring(0, 7)).plusMonths(count).toString();
            LocalDate day = LocalDate.parse(value.substring(0, 10));
            return (unit == 'W' ? day.plusWeeks(count) : day.plusDays(count)).toString();
        } catch (java.time.DateTimeException | NumberFormatException open) {
            return "XXXX-XX-XX";
        }
    }

    /** "that day", "the same year": what was named last. */
    private Match same(int index) {
        boolean same = (words.is(index, "the") || words.is(index, "that")) && words.is(index + 1, "same");
        if (!same && !words.is(index, "that")) return null;
        int at = same ? index + 2 : index + 1;
        String time = CalendarNames.dayPart(words.at(at));
        if (!time.isEmpty()) return words.is(at, "overnight") ? null : part(index, at + 1, time, 0);
        String letter = CalendarNames.unit(words.at(at));
        if (letter.length() != 1 || date.isEmpty()) return null;
        int length = switch (letter.charAt(0)) {
            case 'D' -> 10;
            case 'M' -> 7;
            case 'Y' -> 4;
            default -> 99;
        };
        if (date.length() < length || length == 7 && date.indexOf('Q') > 0) return null;
        return Match.fixed(index, at + 1, Type.DATE, date.substring(0, length));
    }

    /** "the night of Aug. 4", "the early morning of May 3": the day follows. */
    private Match partOfDate(int index) {
        int at = words.is(index, "the") ? index + 1 : index;
        if (EDGES.contains(words.at(at))) at += words.is(at + 1, "-") ? 2 : 1;
        String time = CalendarNames.dayPart(words.at(at));
        if (time.isEmpty() || !words.is(at + 1, "of")) return null;
        Match day = dates.at(at + 2);
        if (day == null) day = relatives.at(at + 2);
        return day == null || !day.day() ? null : day.at(time, index, day.to());
    }

    /** "in that November": of the year named last; "he said that May would" names somebody. */
    private Match thatMonth(int index) {
        String lead = words.at(index - 1);
        boolean led = words.sentence(index) || lead.equals("in") || lead.equals("by") || lead.equals("since") || lead.equals("until") || lead.equals("during");
        int month = led && words.is(index, "that") && words.capital(index + 1) && words.at(index + 1).length() > 2 ? CalendarNames.month(words.at(index + 1)) : 0;
        return month == 0 || date.isEmpty() || words.capital(index + 2) ? null : Match.fixed(index, index + 2, Type.DATE, date.substring(0, 4) + (month < 10 ? "-0" : "-") + month);
    }

    /** The month in which a day, month or season begins; 0 for a year or quarter. */
    private static int monthOf(String value) {
        if (value.length() < 7 || value.charAt(4) != '-') return 0;
        String part = value.substring(5, 7);
        int season = java.util.List.of("SP", "SU", "FA", "WI").indexOf(part) + 1;
        return season > 0 ? 3 * season : Character.isDigit(part.charAt(0)) && Character.isDigit(part.charAt(1)) ? Integer.parseInt(part) : 0;
    }

    /** "the following summer", "the next winter" after a day or year that was named. */
    private Match nextSeason(int index) {
        int at = words.is(index, "the") ? index + 1 : index;
        if (date.isEmpty() || at == index && !words.is(at, "following")) return null;
        int season = CalendarNames.season(words.at(at + 1));
        boolean next = words.is(at, "next") && index - dateAt <= NEAR && !words.is(at + 1, "fall") && !words.is(at + 1, "spring");
        if (season == 0 || !words.is(at, "following") && !next) return null;
        int year = Integer.parseInt(date.substring(0, 4)) + (monthOf(date) > 0 && monthOf(date) < 3 * season ? 0 : 1);
        return Match.fixed(index, at + 2, Type.DATE, year + "-" + RelativeRules.letters(season));
    }

    /** "by evening", "through the night", "in mid-afternoon", "the previous evening", "the next morning". */
    private Match partOfDay(int index) {
        boolean the = words.is(index, "the");
        int at = the ? index + 1 : index;
        int days = words.is(at, "previous") ? -1 : words.is(at, "following") || the && words.is(at, "next") ? 1 : 0;
        if (days != 0) at++;
        boolean edge = EDGES.contains(words.at(at));
        if (edge) at += words.is(at + 1, "-") ? 2 : 1;
        String time = CalendarNames.dayPart(words.at(at));
        boolean name = words.capital(at) && !words.sentence(at);
        if (time.isEmpty() || name || words.is(at, "overnight") || words.is(at + 1, "of") || words.is(at + 1, "-")) return null;
        boolean within = words.is(index - 1, "in") && (the || edge || words.at(at).startsWith("mid")) || the && words.is(index - 1, "during");
        boolean led = (the || !words.is(at, "night")) && PART_LEADS.contains(words.at(index - 1)) || the && words.is(index - 1, "spent");
        boolean modifies = words.word(at + 1) && !words.sentence(at + 1) && !PLAIN.contains(words.at(at + 1));
        return days == 0 && !within && (!led || modifies) ? null : part(index, at + 1, time, days);
    }

    private Match part(int from, int to, String time, int days) {
        boolean near = date.length() == 10 && from - dateAt < 2 * NEAR;
        return near ? Match.fixed(from, to, Type.TIME, (days == 0 ? date : shifted(date, 'D', days)) + time) : Match.relative(from, to, Relative.shift(Unit.DAY, days).with(time));
    }

    /** "the quarter", "the latest period", "the year-earlier quarter", "year-ago". */
    private Match quarter(int index) {
        int at = words.is(index, "the") ? index + 1 : index;
        if (words.is(at, "comparable") || words.is(at, "corresponding")) at++;
        int year = words.plain(at);
        boolean yearly = year >= 1900 && year < 2100 && (words.is(at + 1, "period") || words.is(at + 1, "quarter")) && !quarter.isEmpty();
        if (yearly) return Match.fixed(index, at + 2, Type.DATE, year + quarter.substring(4));
        boolean back = words.is(at, "year") && words.is(at + 1, "-") && (words.is(at + 2, "ago") || words.is(at + 2, "earlier"));
        if (back) {
            at += 3;
            Amount ordinal = Amount.ordinal(words, at);
            boolean named = words.is(at, "quarter") || words.is(at, "period");
            if (named) at++;
            else if (ordinal != null && words.is(ordinal.next(), "quarter")) at = ordinal.next() + 1;
            if (!quarter.isEmpty()) return Match.fixed(index, at, Type.DATE, shifted(quarter, 'Y', -1));
            return Match.relative(index, at, named && words.is(at - 1, "quarter") ? Relative.shift(Unit.QUARTER, -4) : Relative.shift(Unit.YEAR, -1));
        }
        boolean latest = words.is(at, "latest");
        if (latest) at++;
        boolean period = words.is(at, "period") && latest;
        if (at == index || !words.is(at, "quarter") && !period || words.is(at + 1, "of")) return null;
        if (!quarter.isEmpty()) return Match.fixed(index, at + 1, Type.DATE, quarter);
        return period ? null : Match.relative(index, at + 1, Relative.shift(Unit.QUARTER, -1));
    }

    /** "the year ended March 31" is a length; "by the end of the year", "for the full year" the present one. */
    private Match running(int index) {
        if (!words.is(index, "the")) return null;
        int at = index + 1;
        boolean full = words.is(at, "full") || words.is(at, "fiscal");
        if (full) at++;
        String unit = words.at(at);
        if (words.digit(at + 1) || words.is(at + 1, "-") || words.is(at + 1, "two") || words.is(at + 1, "nineteen")) return null;
        boolean within = words.is(index - 1, "of") || words.is(index - 1, "in") && (words.is(index - 2, "earlier") || words.is(index - 2, "later") || words.is(index - 2, "early") || words.is(index - 2, "late"));
        if (unit.equals("year")) {
            boolean length = words.is(at + 1, "ended") || words.is(at + 1, "ending") || words.is(at + 1, "to") || words.is(at + 1, "through") || words.is(at + 1, "until");
            if (length) return Match.fixed(index, at + 1, Type.DURATION, "P1Y");
            return within || full || words.is(index - 1, "for") ? Match.relative(index, at + 1, Relative.shift(Unit.YEAR, 0)) : null;
        }
        boolean end = within && (words.is(index - 2, "end") || words.is(index - 2, "rest") || words.is(index - 2, "beginning") || words.is(index - 2, "start")
                || words.is(index - 1, "in") || words.is(index - 2, "course") || words.is(index - 2, "middle"));
        if (unit.equals("month") && end) return Match.relative(index, at + 1, Relative.shift(Unit.MONTH, 0));
        if (unit.equals("week") && (end || words.is(index - 1, "for") || words.is(at + 1, "'"))) return Match.relative(index, at + 1, Relative.shift(Unit.WEEK, 0));
        if (unit.equals("day") && within && words.is(index - 1, "in")) return Match.relative(index, at + 1, Relative.shift(Unit.DAY, 0));
        return null;
    }

    private boolean quarterNear(int index) { return !quarter.isEmpty() && index - quarterAt < NEAR && quarterAt >= dateAt - NEAR; }
}
