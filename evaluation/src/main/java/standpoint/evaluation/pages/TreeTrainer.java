package standpoint.evaluation.pages;

import java.util.Arrays;
import java.util.Random;
import standpoint.page.TreeModel;

/** Grows a {@link TreeModel} by gradient boosting on the logistic loss. Seeded: the same rows give the same trees. */
final class TreeTrainer {
    private static final int BINS = 48;
    private static final double RATE = 0.12;
    private static final double RIDGE = 2;
    private final int depth;
    private final int trees;
    private final long seed;

    TreeTrainer(int trees, int depth, long seed) {
        this.trees = trees;
        this.depth = depth;
        this.seed = seed;
    }

    /** Rows of numbers of which the first so many count, their labels and weights. */
    TreeModel train(float[][] rows, int width, boolean[] labels, float[] weights) { return train(rows, width, labels, weights, new int[0]); }

    /**
     * The same where the rows of a group exclude one another: of the candidates of a page one is right, or none.
     *
     * @param groups the group of each row, ascending; empty when each row is judged by itself
     */
    TreeModel train(float[][] rows, int width, boolean[] labels, float[] weights, int[] groups) {
        float[][] cuts = cuts(rows, width);
        byte[][] bins = bins(rows, width, cuts);
        double positive = 1e-6;
        double all = 2e-6;
        for (int i = 0; i < rows.length; i++) {
            all += weights[i];
            if (labels[i]) positive += weights[i];
        }
        float start = (float) Math.log(positive / (all - positive));
        double scale = rows.length / all;
        double[] scores = new double[rows.length];
        Arrays.fill(scores, start);
        short[] features = new short[trees * depth];
        float[] thresholds = new float[trees * depth];
        float[] leaves = new float[trees << depth];
        Random random = new Random(seed);
        float[] gradient = new float[rows.length];
        float[] curvature = new float[rows.length];
        for (int tree = 0; tree < trees; tree++) {
            double[] chances = groups.length == 0 ? alone(scores) : among(scores, groups);
            for (int i = 0; i < rows.length; i++) {
                double p = chances[i];
                double w = weights[i] * scale;
                gradient[i] = (float) (w * ((labels[i] ? 1 : 0) - p));
                curvature[i] = (float) (w * Math.max(1e-4, p * (1 - p)));
            }
            int[] sample = sample(rows.length, random, 2);
            int[] chosen = sample(width, random, width > 60 ? 3 : 1);
            int[] leaf = new int[rows.length];
            for (int level = 0; level < depth; level++) {
                int best = bestSplit(bins, chosen, sample, leaf, 1 << level, gradient, curvature);
                int feature = best / BINS;
                int bin = best % BINS;
                features[tree * depth + level] = (short) feature;
                thresholds[tree * depth + level] = bin < cuts[feature].length ? cuts[feature][bin] : Float.MAX_VALUE;
                for (int i = 0; i < leaf.length; i++) leaf[i] = leaf[i] << 1 | ((bins[feature][i] & 0xFF) > bin ? 1 : 0);
            }
            fill(leaves, tree << depth, leaf, gradient, curvature, scores);
        }
        return new TreeModel(start, depth, features, thresholds, leaves);
    }

    private static double[] alone(double[] scores) {
        double[] chances = new double[scores.length];
        for (int i = 0; i < chances.length; i++) chances[i] = 1 / (1 + Math.exp(-scores[i]));
        return chances;
    }

    /** The share of each row in its group, where a score of zero stands for none of them. */
    private static double[] among(double[] scores, int[] groups) {
        double[] chances = new double[scores.length];
        for (int from = 0; from < chances.length; ) {
            int to = from;
            double sum = 1;
            for (; to < chances.length && groups[to] == groups[from]; to++) sum += chances[to] = Math.exp(scores[to]);
            for (int i = from; i < to; i++) chances[i] /= sum;
            from = to;
        }
        return chances;
    }

