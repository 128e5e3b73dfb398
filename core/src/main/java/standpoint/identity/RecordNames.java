package standpoint.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import standpoint.news.Actor;
import standpoint.news.Spelling;

/**
 * What the whole record tells of bare names: that "Veltria", a person or a body in one article, is a country in another, or the country that a
 * "Veltrian" minister speaks for.
 */
final class RecordNames {
    private static final Set<String> OF_STATE = Set.of("minister", "premier", "president", "chancellor", "king", "queen", "ambassador", "envoy", "monarch", "diplomat");

    /** Bare names by their first four letters. */
    private final Map<String, Set<String>> bare = new TreeMap<>();
    private final Map<String, String> countries = new TreeMap<>();
    private final Map<String, String> byAdjective = new TreeMap<>();

    RecordNames(List<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            Actor actor = sighting.actor();
            if (actor.kind() == Actor.Kind.COUNTRY) countries.put(Spelling.folded(actor.name()), actor.name());
            if (actor.name().indexOf(' ') < 0 && actor.roles().isEmpty() && actor.kind() != Actor.Kind.AUTHOR && Character.isUpperCase(actor.name().charAt(0))) {
                bare.computeIfAbsent(start(actor.name()), letters -> new TreeSet<>()).add(actor.name());
            }
        }
        Set<String> members = new TreeSet<>();
        for (Sighting sighting : sightings) if (ofState(sighting.actor())) sighting.actor().member().ifPresent(members::add);
        for (String member : members) stem(member).ifPresent(name -> {
            byAdjective.put(member, name);
            countries.putIfAbsent(Spelling.folded(name), name);
        });
    }

    private static String start(String name) { return name.substring(0, Math.min(4, name.length())); }

    private static boolean ofState(Actor actor) {
        for (String role : actor.roles()) for (String word : role.toLowerCase(java.util.Locale.ROOT).split("[ \\-]")) if (OF_STATE.contains(word)) return true;
        return false;
    }

    /** The shortest bare name of the record that a word for a people starts with, but for a letter or two. */
    private Optional<String> stem(String adjective) {
        List<String> fitting = new ArrayList<>();
        for (String name : bare.getOrDefault(start(adjective), Set.of())) {
            int shared = 0;
            while (shared < Math.min(name.length(), adjective.length()) && name.charAt(shared) == adjective.charAt(shared)) shared++;
            boolean from = shared >= 4 && shared >= name.length() - 2 && name.length() <= adjective.length() && adjective.length() - shared <= 4;
            if (from && !name.equals(adjective)) fitting.add(name);
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The country that an actor's bare name is, or empty. */
    Optional<String> country(Actor actor) {
        boolean name = actor.name().indexOf(' ') < 0 && actor.roles().isEmpty() && (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.ORGANIZATION);
        return name ? Optional.ofNullable(countries.get(Spelling.folded(actor.name()))) : Optional.empty();
    }

    /** The member as the record knows it best: the country's name in place of the word for its people. */
    Optional<String> member(Optional<String> member) { return member.map(word -> byAdjective.getOrDefault(word, word)); }
}
