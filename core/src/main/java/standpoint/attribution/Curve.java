package standpoint.attribution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A rising line from scores to the share of right findings, straight between its points. */
final class Curve {
    private static final int POINTS = 50;
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

    /**
     * Fits shares to scores by logistic regression on the score's log-odds, which a few hundred findings determine well, and keeps the line
     * at evenly spaced scores.
     */
    static Curve fit(List<Seen> seen) {
        double slope = 1;
        double shift = 0;
        for (int round = 0; round < 50; round++) {
            double[] step = newton(seen, slope, shift);
            slope = Math.max(0.05, slope + step[0]);
            shift += step[1];
        }
        float[] scores = new float[POINTS];
        float[] shares = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            scores[i] = (i + 0.5f) / POINTS;
            shares[i] = (float) Math.max(0.01, Math.min(0.99, share(scores[i], slope, shift)));
        }
        return new Curve(scores, shares);
    }

    /** One step of Newton's method on the likelihood, slightly damped so that few findings do not carry it off. */
    private static double[] newton(List<Seen> seen, double slope, double shift) {
        double first = 0;
        double second = 0;
        double aa = 1;
        double ab = 0;
        double bb = 1;
        for (Seen one : seen) {
            double x = odds(one.score);
            double share = share(one.score, slope, shift);
            double error = (one.right ? 1 : 0) - share;
            double weight = share * (1 - share);
            first += error * x;
            second += error;
            aa += weight * x * x;
            ab += weight * x;
            bb += weight;
        }
        double determinant = aa * bb - ab * ab;
        return new double[] {(bb * first - ab * second) / determinant, (aa * second - ab * first) / determinant};
    }

    private static double share(double score, double slope, double shift) { return 1 / (1 + Math.exp(-slope * odds(score) - shift)); }

    private static double odds(double score) {
        double inside = Math.max(0.001, Math.min(0.999, score));
        return Math.log(inside / (1 - inside));
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
