package standpoint.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the names of outlets in words: "The Harbour Post" has a noun of the press in it, and capitals. */
final class Outlets {
    private final Set<String> nouns = new HashSet<>(Lexicon.lines("press.txt"));

    /** Names of outlets in a text, in order: runs of capitalised words that end with a noun of the press. */
    List<String> find(String text) {
        List<String> found = new ArrayList<>();
        String[] words = text.split("\\s+");
        int start = -1;
        for (int i = 0; i <= words.length; i++) {
            boolean capital = i < words.length && isCapital(words[i]);
            if (capital && start < 0) start = i;
            boolean ends = i < words.length && capital && ".,;:!?)".indexOf(words[i].charAt(words[i].length() - 1)) >= 0;
            if (start >= 0 && (!capital || ends)) {
                name(words, start, ends ? i + 1 : i).ifPresent(found::add);
                start = -1;
            }
        }
        return found;
    }

    private static boolean isCapital(String word) { return !word.isEmpty() && Character.isUpperCase(word.charAt(0)); }

    /** The shortest run up to its last noun of the press, with "The" before it; the word that begins a request ("Follow", "Try") is none of it. */
    private Optional<String> name(String[] words, int from, int to) {
        int noun = to - 1;
        while (noun > from && !isNoun(words[noun])) noun--;
        if (noun < from || !isNoun(words[noun])) return Optional.empty();
        int start = from;
        for (int i = from; i < noun; i++) if (words[i].equals("The")) start = i;
        boolean request = start == 0 && from == 0 && noun - start >= 2 && !words[0].equals("The");
        if (request) start = 1;
        if (noun == start) return Optional.empty();
        StringBuilder name = new StringBuilder();
        for (int i = start; i <= noun; i++) name.append(name.isEmpty() ? "" : " ").append(bare(words[i]));
        return Words.count(name.toString()) > 6 ? Optional.empty() : Optional.of(name.toString());
    }

    private boolean isNoun(String word) {
        String bare = bare(word);
        return !bare.isEmpty() && Character.isUpperCase(bare.charAt(0)) && nouns.contains(bare.toLowerCase(Locale.ROOT));
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) end--;
        int start = 0;
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) start++;
        String bare = word.substring(start, end);
        return bare.endsWith("'s") || bare.endsWith("\u2019s") ? bare.substring(0, bare.length() - 2) : bare;
    }

    /** True when the line is the name of an outlet and nothing else. */
    boolean isName(String line) {
        List<String> names = find(line);
        return names.size() == 1 && Words.count(names.get(0)) >= Words.count(line) - 1 && Words.count(line) <= 6;
    }

    /** The outlet that most lines of furniture name: whoever asks for a subscription asks for their own. */
    Optional<String> mostNamed(List<String> lines) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String line : lines) for (String name : new HashSet<>(find(line.length() > 600 ? line.substring(0, 600) : line))) counts.merge(name, 1, Integer::sum);
        Optional<String> best = Optional.empty();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (best.isEmpty() || entry.getValue() > counts.get(best.get())) best = Optional.of(entry.getKey());
        }
        return best;
    }
}
