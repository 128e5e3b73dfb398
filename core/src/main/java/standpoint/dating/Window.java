package standpoint.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.news.Moment;
import standpoint.news.Passage;
import standpoint.news.When;

/** The days on which an article may have appeared, as reasons narrow them. */
final class Window {
    private LocalDate first = LocalDate.of(1800, 1, 1);
    private LocalDate last = LocalDate.of(2200, 1, 1);
    private Optional<LocalDate> near = Optional.empty();
    private Optional<Weekday> weekday = Optional.empty();
    private final List<String> reasons = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    /** The weekday on which an article appeared, as its own words tell. */
    record Weekday(int number, String why, List<Passage> passages) { }

    /** Narrows to the days from one to another, both included; a reason that leaves no day is left out. */
    void between(LocalDate from, LocalDate to, String why, List<Passage> from2) {
        LocalDate begin = from.isAfter(first) ? from : first;
        LocalDate end = to.isBefore(last) ? to : last;
        if (begin.isAfter(end)) return;
        first = begin;
        last = end;
        reasons.add(why);
        passages.addAll(from2);
    }

    /** Of several days that fit, the latest that is not after this one is meant. */
    void near(LocalDate day) { if (near.isEmpty()) near = Optional.of(day); }

    void weekday(Weekday told) { weekday = Optional.of(told); }

    boolean bounded() { return !reasons.isEmpty(); }

    /** As precisely as the window allows: a day, a month or a year. */
    Optional<When> when() {
        if (!bounded()) return Optional.empty();
        Optional<LocalDate> day = day();
        if (day.isPresent()) {
            reasons.add(weekday.get().why());
            passages.addAll(weekday.get().passages());
            return Optional.of(told(Moment.day(day.get())));
        }
        if (first.equals(last)) return Optional.of(told(Moment.day(first)));
        if (YearMonth.from(first).equals(YearMonth.from(last))) return Optional.of(told(Moment.month(YearMonth.from(first))));
        return first.getYear() == last.getYear() ? Optional.of(told(Moment.year(first.getYear()))) : Optional.empty();
    }

    /** The one day of the known weekday in a window of a few weeks. */
    private Optional<LocalDate> day() {
        if (weekday.isEmpty() || first.plusDays(45).isBefore(last)) return Optional.empty();
        List<LocalDate> days = first.datesUntil(last.plusDays(1)).filter(day -> day.getDayOfWeek().getValue() == weekday.get().number()).toList();
        if (days.size() == 1) return Optional.of(days.get(0));
        return near.flatMap(middle -> days.stream().filter(day -> !day.isAfter(middle) && day.isAfter(middle.minusDays(7))).findFirst());
    }

    private When told(Moment moment) {
        String why = String.join("; ", reasons);
        return When.inferred(moment, Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".", passages.stream().distinct().sorted().toList());
    }
}
