package standpoint.evaluation;

import standpoint.language.WeightTable;

/** A linear model over hashed features that learns from its own mistakes; what it gives in the end is the average of all it has been. */
final class AveragedPerceptron {
    private final int bits;
    private final int width;
    private final float[] weights;
    private final float[] totals;
    private final int[] stamps;
    private int time = 1;

    AveragedPerceptron(int bits, int width) {
        this.bits = bits;
        this.width = width;
        weights = new float[width << bits];
        totals = new float[width << bits];
        stamps = new int[width << bits];
    }

    void score(int[] features, int count, float[] scores) {
        java.util.Arrays.fill(scores, 0);
        for (int i = 0; i < count; i++) {
            int base = WeightTable.row(features[i], bits) * width;
            for (int column = 0; column < width; column++) scores[column] += weights[base + column];
        }
    }

    /** Moves the weights of the features towards one answer and away from another; the same answer twice moves nothing. */
    void learn(int[] features, int count, int right, int guessed) {
        time++;
        if (right == guessed) return;
        for (int i = 0; i < count; i++) {
            int base = WeightTable.row(features[i], bits) * width;
            add(base + right, 1);
            add(base + guessed, -1);
        }
    }

    private void add(int cell, float change) {
        totals[cell] += (time - stamps[cell]) * weights[cell];
        stamps[cell] = time;
        weights[cell] += change;
    }

    /**
     * The averages as small whole numbers: the largest in ten thousand becomes 127, what rounds to less than {@code least} is dropped.
     */
    WeightTable averages(int least) {
        float[] averages = new float[weights.length];
        int used = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            averages[cell] = (totals[cell] + (float) (time - stamps[cell]) * weights[cell]) / time;
            if (averages[cell] != 0) used++;
        }
        float[] sizes = new float[used];
        for (int cell = 0, at = 0; cell < weights.length; cell++) if (averages[cell] != 0) sizes[at++] = Math.abs(averages[cell]);
        java.util.Arrays.sort(sizes);
        float scale = used == 0 ? 1 : 127 / sizes[(int) (used * 0.9995)];
        short[] small = new short[weights.length];
        for (int cell = 0; cell < weights.length; cell++) {
            int value = Math.max(-127, Math.min(127, Math.round(averages[cell] * scale)));
            small[cell] = (short) (Math.abs(value) < least ? 0 : value);
        }
        return new WeightTable(bits, width, small);
    }
}
