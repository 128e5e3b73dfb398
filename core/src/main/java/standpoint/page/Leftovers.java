package standpoint.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes off furniture that looks like prose by itself but is given away by its company: a line that says again what furniture elsewhere on the page
 * says, and a doubtful short line among such.
 */
final class Leftovers {
    private static final int RUN = 3;
    private static final float SURE = 0.75f;
    private static final int SHORT = 25;

    private Leftovers() { }

    /** The probabilities with those of leftovers at most a tenth. */
    static float[] off(List<Block> blocks, float[] own, float threshold) {
        float[] left = own.clone();
        Map<String, Integer> furniture = new HashMap<>();
        for (int i = 0; i < left.length; i++) if (own[i] <= threshold) for (String run : runs(blocks.get(i))) furniture.putIfAbsent(run, i);
        for (int i = 0; i < left.length; i++) {
            if (own[i] <= threshold) continue;
            if (own[i] < 0.9f && repeats(blocks.get(i), furniture)) left[i] = Math.min(left[i], 0.1f);
        }
        runsOff(blocks, own, left, threshold);
        return left;
    }

    /** A run of doubtful short lines of which most are furniture is furniture as a whole: the notice above an embedded player, say. */
    private static void runsOff(List<Block> blocks, float[] own, float[] left, float threshold) {
        int start = 0;
        for (int i = 0; i <= own.length; i++) {
            if (i < own.length && own[i] < SURE && blocks.get(i).words() < SHORT) continue;
            int low = 0;
            for (int k = start; k < i; k++) if (own[k] <= threshold) low++;
            if (low * 2 > i - start) for (int k = start; k < i; k++) left[k] = Math.min(left[k], 0.1f);
            start = i + 1;
        }
    }

    private static boolean repeats(Block block, Map<String, Integer> furniture) {
        Set<String> own = runs(block);
        int found = 0;
        for (String run : own) if (furniture.containsKey(run)) found++;
        return own.size() >= 4 && found * 3 >= own.size();
    }

    private static Set<String> runs(Block block) {
        List<String> words = Words.lower(block.text(), 120);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) runs.add(String.join(" ", words.subList(i, i + RUN)));
        return runs;
    }
}
