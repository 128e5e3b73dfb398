package standpoint.page;

import java.util.List;

/** Gives each block of a page the probability that it is the article's own words. */
final class BlockJudge {
    private final PageModel model;

    BlockJudge(PageModel model) { this.model = model; }

    float[] html(HtmlPage page, String title, LinkedData data) {
        HtmlFeatures features = new HtmlFeatures(page, title, data);
        int n = page.blocks().size();
        float[] words = new float[n];
        float[] places = new float[n];
        for (int i = 0; i < n; i++) {
            words[i] = model.words().score(features.words().hashes(i));
            places[i] = model.places().score(features.hashes(i));
        }
        float[][] numbers = features.firstStage(words, places);
        features.secondStage(numbers, judge(model.htmlFirst(), numbers));
        return judge(model.htmlSecond(), numbers);
    }

    float[] text(List<Block> blocks, String title) {
        TextFeatures features = new TextFeatures(blocks, title);
        float[] words = new float[blocks.size()];
        for (int i = 0; i < words.length; i++) words[i] = model.textWords().score(features.hashes(i));
        float[][] numbers = features.firstStage(words);
        features.secondStage(numbers, judge(model.textFirst(), numbers));
        return judge(model.textSecond(), numbers);
    }

    private static float[] judge(TreeModel trees, float[][] numbers) {
        float[] judged = new float[numbers.length];
        for (int i = 0; i < judged.length; i++) judged[i] = trees.probability(numbers[i]);
        return judged;
    }
}
