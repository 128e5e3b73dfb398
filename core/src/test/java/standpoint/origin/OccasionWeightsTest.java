package standpoint.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test void whatIsKnownOfTwoArticlesTempersTheNetwork() {
        OccasionWeights weights = OccasionWeights.shipped();
        OccasionReader.Shares unsure = new OccasionReader.Shares(0.5, 0.5);
        double alike = weights.weigh(pair(AGENCY, LOCAL), unsure).one();
        double other = weights.weigh(pair(AGENCY, ROADS), unsure).one();
        assertTrue(alike > other, alike + " is not above " + other);
        assertTrue(weights.weigh(pair(AGENCY, LOCAL), new OccasionReader.Shares(0, 1)).one() > 0, "however sure the network is");
        assertTrue(weights.weigh(pair(AGENCY, ROADS), new OccasionReader.Shares(1, 0)).one() < 1, "however sure the network is");
    }

    @Test void everySignHasItsName() { assertEquals(OccasionWeights.names().size(), OccasionWeights.seen(pair(AGENCY, ROADS)).length); }
}
