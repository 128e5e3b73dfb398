package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import standpoint.page.LearningPage;

/** Pages with gold text as lessons for {@link BlockTrainer}: as HTML, and as the text that people save of them. */
final class PageLessons {
    private static final int BEFORE = 12;
    private static final int AFTER = 25;

    private PageLessons() { }

    /** The fold of a site: all its pages are learned from or tested on together. */
    static int group(PageSet.Saved page, int folds) { return Math.floorMod(spread(page.site()), folds); }

    private static int spread(String site) {
        int hash = site.hashCode() * 0x9E3779B1;
        return hash ^ hash >>> 16;
    }

    static List<BlockTrainer.Lesson> html(List<PageSet.Saved> pages, Map<String, JsonNode> gold) throws IOException {
        List<BlockTrainer.Lesson> lessons = new ArrayList<>();
        for (PageSet.Saved saved : pages) {
            LearningPage page = LearningPage.ofHtml(saved.address(), saved.content());
            boolean[] labels = GoldLabels.of(page, gold.get(saved.id()).path("text").asText());
            if (any(labels)) lessons.add(new BlockTrainer.Lesson(page, labels, weights(page, labels), spread(saved.site()) >>> 3));
        }
        return lessons;
    }

    /** Each page of HTML saved as text in two ways, with some of what stands around the article, as people copy it. */
    static List<BlockTrainer.Lesson> text(List<BlockTrainer.Lesson> html) {
        List<BlockTrainer.Lesson> lessons = new ArrayList<>();
        int number = 0;
        for (BlockTrainer.Lesson lesson : html) {
            LearningPage.Dump[] dumps = LearningPage.Dump.values();
            for (int k = 0; k < 2; k++) {
                lessons.add(dumped(lesson, dumps[(number + k) % dumps.length], (number / 3 + k) % 2 == 0));
            }
            number++;
        }
        return lessons;
    }

    private static BlockTrainer.Lesson dumped(BlockTrainer.Lesson lesson, LearningPage.Dump dump, boolean near) {
        boolean[] labels = lesson.labels();
        int first = 0;
        while (!labels[first]) first++;
        int last = labels.length - 1;
        while (!labels[last]) last--;
        int from = near ? Math.max(0, first - BEFORE) : 0;
        int to = near ? Math.min(labels.length, last + AFTER) : Math.min(labels.length, last + 400);
        LearningPage page = lesson.page().asText(from, to, dump);
        boolean[] own = java.util.Arrays.copyOfRange(labels, from, to);
        return new BlockTrainer.Lesson(page, own, weights(page, own), lesson.group());
    }

    private static boolean any(boolean[] labels) {
        for (boolean label : labels) if (label) return true;
        return false;
    }

    /** A block weighs its words' share of the page's gold words, so that every page counts the same, and a little for being there. */
    private static float[] weights(LearningPage page, boolean[] labels) {
        int gold = 50;
        for (int i = 0; i < labels.length; i++) if (labels[i]) gold += page.words(i);
        float[] weights = new float[labels.length];
        for (int i = 0; i < labels.length; i++) weights[i] = Math.min(2f, (page.words(i) + 1f) / gold);
        return weights;
    }
}
