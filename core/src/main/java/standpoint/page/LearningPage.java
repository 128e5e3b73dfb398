package standpoint.page;

import java.util.List;
import java.util.Optional;

/** What training sees of one page: its blocks, and the same hashes and numbers that reading uses. */
public final class LearningPage {

    /** How a page of HTML is saved as text: what is left of links, gaps and headings. */
    public enum Dump { TIGHT, GAPS, MARKDOWN }

    private final List<Block> blocks;
    private final Optional<HtmlFeatures> html;
    private final Optional<TextFeatures> text;

    private LearningPage(List<Block> blocks, Optional<HtmlFeatures> html, Optional<TextFeatures> text) {
        this.blocks = blocks;
        this.html = html;
        this.text = text;
    }

    public static LearningPage ofHtml(String address, String content) {
        HtmlPage page = HtmlWalker.read(address, content);
        LinkedData data = LinkedData.of(page.data());
        return new LearningPage(page.blocks(), Optional.of(new HtmlFeatures(page, HtmlTitle.rough(page), data)), Optional.empty());
    }

    /** The blocks [from, to) of a page of HTML as if someone had saved them as text. */
    public LearningPage asText(int from, int to, Dump dump) {
        List<Block> saved = blocks.subList(from, to).stream().map(block -> saved(block, dump)).toList();
        return new LearningPage(saved, Optional.empty(), Optional.of(new TextFeatures(saved, TextTitle.rough(saved))));
    }

    private static Block saved(Block block, Dump dump) {
        boolean item = block.is(Block.Shape.ITEM);
        if (dump == Dump.MARKDOWN) return block;
        Block.Shape shape = item && dump == Dump.GAPS ? Block.Shape.ITEM : Block.Shape.PARAGRAPH;
        return new Block(shape, block.text(), 0, 0, dump == Dump.GAPS, Optional.empty());
    }

    public int size() { return blocks.size(); }

    public String text(int i) { return blocks.get(i).text(); }

    public int words(int i) { return blocks.get(i).words(); }

    public boolean isHeading(int i) { return blocks.get(i).is(Block.Shape.HEADING); }

    public int[] wordHashes(int i) {
        return html.map(features -> features.words().hashes(i)).orElseGet(() -> text.orElseThrow().hashes(i));
    }

    public int[] placeHashes(int i) { return html.map(features -> features.hashes(i)).orElseGet(() -> new int[0]); }

    public float[][] firstStage(float[] words, float[] places) {
        return html.map(features -> features.firstStage(words, places)).orElseGet(() -> text.orElseThrow().firstStage(words));
    }

    public void secondStage(float[][] numbers, float[] first) {
        html.ifPresent(features -> features.secondStage(numbers, first));
        text.ifPresent(features -> features.secondStage(numbers, first));
    }

    public int firstWidth() { return html.isPresent() ? HtmlFeatures.FIRST_STAGE : TextFeatures.FIRST_STAGE; }

    public int secondWidth() { return html.isPresent() ? HtmlFeatures.WIDTH : TextFeatures.WIDTH; }
}
