package standpoint.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A named thing of a proposal, with the words that may stand for it.
 *
 * @param names    its names, word by word, lower case
 * @param stem     the beginning that its adjective shares ("velmor" for Velmora and Velmoran); empty for what has none
 * @param generics nouns that stand for it with "the" ("the alliance", "the country")
 * @param body     it is the body that decides
 */
record Entity(List<List<String>> names, String stem, Set<String> generics, boolean body) {

    /** How many words from an index name it: 0 when none do. */
    int named(Line line, int index) {
        for (List<String> name : names) {
            if (index + name.size() > line.size() || !line.at(index).name()) continue;
            boolean same = true;
            for (int i = 0; same && i < name.size(); i++) same = line.text(index + i).equals(name.get(i));
            if (same) return name.size();
        }
        Word word = line.at(index);
        boolean adjective = !stem.isEmpty() && word.name() && word.text().startsWith(stem) && word.text().length() <= stem.length() + 5;
        return adjective ? 1 : 0;
    }

    /** Whether words from an index on, up to another, name it. */
    boolean named(Line line, int from, int to) {
        for (int k = Math.max(0, from); k < Math.min(line.size(), to); k++) if (named(line, k) > 0) return true;
        return false;
    }

    boolean named(Line line) { return named(line, 0, line.size()); }

    /** Where the name begins that an index is within; -1 where it is within none. */
    int around(Line line, int index) {
        for (int k = Math.max(0, index - 3); k <= index; k++) if (named(line, k) > index - k) return k;
        return -1;
    }

    /** "the alliance", "the military bloc": an index of the noun when the words before it make it definite. */
    boolean meant(Line line, int index) {
        if (!generics.contains(line.text(index))) return false;
        for (int i = index - 1; i >= 0 && i >= index - 3; i--) {
            String word = line.text(i);
            if (Set.of("the", "this", "our", "their", "his", "her", "its").contains(word)) return true;
            if (line.at(i).sign()) return false;
        }
        return false;
    }

    /** The shared beginning of a name and its adjective: vowels and "land", "en" go. Names of several words have none. */
    static String stemOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains(" ") || lower.length() < 5) return lower.length() == 4 && !lower.contains(" ") && !name.toUpperCase(Locale.ROOT).equals(name) ? trim(lower) : "";
        return trim(lower);
    }

    private static String trim(String lower) {
        String stem = lower.endsWith("en") ? lower.substring(0, lower.length() - 2) : lower;
        while (stem.length() > 3 && "aeiouy".indexOf(stem.charAt(stem.length() - 1)) >= 0) stem = stem.substring(0, stem.length() - 1);
        return stem.length() < 3 ? lower : stem;
    }
}
