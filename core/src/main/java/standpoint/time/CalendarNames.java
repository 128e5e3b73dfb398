package standpoint.time;

import java.util.Map;

/** The English names of the calendar: months, weekdays, units, seasons, parts of the day. */
final class CalendarNames {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1), Map.entry("february", 2), Map.entry("march", 3), Map.entry("april", 4), Map.entry("may", 5),
            Map.entry("june", 6), Map.entry("july", 7), Map.entry("august", 8), Map.entry("september", 9), Map.entry("october", 10),
            Map.entry("november", 11), Map.entry("december", 12), Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3),
            Map.entry("apr", 4), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9),
            Map.entry("sept", 9), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12));

    private static final Map<String, Integer> WEEKDAYS = Map.ofEntries(
            Map.entry("monday", 1), Map.entry("tuesday", 2), Map.entry("wednesday", 3), Map.entry("thursday", 4), Map.entry("friday", 5),
            Map.entry("saturday", 6), Map.entry("sunday", 7), Map.entry("mon", 1), Map.entry("tue", 2), Map.entry("tues", 2),
            Map.entry("wed", 3), Map.entry("thu", 4), Map.entry("thur", 4), Map.entry("thurs", 4), Map.entry("fri", 5),
            Map.entry("sat", 6), Map.entry("sun", 7));

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("second", "TS"), Map.entry("minute", "TM"), Map.entry("min", "TM"), Map.entry("hour", "TH"), Map.entry("hr", "TH"),
            Map.entry("day", "D"), Map.entry("night", "N"), Map.entry("weekend", "WE"), Map.entry("week", "W"), Map.entry("fortnight", "F"),
            Map.entry("month", "M"), Map.entry("quarter", "Q"), Map.entry("season", "S"), Map.entry("year", "Y"), Map.entry("yr", "Y"),
            Map.entry("decade", "E"), Map.entry("century", "C"), Map.entry("millennium", "L"));

    private static final Map<String, Integer> SEASONS = Map.of("spring", 1, "summer", 2, "autumn", 3, "fall", 3, "winter", 4);

    private static final Map<String, String> DAY_PARTS = Map.ofEntries(Map.entry("morning", "TMO"), Map.entry("midmorning", "TMO"), Map.entry("afternoon", "TAF"),
            Map.entry("midafternoon", "TAF"), Map.entry("evening", "TEV"), Map.entry("night", "TNI"), Map.entry("overnight", "TNI"), Map.entry("midday", "TMI"),
            Map.entry("daytime", "TDT"), Map.entry("dawn", "TMO"), Map.entry("daybreak", "TMO"), Map.entry("dusk", "TEV"), Map.entry("nightfall", "TNI"));

    private CalendarNames() { }

    /** 1 to 12, or 0. */
    static int month(String word) { return MONTHS.getOrDefault(word, 0); }

    /** 1 for Monday to 7, or 0. */
    static int weekday(String word) { return WEEKDAYS.getOrDefault(word, 0); }

    /** The TIMEX3 letter of a unit in the singular, T before those of the clock; nothing when it is none. */
    static String unit(String word) { return UNITS.getOrDefault(word, ""); }

    /** The same for a plural. */
    static String units(String word) {
        if (word.equals("centuries")) return "C";
        if (word.equals("millennia")) return "L";
        return word.length() > 3 && word.endsWith("s") ? unit(word.substring(0, word.length() - 1)) : "";
    }

    /** The same for either. */
    static String anyUnit(String word) { return unit(word).isEmpty() ? units(word) : unit(word); }

    /** 1 for spring to 4, or 0. */
    static int season(String word) { return SEASONS.getOrDefault(word, 0); }

    /** The TIMEX3 ending of a part of the day, or nothing. */
    static String dayPart(String word) { return DAY_PARTS.getOrDefault(word, ""); }
}
