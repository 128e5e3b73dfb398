package standpoint.evaluation.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standpoint.NewsReader;
import standpoint.format.FormatException;

/** The attribution cases that are there to develop on: most must hold; of the lots that strangers wrote as many as are known to. */
class AttributionCasesTest {
    private static final Path FOLDER = Path.of("../corpus/cases/attribution");
    private static final double FLOOR = 0.75;
    /** How much of each lot by strangers holds, less two cases: these are to be raised. */
    private static final Map<String, Double> LOTS = Map.of("chains-lot-1.case", 0.73, "chains-lot-2.case", 0.46, "chains-lot-3.case", 0.36, "chains-lot-4.case", 0.2);
    private static final NewsReader READER = NewsReader.load();

    static List<Path> files() throws IOException {
        return AttributionCase.files(FOLDER).stream().filter(file -> !file.getFileName().toString().startsWith("sealed-")).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void mostCasesOfAFileHold(Path file) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<AttributionCase> cases = AttributionCase.read(file);
        for (AttributionCase one : cases) {
            Optional<String> complaint = AttributionCases.judge(one, READER.read(EvaluateAttributionCases.article(one))).wrong();
            complaint.ifPresent(why -> wrong.add(one.place() + " " + one.name() + ": " + why));
        }
        double floor = LOTS.getOrDefault(file.getFileName().toString(), FLOOR);
        assertTrue(cases.size() - wrong.size() >= floor * cases.size(), String.join("\n", wrong));
    }

    @Test void everyCaseHasAPassageThatHoldsItsWords() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        for (Path file : AttributionCase.files(FOLDER)) {
            for (AttributionCase one : AttributionCase.read(file)) {
                one.expected().forEach(want -> {
                    for (String part : want.get("content").split(" \\.\\.\\. ")) if (!one.passage().contains(part)) missing.add(one.place() + ": " + part);
                });
            }
        }
        assertEquals(new TreeSet<>(), missing);
    }

    @Test void aMistakeIsToldWithItsLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bad.case");
        Files.writeString(file, "== A case\nThe mayor said no.\n-> speaker: The mayor\n   contents: no\n");
        FormatException mistake = assertThrows(FormatException.class, () -> AttributionCase.read(file));
        assertTrue(mistake.getMessage().startsWith("bad.case:4:"), mistake.getMessage());
    }
}
