package standpoint.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A time together with how it is known. A day nobody knows has no moment, but may have a clock time.
 *
 * @param moment   the calendar time, as precisely as it is known
 * @param clock    time of day with its offset ("15:47+01:00"; the offset only when known), also when the day is unknown
 * @param why      one sentence, when inferred
 * @param passages what it rests on
 */
public record When(Optional<Moment> moment, Optional<String> clock, Basis basis, Optional<String> why, List<Passage> passages) {

    /** How the time is known: from the page's metadata, a dateline or byline, a live entry's stamp, the text, or by inference. */
    public enum Basis { METADATA, DATELINE, ENTRY, TEXT, INFERRED }

    public When {
        if (moment.isEmpty() && clock.isEmpty()) throw new IllegalArgumentException("a time with neither a day nor a clock");
        if (basis == Basis.INFERRED && why.isEmpty()) throw new IllegalArgumentException("an inferred time without its reason");
        passages = List.copyOf(passages);
    }

    public static When of(Moment moment, Basis basis, List<Passage> passages) {
        return new When(Optional.of(moment), Optional.empty(), basis, Optional.empty(), passages);
    }

    /** True unless it is known to begin after a day. What has no date is taken as the oldest. */
    public static boolean by(LocalDate day, Optional<When> when) { return when.flatMap(When::moment).map(moment -> !moment.firstDay().isAfter(day)).orElse(true); }

    public static When inferred(Moment moment, String why, List<Passage> passages) {
        return new When(Optional.of(moment), Optional.empty(), Basis.INFERRED, Optional.of(why), passages);
    }
}
