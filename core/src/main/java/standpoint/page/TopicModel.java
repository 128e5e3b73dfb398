package standpoint.page;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;

/**
 * What words are about, as points in a space of few dimensions under the hashes of their stems: words that stand in the same articles are near each other, so two
 * paragraphs on gardens are alike though they share no word. No word can be read back from it.
 */
public final class TopicModel {
    private final int dimensions;
    private final byte[] vectors;
    private final float[] scales;

    /** Vectors one after the other; how many there are is a power of two. Each number is kept in a byte, so the largest of its dimension sets the scale. */
    public TopicModel(int dimensions, float[] exact) {
        if (exact.length % dimensions != 0 || Integer.bitCount(exact.length / dimensions) != 1) throw new IllegalArgumentException(exact.length + " numbers: no power of two of vectors");
        this.dimensions = dimensions;
        this.vectors = new byte[exact.length];
        this.scales = new float[dimensions];
        for (int i = 0; i < exact.length; i++) scales[i % dimensions] = Math.max(scales[i % dimensions], Math.abs(exact[i]) / 127);
        for (int i = 0; i < exact.length; i++) vectors[i] = scales[i % dimensions] == 0 ? 0 : (byte) Math.round(exact[i] / scales[i % dimensions]);
    }

    private TopicModel(int dimensions, byte[] vectors, float[] scales) {
        this.dimensions = dimensions;
        this.vectors = vectors;
        this.scales = scales;
    }

    int dimensions() { return dimensions; }

    /** Which vector a stem has, of so many. */
    public static int place(String stem, int count) { return Words.hash(stem, 37) & count - 1; }

    /** Adds where the words of a paragraph stand. */
    void add(Map<String, Integer> words, double[] to, int from) {
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            int at = place(word.getKey(), vectors.length / dimensions) * dimensions;
            for (int d = 0; d < dimensions; d++) to[from + d] += vectors[at + d] * scales[d] * Math.min(2, word.getValue());
        }
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(dimensions);
        out.writeInt(vectors.length);
        for (float scale : scales) out.writeFloat(scale);
        out.write(vectors);
    }

    public static TopicModel read(DataInput in) throws IOException {
        int dimensions = in.readInt();
        byte[] vectors = new byte[in.readInt()];
        float[] scales = new float[dimensions];
        for (int d = 0; d < dimensions; d++) scales[d] = in.readFloat();
        in.readFully(vectors);
        return new TopicModel(dimensions, vectors, scales);
    }
}
