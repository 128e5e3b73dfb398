package standpoint.timeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of this package that people can read: a line an entry; empty lines and those that begin with # say nothing. */
final class TextTable {
    private TextTable() { }

    /** The lines of a table by its file name. */
    static List<String> lines(String name) {
        try (InputStream in = TextTable.class.getResourceAsStream("/standpoint/timeline/" + name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
