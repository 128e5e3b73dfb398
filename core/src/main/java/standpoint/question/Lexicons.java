package standpoint.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists of this package, read once. */
record Lexicons(Inflection inflection, PhraseLexicon attitudes, PhraseLexicon predicates, Families families) {

    static Lexicons load() {
        Inflection inflection = new Inflection(lines("irregular-verbs.txt"));
        return new Lexicons(inflection, new PhraseLexicon(lines("attitudes.txt"), inflection), new PhraseLexicon(lines("predicates.txt"), inflection),
                new Families(lines("families.txt"), inflection));
    }

    private static List<String> lines(String name) {
        try (InputStream in = Lexicons.class.getResourceAsStream("/standpoint/question/" + name)) {
            if (in == null) throw new IllegalStateException("the resource " + name + " is not in the jar");
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
