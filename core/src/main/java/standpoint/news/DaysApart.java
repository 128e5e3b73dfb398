package standpoint.news;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** When two passages were published and how far apart, in words that a network of words can read. */
public final class DaysApart {
    private DaysApart() { }

    /** "Tuesday 4 March 2031 ; Thursday 6 March 2031 , 2 days later"; a day that nobody knows is none. */
    public static String of(Optional<Moment> first, Optional<Moment> second) {
        return day(first) + " ; " + day(second) + " , " + (first.isEmpty() || second.isEmpty() ? "at some time" : apart(first.get(), second.get()));
    }

    private static String day(Optional<Moment> moment) {
        if (moment.isEmpty()) return "some day";
        LocalDate first = moment.get().firstDay();
        String month = first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + first.getYear();
        if (moment.get().day().isPresent()) return first.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + first.getDayOfMonth() + " " + month;
        return first.getMonth() == moment.get().lastDay().getMonth() ? month : "" + first.getYear();
    }

    private static String apart(Moment first, Moment second) {
        if (first.precision() == Moment.Precision.MINUTE && second.precision() == Moment.Precision.MINUTE) {
            Instant one = first.instant();
            Instant other = second.instant();
            long hours = Duration.between(one, other).toHours();
            if (other.isBefore(one)) return "before";
            if (hours < 24 && first.firstDay().equals(second.firstDay())) return hours > 0 ? hours + " hours later" : "the same day";
        }
        long days = second.firstDay().toEpochDay() - first.firstDay().toEpochDay();
        if (days == 0) return "the same day";
        if (days < 0) return "before";
        if (days < 14) return days + " days later";
        if (days < 60) return days / 7 + " weeks later";
        return days < 730 ? days / 30 + " months later" : days / 365 + " years later";
    }
}
