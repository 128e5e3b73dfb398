package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import standpoint.page.LearningAuthors;
import standpoint.page.TreeModel;

/** Learns which of those whom a page names wrote it. */
final class AuthorTrainer {
    private final ChoiceTrainer choices = new ChoiceTrainer(LearningAuthors.width());

    void learn(List<PageSet.Saved> pages, Map<String, JsonNode> gold) throws IOException {
        for (PageSet.Saved page : pages) {
            JsonNode author = gold.get(page.id()).path("author");
            List<String> known = new ArrayList<>();
            if (author.isArray()) author.forEach(one -> known.add(one.asText()));
            else known.add(author.asText(""));
            known.removeIf(String::isBlank);
            if (known.isEmpty()) continue;
            LearningAuthors authors = LearningAuthors.of(page.address(), page.content());
            boolean[] right = new boolean[authors.names().size()];
            for (int i = 0; i < right.length; i++) right[i] = is(authors.names().get(i), known);
            choices.add(authors.numbers(), right);
        }
    }

    /** Whether a name is one of the gold's, or is told in it with what the person does: "Ann Poe, Head of Harbours". */
    private static boolean is(String name, List<String> known) {
        String own = " " + String.join(" ", GoldLabels.words(name)) + " ";
        if (own.isBlank()) return false;
        for (String one : known) {
            String whole = " " + String.join(" ", GoldLabels.words(one)) + " ";
            if (whole.contains(own) && own.length() > 3) return true;
            for (String part : one.split(",| and |;|&")) {
                String words = " " + String.join(" ", GoldLabels.words(part)) + " ";
                if (words.length() > 4 && own.contains(words) && own.length() <= words.length() + 15) return true;
            }
        }
        return false;
    }

    TreeModel train() { return choices.trainEach(); }
}
