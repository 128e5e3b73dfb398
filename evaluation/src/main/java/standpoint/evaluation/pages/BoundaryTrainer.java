package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.page.LearningPage;
import standpoint.page.PageModel;
import standpoint.page.TreeModel;

/** Learns where a new story begins from seeded composites and, as pages without any, from the single pages. */
final class BoundaryTrainer {
    private static final int COMPOSITES = 300;
    private static final float SINGLE = 2;
    private final List<float[]> rows = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();
    private final PageModel model;

    private BoundaryTrainer(PageModel model) { this.model = model; }

    static TreeModel train(List<PageSet.Saved> pages, Map<String, JsonNode> gold, Optional<NewsProse> prose, PageModel model) throws IOException {
        BoundaryTrainer trainer = new BoundaryTrainer(model);
        prose.ifPresent(trainer::learn);
        Composites composites = new Composites(pages, gold, 17, true);
        for (int i = 0; i < COMPOSITES; i++) {
            Composites.Composite composite = composites.next(i);
            trainer.learn(LearningPage.ofHtml("https://page.example/" + i, composite.html()), composite.firsts(), i);
        }
        // Nearly all pages hold one article, so tearing one is the error to avoid.
        for (PageSet.Saved page : pages) trainer.learn(LearningPage.ofHtml(page.address(), page.content()), List.of(), page.id().hashCode());
        float[] flat = new float[trainer.weights.size()];
        boolean[] truth = new boolean[flat.length];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = trainer.weights.get(i);
            truth[i] = trainer.labels.get(i);
        }
        return new TreeTrainer(160, 5, 5).train(trainer.rows.toArray(float[][]::new), LearningPage.gapWidth(), truth, flat);
    }

    private void learn(NewsProse prose) {
        for (int i = 0; i < COMPOSITES; i++) add(prose.several());
        for (int i = 0; i < prose.size(); i += 3) add(prose.single(i));
    }

    private void add(NewsProse.Saved saved) {
        LearningPage.Gaps gaps = saved.page().gaps(saved.page().own(model), model.text().threshold());
        for (int gap = 0; gap < gaps.numbers().length; gap++) {
            rows.add(gaps.numbers()[gap]);
            labels.add(saved.begins()[gaps.blockAfter()[gap]]);
            weights.add(1f);
        }
    }

    private void learn(LearningPage page, List<String> firsts, int number) {
        Set<String> starts = new HashSet<>();
        for (String first : firsts) starts.add(String.join(" ", GoldLabels.words(first)));
        add(page, starts, model.html().threshold());
        int dump = Math.floorMod(number, 3);
        add(withoutHeadings(page, LearningPage.Dump.values()[dump], Math.floorMod(number, 4) > 1), starts, model.text().threshold());
    }

    private static LearningPage withoutHeadings(LearningPage page, LearningPage.Dump dump, boolean without) {
        return without ? page.asTextWithoutHeadings(dump) : page.asText(0, page.size(), dump);
    }

    private void add(LearningPage page, Set<String> starts, float threshold) {
        if (page.size() == 0) return;
        LearningPage.Gaps gaps = page.gaps(page.own(model), threshold);
        for (int gap = 0; gap < gaps.numbers().length; gap++) {
            boolean start = starts.contains(String.join(" ", GoldLabels.words(page.text(gaps.blockAfter()[gap]))));
            rows.add(gaps.numbers()[gap]);
            labels.add(start);
            weights.add(starts.isEmpty() ? SINGLE : 1f);
        }
    }
}
