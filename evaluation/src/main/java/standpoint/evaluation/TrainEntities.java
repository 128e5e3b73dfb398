package standpoint.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import standpoint.language.EntityFeatures;
import standpoint.language.WordForms;

/** Learns which words are names, and of what kind, an article at a time: what a word was called earlier in its article counts. */
final class TrainEntities {
    private static final int BITS = 18;
    private static final int ROUNDS = 5;

    private TrainEntities() { }

    static AveragedPerceptron learn(List<ParsedCorpus.Parse> parses, List<int[]> tags, List<String> kinds) {
        AveragedPerceptron finder = new AveragedPerceptron(BITS, kinds.size());
        List<int[]> documents = documents(parses);
        List<WordForms> forms = new ArrayList<>();
        List<int[]> gold = new ArrayList<>();
        for (ParsedCorpus.Parse parse : parses) {
            forms.add(new WordForms(parse.words()));
            int[] own = new int[parse.entities().length];
            for (int i = 0; i < own.length; i++) own[i] = Math.max(0, kinds.indexOf(parse.entities()[i]));
            gold.add(own);
        }
        int[] order = new int[documents.size()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        Random random = new Random(13);
        for (int round = 0; round < ROUNDS; round++) {
            TrainLanguage.shuffle(order, random);
            for (int document : order) {
                Map<Integer, Integer> earlier = new HashMap<>();
                int[] range = documents.get(document);
                for (int at = range[0]; at < range[1]; at++) learn(finder, forms.get(at), tags.get(at), gold.get(at), kinds.size(), earlier);
            }
        }
        return finder;
    }

    /** Half-open ranges of the sentences of each document. */
    private static List<int[]> documents(List<ParsedCorpus.Parse> parses) {
        List<int[]> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= parses.size(); i++) {
            if (i < parses.size() && parses.get(i).document().equals(parses.get(first).document())) continue;
            ranges.add(new int[] {first, i});
            first = i;
        }
        return ranges;
    }

    private static void learn(AveragedPerceptron finder, WordForms words, int[] tags, int[] gold, int width, Map<Integer, Integer> earlier) {
        int[] features = new int[EntityFeatures.COUNT];
        float[] scores = new float[width];
        int[] guesses = new int[gold.length];
        int before = -1;
        int before2 = -1;
        for (int at = 0; at < gold.length; at++) {
            EntityFeatures.fill(words, tags, at, before, before2, earlier.getOrDefault(words.word[at], -1), features);
            finder.score(features, EntityFeatures.COUNT, scores);
            guesses[at] = TrainLanguage.best(scores);
            finder.learn(features, EntityFeatures.COUNT, gold[at], guesses[at]);
            before2 = before;
            before = guesses[at];
        }
        for (int at = 0; at < gold.length; at++) if (words.first[at] == 1) earlier.put(words.word[at], guesses[at]);
    }
}
