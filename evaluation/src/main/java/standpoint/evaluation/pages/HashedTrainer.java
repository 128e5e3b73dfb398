package standpoint.evaluation.pages;

import java.util.Random;
import standpoint.page.HashedModel;

/** Learns the weights of a {@link HashedModel} by stochastic gradient descent on the logistic loss, step sizes by AdaGrad. Seeded. */
final class HashedTrainer {
    private static final int EPOCHS = 6;
    private static final float RATE = 0.15f;
    private static final float DECAY = 2e-6f;
    private final int size;

    HashedTrainer(int bits) { this.size = 1 << bits; }

    HashedModel train(int[][] rows, boolean[] labels, float[] weights) {
        float[] learned = new float[size];
        float[] squares = new float[size];
        float bias = 0;
        Random random = new Random(7);
        int[] order = new int[rows.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int held = order[i];
                order[i] = order[other];
                order[other] = held;
            }
            for (int row : order) {
                int[] hashes = rows[row];
                if (hashes.length == 0) continue;
                float norm = (float) Math.sqrt(hashes.length);
                float sum = bias;
                for (int hash : hashes) sum += learned[hash & size - 1] / norm;
                float error = (float) ((labels[row] ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * weights[row];
                bias += 0.01f * error;
                for (int hash : hashes) {
                    int at = hash & size - 1;
                    float step = error / norm - DECAY * learned[at];
                    squares[at] += step * step;
                    learned[at] += RATE * step / (float) Math.sqrt(squares[at] + 1e-6f);
                }
            }
        }
        return new HashedModel(learned);
    }
}
