package standpoint.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Actor;

/** An actor of one article, with the day of the article and the forms of name that its mentions use. */
record Sighting(String article, Optional<LocalDate> day, Actor actor, List<String> forms) implements Comparable<Sighting> {

    static final Set<String> PRONOUNS = Set.of("i", "we", "you", "he", "she", "it", "they", "who", "which", "that", "this", "these", "those", "him", "her", "them", "us", "me", "one", "many",
            "some", "others", "nobody", "everyone", "everybody", "somebody", "someone", "both", "all", "most", "none", "what", "his", "its", "their", "our", "my");

    boolean pronoun() { return PRONOUNS.contains(actor.name().toLowerCase(Locale.ROOT)); }

    /** The same with what the record knows of the name and the member. */
    Sighting known(RecordNames record) {
        Optional<String> country = record.country(actor);
        if (country.isPresent()) {
            return new Sighting(article, day, new Actor(actor.id(), country.get(), Actor.Kind.COUNTRY, List.of(), country), forms);
        }
        Optional<String> member = record.member(actor.member());
        if (member.equals(actor.member())) return this;
        return new Sighting(article, day, new Actor(actor.id(), actor.name(), actor.kind(), actor.roles(), member), forms);
    }

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