    private void fill(float[] leaves, int from, int[] leaf, float[] gradient, float[] curvature, double[] scores) {
        double[] g = new double[1 << depth];
        double[] h = new double[1 << depth];
        for (int i = 0; i < leaf.length; i++) {
            g[leaf[i]] += gradient[i];
            h[leaf[i]] += curvature[i];
        }
        for (int k = 0; k < g.length; k++) leaves[from + k] = (float) (RATE * g[k] / (h[k] + RIDGE));
        for (int i = 0; i < leaf.length; i++) scores[i] += leaves[from + leaf[i]];
    }

    private static int bestSplit(byte[][] bins, int[] chosen, int[] sample, int[] leaf, int leafCount, float[] gradient, float[] curvature) {
        double[] g = new double[leafCount * BINS];
        double[] h = new double[leafCount * BINS];
        double bestGain = -1;
        int best = chosen[0] * BINS;
        for (int feature : chosen) {
            Arrays.fill(g, 0);
            Arrays.fill(h, 0);
            byte[] own = bins[feature];
            for (int i : sample) {
                int cell = leaf[i] * BINS + (own[i] & 0xFF);
                g[cell] += gradient[i];
                h[cell] += curvature[i];
            }
            double[] gains = new double[BINS];
            for (int k = 0; k < leafCount; k++) addGains(g, h, k * BINS, gains);
            for (int bin = 0; bin < BINS - 1; bin++) {
                if (gains[bin] > bestGain) {
                    bestGain = gains[bin];
                    best = feature * BINS + bin;
                }
            }
        }
        return best;
    }

    private static void addGains(double[] g, double[] h, int from, double[] gains) {
        double allG = 0;
        double allH = 0;
        for (int bin = 0; bin < BINS; bin++) {
            allG += g[from + bin];
            allH += h[from + bin];
        }
        double lowG = 0;
        double lowH = 0;
        for (int bin = 0; bin < BINS - 1; bin++) {
            lowG += g[from + bin];
            lowH += h[from + bin];
            double highG = allG - lowG;
            gains[bin] += lowG * lowG / (lowH + RIDGE) + highG * highG / (allH - lowH + RIDGE);
        }
    }

    private static int[] sample(int n, Random random, int share) {
        if (share == 1) {
            int[] all = new int[n];
            for (int i = 0; i < n; i++) all[i] = i;
            return all;
        }
        int[] some = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) if (random.nextInt(share) == 0) some[count++] = i;
        return count == 0 ? new int[] {0} : Arrays.copyOf(some, count);
    }

    /** Cuts between the values that a spread of the rows has, at most one less than there are bins. */
    private static float[][] cuts(float[][] rows, int width) {
        float[][] cuts = new float[width][];
        int step = Math.max(1, rows.length / 20_000);
        for (int f = 0; f < width; f++) {
            float[] values = new float[(rows.length + step - 1) / step];
            for (int i = 0; i < values.length; i++) values[i] = rows[i * step][f];
            Arrays.sort(values);
            float[] found = new float[BINS - 1];
            int count = 0;
            for (int k = 1; k < BINS; k++) {
                int at = (int) ((long) k * values.length / BINS);
                float value = at > 0 && values[at] == values[at - 1] ? values[at] : (values[at] + values[Math.max(0, at - 1)]) / 2;
                if (values.length > 0 && value < values[values.length - 1] && (count == 0 || value > found[count - 1])) found[count++] = value;
            }
            if (count < BINS - 1 && values.length > 0 && (count == 0 || found[0] > values[0])) {
                System.arraycopy(found, 0, found, 1, count++);
                found[0] = values[0];
            }
            cuts[f] = Arrays.copyOf(found, count);
        }
        return cuts;
    }

    private static byte[][] bins(float[][] rows, int width, float[][] cuts) {
        byte[][] bins = new byte[width][rows.length];
        for (int f = 0; f < width; f++) {
            for (int i = 0; i < rows.length; i++) {
                int at = Arrays.binarySearch(cuts[f], rows[i][f]);
                bins[f][i] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
        return bins;
    }
}
