package standpoint.time;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Relative;
import standpoint.news.Relative.Unit;
import standpoint.news.Relative.Way;
import standpoint.news.TimeExpression.Type;

/** Dates by name and number: "Friday, Oct. 13, 1989", "15 October", "2024-06-04", "October of last year", "May". */
final class DateRules {
    private static final Set<String> MONTH_LEADS = Set.of("in", "since", "until", "till", "by", "of", "to", "from", "last", "next", "this",
            "late", "early", "mid", "through", "during", "between", "and", "before", "after", "each", "every", "for", "around", "about", "-", "end");
    private static final Set<String> DOUBTFUL = Set.of("may", "march", "mar", "sep", "dec", "jan", "jun", "jul", "august", "april", "june");

    private final Words words;
    private final Tense tense;
    private final YearRules years;

    DateRules(Words words, Tense tense, YearRules years) {
        this.words = words;
        this.tense = tense;
        this.years = years;
    }

    /** The date that begins at a word, or null. */
    Match at(int index) {
        if (words.digit(index)) return Match.longer(numeric(index), dayFirst(index, index));
        int next = index;
        if (words.is(index, "the")) return dayFirst(index, index + 1);
        if (CalendarNames.weekday(words.at(index)) > 0 && words.capital(index)) {
            next = index + 1;
            if (words.is(next, ".") && words.touches(next)) next++;
            if (words.is(next, ",")) next++;
            if (words.is(next, "the")) next++;
            Match date = words.digit(next) ? dayFirst(index, next) : month(index, next);
            return date != null && date.day() ? date : null;
        }
        Match month = month(index, index);
        return month != null ? month : dayFirst(index, index);
    }

    /** "July 11-12", "between May 16 and 22": the second day of a range beside its first; a year after it is the year of both. */
    List<Match> range(Match match) {
        Optional<Relative> first = match.relative().filter(meaning -> meaning.unit() == Unit.DATE && meaning.rest().isEmpty());
        int join = match.to();
        boolean joined = words.is(join, "-") && words.touches(join) || words.is(join, "to") || words.is(join, "through")
                || words.is(join, "and") && words.is(match.from() - 1, "between");
        int day = words.plain(join + 1);
        if (first.isEmpty() || !joined || day <= first.get().number() % 100 || day > YearMonth.of(2000, first.get().number() / 100).lengthOfMonth()
                || named(join + 2) > 0 || words.is(join + 2, ":") || words.is(join + 2, "%") || words.is(join + 2, "per")) return List.of(match);
        int month = first.get().number() / 100;
        YearRules.Year year = years.plain(words.is(join + 2, ",") ? join + 3 : join + 2);
        if (year == null) {
            return List.of(match, Match.relative(join + 1, join + 2, Relative.named(Unit.DATE, first.get().way(), 100 * month + day)));
        }
        Match one = date(match.from(), match.to(), year.number(), month, first.get().number() % 100);
        Match two = date(join + 1, year.next(), year.number(), month, day);
        return one == null || two == null ? List.of(match) : List.of(one, two);
    }

    /** "2024-06-04", "06/04/2024"; null otherwise. */
    private Match numeric(int index) {
        int first = words.plain(index);
        String sign = words.at(index + 1);
        int second = words.plain(index + 2);
        if (first < 0 || second < 1 || !words.touches(index + 1) || !words.touches(index + 2)
                || !sign.equals(words.at(index + 3)) || !words.touches(index + 3) || !words.touches(index + 4)) return null;
        int third = words.plain(index + 4);
        if (third < 0 || words.touches(index + 5) && !words.is(index + 5, ".") && !words.is(index + 5, ",") && !words.is(index + 5, ")")) return null;
        if (sign.equals("-") && first >= 1000) return date(index, index + 5, first, second, third);
        if (!sign.equals("/") && !sign.equals("-") || third < 100 && words.end(index + 4) - words.start(index + 4) != 2) return null;
        int year = third >= 1000 ? third : third + (third < 50 ? 2000 : 1900);
        return first > 12 ? date(index, index + 5, year, second, first) : date(index, index + 5, year, first, second);
    }

    private static Match date(int from, int to, int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999 || day > YearMonth.of(year, month).lengthOfMonth()) return null;
        return Match.fixed(from, to, Type.DATE, String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
    }

    /** "15 October 1999", "15th of October", "the 15th of October". */
    private Match dayFirst(int from, int index) {
        Amount ordinal = Amount.ordinal(words, index);
        int day = ordinal != null ? ordinal.value().intValue() : words.plain(index);
        if (day < 1 || day > 31) return null;
        int next = ordinal != null ? ordinal.next() : index + 1;
        if (words.is(next, "of")) next++;
        int month = named(next);
        if (month == 0 || words.touches(next)) return null;
        if (next > index + 1 && ordinal == null) return null;
        int after = afterMonth(next);
        // "the second May meeting" is no day of May
        if (ordinal != null && !words.digit(index) && !words.is(next - 1, "of")) return null;
        return withYear(from, after, month, day, index);
    }

