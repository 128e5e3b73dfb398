package standpoint.news;

import java.util.List;
import java.util.Optional;

/**
 * One person, organization, country or group across the articles of a record.
 *
 * @param names   every form met, the most frequent first
 * @param member  the country or body they speak for
 * @param actors  who it is inside each article
 */
public record Identity(String id, List<String> names, Actor.Kind kind, Optional<String> member, List<Office> offices, List<Local> actors) {

    /** A role somebody held, for whom, between which days, as far as the record shows. */
    public record Office(String role, Optional<String> member, Optional<Moment> from, Optional<Moment> to) { }

    /** An actor of one article. */
    public record Local(String article, String actor) { }

    public Identity {
        if (names.isEmpty()) throw new IllegalArgumentException("an identity without a name: " + id);
        names = List.copyOf(names);
        offices = List.copyOf(offices);
        actors = List.copyOf(actors);
    }

    public String name() { return names.get(0); }
}
