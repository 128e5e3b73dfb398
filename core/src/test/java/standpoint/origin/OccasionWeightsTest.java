package standpoint.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionWeightsTest {
    private static final Pages AGENCY = new Pages("Lomond Wire", "2031-03-04", "Hens to be killed", "All 38,000 hens near Vik will be killed by Saturday, Runa Hald said. The ban lasts ninety days.").reports("Runa Hald", "All 38,000 hens near Vik will be killed by Saturday");
    private static final Pages LOCAL = new Pages("Vik Post", "2031-03-04", "Farewell to the hens", "The farm near Vik loses thirty-eight thousand hens, and Runa Hald told the village why. Eggs stay away for 90 days.").reports("Runa Hald", "The farm near Vik loses thirty-eight thousand hens");
    private static final Pages ROADS = new Pages("Vik Post", "2031-03-04", "Road past the hens", "The road to the hens near Vik was paved in 2031 for one mayor, Per Lund said.").reports("Per Lund", "The road to the hens near Vik was paved in 2031 for one mayor");
    private final OriginTracer tracer = OriginTracer.rulesAlone();

    private OccasionPair pair(Pages one, Pages other) { return tracer.pair(one.reading(), other.reading(), List.of()); }

    @Test void numbersInFiguresAndInWordsAreTheSameAndYearsTellNothing() {
        assertEquals(2 / 3.0, pair(AGENCY, LOCAL).numbers(), 1e-9);
        assertEquals(0, pair(AGENCY, ROADS).numbers());
    }

    private double numbers(String one, String other) {
        Pages first = new Pages("Vik Post", "2031-03-04", "Vik harbour", one + " The harbour of Vik waits for its dredger.");
        Pages second = new Pages("Radio Fjord", "2031-03-04", "Vik harbour", other + " The harbour of Vik waits for its dredger.");
        return pair(first, second).numbers();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It costs £5m.                      | Five million pounds are needed.    | 1
            Some 250 came.                     | Two hundred and fifty came.        | 1
            They brought two dozen eggs.       | They brought 24 eggs.              | 1
            Forty-one ships wait.              | 41 ships wait.                     | 1
            It took 2,000 men.                 | Two thousand men came.             | 1
            It was built in 1998.              | It goes back to 1998.              | 0
            They met at 10:30 on 4 March.      | They sat from 10:30 on March 4.    | 0
            It is 3 m high.                    | Three million came.                | 0
            """)
    void numbersAreReadAsTheyAreWritten(String one, String other, int shared) { assertEquals(shared / 3.0, numbers(one, other), 1e-9); }

    @Test void aPageFullOfScalesCostsNothing() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> numbers("5 " + "million ".repeat(100_000) + ".", "5 " + "million ".repeat(100_000) + "."));
    }

    @Test void whatIsKnownOfTwoArticlesTempersTheNetwork() {
        OccasionWeights weights = OccasionWeights.shipped();
        OccasionReader.Shares unsure = new OccasionReader.Shares(0.5, 0.5);
        double alike = weights.weigh(pair(AGENCY, LOCAL), unsure).one();
        double other = weights.weigh(pair(AGENCY, ROADS), unsure).one();
        assertTrue(alike > other, alike + " is not above " + other);
        assertTrue(weights.weigh(pair(AGENCY, LOCAL), new OccasionReader.Shares(0, 1)).one() > 0, "however sure the network is");
        assertTrue(weights.weigh(pair(AGENCY, ROADS), new OccasionReader.Shares(1, 0)).one() < 1, "however sure the network is");
    }

    @Test void everySignHasItsNameAndDirection() {
        assertEquals(OccasionWeights.names().size(), OccasionWeights.seen(pair(AGENCY, ROADS)).length);
        assertEquals(OccasionWeights.names().size(), OccasionWeights.directions().size());
    }
}
