package standpoint.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    /** Of ten with the sign eight hold, of ten without it two. */
    private static List<LogisticRegression.Example> examples() {
        List<LogisticRegression.Example> examples = new ArrayList<>();
        for (int at = 0; at < 10; at++) {
            examples.add(new LogisticRegression.Example(new double[] {1, 1}, at < 8, 1));
            examples.add(new LogisticRegression.Example(new double[] {1, 0}, at < 2, 1));
        }
        return examples;
    }

    @Test void findsTheWeightsThatGiveTheSharesSeen() {
        double[] weights = LogisticRegression.learn(examples(), List.of(0, 0), 0);
        assertEquals(Math.log(0.25), weights[0], 0.01);
        assertEquals(2 * Math.log(4), weights[1], 0.01);
    }

    @Test void aPenaltyHoldsWeightsDownAndADirectionHoldsThemAtNought() {
        assertTrue(LogisticRegression.learn(examples(), List.of(0, 0), 5)[1] < 2);
        assertEquals(0, LogisticRegression.learn(examples(), List.of(0, -1), 0)[1]);
    }
}
