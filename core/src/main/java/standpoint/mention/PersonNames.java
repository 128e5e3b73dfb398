package standpoint.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.mention.PeopleWords.Gender;
import standpoint.news.Spelling;

/** Whose name a name is: the persons of one article by their full names, the ends of them, and first names alone. */
final class PersonNames {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private final PeopleWords people;
    private final Map<String, List<CastMember>> byEnd = new HashMap<>();
    private final Map<String, List<CastMember>> byFirst = new HashMap<>();
    private final Map<CastMember, List<String[]>> forms = new HashMap<>();

    PersonNames(PeopleWords people) { this.people = people; }

    static String[] parts(String name) {
        List<String> parts = new ArrayList<>(List.of(name.strip().split("\\s+")));
        while (parts.size() > 1 && SUFFIXES.contains(Spelling.folded(parts.get(parts.size() - 1)))) parts.remove(parts.size() - 1);
        return parts.toArray(String[]::new);
    }

    /** Remembers that a name of two words or more is this person's. */
    void add(String name, CastMember person) {
        String[] parts = parts(name);
        if (parts.length < 2) return;
        forms.computeIfAbsent(person, key -> new ArrayList<>()).add(parts);
        for (int from = 1; from < parts.length; from++) put(byEnd, end(parts, from), person);
        put(byFirst, Spelling.sounds(parts[0]), person);
    }

    private static void put(Map<String, List<CastMember>> index, String key, CastMember person) {
        List<CastMember> persons = index.computeIfAbsent(key, unused -> new ArrayList<>());
        if (!persons.contains(person)) persons.add(person);
    }

    private static String end(String[] parts, int from) {
        StringBuilder end = new StringBuilder();
        for (int at = from; at < parts.length; at++) end.append(at > from ? " " : "").append(Spelling.sounds(parts[at]));
        return end.toString();
    }

    /** Who has this name; empty when nobody does, or when it could be several of whom none was met lately. */
    Optional<CastMember> find(String name, Gender gender, int order) {
        String[] parts = parts(name);
        if (parts.length > 1) {
            Optional<CastMember> whole = sameFullName(parts);
            if (whole.isPresent()) return whole;
        }
        List<CastMember> persons = fitting(byEnd.getOrDefault(end(parts, 0), List.of()), gender);
        if (persons.isEmpty() && parts.length == 1) persons = fitting(byFirst.getOrDefault(Spelling.sounds(parts[0]), List.of()), gender);
        if (persons.size() <= 1) return persons.stream().findFirst();
        CastMember latest = null;
        for (CastMember person : persons) if (person.lastSeen <= order && (latest == null || person.lastSeen > latest.lastSeen)) latest = person;
        return Optional.ofNullable(latest).filter(person -> person.lastSeen >= 0);
    }

    private Optional<CastMember> sameFullName(String[] parts) {
        for (CastMember person : byEnd.getOrDefault(Spelling.sounds(parts[parts.length - 1]), List.of())) {
            for (String[] form : forms.get(person)) {
                boolean first = people.sameFirstName(form[0], parts[0]) || Spelling.sounds(form[0]).equals(Spelling.sounds(parts[0]));
                if (first && Spelling.sounds(form[form.length - 1]).equals(Spelling.sounds(parts[parts.length - 1]))) return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private static List<CastMember> fitting(List<CastMember> persons, Gender gender) {
        if (gender == Gender.UNKNOWN || persons.size() < 2) return persons;
        return persons.stream().filter(person -> person.gender == Gender.UNKNOWN || person.gender == gender).toList();
    }
}
