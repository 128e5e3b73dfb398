package standpoint.time;

import java.util.Map;
import java.util.Set;
import standpoint.news.Relative;
import standpoint.news.Relative.Unit;
import standpoint.news.Relative.Way;
import standpoint.news.TimeExpression.Type;

/** Days that have names: "Christmas Eve", "New Year's Day", "Thanksgiving", "Easter Sunday 1999", "last Halloween". */
final class HolidayRules {
    /** Month and day, 1225, or the number of a feast that moves. */
    private static final Map<String, Integer> DAYS = Map.ofEntries(Map.entry("christmas", 1225), Map.entry("christmas day", 1225),
            Map.entry("christmas eve", 1224), Map.entry("new year ' s day", 101), Map.entry("new year ' s eve", 1231), Map.entry("new year ' s", 101),
            Map.entry("halloween", 1031), Map.entry("valentine ' s day", 214), Map.entry("boxing day", 1226), Map.entry("fourth of july", 704),
            Map.entry("may day", 501), Map.entry("easter", Relative.EASTER), Map.entry("easter sunday", Relative.EASTER),
            Map.entry("memorial day", Relative.MEMORIAL_DAY), Map.entry("labor day", Relative.LABOR_DAY),
            Map.entry("thanksgiving", Relative.THANKSGIVING), Map.entry("thanksgiving day", Relative.THANKSGIVING));
    private static final Set<String> BARE = Set.of("christmas", "easter", "new year ' s", "halloween", "thanksgiving");
    private static final Set<String> LEADS = Set.of("on", "at", "by", "before", "after", "since", "until", "till", "over", "during", "for", "around", "last", "this", "next", "and", "past");

    private final Words words;
    private final Tense tense;
    private final YearRules years;

    HolidayRules(Words words, Tense tense, YearRules years) {
        this.words = words;
        this.tense = tense;
        this.years = years;
    }

    /** The day of that name which begins at a word, or null. */
    Match at(int index) {
        int at = index;
        Way way = null;
        if (words.is(at, "last") || words.is(at, "this") || words.is(at, "next")) {
            way = words.is(at, "last") ? Way.LAST : words.is(at, "next") ? Way.NEXT : Way.IN;
            at++;
        }
        if (!words.capital(at) || CalendarNames.month(words.at(at)) > 0 && !words.is(at + 1, "day")) return null;
        String name = "";
        int end = at;
        StringBuilder read = new StringBuilder();
        for (int next = at; next < at + 5; next++) {
            read.append(next == at ? "" : " ").append(words.at(next));
            if (!DAYS.containsKey(read.toString())) continue;
            name = read.toString();
            end = next + 1;
        }
        if (name.isEmpty() || BARE.contains(name) && way == null && !alone(at, end)) return null;
        return named(index, end, DAYS.get(name), way, at);
    }

    private Match named(int from, int end, int number, Way told, int at) {
        Unit unit = number < 100 ? Unit.FEAST : Unit.DATE;
        YearRules.Year year = years.plain(words.is(end, ",") ? end + 1 : end);
        if (year != null && year.number() >= 1000) {
            Relative own = Relative.namedIn(unit, number, 0);
            String value = own.value(java.time.LocalDate.of(year.number(), 6, 1)).orElse("");
            return value.isEmpty() ? null : Match.fixed(from, year.next(), Type.DATE, value);
        }
        YearRules.Year shifted = years.shifted(end);
        if (shifted != null) return Match.relative(from, shifted.next(), Relative.namedIn(unit, number, shifted.number()));
        Way way = told != null ? told : tense.around(at) == Way.AFTER ? Way.AFTER : Way.NEAREST;
        return Match.relative(from, end, Relative.named(unit, way, number));
    }

    /** "at Christmas", not "the Christmas tree" or "Easter eggs". */
    private boolean alone(int at, int end) {
        boolean more = words.word(end) && words.touches(end) || words.is(end, "-") || words.capital(end) && !words.sentence(end) && years.plain(end) == null;
        return !more && LEADS.contains(words.at(at - 1)) && !(words.is(end, "'") && words.is(end + 1, "s"));
    }
}
