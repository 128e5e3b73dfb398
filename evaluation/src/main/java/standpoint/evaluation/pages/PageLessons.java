package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

    /** Composite pages as lessons: all articles on them are the page's own words. */
    static List<BlockTrainer.Lesson> composites(List<PageSet.Saved> pages, Map<String, JsonNode> gold, int count) throws IOException {
        Composites composites = new Composites(pages, gold, 29, true);
        List<BlockTrainer.Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Composites.Composite composite = composites.next(i);
            LearningPage page = LearningPage.ofHtml("https://page.example/" + i, composite.html());
            boolean[] labels = GoldLabels.of(page, composite.paragraphs());
            if (any(labels)) lessons.add(new BlockTrainer.Lesson(page, labels, weights(page, labels), i));
        }
        return lessons;
    }

    /** Each page of HTML saved as text in two ways, with some of what stands around the article, as people copy it, or amid it. */
    static List<BlockTrainer.Lesson> text(List<BlockTrainer.Lesson> html) {
        List<BlockTrainer.Lesson> lessons = new ArrayList<>();
        List<List<String>> furniture = html.stream().flatMap(lesson -> runs(lesson).stream()).toList();
        Random random = new Random(41);
        int number = 0;
        for (BlockTrainer.Lesson lesson : html) {
            LearningPage.Dump[] dumps = LearningPage.Dump.values();
            lessons.add(dumped(lesson, dumps[number % dumps.length], number / 3 % 2 == 0));
            lessons.add(interrupted(lesson, dumps[number % 2], furniture, random));
            number++;
        }
        return lessons;
    }

    /** News articles as saved pages. */
    static List<BlockTrainer.Lesson> prose(NewsProse prose) {
        List<BlockTrainer.Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            NewsProse.Saved saved = i % 4 == 3 ? prose.several() : prose.single(i);
            float[] weights = weights(saved.page(), saved.own());
            for (int k = 0; k < weights.length; k++) if (!saved.own()[k]) weights[k] *= 3;
            lessons.add(new BlockTrainer.Lesson(saved.page(), saved.own(), weights, i));
        }
        return lessons;
    }

    /** Runs of blocks that are not the article's, of such length as stands amid articles: notices, teasers, buttons. */
    static List<List<String>> runs(BlockTrainer.Lesson lesson) {
        List<List<String>> runs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i < lesson.labels().length; i++) {
            boolean fits = !lesson.labels()[i] && lesson.page().words(i) >= 2 && lesson.page().words(i) <= 60;
            if (fits) open.add(lesson.page().text(i));
            if (!open.isEmpty() && (!fits || open.size() == 1 + (i * 7 + open.size()) % 6)) {
                runs.add(List.copyOf(open));
                open.clear();
            }
        }
        return runs;
    }

    /** The page as text with furniture of other pages between its paragraphs, as embedded notices leave it. */
    private static BlockTrainer.Lesson interrupted(BlockTrainer.Lesson lesson, LearningPage.Dump dump, List<List<String>> furniture, Random random) {
        int first = firstKept(lesson.labels());
        int last = lastKept(lesson.labels());
        int from = Math.max(0, first - random.nextInt(BEFORE));
        int to = Math.min(lesson.labels().length, last + 1 + random.nextInt(AFTER));
        List<String> lines = new ArrayList<>();
        List<Boolean> kept = new ArrayList<>();
        int every = 4 + random.nextInt(12);
        for (int i = from; i < to; i++) {
            boolean amid = i > first && i <= last && random.nextInt(every) == 0;
            if (amid) for (String line : notice(furniture, random)) add(lines, kept, line, false);
            add(lines, kept, lesson.page().text(i), lesson.labels()[i]);
        }
        boolean[] labels = new boolean[kept.size()];
        for (int i = 0; i < labels.length; i++) labels[i] = kept.get(i);
        LearningPage page = LearningPage.ofLines(lines, dump);
        float[] weights = weights(page, labels);
        // Furniture kept is worse than its few words tell: it becomes somebody's statement.
        for (int i = 0; i < labels.length; i++) if (!labels[i]) weights[i] *= 3;
        return new BlockTrainer.Lesson(page, labels, weights, lesson.group());
    }

    /** A run of furniture; of two the one that reads more like prose, since menus are easy. */
    private static List<String> notice(List<List<String>> furniture, Random random) {
        List<String> one = furniture.get(random.nextInt(furniture.size()));
        List<String> other = furniture.get(random.nextInt(furniture.size()));
        return sentences(one) >= sentences(other) ? one : other;
    }

    private static int sentences(List<String> lines) {
        int count = 0;
        for (String line : lines) if (line.endsWith(".") || line.endsWith("!")) count++;
        return count;
    }

    private static void add(List<String> lines, List<Boolean> kept, String line, boolean keep) {
        lines.add(line);
        kept.add(keep);
    }

    private static BlockTrainer.Lesson dumped(BlockTrainer.Lesson lesson, LearningPage.Dump dump, boolean near) {
        boolean[] labels = lesson.labels();
        int first = firstKept(labels);
        int last = lastKept(labels);
        int from = near ? Math.max(0, first - BEFORE) : 0;
        int to = near ? Math.min(labels.length, last + AFTER) : Math.min(labels.length, last + 400);
        LearningPage page = lesson.page().asText(from, to, dump);
        boolean[] own = Arrays.copyOfRange(labels, from, to);
        return new BlockTrainer.Lesson(page, own, weights(page, own), lesson.group());
    }

    private static int firstKept(boolean[] labels) {
        int first = 0;
        while (!labels[first]) first++;
        return first;
    }

    private static int lastKept(boolean[] labels) {
        int last = labels.length - 1;
        while (!labels[last]) last--;
        return last;
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
