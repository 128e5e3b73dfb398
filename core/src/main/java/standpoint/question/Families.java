package standpoint.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of one idea: "join", "membership" and "accession" are one family, "leave" its contrary. */
final class Families {

    /** What the idea does to its object; see families.txt. */
    enum Kind { BOND, CREATE, REMOVE, LEVEL, LIGHT, NOUN }

    /** One family, every form written out. */
    record Family(Kind kind, Set<String> words, Set<String> contrary) { }

    private static final String PHRASAL = "phrasal";

    private final List<Family> all = new ArrayList<>();
    /** Verbs of several words, and the one word that says the same. */
    private final Map<Pattern, String> phrasal = new LinkedHashMap<>();
    private final Inflection inflection;

    Families(List<String> lines, Inflection inflection) {
        this.inflection = inflection;
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (line.substring(0, colon).equals(PHRASAL)) {
                phrasal(line.substring(colon + 1));
                continue;
            }
            String[] sides = line.substring(colon + 1).split("/");
            all.add(new Family(Kind.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT)), words(sides[0], inflection),
                    sides.length > 1 ? words(sides[1], inflection) : Set.of()));
        }
    }

    private void phrasal(String line) {
        String[] sides = line.split("=");
        for (String phrase : sides[1].split("\\|")) {
            StringBuilder words = new StringBuilder();
            for (String word : phrase.strip().split(" ")) words.append(words.length() > 0 ? "\\s+" : "").append('(').append(String.join("|", inflection.written(word))).append(')');
            phrasal.put(Pattern.compile("\\b" + words + "\\b", Pattern.CASE_INSENSITIVE), sides[0].strip());
        }
    }

    /** A wording with each verb of several words as one: "calls off the vote" is "cancel the vote". */
    String plain(String wording) {
        String plain = wording;
        for (Map.Entry<Pattern, String> one : phrasal.entrySet()) plain = one.getKey().matcher(plain).replaceAll(one.getValue());
        return plain;
    }

    private static Set<String> words(String side, Inflection inflection) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : side.strip().split(" ")) words.addAll(inflection.written(word));
        return words;
    }

    /** A family of its own for a verb of no list: "readmits" with "readmission", "readmitting", "readmitted". */
    Family derived(Kind kind, String verb) {
        String base = verb.endsWith("ies") ? verb.substring(0, verb.length() - 3) + "y" : verb.endsWith("sses") || verb.endsWith("shes") || verb.endsWith("ches")
                ? verb.substring(0, verb.length() - 2) : verb.endsWith("s") && !verb.endsWith("ss") ? verb.substring(0, verb.length() - 1) : verb;
        Set<String> words = new LinkedHashSet<>(inflection.forms(base));
        String open = base.endsWith("e") || base.endsWith("y") ? base.substring(0, base.length() - 1) : base;
        for (String ending : List.of("ion", "ation", "ition", "ment", "al", "ance", "ence", "ication", "ure")) words.add(open + ending);
        words.add(base + "ment");
        if (base.endsWith("t")) words.add(base.substring(0, base.length() - 1) + "ssion");
        if (base.endsWith("d") || base.endsWith("de")) words.add(base.substring(0, base.lastIndexOf('d')) + "sion");
        return new Family(kind, words, Set.of());
    }

    /** The first family of a kind that has the word. */
    Optional<Family> of(Kind kind, String word) {
        return all.stream().filter(family -> family.kind() == kind && family.words().contains(word)).findFirst();
    }

    /** The first family of a relation, not of nouns nor of light verbs, that has the word. */
    Optional<Family> relation(String word) {
        return all.stream().filter(family -> family.kind() != Kind.NOUN && family.kind() != Kind.LIGHT && family.words().contains(word)).findFirst();
    }
}
