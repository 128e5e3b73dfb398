package standpoint.page;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Weights of hashed words: how much each speaks for an article's own text. No word can be read back from it. */
public final class HashedModel {
    private final byte[] weights;
    private final float scale;

    /** Weights are kept in a byte each, so the largest sets the scale. The length is a power of two. */
    public HashedModel(float[] exact) {
        if (Integer.bitCount(exact.length) != 1) throw new IllegalArgumentException(exact.length + " weights: not a power of two");
        float largest = 1e-6f;
        for (float weight : exact) largest = Math.max(largest, Math.abs(weight));
        scale = largest / 127;
        weights = new byte[exact.length];
        for (int i = 0; i < exact.length; i++) weights[i] = (byte) Math.round(exact[i] / scale);
    }

    private HashedModel(byte[] weights, float scale) {
        this.weights = weights;
        this.scale = scale;
    }

    /** The mean weight of the hashes, 0 for none. */
    public float score(int[] hashes) {
        int sum = 0;
        for (int hash : hashes) sum += weights[hash & weights.length - 1];
        return hashes.length == 0 ? 0 : sum * scale / (float) StrictMath.sqrt(hashes.length);
    }

    public void write(DataOutput out) throws IOException {
        out.writeFloat(scale);
        out.writeInt(weights.length);
        out.write(weights);
    }

    public static HashedModel read(DataInput in) throws IOException {
        float scale = in.readFloat();
        byte[] weights = new byte[in.readInt()];
        in.readFully(weights);
        return new HashedModel(weights, scale);
    }
}
