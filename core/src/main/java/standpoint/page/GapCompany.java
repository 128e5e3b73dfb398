package standpoint.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a first judgement of all gaps of a page says about each: how sure the others are, how those of the same make do, and how the stories that would
 * end and begin there compare as wholes.
 */
final class GapCompany {
    static final int WIDTH = 26;
    private static final int LONGEST = 25;
    private static final float TENTATIVE = 0.35f;
    private final WordBags words;
    private final WordBags names;
    private final Topics topics;

    GapCompany(WordBags words, WordBags names, Topics topics) {
        this.topics = topics;
        this.words = words;
        this.names = names;
    }

    /** What the first judgement says of a page as a whole. */
    private static final class Judged {
        private final float[] first;
        private final int[] make;
        private final Map<Integer, float[]> makes = new HashMap<>();
        private float sum;
        private int sure;
        private int likely;

        Judged(float[] first, float[][] numbers) {
            this.first = first;
            this.make = new int[first.length];
            for (int gap = 0; gap < first.length; gap++) {
                make[gap] = make(numbers[gap]);
                float[] own = makes.computeIfAbsent(make[gap], key -> new float[3]);
                own[0]++;
                own[1] += first[gap];
                if (first[gap] > TENTATIVE) own[2]++;
                sum += first[gap];
                if (first[gap] > 0.5f) sure++;
                if (first[gap] > 0.2f) likely++;
            }
        }

        /** Gaps of one make have the same in them: on a page of several stories all begin alike. */
        private static int make(float[] f) {
            int between = Math.min(2, (int) f[StoryGaps.BYLINES]) * 3 + Math.min(2, (int) f[StoryGaps.DATES]);
            int containers = (int) f[StoryGaps.NEW_ARTICLE] * 2 + (int) f[StoryGaps.ALIKE];
            return ((int) f[StoryGaps.LEVEL] * 9 + between) * 4 + containers;
        }
    }

    /** Adds to the numbers of each gap those of its company, after so many. */
    void describe(float[][] numbers, float[] first, int from) {
        Judged judged = new Judged(first, numbers);
        int n = first.length;
        int[] back = reach(first, -1);
        int[] on = reach(first, 1);
        float[] sorted = first.clone();
        Arrays.sort(sorted);
        for (int gap = 0; gap < n; gap++) {
            float[] f = numbers[gap];
            int at = from;
            f[at++] = first[gap];
            for (int k = 1; k <= 2; k++) {
                f[at++] = gap - k >= 0 ? first[gap - k] : -1;
                f[at++] = gap + k < n ? first[gap + k] : -1;
            }
            f[at++] = highest(first, gap, 4);
            f[at++] = n < 2 ? 0 : sorted[n - 1] == first[gap] ? sorted[n - 2] : sorted[n - 1];
            f[at++] = judged.sure - (first[gap] > 0.5f ? 1 : 0);
            f[at++] = judged.likely - (first[gap] > 0.2f ? 1 : 0);
            f[at++] = judged.sum - first[gap];
            f[at++] = Math.min(200, n);
            at = ofItsMake(judged, gap, f, at);
            at = asWholes(gap, back[gap], on[gap], f, at);
            f[at++] = Math.min(60, gap - back[gap]);
            f[at] = Math.min(60, on[gap] - gap);
        }
    }

    private static int ofItsMake(Judged judged, int gap, float[] f, int from) {
        float[] first = judged.first;
        float sum = judged.sum;
        float[] own = judged.makes.get(judged.make[gap]);
        int at = from;
        f[at++] = own[0];
        f[at++] = own[0] > 1 ? (own[1] - first[gap]) / (own[0] - 1) : -1;
        f[at++] = own[0] > 1 ? (own[2] - (first[gap] > TENTATIVE ? 1 : 0)) / (own[0] - 1) : -1;
        float others = first.length - own[0];
        f[at++] = others > 0 ? (sum - own[1]) / others : -1;
        f[at++] = own[0] / first.length;
        return at;
    }

    /** The story that ends here against the one that begins, as far as the next likely gaps. */
    private int asWholes(int gap, int back, int on, float[] f, int from) {
        int at = from;
        int left = Math.max(back + 1, gap + 1 - LONGEST);
        int right = Math.min(on + 1, gap + 1 + LONGEST);
        f[at++] = (float) words.likeness(left, gap + 1, right);
        f[at++] = (float) words.shift(left, gap + 1, right);
        f[at++] = (float) names.likeness(left, gap + 1, right);
        f[at++] = names.share(gap + 1, right, left, gap + 1);
        f[at++] = names.share(left, gap + 1, gap + 1, right);
        f[at++] = words.share(gap + 1, right, left, gap + 1);
        f[at++] = right - left;
        f[at++] = topics.likeness(left, gap + 1, right);
        return at;
    }

    private static float highest(float[] first, int gap, int reach) {
        float highest = 0;
        for (int k = Math.max(0, gap - reach); k <= Math.min(first.length - 1, gap + reach); k++) if (k != gap) highest = Math.max(highest, first[k]);
        return highest;
    }

    /** For each gap the nearest likely gap before or after it, or the end of the page. */
    private static int[] reach(float[] first, int step) {
        int[] reach = new int[first.length];
        int last = step < 0 ? -1 : first.length;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < first.length; i++) order.add(step < 0 ? i : first.length - 1 - i);
        for (int gap : order) {
            reach[gap] = last;
            if (first[gap] > TENTATIVE) last = gap;
        }
        return reach;
    }
}
