package standpoint.evaluation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import standpoint.format.Bodies;

class RuleCasesTest {
    private static final Path FOLDER = Path.of("..", "corpus", "cases", "rule");
    private static final Bodies BODIES = Bodies.load();

    @TestFactory Stream<DynamicTest> everyCaseIsDecidedAsItWas() throws IOException {
        return EvaluateRules.files(FOLDER).stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () ->
                assertEquals(List.of(), EvaluateRules.mistakes(file.getFileName().toString(), Files.readString(file), BODIES))));
    }

    @Test void thereAreAtLeastThirtyCases() throws IOException { assertTrue(EvaluateRules.files(FOLDER).size() >= 30); }

    @Test void aWrongExpectationIsTold() {
        String wrong = "case: C\nbody: B\nmembers: [{name: X}, {name: Y}]\ndate: 2031-01-01\nrule: majority\nsupport: [X, Y]\nnow: blocked\nsource: invented\n";
        List<String> mistakes = EvaluateRules.mistakes("c.case", wrong, BODIES);
        assertEquals(1, mistakes.size());
        assertTrue(mistakes.get(0).startsWith("now is \"adopted\", not \"blocked\""), mistakes.get(0));
        assertTrue(EvaluateRules.mistakes("c.case", wrong.replace("rule: majority", "rule: whim"), BODIES).get(0).contains("There is no rule \"whim\""));
    }
}
