package standpoint.news;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words that name a time, with their TIMEX3 type and value (TimeML 1.2.1).
 *
 * @param relative what they mean against any day, when they name no day of their own ("last Tuesday"); the value then holds
 *                 for the article's day, and has open digits ({@code XXXX-WXX-2}) while that is unknown
 */
public record TimeExpression(Passage passage, Type type, String value, Optional<Relative> relative) {

    public enum Type { DATE, TIME, DURATION, SET }

    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "by", "from", "before", "after", "than", "the");

    /** The same words read on a known day. What names a day of its own stays as it is. */
    public TimeExpression on(LocalDate day) { return on(Moment.day(day)); }

    /** The same words read at a time known as far as its precision; open digits stay where that is not enough. */
    public TimeExpression on(Moment anchor) {
        String read = relative.map(meaning -> meaning.value(anchor).orElse(meaning.open())).orElse(value);
        return new TimeExpression(passage, type, read, relative);
    }

    /** True when the words beside it make it a bound or a property of something else: "since January", "last year's summit". */
    public boolean bounds(ArticleText words) {
        String field = words.field(passage.field());
        int at = passage.start();
        while (at > 0 && field.charAt(at - 1) == ' ') at--;
        int start = at;
        while (start > 0 && at - start < 10 && Character.isLetter(field.charAt(start - 1))) start--;
        if (BOUNDS.contains(field.substring(start, at).toLowerCase(Locale.ROOT))) return true;
        int end = passage.end();
        return end + 1 < field.length() && (field.charAt(end) == '\'' || field.charAt(end) == '\u2019');
    }

    /** The calendar time that a date or time names, no more precisely than it does: a week within one month is the month. */
    public Optional<Moment> moment() {
        if (type == Type.DURATION || type == Type.SET || value.length() < 4 || !digits(0, 4)) return Optional.empty();
        int time = value.indexOf('T');
        String day = time < 0 ? value : value.substring(0, time);
        if (day.length() >= 8 && day.charAt(5) == 'W' && digits(6, 8)) return week();
        Optional<Moment> whole = time > 0 ? Moment.parse(value) : Optional.empty();
        if (whole.isEmpty()) whole = Moment.parse(day);
        return whole.isPresent() || day.length() < 5 || day.charAt(4) != '-' ? whole : Moment.parse(day.substring(0, 4));
    }

    private Optional<Moment> week() {
        LocalDate inside = LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4);
        int number = Integer.parseInt(value.substring(6, 8));
        if (number < 1 || number > 53) return Optional.empty();
        LocalDate first = inside.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.min(number, inside.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()))
                .with(java.time.DayOfWeek.MONDAY);
        YearMonth month = YearMonth.from(first);
        if (month.equals(YearMonth.from(first.plusDays(6)))) return Optional.of(Moment.month(month));
        return first.getYear() == first.plusDays(6).getYear() ? Optional.of(Moment.year(first.getYear())) : Optional.empty();
    }

    private boolean digits(int from, int to) {
        for (int at = from; at < to; at++) {
            if (at >= value.length() || value.charAt(at) < '0' || value.charAt(at) > '9') return false;
        }
        return true;
    }
}
