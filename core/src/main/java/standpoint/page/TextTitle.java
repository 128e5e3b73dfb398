package standpoint.page;

import java.util.List;

/** The title of saved text. */
final class TextTitle {
    private static final int LOOKED_AT = 15;

    private TextTitle() { }

    /**
     * The first heading; else the first of the first lines before any prose that reads like a headline: four words or more, no full stop.
     * Empty when the text starts at once with prose.
     */
    static String rough(List<Block> blocks) {
        int looked = Math.min(LOOKED_AT, blocks.size());
        for (Block block : blocks.subList(0, looked)) if (block.is(Block.Shape.HEADING) && block.words() >= 3) return block.text();
        for (Block block : blocks.subList(0, looked)) {
            int words = block.words();
            if (words > 25 || words >= 12 && Words.endsSentence(block.text()) && !block.text().endsWith("?")) return "";
            if (words >= 4 && block.is(Block.Shape.PARAGRAPH) && !Words.endsSentence(block.text())) return block.text();
        }
        return "";
    }
}
