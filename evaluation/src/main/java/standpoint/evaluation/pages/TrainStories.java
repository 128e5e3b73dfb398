package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import standpoint.page.LearningGaps;
import standpoint.page.PageModel;
import standpoint.page.StoryModel;
import standpoint.page.StoryWords;
import standpoint.page.TreeModel;

/**
 * {@code train stories}: learns where on a page another story begins. Pages are joined within a fold of sites and their blocks judged by the model of that fold,
 * so nothing that judges an article has learned from it; the thresholds are those at which the folds, each judged by the others, do best.
 */
@Command(name = "stories", mixinStandardHelpOptions = true, description = "Learn where stories begin from joined pages; also writes fold0.stories, ... beside the models of the folds.")
public final class TrainStories implements Callable<Integer> {
    @Option(names = "--corpus", required = true, description = "folder with manifest.tsv, gold.jsonl and the pages") Path corpus;
    @Option(names = "--prose", required = true, description = "a folder of news articles as text: a headline, then paragraphs") Path prose;
    @Option(names = "--folds", required = true, paramLabel = "DIR", description = "models of train pages --cross-validate") Path folder;
    @Option(names = "--out", required = true, description = "the model file to write") Path out;
    @Option(names = "--trees", defaultValue = "120", description = "trees of each stage") int trees;
    private static final double NEWS_TORN = 1 / 65.0;
    /** One seed's trees hang on which rows they saw. */
    private static final int SEEDS = 3;
    private int folds;

