package standpoint.attribution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The weights of one linear model in a table of 2^bits small whole numbers, found by the hash of a feature. */
final class Weights {
    private final int bits;
    private final float scale;
    private final byte[] table;

    private Weights(int bits, float scale, byte[] table) {
        this.bits = bits;
        this.scale = scale;
        this.table = table;
    }

    /** Rounds learnt weights to 255 steps; the few that are larger than the widest step are cut. */
    static Weights of(int bits, float[] learnt) {
        float[] sizes = new float[learnt.length];
        int used = 0;
        for (float weight : learnt) if (weight != 0) sizes[used++] = Math.abs(weight);
        sizes = java.util.Arrays.copyOf(sizes, used);
        java.util.Arrays.sort(sizes);
        float widest = used == 0 ? 1 : Math.max(1e-6f, sizes[Math.min(used - 1, (int) (used * 0.9995))]);
        byte[] table = new byte[learnt.length];
        for (int i = 0; i < learnt.length; i++) table[i] = (byte) Math.max(-127, Math.min(127, Math.round(learnt[i] / widest * 127)));
        return new Weights(bits, widest / 127, table);
    }

    double score(Features features) {
        int sum = 0;
        for (int i = 0; i < features.count(); i++) sum += table[Features.row(features.hash(i), bits)];
        return sum * (double) scale;
    }

    void write(DataOutput out) throws IOException {
        out.writeByte(bits);
        out.writeFloat(scale);
        out.write(table);
    }

    static Weights read(DataInput in) throws IOException {
        int bits = in.readUnsignedByte();
        float scale = in.readFloat();
        byte[] table = new byte[1 << bits];
        in.readFully(table);
        return new Weights(bits, scale, table);
    }
}
