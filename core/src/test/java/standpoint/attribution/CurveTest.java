package standpoint.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CurveTest {

    @Test void aScoreBecomesTheShareOfRightOnes() {
        List<Curve.Seen> seen = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            double score = random.nextDouble();
            seen.add(new Curve.Seen(score, random.nextDouble() < score * score));
        }
        Curve curve = Curve.fit(seen, 100);
        for (double score = 0.1; score < 0.95; score += 0.1) assertEquals(score * score, curve.at(score), 0.08);
    }

    @Test void itNeverFalls() {
        List<Curve.Seen> seen = new ArrayList<>();
        for (int i = 0; i < 400; i++) seen.add(new Curve.Seen(i / 400.0, i % 7 == 0 || i % 50 > 25));
        Curve curve = Curve.fit(seen, 20);
        for (double score = 0; score < 1; score += 0.01) assertTrue(curve.at(score) <= curve.at(score + 0.01) + 1e-6);
    }
}
