package standpoint.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The common nouns of English, so that one at the start of a sentence is not taken for a name. */
final class CommonWords {
    private final Set<String> nouns = new HashSet<>();

    CommonWords() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CommonWords.class.getResourceAsStream("/standpoint/attribution/nouns.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') nouns.add(line.substring(0, tab));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether a word in lower case is a common noun, in one or in many. */
    boolean is(String word) { return nouns.contains(word) || word.endsWith("s") && nouns.contains(word.substring(0, word.length() - 1)); }
}
