package standpoint.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words about people and institutions: roles, titles before names, first names with their gender, nouns that head the names of organizations. */
final class PeopleWords {
    enum Gender { MAN, WOMAN, UNKNOWN }

    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Map<String, Set<String>> generic = new HashMap<>();
    private final Map<String, Gender> genderOfRole = new HashMap<>();
    private final Map<String, Gender> honorifics = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Gender> firstNames = new HashMap<>();
    private final Map<String, String> nicknames = new LinkedHashMap<>();
    private final Map<String, Set<String>> institutions = new HashMap<>();
    private final Map<String, Set<String>> standingFor = new HashMap<>();

    PeopleWords() {
        for (DataFile.Line line : DataFile.lines("roles.txt")) {
            switch (line.key()) {
                case "generic" -> {
                    String[] halves = line.rest().split("\\s*=\\s*");
                    generic.put(halves[0], Set.of(halves[1].split(" ")));
                }
                case "man", "woman" -> { for (String word : words(line)) genderOfRole.put(word, gender(line.key())); }
                default -> roles.computeIfAbsent(line.key(), kind -> new HashSet<>()).addAll(words(line));
            }
        }
        for (DataFile.Line line : DataFile.lines("honorifics.txt")) {
            for (String word : words(line)) {
                int equals = word.indexOf('=');
                if (equals > 0) titles.put(word.substring(0, equals), word.substring(equals + 1).replace('_', ' '));
                else honorifics.put(word, gender(line.key()));
            }
        }
        for (DataFile.Line line : DataFile.lines("first-names.txt")) {
            for (String word : words(line)) {
                int equals = word.indexOf('=');
                if (equals > 0) nicknames.put(word.substring(0, equals), word.substring(equals + 1));
                else firstNames.merge(word, gender(line.key()), (one, other) -> one == other ? one : Gender.UNKNOWN);
            }
        }
        for (DataFile.Line line : DataFile.lines("institutions.txt")) {
            int equals = line.rest().indexOf('=');
            if (!line.key().equals("stands")) institutions.computeIfAbsent(line.key(), kind -> new HashSet<>()).addAll(words(line));
            else standingFor.put(line.rest().substring(0, equals).strip(), Set.of(line.rest().substring(equals + 1).strip().split(" ")));
        }
    }

    private static List<String> words(DataFile.Line line) { return List.of(line.rest().split(" ")); }

    private static Gender gender(String key) { return key.equals("man") ? Gender.MAN : key.equals("woman") ? Gender.WOMAN : Gender.UNKNOWN; }

    boolean is(String kind, String lemma) { return roles.get(kind).contains(lemma); }

    /** Whether a noun says what one person does or is. */
    boolean isRole(String lemma) { return is("office", lemma) || is("rank", lemma) || is("source", lemma) || is("people", lemma) || generic.containsKey(lemma); }

    /** A role that stands before a name as its title: not "man", "source", "friend". */
    boolean isTitle(String lemma) { return is("office", lemma) || is("rank", lemma); }

    boolean isGroup(String lemma) { return is("group", lemma) || is("rank", lemma) || is("people", lemma) || is("source", lemma) || is("office", lemma); }

    /** Whether "the leader" may be somebody whose role is "president". */
    boolean mayBeCalled(String role, String noun) { return role.equals(noun) || generic.getOrDefault(noun, Set.of()).contains(role); }

    boolean isGeneric(String lemma) { return generic.containsKey(lemma); }

    Gender genderOfRole(String lemma) { return genderOfRole.getOrDefault(lemma, Gender.UNKNOWN); }

    boolean isHonorific(String word) { return honorifics.containsKey(word); }

    Gender genderOfHonorific(String word) { return honorifics.getOrDefault(word, Gender.UNKNOWN); }

    /** The role that a short title before a name stands for ("Sen." for "Senator"); empty when it is none. */
    String title(String word) { return titles.getOrDefault(word, ""); }

    boolean isFirstName(String word) { return firstNames.containsKey(word); }

    Gender genderOfFirstName(String word) {
        int hyphen = word.indexOf('-');
        return firstNames.getOrDefault(hyphen > 0 ? word.substring(0, hyphen) : word, Gender.UNKNOWN);
    }

    /** Whether two first names may be one person's: the same, an initial, a short form. */
    boolean sameFirstName(String one, String other) {
        if (one.equalsIgnoreCase(other)) return true;
        String a = one.replace(".", "");
        String b = other.replace(".", "");
        if (a.length() == 1 || b.length() == 1) return a.charAt(0) == b.charAt(0);
        if (a.length() >= 3 && b.startsWith(a) || b.length() >= 3 && a.startsWith(b)) return true;
        return b.equals(nicknames.get(a)) || a.equals(nicknames.get(b));
    }

    boolean isInstitution(String lemma) { return in("state", lemma) || in("organization", lemma) || in("news", lemma); }

    /** Words in the names of bodies that a noun may stand for; "*" stands for names of which no word tells what they name. */
    Set<String> standingFor(String noun) { return standingFor.getOrDefault(noun, Set.of()); }

    boolean in(String kind, String lemma) { return institutions.get(kind).contains(lemma); }
}