    @Override public Integer call() throws IOException {
        while (Files.exists(folder.resolve("fold" + folds + ".model"))) folds++;
        if (folds == 0) throw new IllegalArgumentException("no models of folds in " + folder);
        List<PageSet.Saved> pages = PageSet.read(corpus.resolve("manifest.tsv"));
        Map<String, JsonNode> gold = PageSet.gold(corpus.resolve("gold.jsonl"));
        StoryWords[] words = new StoryWordsTrainer(folds).train(pages, gold, prose);
        List<StoryLessons.Lesson> html = new ArrayList<>();
        List<StoryLessons.Lesson> text = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            StoryLessons lessons = lessons(fold, pages, gold, words[fold]);
            html.addAll(lessons.html());
            text.addAll(lessons.text());
            System.err.println("fold " + fold + " is joined");
        }
        StoryModel.Part[] htmlParts = parts("HTML", html, 1 / 50.0);
        StoryModel.Part[] textParts = parts("text", text, 1 / 25.0);
        for (int fold = 0; fold <= folds; fold++) {
            Path file = fold == folds ? out : folder.resolve("fold" + fold + ".stories");
            try (OutputStream to = Files.newOutputStream(file)) {
                new StoryModel(words[fold], htmlParts[fold], textParts[fold]).write(to);
            }
        }
        return 0;
    }

    private StoryLessons lessons(int fold, List<PageSet.Saved> pages, Map<String, JsonNode> gold, StoryWords words) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("fold" + fold + ".model"))) {
            StoryLessons lessons = new StoryLessons(fold, PageModel.read(in), words);
            List<PageSet.Saved> own = pages.stream().filter(page -> PageLessons.group(page, folds) == fold).toList();
            lessons.learn(own, gold);
            List<List<String>> furniture = PageLessons.html(own, gold).stream().flatMap(lesson -> PageLessons.runs(lesson).stream()).toList();
            lessons.learn(new NewsProse(prose, furniture, 53 + fold, fold, folds));
            return lessons;
        }
    }

    /** The judges without each fold, and last with all. */
    private StoryModel.Part[] parts(String name, List<StoryLessons.Lesson> lessons, double mostTorn) {
        TreeModel[] first = trees(lessons, LearningGaps.firstWidth(), 5);
        for (StoryLessons.Lesson lesson : lessons) lesson.gaps().secondStage(lesson.gaps().judge(first[lesson.fold()]));
        TreeModel[] second = trees(lessons, LearningGaps.secondWidth(), 5);
        float threshold = threshold(name, lessons, second, mostTorn);
        StoryModel.Part[] parts = new StoryModel.Part[folds + 1];
        for (int fold = 0; fold <= folds; fold++) parts[fold] = new StoryModel.Part(first[fold], second[fold], threshold);
        return parts;
    }

    private TreeModel[] trees(List<StoryLessons.Lesson> lessons, int width, int depth) {
        TreeModel[] models = new TreeModel[folds + 1];
        for (int fold = 0; fold <= folds; fold++) {
            int without = fold;
            List<StoryLessons.Lesson> seen = lessons.stream().filter(lesson -> lesson.fold() != without).toList();
            List<float[]> numbers = new ArrayList<>();
            List<Boolean> begins = new ArrayList<>();
            List<Float> weights = new ArrayList<>();
            for (int page = 0; page < seen.size(); page++) {
                StoryLessons.Lesson lesson = seen.get(page);
                for (int gap = 0; gap < lesson.gaps().count(); gap++) {
                    // Nearly all gaps are none; of those one in three says as much as all.
                    boolean kept = lesson.begins()[gap] || (gap + page) % 3 == 0;
                    if (!kept) continue;
                    numbers.add(lesson.gaps().numbers(gap));
                    begins.add(lesson.begins()[gap]);
                    weights.add(lesson.weight() * (lesson.begins()[gap] ? 1 : 3));
                }
            }
            float[] flat = new float[weights.size()];
            boolean[] labels = new boolean[flat.length];
            for (int i = 0; i < flat.length; i++) {
                flat[i] = weights.get(i);
                labels[i] = begins.get(i);
            }
            List<TreeModel> seeds = new ArrayList<>();
            for (int seed = 0; seed < SEEDS; seed++) seeds.add(new TreeTrainer(trees, depth, 5 + fold + 100L * seed).train(numbers.toArray(float[][]::new), width, labels, flat));
            models[fold] = TreeModel.mean(seeds);
        }
        return models;
    }

    /** The threshold with the best F1 of the gaps of joined pages at which no more single pages are torn than may be; fewer are in the end, as a first start costs more. */
    private float threshold(String name, List<StoryLessons.Lesson> lessons, TreeModel[] models, double mostTorn) {
        float best = 0.99f;
        double bestF = -1;
        for (int step = 2; step < 20; step++) {
            float threshold = step / 20f;
            Tried tried = new Tried();
            for (StoryLessons.Lesson lesson : lessons) tried.add(lesson, lesson.gaps().judge(models[lesson.fold()]), threshold);
            System.err.printf(Locale.ROOT, "%s at %.2f: %s%n", name, threshold, tried);
            if (tried.f() > bestF && tried.tears(false) <= mostTorn && tried.tears(true) <= NEWS_TORN) {
                bestF = tried.f();
                best = threshold;
            }
        }
        return best;
    }

    /** What a threshold would do to all pages. */
    private static final class Tried {
        private int right;
        private int given;
        private int all;
        private final int[] singles = new int[2];
        private final int[] torn = new int[2];

        void add(StoryLessons.Lesson lesson, float[] judged, float threshold) {
            int own = 0;
            for (int gap = 0; gap < judged.length; gap++) {
                if (judged[gap] > threshold) own++;
                if (lesson.begins()[gap] && judged[gap] > threshold) right++;
                if (lesson.begins()[gap]) all++;
            }
            if (!lesson.single()) {
                given += own;
                return;
            }
            singles[lesson.news() ? 1 : 0]++;
            if (own > 0) torn[lesson.news() ? 1 : 0]++;
        }

        double f() { return 2.0 * right / Math.max(1, given + all); }

        double tears(boolean news) { return torn[news ? 1 : 0] / Math.max(1.0, singles[news ? 1 : 0]); }

        @Override public String toString() {
            return String.format(Locale.ROOT, "F1 of gaps %.4f (P %.3f R %.3f), torn %d of %d single pages, %d of %d of news", f(), right / Math.max(1.0, given), right / Math.max(1.0, all),
                    torn[0], singles[0], torn[1], singles[1]);
        }
    }
}
