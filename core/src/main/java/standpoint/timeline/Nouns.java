package standpoint.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What WordNet knows of nouns that are counted: which are words for one thing, and which name different things of one field. */
final class Nouns {
    /** What two nouns are to each other. */
    enum Kinship { RELATED, RIVAL, UNKNOWN }

    private record Entry(Set<String> fields, Set<String> related) { }

    private final Map<String, Entry> entries = new HashMap<>();
    private final List<Set<String>> sets = new ArrayList<>();

    static Nouns shipped() {
        Nouns nouns = new Nouns();
        for (String line : TextTable.lines("nouns.tsv")) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 3) nouns.entries.put(parts[0], new Entry(Set.copyOf(List.of(parts[1].split(" "))), words(parts[2])));
        }
        for (String line : TextTable.lines("synonyms.txt")) nouns.sets.add(words(line.strip()));
        return nouns;
    }

    private static Set<String> words(String list) { return list.isEmpty() ? Set.of() : Set.copyOf(List.of(list.split(" "))); }

    /** Wheat and grain are related, wheat and barley rivals. */
    Kinship kinship(String one, String other) {
        if (one.equals(other) || sets.stream().anyMatch(set -> set.contains(one) && set.contains(other))) return Kinship.RELATED;
        Entry first = entries.get(one);
        Entry second = entries.get(other);
        if (first != null && first.related().contains(other) || second != null && second.related().contains(one)) return Kinship.RELATED;
        if (first == null || second == null) return Kinship.UNKNOWN;
        return first.fields().stream().anyMatch(second.fields()::contains) ? Kinship.RIVAL : Kinship.UNKNOWN;
    }

    /** One word, or two of one family: "applicant" and "application". */
    static boolean family(String one, String other) {
        int common = 0;
        int shorter = Math.min(one.length(), other.length());
        while (common < shorter && one.charAt(common) == other.charAt(common)) common++;
        return one.equals(other) || common >= 4 && common >= 0.66 * shorter && common >= 0.45 * Math.max(one.length(), other.length());
    }

    boolean person(String noun) {
        Entry entry = entries.get(noun);
        return entry != null && entry.fields().contains("person");
    }
}
