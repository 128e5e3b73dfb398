package standpoint.language;

import java.util.List;

/** Gives every word of a sentence its Penn Treebank part of speech, from left to right, by a linear model within what a dictionary allows. */
public final class Tagger {
    private final WeightTable weights;
    private final List<String> names;

    /** @param names of the tags, which then have to be among those that a dictionary allows a word; empty to take whatever weighs most */
    public Tagger(WeightTable weights, List<String> names) {
        this.weights = weights;
        this.names = List.copyOf(names);
    }

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
            int best = names.isEmpty() ? best(scores) : allowed(words, at, scores);
            tags[at] = best;
            before2 = before;
            before = best;
        }
        return tags;
    }

    /** The best of the tags that a word in lower case can have. */
    private int allowed(WordForms words, int at, short[] scores) {
        int code = words.first[at] == 0 ? words.parts[at] : 0;
        int best = best(scores);
        if (code == 0 || PossibleParts.allows(code, names.get(best))) return best;
        int other = -1;
        for (int i = 0; i < scores.length; i++) if (PossibleParts.allows(code, names.get(i)) && (other < 0 || scores[i] > scores[other])) other = i;
        return other;
    }

    static int best(short[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
        return best;
    }
}
