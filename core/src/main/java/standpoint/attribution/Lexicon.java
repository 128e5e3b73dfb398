package standpoint.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What WordNet knows of single verbs and nouns: the fields of meaning of their senses, the sentence frames of verbs, the verb that a noun
 * comes from ("denial": deny). It lets the model judge verbs that no training text holds.
 */
final class Lexicon {

    /**
     * @param fields     lexicographer files of up to four senses, a letter each ("d" is communication)
     * @param frames     numbers of the sentence frames of the first sense ("26" is "somebody says that ...")
     * @param rareFrames those of the other senses
     * @param kinds      hypernyms of the first two senses, nearest and topmost
     */
    record Verb(String fields, String[] frames, String[] rareFrames, String[] kinds) { }

    /** @param verb the verb that it is derived from, or the empty text */
    record Noun(String fields, String verb) { }

    private static final String[] NONE = {};
    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Noun> nouns = new HashMap<>();

    private Lexicon() { }

    /** The lexicon that ships with the program. */
    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        lexicon.read("verbs.tsv", cells -> lexicon.verbs.put(cells[0], new Verb(cells[1], list(cells, 2, ","), list(cells, 3, ","), list(cells, 4, "[ >]"))));
        lexicon.read("nouns.tsv", cells -> lexicon.nouns.put(cells[0], new Noun(cells[1], cells.length > 2 ? cells[2] : "")));
        return lexicon;
    }

    private interface Line { void take(String[] cells); }

    private void read(String name, Line line) {
        try (InputStream stream = Lexicon.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                if (!row.startsWith("#")) line.take(row.split("\t", -1));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own " + name, broken);
        }
    }

    private static String[] list(String[] cells, int column, String separator) {
        return cells.length > column && !cells[column].isEmpty() ? cells[column].split(separator) : NONE;
    }

    Optional<Verb> verb(String lemma) { return Optional.ofNullable(verbs.get(lemma)); }

    Optional<Noun> noun(String lemma) { return Optional.ofNullable(nouns.get(lemma)); }
}
