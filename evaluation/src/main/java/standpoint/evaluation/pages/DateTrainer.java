package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import standpoint.page.LearningDates;
import standpoint.page.TreeModel;

/** Learns which of the days that a page mentions it was published on, from each page as it is and as it would have been saved without its scripts. */
final class DateTrainer {
    private static final Pattern SCRIPT = Pattern.compile("(?is)<script\\b.*?</script>");
    private final ChoiceTrainer choices = new ChoiceTrainer(LearningDates.width());

    void learn(List<PageSet.Saved> pages, Map<String, JsonNode> gold) throws IOException {
        for (PageSet.Saved page : pages) {
            String published = gold.get(page.id()).path("published").asText("");
            if (published.length() < 10) continue;
            String content = page.content();
            learn(page.address(), content, published);
            String bare = SCRIPT.matcher(content).replaceAll("");
            if (bare.length() < content.length()) learn(page.address(), bare, published);
        }
    }

    private void learn(String address, String content, String published) {
        LearningDates dates = LearningDates.of(address, content);
        boolean[] right = new boolean[dates.days().size()];
        for (int i = 0; i < right.length; i++) right[i] = published.startsWith(dates.days().get(i));
        choices.add(dates.numbers(), right);
    }

    TreeModel train() { return choices.train(); }
}
