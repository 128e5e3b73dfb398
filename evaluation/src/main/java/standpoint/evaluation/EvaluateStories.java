package standpoint.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.news.Article;
import standpoint.news.Reading;
import standpoint.news.Story;
import standpoint.story.StoryGrouper;

/** {@code evaluate stories DIR --out F.jsonl}: the story of every DIR/doc.txt. */
@Command(name = "stories", mixinStandardHelpOptions = true, description = "The story of every text: doc and story, a line each.")
final class EvaluateStories implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with doc.txt and, where the day is known, doc.dct")
    private Path folder;

    @Option(names = "--out", paramLabel = "F.jsonl", required = true, description = "Where to write; the scorer reads it")
    private Path out;

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        List<Article> articles = TextFolder.articles(folder);
        if (articles.isEmpty()) throw new ParameterException(spec.commandLine(), "no .txt files in " + folder);
        ObjectMapper json = new ObjectMapper();
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, String> entry : stories(articles).entrySet()) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("doc", entry.getKey());
            line.put("story", entry.getValue());
            lines.append(json.writeValueAsString(line)).append('\n');
        }
        Files.writeString(out, lines, StandardCharsets.UTF_8);
        return 0;
    }

    /** Article id to story id, in order of the articles. */
    static Map<String, String> stories(List<Article> articles) {
        List<Reading> readings = new ArrayList<>();
        Map<String, String> storyOf = new LinkedHashMap<>();
        for (Article article : articles) {
            storyOf.put(article.id(), "");
            readings.add(new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        }
        for (Story story : new StoryGrouper().group(readings)) story.articles().forEach(id -> storyOf.put(id, story.id()));
        return storyOf;
    }
}
