package standpoint.evaluation.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import standpoint.NewsReader;
import standpoint.format.FormatException;

class PositionCasesTest {
    private static List<Path> own() throws IOException {
        Path folder = Stream.of(Path.of("corpus/cases/position"), Path.of("../corpus/cases/position")).filter(Files::isDirectory).findFirst().orElseThrow();
        return PositionCases.files(folder).stream().filter(file -> !file.getFileName().toString().startsWith("sealed-")).toList();
    }

    @Test void theCasesOfTheProjectAreReadAsPromised() throws IOException {
        PositionScore score = new PositionCases(NewsReader.load()).score(own());
        assertTrue(score.macroF1() >= 0.80, score.toString());
        assertTrue(score.conditionDice() >= 0.75, score.toString());
        assertTrue(score.reversed() <= 0.02, score.toString());
        assertTrue(score.precision() >= 0.90, score.toString());
    }

    @Test void thereAreAsManyCasesAsDocumented() throws IOException { assertTrue(PositionCases.read(own()).size() >= 148); }

    @Test void aMistakeIsToldWithItsLine() {
        String head = "question: Should A join B?\nproposal: A joins B\nbody: B\nmembers: C\n";
        assertTrue(mistake(head + "=== one\nC backs A.\n---\nC | maybe\n").contains("line 8"));
        assertTrue(mistake(head + "=== one\nC backs A.\n---\nC | conditional | if it rains\n").contains("does not stand in the page"));
        assertTrue(mistake("mood: good\n").contains("line 1"));
    }

    @Test void diceIsOverTheLongestCommonRun() {
        assertEquals(1.0, PositionScore.dice("only if it rains", "only if it rains"));
        assertEquals(2.0 * 7 / 26, PositionScore.dice("if it rains", "only then it rains on"), 1e-9);
        assertEquals(0.0, PositionScore.dice("abc", "xyz"));
    }

    private static String mistake(String content) { return assertThrows(FormatException.class, () -> PositionCaseFile.parse("x.case", content)).getMessage(); }
}
