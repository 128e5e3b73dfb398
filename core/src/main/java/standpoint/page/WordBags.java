package standpoint.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words, or the names, of a page's paragraphs as numbers, and how runs of paragraphs compare by them. Each comparison is linear in the words compared. */
final class WordBags {
    private final int[][] ids;
    private final int[][] counts;
    private final double[] weight;
    private final double[] left;
    private final double[] right;
    private final int[] marks;
    private int mark;

    WordBags(List<Map<String, Integer>> bags) {
        Map<String, Integer> known = new HashMap<>();
        ids = new int[bags.size()][];
        counts = new int[bags.size()][];
        List<int[]> spread = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            ids[i] = new int[bags.get(i).size()];
            counts[i] = new int[ids[i].length];
            int at = 0;
            for (Map.Entry<String, Integer> entry : bags.get(i).entrySet()) {
                int id = known.computeIfAbsent(entry.getKey(), key -> known.size());
                if (id == spread.size()) spread.add(new int[1]);
                spread.get(id)[0]++;
                ids[i][at] = id;
                counts[i][at++] = entry.getValue();
            }
        }
        weight = new double[known.size()];
        for (int id = 0; id < weight.length; id++) weight[id] = Math.log((bags.size() + 1.0) / spread.get(id)[0]) + 0.1;
        left = new double[weight.length];
        right = new double[weight.length];
        marks = new int[weight.length];
    }

    /** Cosine of the words of so many paragraphs before and after a gap, each weighed down by how many paragraphs of the page have it. */
    double likeness(int gap, int window) { return likeness(gap - window + 1, gap + 1, gap + 1 + window); }

    /** The same of the paragraphs [from, amid) and [amid, to). */
    double likeness(int from, int amid, int to) {
        add(left, from, amid, true);
        add(right, amid, to, true);
        double dot = 0;
        double before = 0;
        double after = 0;
        for (int i = Math.max(0, from); i < amid; i++) {
            for (int id : ids[i]) {
                dot += left[id] * right[id];
                before += left[id] * left[id];
                left[id] = 0;
            }
        }
        for (int i = amid; i < Math.min(ids.length, to); i++) {
            for (int id : ids[i]) {
                after += right[id] * right[id];
                right[id] = 0;
            }
        }
        double norm = Math.sqrt(before * after);
        return norm == 0 ? 0 : dot / norm;
    }

    /** How much better two sources of words explain the text on both sides than one source does, a word. */
    double shift(int gap, int window) { return shift(gap - window + 1, gap + 1, gap + 1 + window); }

    /** The same of the paragraphs [from, amid) and [amid, to). */
    double shift(int from, int amid, int to) {
        double n = add(left, from, amid, false);
        double m = add(right, amid, to, false);
        double gain = 0;
        for (int i = Math.max(0, from); i < Math.min(ids.length, to); i++) {
            for (int id : ids[i]) {
                double a = left[id];
                double b = right[id];
                if (a + b == 0) continue;
                double p = (a + b) / (n + m);
                gain += term(a, n, p) + term(b, m, p);
                left[id] = 0;
                right[id] = 0;
            }
        }
        return gain / Math.max(1, n + m);
    }

    private static double term(double count, double of, double expected) { return count == 0 ? 0 : count * Math.log(count / (of * expected)); }

    private double add(double[] to, int from, int end, boolean weighed) {
        double total = 0;
        for (int i = Math.max(0, from); i < Math.min(ids.length, end); i++) {
            for (int k = 0; k < ids[i].length; k++) {
                double count = weighed ? Math.min(2, counts[i][k]) * weight[ids[i][k]] : counts[i][k];
                to[ids[i][k]] += count;
                total += count;
            }
        }
        return total;
    }

    /** Of the different words of the paragraphs [from, to) the share that the paragraphs [inFrom, inTo) have; -1 when either has none. */
    float share(int from, int to, int inFrom, int inTo) {
        int inside = ++mark;
        boolean any = false;
        for (int i = Math.max(0, inFrom); i < Math.min(ids.length, inTo); i++) {
            for (int id : ids[i]) {
                marks[id] = inside;
                any = true;
            }
        }
        int found = ++mark;
        int missed = ++mark;
        int all = 0;
        int shared = 0;
        for (int i = Math.max(0, from); i < Math.min(ids.length, to); i++) {
            for (int id : ids[i]) {
                if (marks[id] == found || marks[id] == missed) continue;
                all++;
                if (marks[id] == inside) shared++;
                marks[id] = marks[id] == inside ? found : missed;
            }
        }
        return all == 0 || !any ? -1 : (float) shared / all;
    }

    /** How many different words the paragraphs [from, to) have. */
    int different(int from, int to) {
        int seen = ++mark;
        int count = 0;
        for (int i = Math.max(0, from); i < Math.min(ids.length, to); i++) {
            for (int id : ids[i]) {
                if (marks[id] == seen) continue;
                marks[id] = seen;
                count++;
            }
        }
        return count;
    }
}
