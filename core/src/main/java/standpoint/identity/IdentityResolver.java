package standpoint.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import standpoint.news.Actor;
import standpoint.news.Identity;
import standpoint.news.Mention;
import standpoint.news.Moment;
import standpoint.news.Reading;
import standpoint.news.Spelling;
import standpoint.news.When;

/**
 * Tells who is the same across the articles of a record. Persons by their names and offices, countries and organizations by their names and initials, groups
 * by their words; unnamed sources and documents are each their article's own. The order of the readings shows in nothing.
 */
public final class IdentityResolver {

    public List<Identity> resolve(List<Reading> readings) {
        List<Sighting> sightings = new ArrayList<>();
        for (Reading reading : readings) sightings.addAll(sightings(reading));
        sightings.sort(Comparator.naturalOrder());
        RecordNames record = new RecordNames(sightings);
        sightings.replaceAll(sighting -> sighting.known(record));
        List<Party> parties = new PersonFold().fold(sightings.stream().filter(sighting -> sighting.person() && !alone(sighting)).toList());
        parties.addAll(named(sightings, Actor.Kind.COUNTRY));
        parties.addAll(joinedByInitials(named(sightings, Actor.Kind.ORGANIZATION)));
        parties.addAll(named(sightings, Actor.Kind.GROUP));
        for (Sighting sighting : sightings) if (alone(sighting)) parties.add(only(sighting));
        return identities(parties);
    }

    private static List<Sighting> sightings(Reading reading) {
        Map<String, Set<String>> forms = new HashMap<>();
        for (Mention mention : reading.mentions()) forms.computeIfAbsent(mention.actor(), actor -> new LinkedHashSet<>()).add(mention.passage().text());
        Optional<LocalDate> day = reading.article().published().flatMap(When::moment).flatMap(Moment::day);
        List<Sighting> sightings = new ArrayList<>();
        for (Actor actor : reading.actors()) {
            List<String> names = forms.getOrDefault(actor.id(), Set.of()).stream().map(IdentityResolver::bare).filter(form -> isName(form, actor)).sorted().toList();
            sightings.add(new Sighting(reading.article().id(), day, actor, names));
        }
        return sightings;
    }

    private static String bare(String form) { return form.startsWith("the ") || form.startsWith("The ") ? form.substring(4) : form; }

    /** Whether a mention is a form of the name: for persons only words of the name itself, not "the president" or "he". */
    private static boolean isName(String form, Actor actor) {
        if (form.indexOf('\n') >= 0 || form.length() > 80) return false;
        boolean person = actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.AUTHOR;
        if (!person) return Character.isUpperCase(form.charAt(0)) && (actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.ORGANIZATION) && !pronoun(form);
        Set<String> words = new LinkedHashSet<>(List.of(Spelling.sounds(actor.name()).split(" ")));
        for (String word : form.split(" ")) if (!Character.isUpperCase(word.charAt(0)) || !words.contains(Spelling.sounds(word))) return false;
        return true;
    }

    private static boolean pronoun(String form) { return Sighting.PRONOUNS.contains(form.toLowerCase(Locale.ROOT)); }

    /** Those whom another article cannot mean by the same words: sources without a name, documents, "leaders", "he". */
    private static boolean alone(Sighting sighting) {
        Actor actor = sighting.actor();
        if (actor.kind() == Actor.Kind.UNNAMED || actor.kind() == Actor.Kind.DOCUMENT || sighting.pronoun()) return true;
        return actor.kind() == Actor.Kind.GROUP && actor.member().isEmpty() && actor.name().substring(1).chars().noneMatch(Character::isUpperCase);
    }

    private static Party only(Sighting sighting) {
        Party party = new Party();
        party.add(sighting);
        return party;
    }

    private static Collection<Party> named(List<Sighting> sightings, Actor.Kind kind) {
        Map<String, Party> parties = new TreeMap<>();
        for (Sighting sighting : sightings) {
            if (sighting.actor().kind() == kind && !alone(sighting)) parties.computeIfAbsent(Spelling.folded(sighting.actor().name()), name -> new Party()).add(sighting);
        }
        return parties.values();
    }

    /** {@code MSA} or {@code Authority} in one article is {@code Marsh Sea Authority} in another, when no other body of the record can be meant. */
    private static Collection<Party> joinedByInitials(Collection<Party> parties) {
        Map<String, List<Party>> byInitials = new TreeMap<>();
        Map<String, List<Party>> byLastWord = new TreeMap<>();
        for (Party party : parties) {
            String name = party.names().get(0);
            if (!name.contains(" ")) continue;
            byInitials.computeIfAbsent(initials(name), letters -> new ArrayList<>()).add(party);
            byLastWord.computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1), word -> new ArrayList<>()).add(party);
        }
        List<Party> joined = new ArrayList<>();
        for (Party party : parties) {
            String name = party.names().get(0).replace(".", "");
            boolean letters = name.length() > 1 && !name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT));
            List<Party> whole = letters ? byInitials.getOrDefault(name, List.of()) 
                    : name.length() > 3 && !name.contains(" ") && Character.isUpperCase(name.charAt(0)) ? byLastWord.getOrDefault(name, List.of()) : List.of();
            if (whole.size() == 1 && whole.get(0) != party) whole.get(0).absorb(party);
            else joined.add(party);
        }
        return joined;
    }

    private static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[ \\-]")) if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) letters.append(word.charAt(0));
        return letters.toString();
    }

    /** Identities with ids that are their names, told apart where two have one name. */
    private static List<Identity> identities(List<Party> parties) {
        parties.sort(Comparator.comparing((Party party) -> slug(party.names().get(0))).thenComparing(party -> party.sightings().stream().min(Comparator.naturalOrder()).get()));
        Map<String, Integer> used = new LinkedHashMap<>();
        List<Identity> identities = new ArrayList<>();
        for (Party party : parties) {
            Sighting first = party.sightings().stream().min(Comparator.naturalOrder()).get();
            String id = slug(party.names().get(0));
            if (alone(first)) id = id + "-" + first.article() + "-" + first.actor().id();
            int times = used.merge(id, 1, Integer::sum);
            identities.add(party.identity(times == 1 ? id : id + "-" + times));
        }
        return identities;
    }

    private static String slug(String name) {
        String slug = Spelling.folded(name).replace(' ', '-');
        if (slug.isEmpty()) slug = "actor";
        return slug.length() > 60 ? slug.substring(0, 60) : slug;
    }
}
