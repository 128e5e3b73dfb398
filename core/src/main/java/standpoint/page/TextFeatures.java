package standpoint.page;

import java.util.List;

/** What can be seen of each block of saved text, as numbers: its words, its look, and then what a first judgement says of its surroundings. */
final class TextFeatures {
    static final int FIRST_STAGE = BlockFeatures.COUNT;
    static final int WIDTH = FIRST_STAGE + 16;
    private final List<Block> blocks;
    private final BlockFeatures words;

    TextFeatures(List<Block> blocks, String title) {
        this.blocks = blocks;
        this.words = new BlockFeatures(blocks, title);
    }

    int[] hashes(int i) { return words.hashes(i); }

    float[][] firstStage(float[] wordScores) { return words.all(wordScores, WIDTH); }

    void secondStage(float[][] all, float[] first) {
        int n = blocks.size();
        Surroundings around = new Surroundings(blocks, all, first);
        double[] weight = around.weight;
        double[] kept = around.kept;
        for (int i = 0; i < n; i++) {
            float[] f = all[i];
            int at = FIRST_STAGE;
            f[at++] = first[i];
            for (int k = 1; k <= 3; k++) {
                f[at++] = i - k >= 0 ? first[i - k] : -1;
                f[at++] = i + k < n ? first[i + k] : -1;
            }
            f[at++] = around.mean(i - 5, i);
            f[at++] = around.mean(i + 1, i + 6);
            f[at++] = around.mean(i - 15, i);
            f[at++] = around.mean(i + 1, i + 16);
            f[at++] = (float) (kept[i] / Math.max(1, kept[n]));
            f[at++] = (float) ((kept[n] - kept[i + 1]) / Math.max(1, kept[n]));
            f[at++] = (float) (kept[n] / Math.max(1, weight[n]));
            f[at] = (float) Math.min(3000, kept[n]);
        }
    }
}
