package standpoint.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells which words of an article are names and of what kind, by a linear model that remembers what it called the same word earlier in the
 * article. One finder is for one article.
 */
public final class EntityFinder {
    private final WeightTable weights;
    private final Map<Integer, Integer> earlier = new HashMap<>();

    public EntityFinder(WeightTable weights) { this.weights = weights; }

    /** The number of each word's kind among the model's kinds; 0 is no name. */
    public int[] find(WordForms words, int[] tags) {
        int[] kinds = new int[words.size];
        int[] features = new int[EntityFeatures.COUNT];
        short[] scores = new short[weights.width()];
        int before = -1;
        int before2 = -1;
        for (int at = 0; at < words.size; at++) {
            EntityFeatures.fill(words, tags, at, before, before2, earlier.getOrDefault(words.word[at], -1), features);
            Arrays.fill(scores, (short) 0);
            weights.score(features, EntityFeatures.COUNT, scores);
            int best = Tagger.best(scores);
            kinds[at] = best;
            before2 = before;
            before = best;
        }
        for (int at = 0; at < words.size; at++) if (words.first[at] == 1) earlier.put(words.word[at], kinds[at]);
        return kinds;
    }
}
