package standpoint.page;

import java.util.List;

/** Brings back the sentences with which a story begins: what stands between its title and the first paragraph that is surely its own, where nothing but sentences stands there. */
final class Lead {
    private static final int LEAST_WORDS = 8;

    private Lead() { }

    /** The probabilities, those of such sentences at least so much above the threshold that they stay. */
    static float[] back(List<Block> blocks, String title, List<Captions.Found> captions, float[] own, float threshold) {
        int first = 0;
        while (first < own.length && (own[first] <= threshold || !TextTitle.isProse(blocks.get(first)))) first++;
        int head = 0;
        while (head < first && !blocks.get(head).text().equals(title)) head++;
        if (title.isEmpty() || first == own.length || head == first) return own;
        float[] back = own.clone();
        for (int at = first - 1; at > head && begins(blocks.get(at)) && captions.get(at).isNone(); at--) back[at] = Math.max(back[at], Math.nextUp(threshold));
        return back;
    }

    private static boolean begins(Block block) {
        return block.words() >= LEAST_WORDS && block.is(Block.Shape.PARAGRAPH) && Words.endsSentence(block.text()) && !block.text().endsWith("?") && Byline.line(block.text()).isEmpty()
                && !Narrative.speaksToReader(block);
    }
}
