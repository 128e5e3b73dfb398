package standpoint.attribution;

import java.util.List;
import java.util.Random;

/**
 * Learns the weights of a choice among candidates, each a list of features, so that good candidates become probable: gradient ascent with
 * a step for each weight that shrinks as it is used (AdaGrad), in a fixed pseudo-random order, averaged over the later rounds.
 */
final class LogLinearLearner {

    /** A choice: candidates as feature hashes, and the share that each should get, which sum to one. */
    record Choice(int[][] candidates, float[] target, float weight) { }

    private final int bits;
    private final float rate;
    private final float decay;
    private final float[] weights;
    private final float[] squares;
    private final double[] sum;

    LogLinearLearner(int bits, float rate, float decay) {
        this.bits = bits;
        this.rate = rate;
        this.decay = decay;
        weights = new float[1 << bits];
        squares = new float[1 << bits];
        sum = new double[1 << bits];
    }

    Weights learn(List<Choice> choices, int rounds) {
        Random random = new Random(17);
        int[] order = new int[choices.size()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        int averaged = 0;
        for (int round = 0; round < rounds; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[other];
                order[other] = kept;
            }
            for (int i : order) step(choices.get(i));
            if (round >= rounds / 2) {
                averaged++;
                for (int k = 0; k < weights.length; k++) sum[k] += weights[k];
            }
        }
        float[] mean = new float[weights.length];
        for (int k = 0; k < mean.length; k++) mean[k] = (float) (sum[k] / Math.max(1, averaged));
        return Weights.of(bits, mean);
    }

    private void step(Choice choice) {
        int[][] candidates = choice.candidates;
        boolean binary = candidates.length == 1;
        double[] scores = new double[candidates.length];
        for (int c = 0; c < scores.length; c++) for (int feature : candidates[c]) scores[c] += weights[Features.row(feature, bits)];
        if (binary) {
            scores[0] = 1 / (1 + Math.exp(-scores[0]));
        } else {
            softmax(scores);
        }
        for (int c = 0; c < scores.length; c++) {
            float error = (float) (choice.target[c] - scores[c]) * choice.weight;
            if (Math.abs(error) < 1e-4) continue;
            for (int feature : candidates[c]) move(Features.row(feature, bits), error);
        }
    }

    private void move(int row, float error) {
        float gradient = error - decay * weights[row];
        squares[row] += gradient * gradient;
        weights[row] += rate * gradient / (float) Math.sqrt(squares[row] + 1e-2f);
    }

    /** Scores become probabilities. */
    static void softmax(double[] scores) {
        double top = Double.NEGATIVE_INFINITY;
        for (double score : scores) top = Math.max(top, score);
        double all = 0;
        for (int c = 0; c < scores.length; c++) all += scores[c] = Math.exp(scores[c] - top);
        for (int c = 0; c < scores.length; c++) scores[c] /= all;
    }
}
