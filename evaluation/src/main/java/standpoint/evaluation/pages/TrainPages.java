package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import standpoint.page.PageModel;
import standpoint.page.TreeModel;

/** {@code train pages}: learns the page model from pages of HTML with gold text, and can predict every page by models that have not seen its site. */
@Command(name = "pages", mixinStandardHelpOptions = true, description = "Learn the page model from a folder with manifest.tsv and gold.jsonl.")
public final class TrainPages implements Callable<Integer> {
    @Option(names = "--corpus", required = true, description = "folder with manifest.tsv, gold.jsonl and the pages") Path corpus;
    @Option(names = "--out", required = true, description = "the model file to write") Path out;
    @Option(names = "--cross-validate", paramLabel = "DIR", description = "instead write a model for each fold of sites, learned from the others: evaluate pages --folds DIR reads them")
    Path validation;
    @Option(names = "--folds", defaultValue = "5", description = "folds of the cross-validation") int folds;
    @Option(names = "--trees", defaultValue = "160", description = "trees of each stage") int trees;

    @Override public Integer call() throws IOException {
        List<PageSet.Saved> pages = PageSet.read(corpus.resolve("manifest.tsv"));
        Map<String, JsonNode> gold = PageSet.gold(corpus.resolve("gold.jsonl"));
        if (validation != null) {
            validate(pages, gold);
            return 0;
        }
        PageModel model = learn(pages, gold);
        try (OutputStream to = Files.newOutputStream(out)) {
            model.write(to);
        }
        return 0;
    }

    private void validate(List<PageSet.Saved> pages, Map<String, JsonNode> gold) throws IOException {
        Files.createDirectories(validation);
        for (int fold = 0; fold < folds; fold++) {
            List<PageSet.Saved> others = new ArrayList<>();
            for (PageSet.Saved page : pages) if (PageLessons.group(page, folds) != fold) others.add(page);
            PageModel model = learn(others, gold);
            System.err.println("fold " + fold + ": learned from " + others.size() + " of " + pages.size() + " pages, thresholds "
                    + model.htmlThreshold() + " and " + model.textThreshold());
            try (OutputStream to = Files.newOutputStream(validation.resolve("fold" + fold + ".model"))) {
                model.write(to);
            }
        }
    }

    private PageModel learn(List<PageSet.Saved> pages, Map<String, JsonNode> gold) throws IOException {
        List<BlockTrainer.Lesson> html = PageLessons.html(pages, gold);
        BlockTrainer.Learned learned = BlockTrainer.train(html, 14, 14, trees);
        BlockTrainer.Learned text = BlockTrainer.train(PageLessons.text(html), 15, 1, trees);
        TreeModel never = new TreeModel(-9, 1, new short[1], new float[1], new float[2]);
        return new PageModel(learned.words(), learned.places(), learned.first(), learned.second(), learned.threshold(), text.words(), text.first(),
                text.second(), text.threshold(), never, 0.5f);
    }
}
