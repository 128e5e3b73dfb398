package standpoint.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses how probable a block must be to be kept on one page: so that, if the probabilities are right, the F1 of kept words is greatest. */
final class Threshold {
    private static final float LOWEST = 0.08f;
    private static final float HIGHEST = 0.75f;

    private Threshold() { }

    static float of(List<Block> blocks, float[] own) {
        List<Integer> order = new ArrayList<>();
        double expected = 0;
        for (int i = 0; i < own.length; i++) {
            if (own[i] < 0.02f) continue;
            order.add(i);
            expected += own[i] * (double) blocks.get(i).words();
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -own[i]).thenComparing(i -> i));
        double kept = 0;
        double right = 0;
        double best = 0;
        float threshold = HIGHEST;
        for (int i : order) {
            double words = blocks.get(i).words();
            kept += words;
            right += words * own[i];
            double f = right / (kept + expected);
            if (f > best) {
                best = f;
                threshold = own[i] - 1e-4f;
            }
        }
        return Math.max(LOWEST, Math.min(HIGHEST, threshold));
    }
}
