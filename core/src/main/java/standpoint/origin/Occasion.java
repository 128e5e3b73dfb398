package standpoint.origin;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Origin;
import standpoint.news.Passage;

/**
 * When, where and to whom somebody spoke, as far as the words around a statement tell.
 *
 * @param outlet key of the outlet that somebody spoke to
 * @param name   its usual name
 * @param place  the words that follow the occasion's noun ("a speech at the mill"): two places that share none are two
 * @param venue  before whom, where that tells two speeches apart: a parliament, a court, a church, a table
 */
record Occasion(Origin.Kind kind, Optional<String> outlet, Optional<String> name, Optional<LocalDate> day, Set<String> place, Optional<String> venue,
                Passage passage) {

    Occasion {
        place = Set.copyOf(place);
    }

    /** True when the two cannot be one occasion: another day, another place, another sort. */
    boolean apart(Occasion other) {
        if (day.isPresent() && other.day.isPresent() && !day.equals(other.day)) return true;
        if (sortsApart(kind, other.kind)) return true;
        if (kind != other.kind) return false;
        boolean otherPaper = kind == Origin.Kind.INTERVIEW && outlet.isPresent() && other.outlet.isPresent() && !OutletNames.same(OutletNames.compact(outlet.get()), OutletNames.compact(other.outlet.get()));
        return otherPaper || venue.isPresent() && other.venue.isPresent() && !venue.equals(other.venue) || placesApart(other);
    }

    /** True when the two are surely one: the same sort on the same day, and nothing against it. */
    boolean same(Occasion other) {
        return kind == other.kind && day.isPresent() && day.equals(other.day) && !placesApart(other)
                && (kind != Origin.Kind.INTERVIEW || outlet.isPresent() && outlet.equals(other.outlet));
    }

    boolean sharesPlace(Occasion other) { return place.stream().anyMatch(other.place::contains); }

    boolean placesApart(Occasion other) {
        if (place.isEmpty() || other.place.isEmpty()) return false;
        Set<String> both = new LinkedHashSet<>(place);
        both.retainAll(other.place);
        return both.isEmpty();
    }

    /** A speech may be called a statement and a briefing a press conference; an interview is no post. */
    private static boolean sortsApart(Origin.Kind one, Origin.Kind other) {
        if (one == other || one == Origin.Kind.UNKNOWN || other == Origin.Kind.UNKNOWN) return false;
        Set<Origin.Kind> both = Set.of(one, other);
        return !both.equals(Set.of(Origin.Kind.SPEECH, Origin.Kind.CONFERENCE)) && !both.contains(Origin.Kind.REPORT)
                && !both.equals(Set.of(Origin.Kind.POST, Origin.Kind.DOCUMENT)) && !both.equals(Set.of(Origin.Kind.SPEECH, Origin.Kind.DOCUMENT));
    }
}
