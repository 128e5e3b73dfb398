package standpoint.page;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * A sum of small decision trees over numbers. Every level of a tree asks one question of all its branches ("more than 12 words?"), so a
 * tree is read by shifting bits: quick, small, and the same on every machine.
 */
public final class TreeModel {
    private final float start;
    private final int depth;
    private final short[] features;
    private final float[] thresholds;
    private final float[] leaves;

    /**
     * @param start      the score before any tree
     * @param features   the number that each level asks, tree after tree, {@code depth} a tree
     * @param thresholds above which the answer is yes
     * @param leaves     2^depth a tree
     */
    public TreeModel(float start, int depth, short[] features, float[] thresholds, float[] leaves) {
        if (features.length != thresholds.length || features.length / depth << depth != leaves.length) {
            throw new IllegalArgumentException("trees of " + features.length + " questions and " + leaves.length + " leaves");
        }
        this.start = start;
        this.depth = depth;
        this.features = features.clone();
        this.thresholds = thresholds.clone();
        this.leaves = leaves.clone();
    }

    /** One model that thinks what several think on average. All of one depth. */
    public static TreeModel mean(List<TreeModel> models) {
        int depth = models.get(0).depth;
        int size = models.stream().mapToInt(model -> model.features.length).sum();
        short[] features = new short[size];
        float[] thresholds = new float[size];
        float[] leaves = new float[size / depth << depth];
        float start = 0;
        int question = 0;
        int leaf = 0;
        for (TreeModel model : models) {
            if (model.depth != depth) throw new IllegalArgumentException("trees of depth " + depth + " and " + model.depth);
            start += model.start / models.size();
            System.arraycopy(model.features, 0, features, question, model.features.length);
            System.arraycopy(model.thresholds, 0, thresholds, question, model.features.length);
            question += model.features.length;
            for (float value : model.leaves) leaves[leaf++] = value / models.size();
        }
        return new TreeModel(start, depth, features, thresholds, leaves);
    }

    /** The probability of yes. */
    public float probability(float[] values) {
        float sum = start;
        int question = 0;
        for (int leaf = 0; leaf < leaves.length; leaf += 1 << depth) {
            int bits = 0;
            for (int level = 0; level < depth; level++, question++) {
                bits = bits << 1 | (values[features[question]] > thresholds[question] ? 1 : 0);
            }
            sum += leaves[leaf + bits];
        }
        return (float) (1 / (1 + StrictMath.exp(-sum)));
    }

    public void write(DataOutput out) throws IOException {
        out.writeFloat(start);
        out.writeInt(depth);
        out.writeInt(features.length);
        for (short feature : features) out.writeShort(feature);
        for (float threshold : thresholds) out.writeFloat(threshold);
        for (float leaf : leaves) out.writeFloat(leaf);
    }

    public static TreeModel read(DataInput in) throws IOException {
        float start = in.readFloat();
        int depth = in.readInt();
        int questions = in.readInt();
        short[] features = new short[questions];
        for (int i = 0; i < questions; i++) features[i] = in.readShort();
        float[] thresholds = new float[questions];
        for (int i = 0; i < questions; i++) thresholds[i] = in.readFloat();
        float[] leaves = new float[questions / depth << depth];
        for (int i = 0; i < leaves.length; i++) leaves[i] = in.readFloat();
        return new TreeModel(start, depth, features, thresholds, leaves);
    }
}
