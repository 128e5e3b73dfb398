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
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import standpoint.news.Article;
import standpoint.news.Extraction;
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
    @Option(names = "--varied", description = "join pages with habits of all kinds, and some articles in the markup of their own pages") boolean varied;
    @Option(names = "--habits", description = "also the figures of the pages joined in one way") boolean habits;
    @Option(names = "--single", description = "also count the corpus' own pages, of one article each, that are torn") boolean single;
    @Option(names = "--errors", description = "also what begins where no article does, and the beginnings not found") boolean errors;
    private final Map<String, Tally> tallies = new TreeMap<>();

    @Override public Integer call() throws IOException {
        List<PageSet.Saved> pages = PageSet.read(corpus.resolve("manifest.tsv"));
        Map<String, JsonNode> gold = PageSet.gold(corpus.resolve("gold.jsonl"));
        EvaluatePages.Readers readers = new EvaluatePages.Readers(Optional.ofNullable(folds));
        int groups = Math.max(1, readers.count());
        for (int group = 0; group < groups; group++) {
            int fold = group;
            List<PageSet.Saved> own = folds == null ? pages : pages.stream().filter(page -> PageLessons.group(page, groups) == fold).toList();
            ArticleExtractor extractor = readers.of(own.get(0));
            Composites plain = new Composites(own, gold, seed + group, false);
            VariedComposites all = new VariedComposites(own, gold, seed + group);
            for (int i = 0; i < count / groups; i++) read(varied ? all.next(i) : plain.next(i), i, extractor);
        }
        tallies.forEach((name, tally) -> System.out.printf("%-32s %s%n", name, tally));
        if (single) singles(pages, readers);
        return 0;
    }

    private void read(Composites.Composite composite, int number, ArticleExtractor extractor) {
        String address = "https://page.example/" + number;
        add("HTML", composite, extractor.extract(new Page(address, Page.Format.HTML, composite.html(), Optional.empty())).articles());
        add("text", composite, extractor.extract(new Page(address, Page.Format.TEXT, saved(composite.html(), address, number), Optional.empty())).articles());
    }

    private void add(String form, Composites.Composite composite, List<Article> articles) {
        List<String> wrong = tallies.computeIfAbsent(form, key -> new Tally()).add(articles, composite);
        if (errors) for (String one : wrong) System.out.println(form + "\t" + composite.id() + "\t" + composite.habits() + "\t" + one);
        if (habits) for (String habit : composite.habits()) tallies.computeIfAbsent(form + ", " + habit, key -> new Tally()).add(articles, composite);
    }

    /** A page as text: every second without its headings, every third without empty lines. */
    private static String saved(String html, String address, int number) {
        LearningPage saved = LearningPage.ofHtml(address, html);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < saved.size(); i++) if (number % 2 == 0 || !saved.isHeading(i)) lines.add(saved.text(i).replace('\n', ' '));
        return lines.stream().collect(Collectors.joining(number % 3 == 0 ? "\n" : "\n\n"));
    }

    private void singles(List<PageSet.Saved> pages, EvaluatePages.Readers readers) throws IOException {
        int html = 0;
        int text = 0;
        int number = 0;
        for (PageSet.Saved page : pages) {
            ArticleExtractor extractor = readers.of(page);
            String address = page.address().isBlank() ? page.id() : page.address();
            if (torn("HTML", extractor.extract(new Page(address, Page.Format.HTML, page.content(), Optional.empty())))) html++;
            String saved = saved(page.content(), address, number++);
            if (torn("text", extractor.extract(new Page(address, Page.Format.TEXT, saved, Optional.empty())))) text++;
        }
        System.out.println("torn of " + pages.size() + " pages of one article: " + html + " as HTML, " + text + " as text");
    }

    private boolean torn(String form, Extraction read) {
        List<Article> articles = read.articles().stream().filter(article -> article.kind() == Article.Kind.ARTICLE).toList();
        if (errors) for (int i = 1; i < articles.size(); i++) System.out.println(form + "\t" + articles.get(i).page() + "\ttorn\t" + Tally.shortened(articles.get(i).text()));
        return articles.size() > 1;
    }

    /** Boundaries found, given and right. */
    static final class Tally {
        private int right;
        private int given;
        private int gold;
        private int whole;
        private int pages;

        /** Every article but the page's first begins at a boundary, which is right when it begins with one of the first three paragraphs of a joined article. */
        List<String> add(List<Article> articles, Composites.Composite composite) {
            List<List<String>> openings = composite.openings();
            List<String> wrong = new ArrayList<>();
            Map<String, Integer> starts = new HashMap<>();
            for (int k = 1; k < openings.size(); k++) for (String paragraph : openings.get(k)) starts.putIfAbsent(key(paragraph), k);
            Set<Integer> met = new HashSet<>();
            for (int i = 1; i < articles.size(); i++) {
                Integer article = starts.get(key(articles.get(i).text().split("\n\n", 2)[0]));
                if (article == null || !met.add(article)) wrong.add(where(articles.get(i), composite, met) + "\t" + shortened(articles.get(i).text()));
            }
            for (int k = 1; k < openings.size(); k++) if (!met.contains(k)) wrong.add("not found\t" + shortened(openings.get(k).get(0)));
            given += Math.max(0, articles.size() - 1);
            right += met.size();
            gold += openings.size() - 1;
            pages++;
            if (met.size() == openings.size() - 1 && articles.size() == openings.size()) whole++;
            return wrong;
        }

        /** What begins where no article does: amid one, late in one that has not begun yet, or with what is no article's. */
        private static String where(Article article, Composites.Composite composite, Set<Integer> met) {
            Integer owner = composite.owners().get(Composites.key(article.text().split("\n\n", 2)[0]));
            return owner == null ? "too much: furniture" : owner == 0 || met.contains(owner) ? "too much: amid an article" : "too much: late";
        }

        private static String shortened(String text) { return text.substring(0, Math.min(160, text.length())).replace('\n', '|'); }

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
