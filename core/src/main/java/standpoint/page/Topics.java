package standpoint.page;

import java.util.List;
import java.util.Map;

/** What the paragraphs of one page are about, and how near runs of them are to each other. */
final class Topics {
    private final int dimensions;
    private final double[] sums;
    private final int paragraphs;

    Topics(TopicModel model, List<Map<String, Integer>> words) {
        this.dimensions = model.dimensions();
        this.paragraphs = words.size();
        this.sums = new double[(paragraphs + 1) * dimensions];
        for (int i = 0; i < paragraphs; i++) {
            System.arraycopy(sums, i * dimensions, sums, (i + 1) * dimensions, dimensions);
            model.add(words.get(i), sums, (i + 1) * dimensions);
        }
    }

    /** Cosine of the paragraphs [from, amid) and [amid, to). */
    float likeness(int from, int amid, int to) {
        int left = Math.max(0, from) * dimensions;
        int middle = amid * dimensions;
        int right = Math.min(paragraphs, to) * dimensions;
        double dot = 0;
        double before = 0;
        double after = 0;
        for (int d = 0; d < dimensions; d++) {
            double a = sums[middle + d] - sums[left + d];
            double b = sums[right + d] - sums[middle + d];
            dot += a * b;
            before += a * a;
            after += b * b;
        }
        return before * after == 0 ? 0 : (float) (dot / Math.sqrt(before * after));
    }

    void describe(int gap, float[] f, int from) {
        f[from] = likeness(gap, gap + 1, gap + 2);
        f[from + 1] = likeness(gap - 2, gap + 1, gap + 4);
        f[from + 2] = likeness(gap - 7, gap + 1, gap + 9);
        float highest = -1;
        for (int k = Math.max(0, gap - 4); k <= Math.min(paragraphs - 2, gap + 4); k++) highest = Math.max(highest, likeness(k - 2, k + 1, k + 4));
        f[from + 3] = highest - f[from + 1];
        f[from + 4] = likeness(gap - 7, gap + 1, gap + 2);
        f[from + 5] = likeness(0, gap + 1, paragraphs);
    }
}
