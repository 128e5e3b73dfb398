package standpoint.time;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import standpoint.news.Relative;
import standpoint.news.Relative.Unit;
import standpoint.news.Relative.Way;
import standpoint.news.TimeExpression.Type;

/** Years, decades, centuries, quarters, halves and fiscal years. */
final class YearRules {
    /** A year, or how many years from now, and the index of the word after it. */
    record Year(int number, int next) { }

    private static final Set<String> LEADS = Set.of("in", "since", "until", "till", "before", "after", "circa", "year", "between", "during",
            "from", "by", "of", "early", "late", "mid", "around", "spring", "summer", "autumn", "fall", "winter");
    private static final Set<String> COUNTED = Set.of("people", "troops", "soldiers", "miles", "kilometers", "kilometres", "km", "dollars",
            "men", "women", "workers", "employees", "jobs", "shares", "points", "meters", "metres", "feet", "tons", "tonnes", "pounds", "votes",
            "refugees", "homes", "houses", "years", "percent", "per", "hours", "times", "million", "billion", "members", "others", "victims");
    private static final Set<String> MONEY = Set.of("$", "\u20ac", "\u00a3", "#", "no", "\u00a5");
    private static final Map<String, Integer> DECADES = Map.of("twenties", 192, "thirties", 193, "forties", 194, "fifties", 195,
            "sixties", 196, "seventies", 197, "eighties", 198, "nineties", 199);

    private final Words words;
    private final Tense tense;

    YearRules(Words words, Tense tense) {
        this.words = words;
        this.tense = tense;
    }

    /** A year of four digits, "'98", or in words; null when none stands there. */
    Year plain(int index) {
        int year = words.plain(index);
        if (year >= 1000 && year < 3000 && words.end(index) - words.start(index) == 4) return new Year(year, index + 1);
        if (words.is(index, "'") && words.digit(index + 1) && words.touches(index + 1) && words.end(index + 1) - words.start(index + 1) == 2
                && words.plain(index + 1) >= 0 && !words.is(index + 2, "s")) {
            int two = words.plain(index + 1);
            return new Year(two + (two < 40 ? 2000 : 1900), index + 2);
        }
        Amount spelled = words.word(index) ? Amount.spelledYear(words, index) : null;
        return spelled == null ? null : new Year(spelled.value().intValue(), spelled.next());
    }

    /** "last year", "this year", "next year": how many years from now; null when none stands there. */
    Year shifted(int index) {
        int at = words.is(index, "the") ? index + 1 : index;
        if (!words.is(at + 1, "year")) return null;
        return switch (words.at(at)) {
            case "last", "previous" -> new Year(-1, at + 2);
            case "this", "current" -> new Year(0, at + 2);
            case "next", "coming" -> new Year(1, at + 2);
            default -> null;
        };
    }

    Match at(int index) {
        Match quarter = quarter(index);
        if (quarter != null) return quarter;
        Match decade = decade(index);
        if (decade != null) return decade;
        return year(index);
    }

    private Match year(int index) {
        int at = index;
        if (words.is(at, "the") && (words.is(at + 1, "year") || words.is(at + 1, "fiscal"))) at++;
        boolean marked = words.is(at, "fiscal") || words.is(at, "year") || words.is(at, "fy");
        if (words.is(at, "fiscal") && words.is(at + 1, "year")) at++;
        Year year = plain(marked ? at + 1 : at);
        if (year == null) return null;
        int number = marked ? at + 1 : at;
        boolean digits = words.digit(number);
        if (digits && !marked && !alone(number, year.number())) return null;
        if (!digits && !marked && year.number() >= 2000) return null;
        if (words.is(number, "'") && !marked && !LEADS.contains(words.at(number - 1))) return null;
        return Match.fixed(index, year.next(), Type.DATE, String.format(Locale.ROOT, "%04d", year.number()));
    }

    /** True when four digits are a year: not an amount of money, not a count of people, not a part of a longer number. */
    private boolean alone(int index, int year) {
        if (MONEY.contains(words.at(index - 1)) || words.is(index - 1, ".") && words.touches(index)) return false;
        if (COUNTED.contains(words.at(index + 1)) || words.is(index + 1, "%")) return false;
        if (words.touches(index + 1) && (words.word(index + 1) || words.is(index + 1, ":") && words.digit(index + 2) || words.is(index + 1, "/"))) return false;
        if (words.touches(index) && !words.is(index - 1, "(") && !words.is(index - 1, "-") && !words.is(index - 1, "\"") && !words.is(index - 1, "'")
                && !words.is(index - 1, "/")) return false;
        if (words.is(index - 1, "-") && words.touches(index) && words.touches(index - 1) && words.digit(index - 2) && words.plain(index - 2) < 1000) return false;
        return year >= 1900 && year < 2100 || LEADS.contains(words.at(index - 1)) && year < 2200;
    }

