package standpoint.evaluation.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import standpoint.page.BlockModel;
import standpoint.page.HashedModel;
import standpoint.page.LearningPage;
import standpoint.page.TreeModel;

/**
 * Learns which blocks are the article's own words, in two stages. What a stage passes on is always judged by models that have not seen
 * the page, so the next stage learns how far to trust it.
 */
final class BlockTrainer {
    private static final int FOLDS = 3;

    /** A page to learn from: its blocks, which of them are kept, and what each weighs. */
    record Lesson(LearningPage page, boolean[] labels, float[] weights, int group) { }

    private BlockTrainer() { }

    static BlockModel train(List<Lesson> lessons, int wordBits, int placeBits, int trees) {
        HashedModel[] words = hashed(lessons, wordBits, LearningPage::wordHashes);
        HashedModel[] places = hashed(lessons, placeBits, LearningPage::placeHashes);
        List<float[][]> numbers = new ArrayList<>();
        for (Lesson lesson : lessons) {
            int fold = lesson.group() % FOLDS;
            numbers.add(lesson.page().firstStage(scores(lesson, words[fold], LearningPage::wordHashes),
                    scores(lesson, places[fold], LearningPage::placeHashes)));
        }
        int firstWidth = lessons.get(0).page().firstWidth();
        TreeModel[] first = trees(lessons, numbers, firstWidth, trees, 6);
        for (int i = 0; i < lessons.size(); i++) {
            Lesson lesson = lessons.get(i);
            lesson.page().secondStage(numbers.get(i), judge(first[lesson.group() % FOLDS], numbers.get(i)));
        }
        TreeModel[] second = trees(lessons, numbers, lessons.get(0).page().secondWidth(), trees, 5);
        float threshold = threshold(lessons, numbers, second);
        return new BlockModel(words[FOLDS], places[FOLDS], first[FOLDS], second[FOLDS], threshold);
    }

    /** One model for each fold, learned on the others, and last one learned on all. */
    private static HashedModel[] hashed(List<Lesson> lessons, int bits, Hashes hashes) {
        HashedModel[] models = new HashedModel[FOLDS + 1];
        for (int fold = 0; fold <= FOLDS; fold++) {
            List<int[]> rows = new ArrayList<>();
            Rows chosen = new Rows();
            for (Lesson lesson : lessons) {
                if (lesson.group() % FOLDS == fold) continue;
                for (int i = 0; i < lesson.page().size(); i++) {
                    rows.add(hashes.of(lesson.page(), i));
                    chosen.add(lesson.labels()[i], 1);
                }
            }
            models[fold] = new HashedTrainer(bits).train(rows.toArray(int[][]::new), chosen.labels(), chosen.weights());
        }
        return models;
    }

    private static TreeModel[] trees(List<Lesson> lessons, List<float[][]> numbers, int width, int trees, int depth) {
        TreeModel[] models = new TreeModel[FOLDS + 1];
        for (int fold = 0; fold <= FOLDS; fold++) {
            List<float[]> rows = new ArrayList<>();
            Rows chosen = new Rows();
            for (int k = 0; k < lessons.size(); k++) {
                Lesson lesson = lessons.get(k);
                if (lesson.group() % FOLDS == fold) continue;
                for (int i = 0; i < lesson.page().size(); i++) {
                    // Of the many menu entries, all alike, one in four says as much as all.
                    boolean menu = !lesson.labels()[i] && numbers.get(k)[i][0] < 8 && numbers.get(k)[i][2] > 0.9f;
                    if (menu && i % 4 != 0) continue;
                    rows.add(numbers.get(k)[i]);
                    chosen.add(lesson.labels()[i], lesson.weights()[i] * (menu ? 4 : 1));
                }
            }
            models[fold] = new TreeTrainer(trees, depth, 11 + fold).train(rows.toArray(float[][]::new), width, chosen.labels(), chosen.weights());
        }
        return models;
    }

    private interface Hashes { int[] of(LearningPage page, int i); }

    private static float[] scores(Lesson lesson, HashedModel model, Hashes hashes) {
        float[] scores = new float[lesson.page().size()];
        IntFunction<int[]> own = i -> hashes.of(lesson.page(), i);
        for (int i = 0; i < scores.length; i++) scores[i] = model.score(own.apply(i));
        return scores;
    }

    private static float[] judge(TreeModel model, float[][] numbers) {
        float[] judged = new float[numbers.length];
        for (int i = 0; i < judged.length; i++) judged[i] = model.probability(numbers[i]);
        return judged;
    }

    /** The threshold with the best F1 of words, each page counting the same. */
    private static float threshold(List<Lesson> lessons, List<float[][]> numbers, TreeModel[] models) {
        double[] kept = new double[20];
        double[] right = new double[20];
        double gold = 0;
        for (int k = 0; k < lessons.size(); k++) {
            Lesson lesson = lessons.get(k);
            float[] judged = judge(models[lesson.group() % FOLDS], numbers.get(k));
            for (int i = 0; i < judged.length; i++) {
                if (lesson.labels()[i]) gold += lesson.weights()[i];
                for (int step = 0; step < 20 && judged[i] > step / 20.0; step++) {
                    kept[step] += lesson.weights()[i];
                    if (lesson.labels()[i]) right[step] += lesson.weights()[i];
                }
            }
        }
        int best = 10;
        for (int step = 4; step < 16; step++) {
            if (right[step] / (kept[step] + gold) > right[best] / (kept[best] + gold)) best = step;
        }
        return best / 20f;
    }

    /** Labels and weights that grow. */
    private static final class Rows {
        private boolean[] labels = new boolean[1024];
        private float[] weights = new float[1024];
        private int size;

        void add(boolean label, float weight) {
            if (size == labels.length) {
                labels = Arrays.copyOf(labels, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            labels[size] = label;
            weights[size++] = weight;
        }

        boolean[] labels() { return Arrays.copyOf(labels, size); }

        float[] weights() { return Arrays.copyOf(weights, size); }
    }
}
