package standpoint.evaluation.pages;

import java.util.ArrayList;
import java.util.List;
import standpoint.page.TreeModel;

/** Learns to choose among candidates, or none, from pages of which the right one is known. */
final class ChoiceTrainer {
    private static final int TREES = 160;
    private static final int DEPTH = 4;
    /** One seed's trees hang on which rows they saw; the mean of a few is steadier on pages that nobody saw. */
    private static final int SEEDS = 4;
    private final int width;
    private final List<float[]> rows = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private int pages;

    ChoiceTrainer(int width) { this.width = width; }

    void add(float[][] candidates, boolean[] right) {
        for (int i = 0; i < candidates.length; i++) {
            rows.add(candidates[i]);
            labels.add(right[i]);
            groups.add(pages);
        }
        pages++;
    }

    /** Where the candidates of a page exclude one another. */
    TreeModel train() { return train(groups.stream().mapToInt(Integer::intValue).toArray()); }

    /** Where several candidates of a page may be right. */
    TreeModel trainEach() { return train(new int[0]); }

    private TreeModel train(int[] group) {
        boolean[] truth = new boolean[labels.size()];
        float[] weights = new float[truth.length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = labels.get(i);
            weights[i] = 1;
        }
        List<TreeModel> models = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            models.add(new TreeTrainer(TREES, DEPTH, 3 + seed).train(rows.toArray(float[][]::new), width, truth, weights, group));
        }
        return TreeModel.mean(models);
    }
}
