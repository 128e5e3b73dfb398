package standpoint.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that ships with Standpoint: lines of "key: rest", without notes and blank lines. */
final class DataFile {
    record Line(String key, String rest) { }

    private DataFile() { }

    static List<Line> lines(String resource) {
        try (InputStream in = DataFile.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("the build lacks " + resource);
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DataFile::line).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Line line(String line) {
        int colon = line.indexOf(':');
        return new Line(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }

    static List<String> list(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\s*,\\s*"));
    }
}
