package standpoint.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From where to where each name and word runs through a page: where a story ends few chains go on, and the next begins with new ones. */
final class WordChains {
    private final List<Set<String>> names;
    private final Spans nameSpans;
    private final Spans wordSpans;
    private final int size;

    WordChains(List<Map<String, Integer>> words, List<Set<String>> names) {
        this.names = names;
        this.size = names.size();
        this.nameSpans = new Spans(names);
        this.wordSpans = new Spans(words.stream().map(Map::keySet).toList());
    }

    /** First and last paragraph of each word, and how many spans cross each gap. */
    private static final class Spans {
        private final Map<String, int[]> ends = new HashMap<>();
        private final int[] crossing;
        private final int[] open;
        private final float mean;

        Spans(List<? extends Collection<String>> paragraphs) {
            for (int i = 0; i < paragraphs.size(); i++) {
                for (String word : paragraphs.get(i)) {
                    int[] span = ends.get(word);
                    if (span == null) ends.put(word, new int[] {i, i});
                    else span[1] = i;
                }
            }
            crossing = new int[paragraphs.size() + 1];
            open = new int[paragraphs.size() + 1];
            for (int[] span : ends.values()) {
                if (span[1] == span[0]) continue;
                crossing[span[0]]++;
                crossing[span[1]]--;
                open[Math.max(0, span[0] - 6)]++;
                open[Math.min(open.length - 1, span[1] + 6)]--;
            }
            for (int i = 1; i < crossing.length; i++) {
                crossing[i] += crossing[i - 1];
                open[i] += open[i - 1];
            }
            long sum = 0;
            for (int count : crossing) sum += count;
            mean = (float) sum / Math.max(1, paragraphs.size() - 1);
        }
    }

    void describe(int gap, float[] f, int from) {
        f[from] = (float) nameSpans.crossing[gap] / Math.max(1, nameSpans.open[gap]);
        f[from + 1] = (float) wordSpans.crossing[gap] / Math.max(1, wordSpans.open[gap]);
        f[from + 2] = nameSpans.crossing[gap];
        f[from + 3] = fresh(gap, 1);
        f[from + 4] = fresh(gap, 3);
        f[from + 5] = ending(gap, 3);
        f[from + 6] = ending(gap, 8);
        f[from + 7] = Math.min(6, lowestNear(gap));
        f[from + 8] = nameSpans.open[gap];
        f[from + 9] = nameSpans.mean;
        f[from + 10] = nameSpans.crossing[gap] / Math.max(1, nameSpans.mean);
        f[from + 11] = Math.min(40, freshCount(gap, 6));
        f[from + 12] = wordSpans.crossing[gap] / Math.max(1, wordSpans.mean);
        f[from + 13] = fresh(gap, 8);
    }

    /** The share of the names in the next paragraphs that the page has not had before. */
    private float fresh(int gap, int paragraphs) {
        int count = 0;
        int fresh = 0;
        for (int i = gap + 1; i < Math.min(size, gap + 1 + paragraphs); i++) {
            for (String name : names.get(i)) {
                count++;
                if (nameSpans.ends.get(name)[0] > gap) fresh++;
            }
        }
        return count == 0 ? -1 : (float) fresh / count;
    }

    private int freshCount(int gap, int paragraphs) {
        Set<String> fresh = new HashSet<>();
        for (int i = gap + 1; i < Math.min(size, gap + 1 + paragraphs); i++) {
            for (String name : names.get(i)) if (nameSpans.ends.get(name)[0] > gap) fresh.add(name);
        }
        return fresh.size();
    }

    /** The share of the names in the paragraphs before that do not come again. */
    private float ending(int gap, int paragraphs) {
        int count = 0;
        int ended = 0;
        for (int i = Math.max(0, gap - paragraphs + 1); i <= gap; i++) {
            for (String name : names.get(i)) {
                count++;
                if (nameSpans.ends.get(name)[1] <= gap) ended++;
            }
        }
        return count == 0 ? -1 : (float) ended / count;
    }

    /** How many gaps around have fewer name chains than this one. */
    private int lowestNear(int gap) {
        int fewer = 0;
        for (int k = Math.max(0, gap - 6); k <= Math.min(size - 2, gap + 6); k++) if (nameSpans.crossing[k] < nameSpans.crossing[gap]) fewer++;
        return fewer;
    }
}
