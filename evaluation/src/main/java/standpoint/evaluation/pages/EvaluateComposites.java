package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import standpoint.news.Article;
import standpoint.news.Page;
import standpoint.page.ArticleExtractor;
import standpoint.page.LearningPage;

/** {@code evaluate composites}: how well pages joined from several articles come apart, and how often a single article is torn. Seeded. */
@Command(name = "composites", mixinStandardHelpOptions = true, description = "Join pages from 2 to 6 articles, take them apart, and print the F1 of the boundaries.")
public final class EvaluateComposites implements Callable<Integer> {
    @Option(names = "--corpus", required = true, description = "folder with manifest.tsv, gold.jsonl and the pages") Path corpus;
    @Option(names = "--count", defaultValue = "200", description = "how many pages to join") int count;
    @Option(names = "--seed", defaultValue = "2024", description = "the seed") long seed;
    @Option(names = "--folds", paramLabel = "DIR", description = "models of train pages --cross-validate: pages are joined within a fold and read by the model that has not seen it")
    Path folds;

    @Override public Integer call() throws IOException {
        List<PageSet.Saved> pages = PageSet.read(corpus.resolve("manifest.tsv"));
        Map<String, JsonNode> gold = PageSet.gold(corpus.resolve("gold.jsonl"));
        EvaluatePages.Readers readers = new EvaluatePages.Readers(Optional.ofNullable(folds));
        Tally html = new Tally();
        Tally text = new Tally();
        int groups = Math.max(1, readers.count());
        for (int group = 0; group < groups; group++) {
            int fold = group;
            List<PageSet.Saved> own = folds == null ? pages : pages.stream().filter(page -> PageLessons.group(page, groups) == fold).toList();
            Composites composites = new Composites(own, gold, seed + group, false);
            ArticleExtractor extractor = readers.of(own.get(0));
            for (int i = 0; i < count / groups; i++) read(composites.next(i), i, extractor, html, text);
        }
        System.out.println("HTML  " + html);
        System.out.println("text  " + text);
        return 0;
    }

    private static void read(Composites.Composite composite, int number, ArticleExtractor extractor, Tally html, Tally text) {
        String address = "https://page.example/" + number;
        html.add(extractor.extract(new Page(address, Page.Format.HTML, composite.html(), Optional.empty())).articles(), composite.openings());
        LearningPage saved = LearningPage.ofHtml(address, composite.html());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < saved.size(); i++) if (number % 2 == 0 || !saved.isHeading(i)) lines.add(saved.text(i).replace('\n', ' '));
        String content = lines.stream().collect(Collectors.joining(number % 3 == 0 ? "\n" : "\n\n"));
        text.add(extractor.extract(new Page(address, Page.Format.TEXT, content, Optional.empty())).articles(), composite.openings());
    }

    /** Boundaries found, given and right. */
    static final class Tally {
        private int right;
        private int given;
        private int gold;
        private int whole;
        private int pages;

        /** Every article but the page's first begins at a boundary, which is right when it begins with one of the first three paragraphs of a joined article. */
        void add(List<Article> articles, List<List<String>> openings) {
            Map<String, Integer> starts = new HashMap<>();
            for (int k = 1; k < openings.size(); k++) for (String paragraph : openings.get(k)) starts.putIfAbsent(key(paragraph), k);
            Set<Integer> met = new HashSet<>();
            for (int i = 1; i < articles.size(); i++) {
                Integer article = starts.get(key(articles.get(i).text().split("\n\n", 2)[0]));
                if (article != null) met.add(article);
            }
            given += Math.max(0, articles.size() - 1);
            right += met.size();
            gold += openings.size() - 1;
            pages++;
            if (met.size() == openings.size() - 1 && articles.size() == openings.size()) whole++;
        }

        private static String key(String paragraph) {
            List<String> words = GoldLabels.words(paragraph);
            return String.join(" ", words.subList(0, Math.min(12, words.size())));
        }

        @Override public String toString() {
            double precision = right / Math.max(1.0, given);
            double recall = right / Math.max(1.0, gold);
            return String.format(Locale.ROOT, "boundary F1 %.4f P %.4f R %.4f, %d of %d pages wholly right", 2 * precision * recall / Math.max(1e-9, precision + recall), precision, recall,
                    whole, pages);
        }
    }
}
