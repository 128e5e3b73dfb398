package standpoint.dating;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import standpoint.news.Commitment;
import standpoint.news.Event;
import standpoint.news.Figure;
import standpoint.news.Moment;
import standpoint.news.Passage;
import standpoint.news.Reading;
import standpoint.news.TimeExpression;
import standpoint.news.When;

/** A reading read again on a day that the record knows: its relative times, and what happened at them, get their days. */
final class Redated {
    private Redated() { }

    static Reading on(Reading reading, When known) {
        When published = reading.article().published().flatMap(When::clock).map(clock -> withClock(known, clock)).orElse(known);
        Moment day = known.moment().orElseThrow();
        List<TimeExpression> times = reading.times().stream().map(time -> time.on(day)).toList();
        List<Event> events = reading.events().stream().map(event -> event.when().isPresent() ? event : told(event, inside(reading, times, event.passage()), day)).toList();
        List<Commitment> commitments = reading.commitments().stream().map(given -> given.when().isPresent() ? given
                : new Commitment(given.id(), given.by(), given.to(), given.what(), given.amount(), given.unit(), given.status(),
                        inside(reading, times, given.passage()), given.passage())).toList();
        List<Figure> figures = reading.figures().stream().map(figure -> figure.asOf().isPresent() ? figure : figure.withAsOf(Optional.of(published))).toList();
        return new Reading(reading.article().withPublished(Optional.of(published)), reading.actors(), reading.mentions(), reading.statements(),
                times, events, commitments, figures);
    }

    /** The event with its time; what is of a day after publication has not happened yet. */
    private static Event told(Event event, Optional<When> when, Moment published) {
        boolean ahead = when.flatMap(When::moment).filter(moment -> moment.firstDay().isAfter(published.lastDay())).isPresent();
        Event.Status status = ahead && event.status() == Event.Status.HAPPENED ? Event.Status.PLANNED : event.status();
        return new Event(event.id(), event.what(), status, when, event.where(), event.passage());
    }

    /** The time that stands in the passage, or just before it in the same sentence ("On Monday, the council met"). */
    private static Optional<When> inside(Reading reading, List<TimeExpression> times, Passage passage) {
        return times.stream().filter(time -> time.passage().field() == passage.field() && time.relative().isPresent()
                        && (time.passage().start() == passage.start() || !time.bounds(reading.article().words())))
                .filter(time -> passage.contains(time.passage())
                        || time.passage().end() <= passage.start() && passage.start() - time.passage().end() <= 3
                        || time.passage().start() >= passage.end() && time.passage().start() - passage.end() <= 4)
                .min(Comparator.comparing((TimeExpression time) -> !passage.contains(time.passage())).thenComparing(TimeExpression::passage))
                .flatMap(time -> time.moment().map(day -> When.of(day, When.Basis.TEXT, List.of(time.passage()))));
    }

    private static When withClock(When known, String clock) {
        Optional<Moment> minute = known.moment().flatMap(Moment::day).flatMap(day -> {
            try {
                Optional<ZoneOffset> zone = clock.length() > 5 ? Optional.of(ZoneOffset.of(clock.substring(5))) : Optional.empty();
                return Optional.of(Moment.minute(LocalDateTime.of(day, LocalTime.parse(clock.substring(0, 5))), zone));
            } catch (java.time.DateTimeException | IndexOutOfBoundsException unread) {
                return Optional.empty();
            }
        });
        return new When(minute.or(known::moment), Optional.of(clock), known.basis(), known.why(), known.passages());
    }
}
