package standpoint.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of a linear model: a row of {@code width} small whole numbers for every hash of a feature. Features are known by
 * their hash alone, so the table holds no words; two features may share a row.
 */
public final class WeightTable {
    private final int bits;
    private final int width;
    private final short[] weights;

    /** @param weights 2^bits rows of {@code width} numbers between -127 and 127 */
    public WeightTable(int bits, int width, short[] weights) {
        if (weights.length != width << bits) throw new IllegalArgumentException(weights.length + " weights for 2^" + bits + " rows of " + width);
        this.bits = bits;
        this.width = width;
        this.weights = weights;
    }

    int width() { return width; }

    /** Adds the rows of the first {@code count} features to the scores. */
    void score(int[] features, int count, short[] scores) {
        short[] table = weights;
        int shift = 32 - bits;
        int columns = width;
        for (int i = 0; i < count; i++) {
            int base = (features[i] >>> shift) * columns;
            for (int column = 0; column < columns; column++) scores[column] += table[base + column];
        }
    }

    /** The row of a feature hash in a table of 2^bits rows: its highest bits, which a multiplication mixes best. */
    public static int row(int feature, int bits) { return feature >>> (32 - bits); }

    /** Rows that are all zero are skipped, so that pruned models are small files. */
    public void write(DataOutput out) throws IOException {
        out.writeByte(bits);
        out.writeByte(width);
        for (int row = 0, skipped = 0; row < 1 << bits; row++) {
            if (empty(row) && skipped < 255 && row + 1 < 1 << bits) {
                skipped++;
                continue;
            }
            out.writeByte(skipped);
            for (int column = 0; column < width; column++) out.writeByte(weights[row * width + column]);
            skipped = 0;
        }
    }

    private boolean empty(int row) {
        for (int column = 0; column < width; column++) if (weights[row * width + column] != 0) return false;
        return true;
    }

    static WeightTable read(DataInput in) throws IOException {
        int bits = in.readUnsignedByte();
        int width = in.readUnsignedByte();
        short[] weights = new short[width << bits];
        byte[] cells = new byte[width];
        for (int row = 0; row < 1 << bits; row++) {
            row += in.readUnsignedByte();
            in.readFully(cells);
            for (int column = 0; column < width; column++) weights[row * width + column] = cells[column];
        }
        return new WeightTable(bits, width, weights);
    }
}
