package standpoint.page;

import java.util.List;

/** Gives each block of a page the probability that it is the article's own words. */
final class BlockJudge {
    private final PageModel model;
    private final PlaceKinds kinds = new PlaceKinds();

    BlockJudge(PageModel model) { this.model = model; }

    float[] html(HtmlPage page, String title, LinkedData data) {
        HtmlFeatures features = new HtmlFeatures(page, title, data, kinds);
        int n = page.blocks().size();
        float[] words = new float[n];
        float[] places = new float[n];
        for (int i = 0; i < n; i++) {
            words[i] = model.html().words().score(features.words().hashes(i));
            places[i] = model.html().places().score(features.hashes(i));
        }
        float[][] numbers = features.firstStage(words, places);
        features.secondStage(numbers, judge(model.html().first(), numbers));
        return judge(model.html().second(), numbers);
    }

    float[] text(List<Block> blocks, String title) {
        TextFeatures features = new TextFeatures(blocks, title);
        float[] words = new float[blocks.size()];
        for (int i = 0; i < words.length; i++) words[i] = model.text().words().score(features.hashes(i));
        float[][] numbers = features.firstStage(words);
        features.secondStage(numbers, judge(model.text().first(), numbers));
        return judge(model.text().second(), numbers);
    }

    static float[] judge(TreeModel trees, float[][] numbers) {
        float[] judged = new float[numbers.length];
        for (int i = 0; i < judged.length; i++) judged[i] = trees.probability(numbers[i]);
        return judged;
    }
}
