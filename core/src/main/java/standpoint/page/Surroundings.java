package standpoint.page;

import java.util.List;

/** How much of a page's words the first stage keeps, from any block to any other: sums over the blocks before each. */
final class Surroundings {
    final double[] weight;
    final double[] kept;

    Surroundings(List<Block> blocks, float[][] numbers, float[] first) {
        int n = blocks.size();
        weight = new double[n + 1];
        kept = new double[n + 1];
        for (int i = 0; i < n; i++) {
            double size = Math.max(1, numbers[i][0]);
            weight[i + 1] = weight[i] + size;
            kept[i + 1] = kept[i] + size * first[i];
        }
    }

    /** The share of the words of the blocks [from, to) that is kept, -1 for no blocks. */
    float mean(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(weight.length - 1, to);
        return end <= start ? -1 : (float) ((kept[end] - kept[start]) / (weight[end] - weight[start]));
    }
}
