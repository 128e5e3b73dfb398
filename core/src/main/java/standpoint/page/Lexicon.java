package standpoint.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of general knowledge that ship beside the code: a line an entry, comments after a number sign. */
final class Lexicon {

    private Lexicon() { }

    static List<String> lines(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("the resource " + name + " is not on the class path");
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException("the resource " + name + " is damaged", damaged);
        }
    }
}
