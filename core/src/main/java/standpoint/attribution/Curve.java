package standpoint.attribution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A rising line from scores to the share of right findings, learnt by isotonic regression and straight between its points. */
final class Curve {
    private final float[] scores;
    private final float[] shares;

    private Curve(float[] scores, float[] shares) {
        this.scores = scores;
        this.shares = shares;
    }

    /** A score and whether the finding was right. */
    record Seen(double score, boolean right) { }

    /** The line that leaves scores as they are. */
    static Curve straight() { return new Curve(new float[] {0, 1}, new float[] {0, 1}); }

    /** Pools neighbours until the shares rise with the scores; a pool holds at least {@code least} findings. */
    static Curve fit(List<Seen> seen, int least) {
        List<Seen> sorted = seen.stream().sorted(Comparator.comparingDouble(Seen::score)).toList();
        double[] score = new double[sorted.size()];
        double[] right = new double[sorted.size()];
        double[] count = new double[sorted.size()];
        int pools = 0;
        for (Seen one : sorted) {
            score[pools] = one.score;
            right[pools] = one.right ? 1 : 0;
            count[pools] = 1;
            pools++;
            while (pools > 1 && (count[pools - 2] < least || right[pools - 2] / count[pools - 2] >= right[pools - 1] / count[pools - 1])) {
                if (count[pools - 2] >= least && count[pools - 1] < least && right[pools - 2] / count[pools - 2] < right[pools - 1] / count[pools - 1]) break;
                pools--;
                score[pools - 1] += score[pools];
                right[pools - 1] += right[pools];
                count[pools - 1] += count[pools];
            }
        }
        float[] scores = new float[pools];
        float[] shares = new float[pools];
        for (int i = 0; i < pools; i++) {
            scores[i] = (float) (score[i] / count[i]);
            shares[i] = (float) Math.max(0.01, Math.min(0.99, right[i] / count[i]));
        }
        return new Curve(scores, shares);
    }

    double at(double score) {
        int above = Arrays.binarySearch(scores, (float) score);
        if (above >= 0) return shares[above];
        above = -above - 1;
        if (above == 0) return shares[0] * Math.max(0, score / Math.max(1e-6, scores[0]));
        if (above == scores.length) return shares[scores.length - 1];
        double part = (score - scores[above - 1]) / (scores[above] - scores[above - 1]);
        return shares[above - 1] + part * (shares[above] - shares[above - 1]);
    }

    void write(DataOutput out) throws IOException {
        out.writeShort(scores.length);
        for (int i = 0; i < scores.length; i++) {
            out.writeFloat(scores[i]);
            out.writeFloat(shares[i]);
        }
    }

    static Curve read(DataInput in) throws IOException {
        int size = in.readUnsignedShort();
        float[] scores = new float[size];
        float[] shares = new float[size];
        for (int i = 0; i < size; i++) {
            scores[i] = in.readFloat();
            shares[i] = in.readFloat();
        }
        return new Curve(scores, shares);
    }
}
