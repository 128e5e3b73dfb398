package standpoint.page;

import java.util.List;
import java.util.Set;

/**
 * Brings back sentences that look like furniture by themselves and are in the middle of a story: a run of them that touches its prose, tells of a
 * third person, and speaks to no reader. {@code She is just 19. We have changed her name. She says ...}
 */
final class Narrative {
    private static final int LONGEST = 6;
    private static final int LEAST_WORDS = 3;
    private static final Set<String> THIRD = Set.of("he", "she", "him", "his", "her", "hers", "they", "them", "their");
    private static final Set<String> READER = Set.of("you", "your", "yours", "cookie", "cookies", "newsletter");

    private Narrative() { }

    /** The probabilities, those of such sentences at least so much above the threshold that they stay. */
    static float[] back(List<Block> blocks, float[] own, float threshold) {
        float[] back = own.clone();
        int first = firstKept(own, threshold);
        int last = lastKept(own, threshold);
        for (int from = first + 1; from < last; from++) {
            if (own[from] > threshold || !isSentence(blocks.get(from))) continue;
            int to = from;
            while (to < last && own[to] <= threshold && isSentence(blocks.get(to))) to++;
            boolean touches = own[from - 1] > threshold || own[to] > threshold;
            if (touches && to - from <= LONGEST && tells(blocks.subList(from, to))) {
                for (int at = from; at < to; at++) back[at] = Math.nextUp(threshold);
            }
            from = to;
        }
        return back;
    }

    private static boolean isSentence(Block block) {
        return block.words() >= LEAST_WORDS && !block.is(Block.Shape.ITEM) && !block.is(Block.Shape.HEADING) && Words.endsSentence(block.text());
    }

    private static boolean tells(List<Block> run) {
        boolean third = false;
        for (Block block : run) {
            if (speaksToReader(block)) return false;
            third |= has(block, THIRD);
        }
        return third;
    }

    static boolean speaksToReader(Block block) { return has(block, READER); }

    private static boolean has(Block block, Set<String> some) { return Words.lower(block.text(), Integer.MAX_VALUE).stream().anyMatch(some::contains); }

    private static int firstKept(float[] own, float threshold) {
        int at = 0;
        while (at < own.length && own[at] <= threshold) at++;
        return at;
    }

    private static int lastKept(float[] own, float threshold) {
        int at = own.length - 1;
        while (at >= 0 && own[at] <= threshold) at--;
        return at;
    }
}
