package standpoint.evaluation.events;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Reading;
import standpoint.news.Story;
import standpoint.story.EventMatcher;
import standpoint.story.StoryGrouper;

/** {@code evaluate events ECBPLUS}: stories and event coreference on topics of ECB+, gold mentions in predicted stories. */
@Command(name = "events", mixinStandardHelpOptions = true, description = "Stories (BCubed) and event coreference (CoNLL F1) on topics of ECB+.")
public final class EvaluateEvents implements Callable<Integer> {
    private static final int SHUFFLES = 5;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "ECBPLUS", description = "Folder with ECB+/ and ECBplus_coreference_sentences.csv")
    private Path folder;

    @Option(names = "--topics", split = ",", paramLabel = "N", description = "Topics, by default those that are reported on")
    private List<String> topics = List.of("2", "5", "12", "18", "21", "23", "34", "35");

    @Override public Integer call() throws IOException {
        for (String topic : topics) {
            if (!Files.isDirectory(folder.resolve("ECB+").resolve(topic))) throw new ParameterException(spec.commandLine(), "no topic " + topic + " in " + folder);
        }
        PrintWriter out = spec.commandLine().getOut();
        EventCorpus corpus = EventCorpus.read(folder, new LinkedHashSet<>(topics));
        List<Reading> readings = new ArrayList<>();
        corpus.texts().forEach((document, text) -> readings.add(reading(document, text)));
        Map<String, String> stories = stories(corpus, readings, out);
        coreference(corpus, stories, out);
        out.flush();
        return 0;
    }

    private static Map<String, String> stories(EventCorpus corpus, List<Reading> readings, PrintWriter out) {
        Map<String, String> stories = Map.of();
        double sum = 0;
        double least = 1;
        double most = 0;
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            List<Reading> shuffled = new ArrayList<>(readings);
            Collections.shuffle(shuffled, new Random(shuffle));
            stories = new HashMap<>();
            for (Story story : new StoryGrouper().group(shuffled)) for (String article : story.articles()) stories.put(article, story.id());
            double f1 = new ClusterScores(corpus.subtopic(), stories).bcubed().f1();
            sum += f1;
            least = Math.min(least, f1);
            most = Math.max(most, f1);
        }
        out.printf(Locale.ROOT, "stories: %d documents, %d sub-topics, %d stories found; BCubed F1 %.1f, mean of %d shuffles, spread %.1f%n", readings.size(),
                corpus.subtopic().values().stream().distinct().count(), stories.values().stream().distinct().count(), 100 * sum / SHUFFLES, SHUFFLES,
                100 * (most - least));
        return stories;
    }

    private static void coreference(EventCorpus corpus, Map<String, String> stories, PrintWriter out) {
        List<EventMatcher.EventMention> mentions = new ArrayList<>();
        Map<String, String> gold = new HashMap<>();
        for (EventCorpus.Mention mention : corpus.mentions()) {
            gold.put(mention.id(), mention.event());
            mentions.add(new EventMatcher.EventMention(mention.id(), stories.get(mention.document()), mention.document(), mention.words(), mention.sentence(), mention.at()));
        }
        Map<String, String> found = new HashMap<>();
        for (List<EventMatcher.EventMention> event : new EventMatcher().match(mentions)) event.forEach(mention -> found.put(mention.id(), event.get(0).id()));
        ClusterScores scores = new ClusterScores(gold, found);
        out.printf(Locale.ROOT, "events: %d mentions; MUC %.1f B3 %.1f CEAFe %.1f CoNLL F1 %.1f%n", mentions.size(), 100 * scores.muc().f1(),
                100 * scores.bcubed().f1(), 100 * scores.ceafe().f1(), 100 * scores.conll());
    }

    private static Reading reading(String document, String text) {
        Article article = new Article(new ArticleText(document, "", "", List.of(), List.of(), text), document, 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(),
                Optional.empty(), Optional.of("en"), Optional.empty(), Optional.empty(), List.of());
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
