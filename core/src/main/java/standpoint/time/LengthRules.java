package standpoint.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import standpoint.news.TimeExpression.Type;

/** How long and how often: "two years", "25-year", "the next 12 months", "a couple of days", "every Monday", "daily". */
final class LengthRules {
    private static final Map<String, String> OFTEN = Map.of("daily", "XXXX-XX-XX", "weekly", "P1W", "monthly", "P1M", "hourly", "PT1H", "annually", "XXXX", "yearly", "XXXX", "nightly", "XXXX-XX-XXTNI");
    private static final Set<String> OPEN_LEADS = Set.of("for", "in", "over", "of", "within", "after", "took", "take", "takes", "last",
            "past", "or", "several", "two");

    private static final Set<String> DISTANCES = Set.of("miles", "mile", "kilometers", "kilometres", "feet", "meters", "metres", "knots", "km");

    private final Words words;

    LengthRules(Words words) { this.words = words; }

    Match at(int index) {
        Match set = set(index);
        return set != null ? set : length(index);
    }

    private Match length(int index) {
        int at = index;
        if (words.is(at, "the")) at++;
        if (words.is(at, "past") || words.is(at, "last") || words.is(at, "next") || words.is(at, "first") || words.is(at, "coming")
                || words.is(at, "previous") || words.is(at, "final") || words.is(at, "following")) at++;
        Amount amount = Amount.at(words, at);
        if (amount == null) return at == index ? bare(index) : null;
        int next = amount.next();
        if (words.is(next, "to") || words.is(next, "or")) {
            Amount upper = Amount.at(words, next + 1);
            if (upper != null && !upper.open()) next = upper.next();
        }
        boolean half = words.is(next, "and") && words.is(next + 1, "a") && words.is(next + 2, "half");
        if (half) next += 3;
        boolean hyphen = words.is(next, "-");
        if (hyphen) next++;
        if (words.is(next, "full") || words.is(next, "straight") || words.is(next, "consecutive") || words.is(next, "more") || words.is(next, "calendar")
                || words.is(next, "trading") || words.is(next, "working")) next++;
        String word = words.at(next);
        String letter = CalendarNames.units(word);
        boolean plural = !letter.isEmpty();
        if (!plural) letter = CalendarNames.unit(word);
        if (letter.isEmpty() || !plural && !single(words, amount, index, next, hyphen)) return null;
        // ages: "37 years old", "a 17-year-old"
        if (words.is(next + 1, "old") || words.is(next + 1, "-") && words.is(next + 2, "old")) return null;
        if (letter.equals("Q") && (hyphen && plural || words.is(next + 1, "of"))) return null;
        BigDecimal value = half ? amount.value().add(new BigDecimal("0.5")) : amount.value();
        int end = next + 1;
        if (!plural && words.is(end, "and") && words.is(end + 1, "a") && words.is(end + 2, "half")) {
            value = value.add(new BigDecimal("0.5"));
            end += 3;
        }
        return hourly(index) ? null : withSmallerUnit(Match.fixed(index, end, Type.DURATION, value(value, letter)));
    }

    /** "60 miles an hour". */
    private boolean hourly(int index) {
        return words.is(index, "an") && words.is(index + 1, "hour") && DISTANCES.contains(words.at(index - 1));
    }

    /** "3 minutes, 57.4 seconds", "four years and 11 months": with the smaller unit that follows. */
    private Match withSmallerUnit(Match length) {
        int next = words.is(length.to(), ",") ? length.to() + 1 : length.to();
        if (words.is(next, "and")) next++;
        Amount amount = next == length.to() ? null : Amount.at(words, next);
        if (amount == null || amount.open()) return length;
        String letter = CalendarNames.anyUnit(words.at(amount.next()));
        String whole = length.value();
        String smaller = whole.matches("P\\d+Y") ? "M" : whole.matches("PT\\d+H") ? "TM" : whole.matches("PT\\d+M") ? "TS" : whole.matches("P\\d+D") ? "TH" : "";
        double most = letter.equals("M") ? 12 : letter.equals("TH") ? 24 : 60;
        if (smaller.isEmpty() || !smaller.equals(letter) || amount.value().doubleValue() >= most || words.is(amount.next() + 1, "of")) return length;
        String rest = value(amount.value(), letter).substring(1);
        return Match.fixed(length.from(), amount.next() + 1, Type.DURATION, whole + (whole.startsWith("PT") ? rest.substring(1) : rest));
    }

    /** "one year", "a year", "25-year", "two-hour", "five year low": not "a second term", not "the one minute". */
    private static boolean single(Words words, Amount amount, int index, int next, boolean hyphen) {
        String word = words.at(next);
        if (word.equals("second") || word.equals("min") || word.equals("quarter") && !hyphen || word.equals("season") || word.equals("night") || word.equals("weekend")) return false;
        boolean article = words.is(next - 1, "a") || words.is(next - 1, "an");
        return hyphen || article || amount.value().compareTo(BigDecimal.ONE) >= 0 || amount.value().signum() > 0;
    }

    /** "for years", "in weeks", "over decades". */
    private Match bare(int index) {
        String letter = CalendarNames.units(words.at(index));
        if (letter.isEmpty() || letter.equals("TS") || letter.equals("N") || letter.equals("S") || letter.equals("WE") || letter.equals("Q")) return null;
        boolean apart = words.is(index + 1, "later") || words.is(index + 1, "earlier") || words.is(index + 1, "after") || words.is(index + 1, "before");
        boolean led = apart || OPEN_LEADS.contains(words.at(index - 1)) && !words.is(index - 1, "in") || words.is(index + 1, "ago") || words.is(index - 1, "in") && !words.is(index + 1, "of");
        if (!led) return null;
        String open = letter.startsWith("T") ? "PTX" + letter.substring(1) : "PX" + (letter.equals("E") ? "E" : letter);
        return Match.fixed(index, index + 1, Type.DURATION, open);
    }

