package standpoint.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The common nouns of English, so that one at the start of a sentence is not taken for a name, and those that in their first sense name people (WordNet's lexicographer files). */
final class CommonWords {
    private static final char PERSON = 'p';
    private static final char GROUP = 'l';

    private final Set<String> nouns = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> groups = new HashSet<>();

    CommonWords() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CommonWords.class.getResourceAsStream("/standpoint/attribution/nouns.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab <= 0 || line.charAt(0) == '#') continue;
                nouns.add(line.substring(0, tab));
                char first = line.charAt(tab + 1);
                if (first == PERSON) persons.add(line.substring(0, tab));
                if (first == GROUP) groups.add(line.substring(0, tab));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether a word in lower case is a common noun, in one or in many. */
    boolean is(String word) { return nouns.contains(word) || word.endsWith("s") && nouns.contains(word.substring(0, word.length() - 1)); }

    /** Whether a lemma names somebody: "miller", "villager". */
    boolean person(String lemma) { return persons.contains(lemma); }

    /** Whether a lemma names several as one: "branch", "delegation". */
    boolean group(String lemma) { return groups.contains(lemma); }
}
