package standpoint.evaluation.attribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import standpoint.format.FormatException;

/**
 * A passage and who must be found to say what in it, as docs/cases.md describes.
 *
 * @param place    file and line, for complaints
 * @param expected the expected statements, each a map from key to value; empty where nothing may be found
 */
public record AttributionCase(String place, String name, String passage, List<Map<String, String>> expected) {
    private static final List<String> KEYS = List.of("speaker", "content", "cue", "via", "within", "form", "unnamed", "is");

    public AttributionCase { expected = List.copyOf(expected); }

    /** The case files of a folder by name. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".case")).sorted().toList();
        }
    }

    /** @throws FormatException when a line is none of those that docs/cases.md knows */
    public static List<AttributionCase> read(Path file) throws IOException {
        List<AttributionCase> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        int start = -1;
        for (int i = 0; i <= lines.size(); i++) {
            if (i < lines.size() && !lines.get(i).startsWith("== ")) continue;
            if (start >= 0) cases.add(one(file, lines, start, i));
            start = i;
        }
        return cases;
    }

    private static AttributionCase one(Path file, List<String> lines, int start, int end) {
        List<String> passage = new ArrayList<>();
        List<Map<String, String>> expected = new ArrayList<>();
        boolean nothing = false;
        boolean told = false;
        for (int i = start + 1; i < end; i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) continue;
            boolean first = line.startsWith("-> ");
            told |= first;
            if (!told) {
                passage.add(line);
            } else if (first && line.strip().equals("-> nothing")) {
                nothing = true;
            } else if (!line.isBlank()) {
                if (first) expected.add(new LinkedHashMap<>());
                key(file, i, first ? line.substring(3) : line, expected);
            }
        }
        if (expected.isEmpty() && !nothing) throw new FormatException(file.getFileName() + ":" + (start + 1) + ": a case without \"-> speaker:\" or \"-> nothing\"");
        return new AttributionCase(file.getFileName() + ":" + (start + 1), lines.get(start).substring(3).strip(), String.join("\n", passage).strip(), expected);
    }

    private static void key(Path file, int at, String line, List<Map<String, String>> expected) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line.strip() : line.substring(0, colon).strip();
        if (colon < 0 || expected.isEmpty() || !KEYS.contains(key)) {
            throw new FormatException(file.getFileName() + ":" + (at + 1) + ": \"" + line.strip() + "\" is no key of a case; the keys are " + String.join(", ", KEYS));
        }
        expected.get(expected.size() - 1).put(key, line.substring(colon + 1).strip());
    }
}
