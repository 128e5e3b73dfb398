package standpoint.time;

import java.util.Map;
import standpoint.news.Relative;
import standpoint.news.Relative.Unit;
import standpoint.news.Relative.Way;
import standpoint.news.TimeExpression.Type;

/** What is counted from today: "yesterday", "last week", "this summer", "Tuesday night", "two years ago", "now". */
final class RelativeRules {
    private static final Map<String, Integer> DEICTIC = Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);
    private static final Map<String, Integer> SHIFTS = Map.of("last", -1, "past", -1, "previous", -1, "this", 0, "current", 0, "next", 1, "coming", 1);
    private static final Map<String, String> REFERENCES = Map.ofEntries(Map.entry("now", "PRESENT_REF"), Map.entry("currently", "PRESENT_REF"),
            Map.entry("nowadays", "PRESENT_REF"), Map.entry("presently", "PRESENT_REF"), Map.entry("recently", "PAST_REF"),
            Map.entry("lately", "PAST_REF"), Map.entry("soon", "FUTURE_REF"));

    private final Words words;
    private final Tense tense;
    private final YearRules years;

    RelativeRules(Words words, Tense tense, YearRules years) {
        this.words = words;
        this.years = years;
        this.tense = tense;
    }

    Match at(int index) {
        Match found = deictic(index);
        found = Match.longer(found, weekday(index));
        found = Match.longer(found, shifted(index));
        found = Match.longer(found, season(index));
        found = Match.longer(found, ago(index));
        found = Match.longer(found, yearEnd(index));
        return Match.longer(found, reference(index));
    }

    private Match deictic(int index) {
        Integer shift = DEICTIC.get(words.at(index));
        if (shift == null) return overnight(index);
        Relative day = Relative.shift(Unit.DAY, shift);
        if (words.is(index, "tonight")) return Match.relative(index, index + 1, day.with("TNI"));
        String part = CalendarNames.dayPart(words.at(index + 1));
        if (!part.isEmpty()) return Match.relative(index, index + 2, day.with(part));
        return Match.relative(index, index + 1, day);
    }

    private Match overnight(int index) {
        if (!words.is(index, "overnight")) return null;
        return Match.relative(index, index + 1, Relative.shift(Unit.DAY, tense.future(index) ? 0 : -1).with("TNI"));
    }

    /** "Friday", "last Friday", "this coming Sunday", "Friday night". */
    private Match weekday(int index) {
        int at = index;
        Way way = null;
        if (words.is(at, "the")) at++;
        if (words.is(at, "last") || words.is(at, "previous")) way = Way.LAST;
        else if (words.is(at, "next")) way = Way.NEXT;
        else if (words.is(at, "this") || words.is(at, "coming")) way = Way.AFTER;
        if (way != null) at++;
        if (words.is(at, "coming")) at++;
        else if (words.is(at, "past")) {
            way = Way.LAST;
            at++;
        }
        int day = CalendarNames.weekday(words.at(at));
        if (day == 0 || !words.capital(at) || words.at(at).length() <= 5 && !words.is(at, "mon") && words.at(at).length() < 6 && !words.is(at + 1, ".")) return null;
        if (way == null && at > index) return null;
        if (way == Way.AFTER && tense.around(at) == Way.BEFORE && words.is(index, "this")) way = Way.BEFORE;
        boolean possessive = words.is(at + 1, "'") && words.is(at + 2, "s") && !words.is(at - 1, "of") && !words.is(at - 1, "for");
        if (way == null) way = possessive ? Way.BEFORE : tense.around(at);
        int next = words.at(at).length() < 6 && words.is(at + 1, ".") ? at + 2 : at + 1;
        // "Thursday last week"
        boolean week = SHIFTS.containsKey(words.at(next)) && words.is(next + 1, "week") && at == index;
        if (week) return Match.relative(index, next + 2, Relative.namedIn(Unit.DAY, day, SHIFTS.get(words.at(next))));
        Relative meaning = Relative.named(Unit.DAY, way, day);
        String part = CalendarNames.dayPart(words.at(next));
        return part.isEmpty() ? Match.relative(index, next, meaning) : Match.relative(index, next + 1, meaning.with(part));
    }

    /** "last week", "this month", "next summer", "last April", "this morning", "the past year". */
    private Match shifted(int index) {
        int at = words.is(index, "the") ? index + 1 : index;
        boolean the = at > index;
        if (words.is(at, "this") && (words.is(at + 1, "past") || words.is(at + 1, "coming"))) at++;
        Integer shift = SHIFTS.get(words.at(at));
        if (shift == null) return the ? weekend(index, at) : null;
        String word = words.at(at + 1);
        if (words.is(at + 1, "fiscal")) word = words.at(++at + 1);
        Match named = named(index, at + 1, shift);
        if (named != null) return named;
        Unit unit = unit(word);
        if (unit == null || unit == Unit.DAY && !word.equals("day")) return null;
        // "on ABC's This Week": a name
        if (words.capital(at) && words.capital(at + 1) && !words.sentence(at)) return null;
        boolean bare = words.is(at, "past") && !the && !words.is(at - 1, "this");
        if (bare || the && shift != 0 && unit != Unit.YEAR && unit != Unit.DECADE && unit != Unit.CENTURY) return length(index, at + 2, word, shift);
        if (unit == Unit.DAY) return null;
        return Match.relative(index, at + 2, Relative.shift(unit, shift));
    }

    /** "the past week", "the last month": a length, not the week before. */
    private Match length(int from, int to, String unit, int shift) {
        if (unit.equals("weekend")) return Match.relative(from, to, Relative.shift(Unit.WEEKEND, shift));
        String letter = CalendarNames.unit(unit);
        if (letter.equals("Q")) return Match.relative(from, to, Relative.shift(Unit.QUARTER, shift));
        return letter.isEmpty() || letter.length() > 1 ? null : Match.fixed(from, to, Type.DURATION, "P1" + letter);
    }

    private Match named(int from, int at, int shift) {
        String word = words.at(at);
        String part = CalendarNames.dayPart(word);
        if (!part.isEmpty() && !word.equals("overnight")) {
            boolean night = word.equals("night") || shift == 0;
            return night ? Match.relative(from, at + 1, Relative.shift(Unit.DAY, shift).with(part)) : null;
        }
        Way way = shift < 0 ? Way.LAST : shift > 0 ? Way.NEXT : Way.IN;
        int month = CalendarNames.month(word);
        int dayAt = DateRules.afterMonth(words, at);
        int day = month > 0 && words.capital(at) ? words.plain(dayAt) : -1;
        if (day > 0 && day <= java.time.YearMonth.of(2000, month).lengthOfMonth()) return Match.relative(from, dayAt + 1, Relative.named(Unit.DATE, way, 100 * month + day));
        if (month > 0 && words.capital(at)) return Match.relative(from, at + 1, Relative.named(Unit.MONTH, way, month));
        int season = CalendarNames.season(word);
        return season > 0 ? Match.relative(from, at + 1, Relative.named(Unit.SEASON, way, season)) : null;
    }

    private Match weekend(int from, int at) {
        return words.is(at, "weekend") ? Match.relative(from, at + 1, Relative.shift(Unit.WEEKEND, tense.future(at) ? 0 : -1)) : null;
    }

    static Unit unit(String word) {
        return switch (word) {
            case "day" -> Unit.DAY;
            case "week" -> Unit.WEEK;
            case "weekend" -> Unit.WEEKEND;
            case "month" -> Unit.MONTH;
            case "quarter" -> Unit.QUARTER;
            case "year" -> Unit.YEAR;
            case "decade" -> Unit.DECADE;
            case "century" -> Unit.CENTURY;
            default -> null;
        };
    }

    /** "the summer of 1994", "summer 2023", "in the autumn". */
    private Match season(int index) {
        int at = words.is(index, "the") ? index + 1 : index;
        if (at > index && (words.is(at, "early") || words.is(at, "late"))) at++;
        int season = CalendarNames.season(words.at(at));
        if (season == 0) return null;
        int yearAt = words.is(at + 1, "of") ? at + 2 : at + 1;
        YearRules.Year year = years.plain(yearAt);
        if (year != null) return Match.fixed(index, year.next(), Type.DATE, year.number() + "-" + letters(season));
        boolean led = at > index && (words.is(index - 1, "in") || words.is(index - 1, "by") || words.is(index - 1, "during")
                || words.is(index - 1, "since") || words.is(index - 1, "of") || words.is(index - 1, "until")
                || words.is(index - 1, "into") || words.is(index - 1, "throughout"));
        boolean verb = words.is(at, "fall") || words.is(at, "spring");
        if (!led && (verb || at == index || !words.is(index - 1, "over"))) return null;
        if (words.is(at + 1, "of") && verb) return null;
        return Match.relative(index, at + 1, Relative.named(Unit.SEASON, tense.around(at) == Way.AFTER ? Way.AFTER : Way.BEFORE, season));
    }

    static String letters(int season) {
        return switch (season) {
            case 1 -> "SP";
            case 2 -> "SU";
            case 3 -> "FA";
            default -> "WI";
        };
    }

    /** "year-end", "year's end". */
    private Match yearEnd(int index) {
        if (!words.is(index, "year") || words.digit(index - 1)) return null;
        int at = words.is(index + 1, "-") ? index + 2 : words.is(index + 1, "'") && words.is(index + 2, "s") ? index + 3 : index + 1;
        return words.is(at, "end") ? Match.relative(index, at + 1, Relative.shift(Unit.YEAR, 0)) : null;
    }

    /** "two years ago", "a month earlier", "six weeks from now". */
    private Match ago(int index) {
        Amount amount = Amount.at(words, index);
        boolean bare = amount == null && !CalendarNames.units(words.at(index)).isEmpty();
        if (bare || amount != null && amount.open()) {
            int unit = bare ? index : amount.next();
            boolean vague = !CalendarNames.units(words.at(unit)).isEmpty() && words.is(unit + 1, "ago");
            return vague ? Match.fixed(index, unit + 2, Type.DATE, "PAST_REF") : null;
        }
        if (amount == null) return null;
        int at = amount.next();
        String word = words.at(at);
        String letter = CalendarNames.anyUnit(word);
        if (letter.isEmpty()) return null;
        int next = at + 1;
        if (words.is(next, "or") && words.is(next + 1, "so")) next += 2;
        int sign = words.is(next, "ago") ? -1 : words.is(next, "from") && (words.is(next + 1, "now") || words.is(next + 1, "today")) ? 1 : 0;
        if (sign == 0 || amount.value().intValue() > 5000) return null;
        int count = sign * amount.value().intValue();
        Relative meaning = switch (letter) {
            case "D", "N" -> Relative.shift(Unit.DAY, count);
            case "W" -> Relative.shift(Unit.WEEK, count);
            case "F" -> Relative.shift(Unit.WEEK, 2 * count);
            case "M" -> Relative.shift(Unit.MONTH, count);
            case "Q" -> Relative.shift(Unit.QUARTER, count);
            case "Y" -> Relative.shift(Unit.YEAR, count);
            case "E" -> Relative.shift(Unit.DECADE, count);
            case "C" -> amount.whole() ? Relative.shift(Unit.CENTURY, count) : Relative.shift(Unit.DECADE, amount.value().movePointRight(1).intValue() * sign);
            default -> null;
        };
        return meaning == null ? null : Match.relative(index, sign < 0 ? next + 1 : next + 2, meaning);
    }

    /** "in the past they": no number and no unit follows. */
    private boolean pastAlone(int index) {
        return Amount.at(words, index) == null && CalendarNames.unit(words.at(index)).isEmpty() && CalendarNames.units(words.at(index)).isEmpty()
                && CalendarNames.season(words.at(index)) == 0;
    }

    private Match reference(int index) {
        String value = REFERENCES.get(words.at(index));
        if (value != null && words.is(index, "soon") && (words.is(index - 1, "as") || words.is(index + 1, "after"))) return null;
        boolean quoted = words.is(index - 1, "\"") || words.is(index - 1, "'") || words.is(index - 1, "`") || words.is(index - 1, "(");
        if (value != null) return words.touches(index) && !quoted || words.is(index + 1, "-") && words.touches(index + 1) ? null : Match.fixed(index, index + 1, Type.DATE, value);
        boolean the = words.is(index, "the");
        int at = the ? index + 1 : index;
        if (the && (words.is(at, "near") || words.is(at, "foreseeable")) && words.is(at + 1, "future")) at++;
        if (the && words.is(at, "future") && !words.is(at + 1, "of")) return Match.fixed(index, at + 1, Type.DATE, "FUTURE_REF");
        if (the && words.is(at, "past") && (!words.word(at + 1) && !words.digit(at + 1) || words.is(index - 1, "in") && pastAlone(at + 1))) return Match.fixed(index, at + 1, Type.DATE, "PAST_REF");
        if (words.is(index, "current") && !the && !CalendarNames.unit(words.at(index + 1)).equals("Y")) return Match.fixed(index, index + 1, Type.DATE, "PRESENT_REF");
        if (words.is(index, "present") && words.is(index - 1, "at") && !words.capital(index)) return Match.fixed(index, index + 1, Type.DATE, "PRESENT_REF");
        if (the && words.is(at, "time") && words.is(at + 1, "being")) return Match.fixed(index, at + 2, Type.DATE, "PRESENT_REF");
        if (words.is(index, "these") && words.is(index + 1, "days")) return Match.fixed(index, index + 2, Type.DATE, "PRESENT_REF");
        if (words.is(index, "at") && words.is(index + 1, "the") && words.is(index + 2, "moment")) return Match.fixed(index + 1, index + 3, Type.DATE, "PRESENT_REF");
        boolean ahead = words.is(index, "coming");
        if (!ahead && !words.is(index, "recent")) return null;
        String letter = CalendarNames.units(words.at(index + 1));
        if (letter.isEmpty() || letter.length() > 1) return null;
        if (ahead && !letter.equals("W")) return Match.fixed(index, index + 2, Type.DATE, "FUTURE_REF");
        if (letter.equals("Y")) return Match.fixed(index, index + 2, Type.DATE, "PAST_REF");
        return Match.fixed(index, index + 2, Type.DURATION, "PX" + letter);
    }
}
