package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import standpoint.page.LearningDates;
import standpoint.page.TreeModel;

/** Learns which of the days that a page mentions it was published on. */
final class DateTrainer {
    private final ChoiceTrainer choices = new ChoiceTrainer(LearningDates.width());

    void learn(List<PageSet.Saved> pages, Map<String, JsonNode> gold) throws IOException {
        for (PageSet.Saved page : pages) {
            String published = gold.get(page.id()).path("published").asText("");
            if (published.length() < 10) continue;
            LearningDates dates = LearningDates.of(page.address(), page.content());
            boolean[] right = new boolean[dates.days().size()];
            for (int i = 0; i < right.length; i++) right[i] = published.startsWith(dates.days().get(i));
            choices.add(dates.numbers(), right);
        }
    }

    TreeModel train() { return choices.train(); }
}
