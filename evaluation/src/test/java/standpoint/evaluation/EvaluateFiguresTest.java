package standpoint.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateFiguresTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test void casesToDevelopOnHold() {
        assertEquals(0, run("../corpus/cases/figure", "--without", "plain-figures-4"));
        String last = out.toString().lines().reduce((before, line) -> line).orElseThrow();
        double share = Double.parseDouble(last.substring(last.lastIndexOf(' ') + 1));
        assertTrue(share >= 0.88, out.toString());
    }

    @Test void aCaseThatIsNotAsDescribedIsOneSentence(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("odd.case"), "== No second passage\nat: 2031-03-04\nNine people came.\n-> update\n   first: Nine\n   second: Ten\n");
        assertEquals(2, run(folder.toString()));
        assertTrue(err.toString().startsWith("odd.case: the case \"No second passage\" is not as"), err.toString());
    }

    private int run(String... arguments) {
        return new CommandLine(new EvaluateFigures()).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
    }
}
