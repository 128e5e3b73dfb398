package standpoint.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import standpoint.news.Actor;

/** An actor of one article, with the day of the article and the forms of name that its mentions use. */
record Sighting(String article, Optional<LocalDate> day, Actor actor, List<String> forms) implements Comparable<Sighting> {

    boolean person() { return actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.AUTHOR; }

    /** Whether a description is all that the article has: the name is a role ("Veltrian president"). */
    boolean describedOnly() {
        return actor.roles().stream().anyMatch(role -> role.equalsIgnoreCase(actor.name())) || Character.isLowerCase(actor.name().charAt(0));
    }

    @Override public int compareTo(Sighting other) {
        int order = article.compareTo(other.article);
        if (order == 0) order = Integer.compare(actor.id().length(), other.actor.id().length());
        return order != 0 ? order : actor.id().compareTo(other.actor.id());
    }
}
