package standpoint.news;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English names of months and weekdays, in small letters. */
public final class CalendarWords {
    /** January to December. */
    public static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");
    /** Months shortened, without a full stop. */
    public static final Set<String> SHORT_MONTHS = Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");
    /** Months in full and shortened. */
    public static final Set<String> ANY_MONTH = of(MONTHS, SHORT_MONTHS);
    public static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    /** Weekdays and months in full. */
    public static final Set<String> WEEKDAYS_AND_MONTHS = of(WEEKDAYS, MONTHS);
    /** The same without May, which is mostly a verb. */
    public static final Set<String> WEEKDAYS_AND_MONTHS_BUT_MAY = WEEKDAYS_AND_MONTHS.stream().filter(name -> !name.equals("may")).collect(Collectors.toUnmodifiableSet());

    private CalendarWords() { }

    /** Names of the calendar and other words with them, as one set. */
    public static Set<String> and(Collection<String> names, String... others) { return of(names, Arrays.asList(others)); }

    /** Both as one set. */
    public static Set<String> of(Collection<String> names, Collection<String> others) { return Stream.concat(names.stream(), others.stream()).collect(Collectors.toUnmodifiableSet()); }
}
