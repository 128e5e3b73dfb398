package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import standpoint.page.BlockModel;
import standpoint.page.PageModel;
import standpoint.page.TreeModel;

/** {@code train pages}: learns the page model from pages of HTML with gold text, or one model for each fold of sites to validate it by. */
@Command(name = "pages", mixinStandardHelpOptions = true, description = "Learn the page model from a folder with manifest.tsv and gold.jsonl.")
public final class TrainPages implements Callable<Integer> {
    private static final TreeModel NEVER = new TreeModel(-9, 1, new short[1], new float[1], new float[2]);

    private static final Set<String> PARTS = Set.of("html", "text", "dates", "authors");

    @Option(names = "--corpus", required = true, description = "folder with manifest.tsv, gold.jsonl and the pages") Path corpus;
    @Option(names = "--dates", description = "a further such folder whose gold has days of publication alone") Path dates;
    @Option(names = "--prose", description = "a folder of news articles as text: a headline, then paragraphs") Path prose;
    @Option(names = "--out", required = true, description = "the model file to write; with --cross-validate a folder for fold0.model, fold1.model, ...") Path out;
    @Option(names = "--cross-validate", description = "write a model for each fold of sites, learned from the others; evaluate pages --folds reads them") boolean validate;
    @Option(names = "--folds", defaultValue = "5", description = "folds of the cross-validation") int folds;
    @Option(names = "--trees", defaultValue = "120", description = "trees of each stage") int trees;
    @Option(names = "--only", split = ",", description = "learn these parts (html, text, dates, authors) and take the rest from the model that ships, or in the folder")
    Set<String> only = PARTS;

    @Override public Integer call() throws IOException {
        Corpus whole = new Corpus(PageSet.read(corpus.resolve("manifest.tsv")), PageSet.gold(corpus.resolve("gold.jsonl")));
        Corpus dated = dates == null ? new Corpus(List.of(), Map.of())
                : new Corpus(PageSet.read(dates.resolve("manifest.tsv")), PageSet.gold(dates.resolve("gold.jsonl")));
        if (!validate) {
            write(learn(whole, dated, out), out);
            return 0;
        }
        Files.createDirectories(out);
        for (int fold = 0; fold < folds; fold++) {
            Path file = out.resolve("fold" + fold + ".model");
            PageModel model = learn(whole.without(fold, folds), dated.without(fold, folds), file);
            System.err.println("fold " + fold + ": thresholds " + model.html().threshold() + " and " + model.text().threshold());
            write(model, file);
        }
        return 0;
    }

    /** Pages with their gold. */
    private record Corpus(List<PageSet.Saved> pages, Map<String, JsonNode> gold) {

        Corpus without(int fold, int folds) {
            List<PageSet.Saved> others = new ArrayList<>();
            for (PageSet.Saved page : pages) if (PageLessons.group(page, folds) != fold) others.add(page);
            return new Corpus(others, gold);
        }
    }

    private static void write(PageModel model, Path file) throws IOException {
        try (OutputStream to = Files.newOutputStream(file)) {
            model.write(to);
        }
    }

    private PageModel learn(Corpus whole, Corpus dated, Path before) throws IOException {
        boolean blocks = only.contains("html") || only.contains("text");
        PageModel known = only.containsAll(PARTS) ? null : known(before);
        List<BlockTrainer.Lesson> lessons = new ArrayList<>();
        if (blocks) {
            lessons.addAll(PageLessons.html(whole.pages(), whole.gold()));
            lessons.addAll(PageLessons.composites(whole.pages(), whole.gold(), whole.pages().size() / 14));
        }
        Optional<NewsProse> news = Optional.empty();
        if (prose != null) {
            List<List<String>> furniture = lessons.stream().flatMap(lesson -> PageLessons.runs(lesson).stream()).toList();
            news = Optional.of(new NewsProse(prose, furniture, 53));
        }
        BlockModel html = only.contains("html") ? BlockTrainer.train(lessons, 14, 14, trees) : known.html();
        BlockModel text = only.contains("text") ? BlockTrainer.train(textLessons(lessons, news), 15, 1, trees) : known.text();
        TreeModel days = known == null ? NEVER : known.dates();
        if (only.contains("dates")) {
            DateTrainer trainer = new DateTrainer();
            trainer.learn(whole.pages(), whole.gold());
            trainer.learn(dated.pages(), dated.gold());
            days = trainer.train();
        }
        TreeModel writers = known == null ? NEVER : known.authors();
        if (only.contains("authors")) {
            AuthorTrainer trainer = new AuthorTrainer();
            trainer.learn(whole.pages(), whole.gold());
            writers = trainer.train();
        }
        return new PageModel(html, text, NEVER, 1, days, 0.3f, writers, 0.3f);
    }

    private static List<BlockTrainer.Lesson> textLessons(List<BlockTrainer.Lesson> lessons, Optional<NewsProse> news) {
        List<BlockTrainer.Lesson> all = new ArrayList<>(PageLessons.text(lessons));
        news.ifPresent(prose -> all.addAll(PageLessons.prose(prose)));
        return all;
    }

    private static PageModel known(Path before) throws IOException {
        if (!Files.exists(before)) return PageModel.shipped();
        try (InputStream in = Files.newInputStream(before)) {
            return PageModel.read(in);
        }
    }
}
