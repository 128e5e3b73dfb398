package standpoint.news;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English names of months and weekdays, in small letters. */
public final class CalendarWords {
    /** January to December. */
    public static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");
    /** Months in full and shortened, without a full stop. */
    public static final Set<String> ANY_MONTH = and(MONTHS, "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");
    /** Monday to Sunday. */
    public static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    /** Weekdays, then months, in full. */
    public static final List<String> WEEKDAYS_AND_MONTHS = Stream.of(WEEKDAYS, MONTHS).flatMap(List::stream).toList();

    /** The same without May, which is mostly a verb. */
    public static final List<String> WEEKDAYS_AND_MONTHS_BUT_MAY = WEEKDAYS_AND_MONTHS.stream().filter(name -> !name.equals("may")).toList();

    private CalendarWords() { }

    /** Names of the calendar and other words with them, as one set. */
    public static Set<String> and(Collection<String> names, String... others) {
        return Stream.concat(names.stream(), Arrays.stream(others)).collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), Set::copyOf));
    }
}
