package standpoint.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The hand-written list of verbs that report, by class. */
final class CueWords {
    private final Map<String, Set<String>> classes = new HashMap<>();

    private CueWords() { }

    static CueWords load() {
        CueWords cues = new CueWords();
        try (InputStream stream = CueWords.class.getResourceAsStream("cues.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                if (row.startsWith("#")) continue;
                String[] cells = row.split("\t");
                cues.classes.put(cells[0], new java.util.HashSet<>(java.util.Arrays.asList(cells[1].split(" "))));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own cues.tsv", broken);
        }
        return cues;
    }

    boolean speech(String lemma) { return is("speech", lemma); }

    boolean belief(String lemma) { return is("belief", lemma); }

    boolean intention(String lemma) { return is("intention", lemma); }

    boolean stance(String lemma) { return is("stance", lemma); }

    boolean question(String lemma) { return is("question", lemma); }

    private boolean is(String kind, String lemma) { return classes.getOrDefault(kind, Set.of()).contains(lemma); }
}
