package standpoint.news;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * What a relative time expression means against any day: "last month" is a month shifted by -1, "Tuesday" in a past clause the
 * named day 2 on or before. Written {@code month shift -1}, {@code day before 2 TNI}; {@link #parse} reads that back.
 *
 * @param number which one of its kind, when it is named: Monday is 1, June 6, summer 2, 9 July 709
 * @param shift  how many units from the anchor's own: years or weeks for a named one
 * @param rest   what follows the day in the TIMEX3 value ("TNI", "T10:00"), or nothing
 */
public record Relative(Unit unit, Way way, int number, int shift, String rest) {

    /** What is counted or named. A date is a day of the year, a day of the month has its number alone, a feast moves: {@link #EASTER} and the others. */
    public enum Unit { DAY, WEEK, WEEKEND, MONTH, QUARTER, HALF, SEASON, YEAR, DECADE, CENTURY, DATE, DAY_OF_MONTH, FEAST }

    /** Counted from the anchor; or named: in the anchor's year or week shifted, strictly before, on or before, nearest, on or after, strictly after. */
    public enum Way { SHIFT, IN, LAST, BEFORE, NEAREST, AFTER, NEXT }

    /** The numbers of the feasts: Easter Sunday; the last Monday of May, the first of September, the fourth Thursday of November of the United States. */
    public static final int EASTER = 1;
    public static final int MEMORIAL_DAY = 2;
    public static final int LABOR_DAY = 3;
    public static final int THANKSGIVING = 4;

    private static final int AHEAD_DAYS = 125;
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    public static Relative shift(Unit unit, int shift) { return new Relative(unit, Way.SHIFT, 0, shift, ""); }

    public static Relative named(Unit unit, Way way, int number) { return new Relative(unit, way, number, 0, ""); }

    public static Relative namedIn(Unit unit, int number, int shift) { return new Relative(unit, Way.IN, number, shift, ""); }

    /** The same with a part of the day or a clock time. */
    public Relative with(String time) { return new Relative(unit, way, number, shift, time); }

    /** The TIMEX3 value with the unknown digits left open ({@code XXXX-WXX-2}). */
    public String open() {
        String day = switch (unit) {
            case DAY -> way == Way.SHIFT ? "XXXX-XX-XX" : "XXXX-WXX-" + number;
            case DAY_OF_MONTH -> "XXXX-XX-" + two(number);
            case FEAST -> "XXXX-XX-XX";
            case DATE -> "XXXX-" + two(number / 100) + "-" + two(number % 100);
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> way == Way.SHIFT ? "XXXX-XX" : "XXXX-" + two(number);
            case QUARTER -> "XXXX-Q" + (way == Way.SHIFT ? "X" : number);
            case HALF -> "XXXX-H" + (way == Way.SHIFT ? "X" : number);
            case SEASON -> "XXXX-" + SEASONS[Math.floorMod(number - 1, 4)];
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
        return day + rest;
    }

    /** The TIMEX3 value against an anchor known at least as precisely as the unit asks; otherwise none. */
    public Optional<String> value(Moment anchor) {
        boolean fineEnough = switch (unit) {
            case DAY, WEEK, WEEKEND, DAY_OF_MONTH -> anchor.day().isPresent();
            case DATE, FEAST, MONTH, QUARTER, HALF, SEASON -> anchor.precision() != Moment.Precision.YEAR || way == Way.IN && unit != Unit.WEEK;
            case YEAR, DECADE, CENTURY -> true;
        };
        return fineEnough ? value(anchor.firstDay()) : Optional.empty();
    }

    /** The TIMEX3 value against a day; none when the calendar has no such day. */
    public Optional<String> value(LocalDate anchor) {
        try {
            String day = way == Way.SHIFT ? shifted(anchor) : named(anchor);
            return Optional.of(day + rest);
        } catch (DateTimeException | ArithmeticException outOfCalendar) {
            return Optional.empty();
        }
    }

    private String shifted(LocalDate anchor) {
        return switch (unit) {
            case DAY, DATE, DAY_OF_MONTH, FEAST -> day(anchor.plusDays(shift));
            case WEEK -> week(anchor.plusWeeks(shift));
            case WEEKEND -> week(anchor.plusWeeks(shift)) + "-WE";
            case MONTH -> day(anchor.withDayOfMonth(1).plusMonths(shift)).substring(0, 7);
            case QUARTER -> {
                LocalDate then = anchor.withDayOfMonth(1).plusMonths(3L * shift);
                yield year(then.getYear()) + "-Q" + then.get(IsoFields.QUARTER_OF_YEAR);
            }
            case HALF, SEASON -> open();
            case YEAR -> year(Math.addExact(anchor.getYear(), shift));
            case DECADE -> year(anchor.getYear() + 10 * shift).substring(0, 3);
            case CENTURY -> year(anchor.getYear() + 100 * shift).substring(0, 2);
        };
    }

    private String named(LocalDate anchor) {
        if (way == Way.IN) return written(start(anchor, shift), anchor);
        LocalDate here = start(anchor, 0);
        LocalDate now = anchorStart(anchor);
        LocalDate chosen = switch (way) {
            // said in March, "last February" is of the year before: of this year's it would be "last month"
            case LAST -> here.isBefore(unit == Unit.MONTH ? now.minusMonths(1) : now) ? here : start(anchor, -1);
            case BEFORE -> here.isAfter(now) ? start(anchor, -1) : here;
            case AFTER -> here.isBefore(now) ? start(anchor, 1) : here;
            case NEXT -> here.isAfter(now) ? here : start(anchor, 1);
            default -> nearest(anchor, now);
        };
        return written(chosen, anchor);
    }

    /** The last one that is not further ahead than a third of its cycle: news names what is past more often than what is to come. */
    private LocalDate nearest(LocalDate anchor, LocalDate now) {
        long ahead = unit == Unit.DAY ? 3 : unit == Unit.DAY_OF_MONTH ? 15 : unit == Unit.DATE || unit == Unit.FEAST ? AHEAD_DAYS : 95;
        for (int cycle = 1; cycle > -2; cycle--) {
            LocalDate one = start(anchor, cycle);
            if (one.toEpochDay() - now.toEpochDay() <= ahead) return one;
        }
        return start(anchor, -1);
    }

    /** The first day of the named one in the anchor's week, month or year, some cycles on. */
    private LocalDate start(LocalDate anchor, int cycle) {
        return switch (unit) {
            case DAY -> anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(cycle).plusDays(number - 1L);
            case DAY_OF_MONTH -> YearMonth.from(anchor).plusMonths(cycle).atDay(number);
            case DATE -> leapSafe(anchor.getYear() + cycle);
            case FEAST -> feast(anchor.getYear() + cycle);
            case MONTH -> LocalDate.of(anchor.getYear() + cycle, number, 1);
            case QUARTER -> LocalDate.of(anchor.getYear() + cycle, 3 * number - 2, 1);
            case HALF -> LocalDate.of(anchor.getYear() + cycle, 6 * number - 5, 1);
            case SEASON -> LocalDate.of(anchor.getYear() + cycle, 3 * number, 1);
            default -> throw new DateTimeException("nothing is named by " + unit);
        };
    }

    private LocalDate feast(int year) {
        return switch (number) {
            case EASTER -> easter(year);
            case MEMORIAL_DAY -> LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case LABOR_DAY -> LocalDate.of(year, 9, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            case THANKSGIVING -> LocalDate.of(year, 11, 22).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
            default -> throw new DateTimeException("no feast has the number " + number);
        };
    }

    /** Easter Sunday of the Gregorian calendar (the anonymous algorithm: Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    private LocalDate leapSafe(int year) {
        int month = number / 100;
        int day = number % 100;
        if (month == 2 && day == 29 && !java.time.Year.isLeap(year)) return LocalDate.of(year, 2, 28);
        return LocalDate.of(year, month, day);
    }

    /** The anchor's own place in the cycle, so that a named month may be the present one. */
    private LocalDate anchorStart(LocalDate anchor) {
        return switch (unit) {
            case MONTH -> anchor.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(anchor.getYear(), 3 * anchor.get(IsoFields.QUARTER_OF_YEAR) - 2, 1);
            case HALF -> LocalDate.of(anchor.getYear(), anchor.getMonthValue() <= 6 ? 1 : 7, 1);
            case SEASON -> anchor.getMonthValue() < 3 ? LocalDate.of(anchor.getYear() - 1, 12, 1)
                    : LocalDate.of(anchor.getYear(), anchor.getMonthValue() / 3 * 3, 1);
            default -> anchor;
        };
    }

    private String written(LocalDate start, LocalDate anchor) {
        return switch (unit) {
            case MONTH -> day(start).substring(0, 7);
            case QUARTER -> year(start.getYear()) + "-Q" + number;
            case HALF -> year(start.getYear()) + "-H" + number;
            case SEASON -> year(start.getYear()) + "-" + SEASONS[Math.floorMod(number - 1, 4)];
            default -> day(start);
        };
    }

    private static String day(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999) throw new DateTimeException("year " + day.getYear());
        return day.toString();
    }

    private static String year(int year) {
        if (year < 0 || year > 9999) throw new DateTimeException("year " + year);
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static String week(LocalDate day) {
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String two(int number) { return (number < 10 ? "0" : "") + number; }

    @Override public String toString() {
        String words = lower(unit) + " " + lower(way) + (way == Way.SHIFT ? " " : " " + number + (way == Way.IN ? " " : ""))
                + (way == Way.SHIFT || way == Way.IN ? Integer.toString(shift) : "");
        return rest.isEmpty() ? words : words + " " + rest;
    }

    /** Reads the written form. Empty when it is not one. */
    public static Optional<Relative> parse(String written) {
        String[] parts = written.strip().split(" ");
        try {
            Unit unit = Unit.valueOf(parts[0].replace('-', '_').toUpperCase(Locale.ROOT));
            Way way = Way.valueOf(parts[1].toUpperCase(Locale.ROOT));
            int next = 2;
            int number = way == Way.SHIFT ? 0 : Integer.parseInt(parts[next++]);
            int shift = way == Way.SHIFT || way == Way.IN ? Integer.parseInt(parts[next++]) : 0;
            return Optional.of(new Relative(unit, way, number, shift, next < parts.length ? parts[next] : ""));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOne) {
            return Optional.empty();
        }
    }

    private static String lower(Enum<?> name) { return name.name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
