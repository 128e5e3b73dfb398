package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import standpoint.page.LearningDates;
import standpoint.page.TreeModel;

/** Learns which of the days that a page mentions it was published on. */
final class DateTrainer {
    private final List<float[]> rows = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();

    void learn(List<PageSet.Saved> pages, Map<String, JsonNode> gold) throws IOException {
        for (PageSet.Saved page : pages) {
            String published = gold.get(page.id()).path("published").asText("");
            if (published.length() < 10) continue;
            LearningDates dates = LearningDates.of(page.address(), page.content());
            for (int i = 0; i < dates.days().size(); i++) {
                rows.add(dates.numbers()[i]);
                labels.add(published.startsWith(dates.days().get(i)));
            }
        }
    }

    TreeModel train() {
        boolean[] truth = new boolean[labels.size()];
        float[] weights = new float[truth.length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = labels.get(i);
            weights[i] = 1;
        }
        return new TreeTrainer(160, 4, 3).train(rows.toArray(float[][]::new), LearningDates.width(), truth, weights);
    }
}
