package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.news.Article;
import standpoint.news.Page;
import standpoint.page.ArticleExtractor;

/** {@code evaluate live}: the entries of every live blog of a manifest, as the scorer reads them. */
@Command(name = "live", mixinStandardHelpOptions = true, description = "Write the entries of each live blog of a manifest, one page a line.")
public final class EvaluateLive implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "MANIFEST.tsv", description = "id, path of the HTML and address, by tabs") Path manifest;
    @Option(names = "--out", required = true, paramLabel = "F.jsonl", description = "file to write") Path out;

    @Override public Integer call() throws IOException {
        if (!Files.isRegularFile(manifest)) {
            System.err.println("There is no manifest " + manifest + ".");
            return 2;
        }
        ObjectMapper mapper = new ObjectMapper();
        ArticleExtractor extractor = ArticleExtractor.standard();
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
            for (PageSet.Saved saved : PageSet.read(manifest)) {
                Page page = new Page(saved.address().isBlank() ? saved.id() : saved.address(), Page.Format.HTML, saved.content(), Optional.empty());
                ObjectNode line = mapper.createObjectNode().put("id", saved.id());
                ArrayNode entries = line.putArray("entries");
                for (Article article : extractor.extract(page).articles()) {
                    if (article.kind() != Article.Kind.LIVE_ENTRY) continue;
                    ObjectNode entry = entries.addObject().put("title", article.title()).put("text", article.text());
                    article.published().flatMap(when -> when.moment()).ifPresent(moment -> entry.put("published", moment.toString()));
                }
                lines.println(mapper.writeValueAsString(line));
            }
        }
        return 0;
    }
}
