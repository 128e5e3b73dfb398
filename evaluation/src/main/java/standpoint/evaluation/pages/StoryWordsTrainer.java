package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import standpoint.page.HashedModel;
import standpoint.page.LearningGaps;
import standpoint.page.StoryWords;
import standpoint.page.TopicModel;

/** Learns of words, without each fold of articles and last with all: how first paragraphs open, and what words are about. */
final class StoryWordsTrainer {
    private static final int LOOKED_AT = 40;
    private final int folds;
    private final List<Told> articles = new ArrayList<>();

    /** An article by its paragraphs. */
    private record Told(int fold, List<String> paragraphs) { }

    StoryWordsTrainer(int folds) { this.folds = folds; }

    StoryWords[] train(List<PageSet.Saved> pages, Map<String, JsonNode> gold, Path prose) throws IOException {
        for (PageSet.Saved page : pages) {
            List<String> lines = gold.get(page.id()).path("text").asText().lines().map(String::strip).filter(line -> GoldLabels.words(line).size() >= 8).toList();
            articles.add(new Told(PageLessons.group(page, folds), lines));
        }
        for (int fold = 0; fold < folds; fold++) {
            for (List<String> article : new NewsProse(prose, List.of(), 1, fold, folds).articles()) articles.add(new Told(fold, article.subList(1, article.size())));
        }
        StoryWords[] words = new StoryWords[folds + 1];
        for (int fold = 0; fold <= folds; fold++) {
            int without = fold;
            List<Told> seen = articles.stream().filter(one -> one.fold() != without && !one.paragraphs().isEmpty()).toList();
            words[fold] = new StoryWords(openings(seen), topics(seen));
        }
        return words;
    }

    private static HashedModel openings(List<Told> seen) {
        List<int[]> rows = new ArrayList<>();
        List<Boolean> begins = new ArrayList<>();
        for (Told article : seen) {
            for (int i = 0; i < Math.min(LOOKED_AT, article.paragraphs().size()); i++) {
                rows.add(LearningGaps.opening(article.paragraphs().get(i)));
                begins.add(i == 0);
            }
        }
        boolean[] first = new boolean[rows.size()];
        float[] weights = new float[first.length];
        for (int i = 0; i < first.length; i++) {
            first[i] = begins.get(i);
            weights[i] = first[i] ? 4 : 1;
        }
        return new HashedTrainer(14).train(rows.toArray(int[][]::new), first, weights);
    }

    private static TopicModel topics(List<Told> seen) {
        List<Map<String, Integer>> bags = new ArrayList<>();
        for (Told article : seen) {
            Map<String, Integer> bag = new TreeMap<>();
            for (String paragraph : article.paragraphs()) LearningGaps.stems(paragraph).forEach((stem, count) -> bag.merge(stem, count, Integer::sum));
            bags.add(bag);
        }
        return new TopicTrainer(14, 24).train(bags);
    }
}
