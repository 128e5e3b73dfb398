package standpoint.language;

/** Gives every word of a sentence its Penn Treebank part of speech, from left to right, by a linear model. */
public final class Tagger {
    private final WeightTable weights;

    public Tagger(WeightTable weights) { this.weights = weights; }

    /** The number of each word's tag among the model's tags. */
    public int[] tag(WordForms words) {
        int[] tags = new int[words.size];
        int[] features = new int[TagFeatures.COUNT];
        short[] scores = new short[weights.width()];
        int before = -1;
        int before2 = -1;
        for (int at = 0; at < words.size; at++) {
            TagFeatures.fill(words, at, before, before2, features);
            java.util.Arrays.fill(scores, (short) 0);
            weights.score(features, TagFeatures.COUNT, scores);
            int best = best(scores);
            tags[at] = best;
            before2 = before;
            before = best;
        }
        return tags;
    }

    static int best(short[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
        return best;
    }
}