    /** "the 1990s", "the late '80s", "the nineties", "the 20th century". */
    private Match decade(int index) {
        int at = words.is(index, "the") ? index + 1 : index;
        if (words.is(at, "early") || words.is(at, "late") || words.is(at, "mid")) at += words.is(at + 1, "-") ? 2 : 1;
        int plain = words.plain(at);
        boolean four = plain >= 1000 && plain < 2200 && plain % 10 == 0;
        if (four && decadeEnd(at + 1) > 0) return Match.fixed(index, decadeEnd(at + 1), Type.DATE, String.valueOf(plain / 10));
        if (words.is(at, "'") && words.plain(at + 1) % 10 == 0 && words.touches(at + 1) && decadeEnd(at + 2) > 0) {
            int tens = words.plain(at + 1) / 10;
            return Match.fixed(index, decadeEnd(at + 2), Type.DATE, (tens < 3 ? "20" : "19") + tens);
        }
        Integer named = DECADES.get(words.at(at));
        if (named != null && at > index) return Match.fixed(index, at + 1, Type.DATE, named.toString());
        Amount ordinal = Amount.ordinal(words, at);
        if (ordinal == null) return null;
        int next = words.is(ordinal.next(), "-") ? ordinal.next() + 1 : ordinal.next();
        int century = ordinal.value().intValue() - 1;
        if (!words.is(next, "century") || century < 1 || century > 30) return null;
        return Match.fixed(index, next + 1, Type.DATE, String.format(Locale.ROOT, "%02d", century));
    }

    private int decadeEnd(int index) {
        if (words.is(index, "s") && words.touches(index)) return index + 1;
        return words.is(index, "'") && words.touches(index) && words.is(index + 1, "s") && words.touches(index + 1) ? index + 2 : -1;
    }

    /** "the third quarter of 1984", "third-quarter", "Q3 2024", "the 1988 second quarter", "last year's first half". */
    private Match quarter(int index) {
        int at = words.is(index, "the") ? index + 1 : index;
        Year year = null;
        boolean relative = false;
        Year before = plain(at);
        if (before == null) before = shifted(at);
        if (before != null && before.next() > at) {
            relative = before.number() < 1000;
            year = before;
            at = before.next();
            if (words.is(at, "'") && words.is(at + 1, "s")) at += 2;
        }
        if (words.is(at, "fiscal")) at += words.is(at + 1, "-") ? 2 : 1;
        int half = part(at);
        if (half == 0) return null;
        int next = partEnd(at);
        if (year == null) {
            int ofYear = words.is(next, "of") || words.is(next, "in") ? next + 1 : next;
            if (words.is(ofYear, "fiscal")) ofYear += words.is(ofYear + 1, "year") ? 2 : 1;
            year = plain(ofYear);
            if (year == null) {
                year = shifted(ofYear);
                relative = year != null;
            }
            if (year != null) next = year.next();
        }
        return partOf(index, next, half, year, relative);
    }

    private Match partOf(int from, int to, int part, Year year, boolean relative) {
        Unit unit = part > 10 ? Unit.HALF : Unit.QUARTER;
        int number = part % 10;
        if (year != null && !relative) {
            return Match.fixed(from, to, Type.DATE, String.format(Locale.ROOT, "%04d-%s%d", year.number(), unit == Unit.HALF ? "H" : "Q", number));
        }
        if (year != null) return Match.relative(from, to, Relative.namedIn(unit, number, year.number()));
        return Match.relative(from, to, Relative.named(unit, number == 4 || tense.future(from) ? Way.NEAREST : Way.BEFORE, number));
    }

    /** 1 to 4 for a quarter, 11 or 12 for a half, 0 for neither. */
    private int part(int index) {
        if (words.at(index).equals("q") && words.touches(index + 1) && words.plain(index + 1) >= 1 && words.plain(index + 1) <= 4) {
            return words.plain(index + 1);
        }
        Amount ordinal = Amount.ordinal(words, index);
        if (ordinal == null) return 0;
        int number = ordinal.value().intValue();
        int next = words.is(ordinal.next(), "-") || words.is(ordinal.next(), "fiscal") ? ordinal.next() + 1 : ordinal.next();
        if (words.is(next, "quarter") && number >= 1 && number <= 4) return number;
        return words.is(next, "half") && number <= 2 && (words.is(next + 1, "of") || words.is(index - 1, "the")) && yearly(next + 1) ? 10 + number : 0;
    }

    /** "the first half of 2023", "of the year": not of a match or an hour. */
    private boolean yearly(int index) {
        int at = words.is(index, "of") ? index + 1 : index;
        return plain(at) != null || shifted(at) != null || words.is(at, "the") && words.is(at + 1, "year");
    }

    private int partEnd(int index) {
        if (words.is(index, "q")) return index + 2;
        int next = Amount.ordinal(words, index).next();
        return words.is(next, "-") || words.is(next, "fiscal") ? next + 2 : next + 1;
    }
}
