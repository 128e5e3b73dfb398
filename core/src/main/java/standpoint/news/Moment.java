package standpoint.news;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, month, day or minute of the calendar, known as far as its precision and no further. Written in ISO 8601: {@code 2024},
 * {@code 2024-06}, {@code 2024-06-04}, {@code 2024-06-04T15:47+01:00} (the offset only when known). Ordered by its first instant,
 * then the coarser first.
 */
public record Moment(Precision precision, LocalDateTime start, Optional<ZoneOffset> zone) implements Comparable<Moment> {

    public enum Precision { YEAR, MONTH, DAY, MINUTE }

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?)?)?");

    public static Moment year(int year) { return new Moment(Precision.YEAR, LocalDate.of(year, 1, 1).atStartOfDay(), Optional.empty()); }

    public static Moment month(YearMonth month) { return new Moment(Precision.MONTH, month.atDay(1).atStartOfDay(), Optional.empty()); }

    public static Moment day(LocalDate day) { return new Moment(Precision.DAY, day.atStartOfDay(), Optional.empty()); }

    public static Moment minute(LocalDateTime time, Optional<ZoneOffset> zone) {
        return new Moment(Precision.MINUTE, time.withSecond(0).withNano(0), zone);
    }

    /** The instant at which it begins; of local time when no offset is known. */
    public Instant instant() { return start.toInstant(zone.orElse(ZoneOffset.UTC)); }

    /** Reads the written form. Empty when it is not one, or not a day of the calendar. */
    public static Optional<Moment> parse(String iso) {
        Matcher parts = ISO.matcher(iso.strip());
        if (!parts.matches()) return Optional.empty();
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) == null) return Optional.of(year(year));
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            if (parts.group(3) == null) return Optional.of(month(month));
            LocalDate day = month.atDay(1).withDayOfMonth(Integer.parseInt(parts.group(3)));
            if (parts.group(4) == null) return Optional.of(day(day));
            LocalDateTime time = day.atTime(Integer.parseInt(parts.group(4)), Integer.parseInt(parts.group(5)));
            return Optional.of(minute(time, Optional.ofNullable(parts.group(6)).map(ZoneOffset::of)));
        } catch (java.time.DateTimeException notOfTheCalendar) {
            return Optional.empty();
        }
    }

    public LocalDate firstDay() { return start.toLocalDate(); }

    public LocalDate lastDay() {
        return switch (precision) {
            case YEAR -> firstDay().plusYears(1).minusDays(1);
            case MONTH -> firstDay().plusMonths(1).minusDays(1);
            case DAY, MINUTE -> firstDay();
        };
    }

    /** True when it surely lies before another: by the minute where both have it, else by the day. */
    public boolean surelyBefore(Moment other) {
        return precision == Precision.MINUTE && other.precision == Precision.MINUTE ? instant().isBefore(other.instant()) : lastDay().isBefore(other.firstDay());
    }

    /** The day, when it is known as precisely. */
    public Optional<LocalDate> day() {
        return precision.compareTo(Precision.DAY) >= 0 ? Optional.of(firstDay()) : Optional.empty();
    }

    @Override public int compareTo(Moment other) {
        int order = start.compareTo(other.start);
        return order != 0 ? order : precision.compareTo(other.precision);
    }

    @Override public String toString() {
        String iso = start.toString();
        return switch (precision) {
            case YEAR -> iso.substring(0, 4);
            case MONTH -> iso.substring(0, 7);
            case DAY -> iso.substring(0, 10);
            case MINUTE -> iso.substring(0, 16) + zone.map(z -> z.equals(ZoneOffset.UTC) ? "Z" : z.toString()).orElse("");
        };
    }
}