    private static String value(BigDecimal amount, String letter) {
        boolean clock = letter.startsWith("T");
        String unit = clock ? letter.substring(1) : letter;
        BigDecimal number = amount;
        if (amount.signum() < 0) return (clock ? "PTX" : "PX") + (unit.equals("N") ? "D" : unit);
        switch (unit) {
            case "E" -> {
                if (number.compareTo(BigDecimal.ONE) == 0) return "P1DE";
                number = number.multiply(BigDecimal.TEN);
                unit = "Y";
            }
            case "C" -> {
                number = number.multiply(BigDecimal.valueOf(100));
                unit = "Y";
            }
            case "L" -> {
                number = number.multiply(BigDecimal.valueOf(1000));
                unit = "Y";
            }
            case "F" -> {
                number = number.multiply(BigDecimal.valueOf(2));
                unit = "W";
            }
            case "N" -> unit = "D";
            default -> { }
        }
        return (clock ? "PT" : "P") + halves(number, unit, clock);
    }

    /** Two and a half years are 2Y6M, half an hour 30M, a day and a half 1.5D. */
    private static String halves(BigDecimal number, String unit, boolean clock) {
        BigDecimal whole = number.setScale(0, java.math.RoundingMode.DOWN);
        boolean half = number.subtract(whole).compareTo(new BigDecimal("0.5")) == 0;
        String smaller = unit.equals("Y") ? "6M" : unit.equals("H") ? "30M" : unit.equals("M") && clock ? "30S" : "";
        if (half && !smaller.isEmpty()) {
            return (whole.signum() > 0 ? whole.toPlainString() + unit : "") + smaller;
        }
        return number.stripTrailingZeros().toPlainString() + unit;
    }

    /** "every year", "each Thursday", "once a month", "daily". */
    private Match set(int index) {
        String often = OFTEN.get(words.at(index));
        // "daily flights" says of what sort they are, "flies there daily" how often
        if (often != null && !words.word(index + 1) && !words.is(index + 1, "-")) return Match.fixed(index, index + 1, Type.SET, often);
        if (words.is(index, "every") || words.is(index, "each")) return each(index);
        int weekday = CalendarNames.weekday(plural(words.at(index)));
        if (weekday > 0 && words.capital(index) && words.at(index).length() > 6 && words.at(index).endsWith("s")) {
            return Match.fixed(index, index + 1, Type.SET, "XXXX-WXX-" + weekday);
        }
        boolean rate = words.is(index, "a") || words.is(index, "per") || words.is(index, "an");
        if (!rate) return null;
        String letter = CalendarNames.unit(words.at(index + 1));
        if (letter.isEmpty() || letter.length() > 1 && !letter.equals("TH") || !rated(index)) return null;
        return Match.fixed(index, index + 2, Type.SET, letter.startsWith("T") ? "PT1" + letter.substring(1) : "P1" + letter);
    }

    /** True after "40 billion", "$5", "twice", "three times", "per cent", "tonnes": what follows says how often. */
    private boolean rated(int index) {
        String before = words.at(index - 1);
        return words.is(index, "per") || before.equals("once") || before.equals("twice") || before.equals("times") || before.equals("million")
                || before.equals("billion") || before.equals("trillion") || before.equals("barrels") || before.equals("tonnes") || before.equals("tons")
                || before.equals("dollars") || before.equals("euros") || before.equals("pounds") || before.equals("hours")
                || words.digit(index - 1) && (words.is(index - 2, "$") || words.is(index - 2, "\u20ac") || words.is(index - 2, "\u00a3"));
    }

    private Match each(int index) {
        String word = words.at(index + 1);
        int weekday = CalendarNames.weekday(word);
        String part = CalendarNames.dayPart(weekday > 0 ? words.at(index + 2) : word);
        if (weekday > 0 && words.capital(index + 1)) return Match.fixed(index, part.isEmpty() ? index + 2 : index + 3, Type.SET, "XXXX-WXX-" + weekday + part);
        if (!part.isEmpty()) return Match.fixed(index, index + 2, Type.SET, "XXXX-XX-XX" + part);
        if (words.is(index, "every") && word.equals("other") && words.capital(index + 2) && CalendarNames.weekday(words.at(index + 2)) > 0) return Match.fixed(index, index + 3, Type.SET, "P2W");
        int month = CalendarNames.month(word);
        if (month > 0 && words.capital(index + 1)) return Match.fixed(index, index + 2, Type.SET, (month < 10 ? "XXXX-0" : "XXXX-") + month);
        Amount amount = word.equals("other") ? new Amount(BigDecimal.valueOf(2), index + 2) : Amount.at(words, index + 1);
        int next = amount == null ? index + 1 : amount.next();
        String letter = CalendarNames.anyUnit(words.at(next));
        if (letter.isEmpty() || letter.equals("S") || letter.equals("N") || letter.equals("WE")) return null;
        return Match.fixed(index, next + 1, Type.SET, value(amount == null ? BigDecimal.ONE : amount.value(), letter));
    }

    private static String plural(String word) { return word.endsWith("s") ? word.substring(0, word.length() - 1) : word; }
}