    private Match month(int from, int index) {
        int month = named(index);
        if (month == 0) return null;
        int next = afterMonth(index);
        boolean the = words.is(next, "the");
        Amount ordinal = Amount.ordinal(words, the ? next + 1 : next);
        int day = ordinal != null ? ordinal.value().intValue() : the ? -1 : words.plain(next);
        boolean clock = words.is(next + 1, ":") && words.touches(next + 1) && words.digit(next + 2);
        if (day >= 1 && day <= 31 && !clock && (ordinal == null || ordinal.next() > next) && words.start(next) - words.end(next - 1) <= 2) {
            return withYear(from, ordinal != null ? ordinal.next() : next + 1, month, day, index);
        }
        return wholeMonth(from, index, next, month);
    }

    private Match wholeMonth(int from, int index, int next, int month) {
        int yearAt = words.is(next, ",") || words.is(next, "of") || words.is(next, "in") ? next + 1 : next;
        YearRules.Year year = years.plain(yearAt);
        if (year != null && year.number() >= 1000) {
            return Match.fixed(from, year.next(), Type.DATE, String.format(Locale.ROOT, "%04d-%02d", year.number(), month));
        }
        YearRules.Year shifted = years.shifted(words.is(next, "of") || words.is(next, ",") ? next + 1 : next);
        if (shifted != null) return Match.relative(from, shifted.next(), Relative.namedIn(Unit.MONTH, month, shifted.number()));
        if (!believable(index)) return null;
        return Match.relative(from, next, Relative.named(Unit.MONTH, way(index), month));
    }

    private Match withYear(int from, int next, int month, int day, int index) {
        if (day > YearMonth.of(2000, month).lengthOfMonth()) return null;
        int yearAt = words.is(next, ",") ? next + 1 : next;
        YearRules.Year year = years.plain(words.is(yearAt, "of") ? yearAt + 1 : yearAt);
        if (year != null) return date(from, year.next(), year.number(), month, day);
        int number = 100 * month + day;
        YearRules.Year shifted = years.shifted(words.is(yearAt, "of") ? yearAt + 1 : yearAt);
        if (shifted != null) return Match.relative(from, shifted.next(), Relative.namedIn(Unit.DATE, number, shifted.number()));
        // "the year ended March 31"
        Way way = words.is(index - 1, "ended") ? Way.BEFORE : words.is(index - 1, "ending") || tense.future(index) ? Way.AFTER : Way.NEAREST;
        return Match.relative(from, next, Relative.named(Unit.DATE, way, number));
    }

    /** Ahead where the clause says so, back where a verb before it in the clause does ("was held in June"), otherwise the nearest. */
    private Way way(int index) {
        boolean bound = words.is(index - 1, "by") || words.is(index - 1, "until") || words.is(index - 1, "till") || words.is(index - 1, "for") || words.is(index - 1, "through");
        if (tense.future(index) || bound && tense.around(index) == Way.AFTER) return Way.AFTER;
        return !bound && tense.past(index) ? Way.BEFORE : Way.NEAREST;
    }

    /** 1 to 12 when a month's name stands at the word, with a capital; otherwise 0. */
    private int named(int index) {
        int month = CalendarNames.month(words.at(index));
        if (month == 0 || !words.capital(index)) return 0;
        boolean cut = words.at(index).length() <= 4 && !words.is(index, "may") && !words.is(index, "june") && !words.is(index, "july");
        return cut && !words.is(index + 1, ".") && !words.digit(index + 1) && !words.digit(index - 1) ? 0 : month;
    }

    private int afterMonth(int index) { return afterMonth(words, index); }

    /** The word after a month's name and the full stop of a short one. */
    static int afterMonth(Words words, int index) {
        boolean cut = words.at(index).length() <= 4 && words.is(index + 1, ".") && words.touches(index + 1);
        return cut && !words.is(index, "may") && !words.is(index, "june") && !words.is(index, "july") ? index + 2 : index + 1;
    }

    /** "May" and "March" are also a verb and a walk, "April" and "June" people: without a day they need a word before that leads to a month. */
    private boolean believable(int index) {
        String word = words.at(index);
        if (!DOUBTFUL.contains(word)) return true;
        boolean led = MONTH_LEADS.contains(words.at(index - 1));
        if (word.equals("may")) return led && !words.is(index + 1, "not") && !words.is(index + 1, "be") && !words.is(index + 1, "have");
        boolean person = words.capital(index + 1) && words.word(index + 1) && !words.sentence(index + 1) && !led;
        return word.equals("march") ? led || words.is(index + 1, "'") && !words.is(index - 1, "the") : !person;
    }
}
