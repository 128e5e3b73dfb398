package standpoint.evaluation;

import java.util.List;
import java.util.Locale;

/** Logistic regression with a quadratic penalty, by accelerated gradient descent (Nesterov 1983). The first sign is a constant and is not held down. */
public final class LogisticRegression {
    private static final int ROUNDS = 600;
    private static final double RATE = 0.2;

    private LogisticRegression() { }

    /** What is seen, whether what is learned holds of it, and how much it counts. */
    public record Example(double[] signs, boolean holds, double weight) { }

    /**
     * One weight a sign.
     *
     * @param directions above nought for a sign that may only speak for it, below for one that may only speak against it
     * @param penalty    half of it times the squared weights is added to the loss, in examples
     */
    public static double[] learn(List<Example> examples, List<Integer> directions, double penalty) {
        double[] weights = new double[directions.size()];
        double[] before = weights;
        double total = examples.stream().mapToDouble(Example::weight).sum();
        for (int round = 1; round <= ROUNDS; round++) {
            double[] ahead = weights.clone();
            for (int at = 0; at < ahead.length; at++) ahead[at] += (round - 1.0) / (round + 2) * (weights[at] - before[at]);
            double[] slope = slope(examples, ahead);
            before = weights;
            weights = ahead;
            for (int at = 0; at < weights.length; at++) {
                double moved = ahead[at] + RATE * (slope[at] - (at == 0 ? 0 : penalty * ahead[at])) / total;
                weights[at] = directions.get(at) > 0 ? Math.max(0, moved) : directions.get(at) < 0 ? Math.min(0, moved) : moved;
            }
        }
        return weights;
    }

    /** A table that people can read: a line a sign. */
    public static String table(String head, List<String> signs, double[] weights) {
        StringBuilder file = new StringBuilder(head).append('\n');
        for (int at = 0; at < weights.length; at++) file.append(signs.get(at)).append('\t').append(String.format(Locale.ROOT, "%.3f", weights[at])).append('\n');
        return file.toString();
    }

    private static double[] slope(List<Example> examples, double[] weights) {
        double[] slope = new double[weights.length];
        for (Example example : examples) {
            double miss = example.weight() * ((example.holds() ? 1 : 0) - 1 / (1 + Math.exp(-sum(weights, example.signs()))));
            for (int at = 0; at < slope.length; at++) slope[at] += miss * example.signs()[at];
        }
        return slope;
    }

    private static double sum(double[] weights, double[] signs) {
        double sum = 0;
        for (int at = 0; at < weights.length; at++) sum += weights[at] * signs[at];
        return sum;
    }
}
