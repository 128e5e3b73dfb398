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
        return new LearningPage(page.blocks(), Optional.of(new HtmlFeatures(page, HtmlTitle.rough(page), data, new PlaceKinds())), Optional.empty());
    }

    /** The blocks [from, to) of a page of HTML as if someone had saved them as text. */
    public LearningPage asText(int from, int to, Dump dump) { return asText(from, to, dump, true); }

    /** The same with its headings or without: some ways of saving a page lose them. */
    public LearningPage asText(int from, int to, Dump dump, boolean headed) {
        return text(blocks.subList(from, to).stream().filter(block -> headed || !block.is(Block.Shape.HEADING)).map(block -> saved(block, dump)).toList());
    }

    /** Lines of saved text. */
    public static LearningPage ofLines(List<String> lines, Dump dump) {
        return text(lines.stream().map(line -> Block.paragraph(Words.squeeze(line), dump == Dump.GAPS)).toList());
    }

    private static LearningPage text(List<Block> saved) {
        return new LearningPage(saved, Optional.empty(), Optional.of(new TextFeatures(saved, TextTitle.rough(saved))));
    }

    private static Block saved(Block block, Dump dump) {
        boolean item = block.is(Block.Shape.ITEM);
        if (dump == Dump.MARKDOWN) return block;
        Block.Shape shape = item && dump == Dump.GAPS ? Block.Shape.ITEM : Block.Shape.PARAGRAPH;
        return new Block(shape, block.text(), 0, 0, dump == Dump.GAPS, Optional.empty());
    }

    /** The gaps where a new story may begin, on a page whose blocks were judged by a model. */
    public LearningGaps gaps(PageModel model, StoryWords words) {
        float[] own = own(model);
        float threshold = html.isPresent() ? Threshold.of(blocks, own) : model.text().threshold();
        if (text.isPresent()) own = Narrative.back(blocks, Leftovers.off(blocks, own, threshold), threshold);
        return new LearningGaps(new StoryGaps(blocks, own, html.map(HtmlFeatures::places), threshold, words));
    }

    /** How likely each block is the article's own, by a model. */
    public float[] own(PageModel model) {
        BlockModel part = html.isPresent() ? model.html() : model.text();
        float[] words = new float[size()];
        float[] places = new float[size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = part.words().score(wordHashes(i));
            places[i] = part.places().score(placeHashes(i));
        }
        float[][] numbers = firstStage(words, places);
        secondStage(numbers, BlockJudge.judge(part.first(), numbers));
        return BlockJudge.judge(part.second(), numbers);
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
