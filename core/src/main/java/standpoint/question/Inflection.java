package standpoint.question;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs and the plurals of nouns: regular ones by rule, irregular ones by list. */
final class Inflection {
    private final Map<String, Set<String>> irregular = new HashMap<>();

    Inflection(List<String> lines) {
        for (String line : lines) {
            List<String> forms = List.of(line.split(" "));
            irregular.put(forms.get(0), new LinkedHashSet<>(forms));
        }
    }

    Set<String> forms(String base) {
        Set<String> known = irregular.get(base);
        if (known != null) return known;
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        char last = base.charAt(base.length() - 1);
        String shorter = base.substring(0, base.length() - 1);
        boolean vowelBefore = base.length() > 1 && vowel(base.charAt(base.length() - 2));
        if (last == 'e') {
            forms.addAll(List.of(base + "s", base + "d", shorter + "ing"));
        } else if (last == 'y' && !vowelBefore) {
            forms.addAll(List.of(shorter + "ies", shorter + "ied", base + "ing"));
        } else {
            boolean hiss = last == 's' || last == 'x' || last == 'z' || base.endsWith("ch") || base.endsWith("sh") || last == 'o';
            forms.addAll(List.of(base + (hiss ? "es" : "s"), base + "ed", base + "ing"));
            if (vowelBefore && !vowel(last) && "wxy".indexOf(last) < 0) forms.addAll(List.of(base + last + "ed", base + last + "ing"));
        }
        return forms;
    }

    /** A word as a list writes it: with a star all its forms, without one itself. */
    Set<String> written(String word) { return word.endsWith("*") ? forms(word.substring(0, word.length() - 1)) : Set.of(word); }

    private static boolean vowel(char c) { return "aeiou".indexOf(c) >= 0; }
}
