package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.news.Article;
import standpoint.news.Page;
import standpoint.page.ArticleExtractor;
import standpoint.page.PageModel;
import standpoint.page.StoryModel;

/** {@code evaluate pages}: the main article of every page of a manifest, as the scorer reads it. */
@Command(name = "pages", mixinStandardHelpOptions = true, description = "Write the main article of each page of a manifest to DIR/items.jsonl.")
public final class EvaluatePages implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "MANIFEST.tsv", description = "id, path of the HTML and address, by tabs") Path manifest;
    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to write to") Path out;
    @Option(names = "--folds", paramLabel = "DIR", description = "models of train pages --cross-validate: each page is read by the one that has not seen its site")
    Path folds;
    private final ObjectMapper mapper = new ObjectMapper();

    @Override public Integer call() throws IOException {
        if (!Files.isRegularFile(manifest)) {
            System.err.println("There is no manifest " + manifest + ".");
            return 2;
        }
        Files.createDirectories(out);
        Readers readers = new Readers(Optional.ofNullable(folds));
        try (PrintWriter items = new PrintWriter(Files.newBufferedWriter(out.resolve("items.jsonl"), StandardCharsets.UTF_8))) {
            for (PageSet.Saved saved : PageSet.read(manifest)) {
                Page page = new Page(saved.address().isBlank() ? saved.id() : saved.address(), Page.Format.HTML, saved.content(), Optional.empty());
                items.println(mapper.writeValueAsString(item(saved.id(), readers.of(saved).extract(page).articles())));
            }
        }
        return 0;
    }

    private ObjectNode item(String id, List<Article> articles) {
        ObjectNode item = mapper.createObjectNode().put("id", id);
        Optional<Article> main = main(articles);
        main.ifPresent(article -> {
            item.put("title", article.title());
            article.authors().forEach(item.putArray("authors")::add);
            article.published().flatMap(when -> when.moment()).ifPresent(moment -> item.put("published", moment.toString()));
            boolean live = articles.stream().filter(one -> one.kind() == Article.Kind.LIVE_ENTRY).count() > articles.size() / 2;
            item.put("text", live ? joined(articles) : article.text());
        });
        return item;
    }

    private static String joined(List<Article> articles) {
        return articles.stream().map(article -> article.part() == 0 ? article.text() : article.title() + "\n" + article.text())
                .collect(Collectors.joining("\n\n"));
    }

    /** The longest whole article, or the longest entry of a page of nothing but entries. */
    static Optional<Article> main(List<Article> articles) {
        Comparator<Article> size = Comparator.comparingInt(article -> article.text().length());
        return articles.stream().filter(article -> article.kind() == Article.Kind.ARTICLE).max(size).or(() -> articles.stream().max(size));
    }

    /** Extractors by the fold of a page's site, or one with the model that ships. */
    static final class Readers {
        private final Optional<Path> folder;
        private final Map<Integer, ArticleExtractor> byFold = new LinkedHashMap<>();
        private final int count;

        Readers(Optional<Path> folder) {
            this.folder = folder;
            int folds = 0;
            while (folder.isPresent() && Files.exists(folder.get().resolve("fold" + folds + ".model"))) folds++;
            if (folder.isPresent() && folds == 0) throw new IllegalArgumentException("no models of folds in " + folder.get());
            this.count = folds;
        }

        int count() { return count; }

        ArticleExtractor of(PageSet.Saved page) throws IOException {
            int fold = folder.isEmpty() ? -1 : PageLessons.group(page, count);
            ArticleExtractor known = byFold.get(fold);
            if (known == null) {
                known = folder.isEmpty() ? ArticleExtractor.standard() : new ArticleExtractor(read(fold), stories(fold));
                byFold.put(fold, known);
            }
            return known;
        }

        /** Where stories begin, by a model that has not seen the fold, or, where none was learned, by the one that ships. */
        private StoryModel stories(int fold) throws IOException {
            Path file = folder.orElseThrow().resolve("fold" + fold + ".stories");
            if (!Files.exists(file)) return StoryModel.shipped();
            try (InputStream in = Files.newInputStream(file)) {
                return StoryModel.read(in);
            }
        }

        private PageModel read(int fold) throws IOException {
            try (InputStream in = Files.newInputStream(folder.orElseThrow().resolve("fold" + fold + ".model"))) {
                return PageModel.read(in);
            }
        }
    }
}
