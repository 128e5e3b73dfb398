package standpoint.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import standpoint.language.SentenceParser;
import standpoint.mention.MentionFinder;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Mention;
import standpoint.news.ParsedArticle;
import standpoint.news.Sentence;

/** {@code standpoint evaluate mentions DIR}: how many of the sources that people marked in a corpus hold a mention, and how fast mentions are found. */
@Command(name = "mentions", mixinStandardHelpOptions = true, description = "How many marked sources hold a mention of an actor.",
        footer = "Example: standpoint evaluate mentions ../shared/data/polnear/dev")
final class EvaluateMentions implements Callable<Integer> {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "you", "who", "which", "that", "his", "her", "their", "its", "my", "our");

    @Parameters(paramLabel = "DIR", description = "Folder with gold.jsonl and txt/.")
    private Path corpus;

    private int phrases;
    private int phrasesHeld;
    private int pronouns;
    private int pronounsHeld;
    private int words;
    private long parsing;
    private long finding;

    @Override public Integer call() throws IOException {
        SentenceParser parser = SentenceParser.shipped();
        MentionFinder finder = new MentionFinder();
        List<String> lines;
        try {
            lines = Files.readAllLines(corpus.resolve("gold.jsonl"));
        } catch (NoSuchFileException missing) {
            System.err.println(corpus + " has no marked sources: " + missing.getMessage() + " is missing");
            return 2;
        }
        for (String line : lines) document(new ObjectMapper().readTree(line), parser, finder);
        System.out.printf(Locale.ROOT, "sources with a mention: %.1f %% of %d noun phrases, %.1f %% of %d pronouns%n", 100.0 * phrasesHeld / phrases, phrases,
                100.0 * pronounsHeld / pronouns, pronouns);
        System.out.printf(Locale.ROOT, "from text to sentences: %.0f tokens a second on one core; to mentions: %.0f%n", words * 1e9 / parsing, words * 1e9 / finding);
        return 0;
    }

    private void document(JsonNode gold, SentenceParser parser, MentionFinder finder) throws IOException {
        String text = Files.readString(corpus.resolve("txt").resolve(gold.get("doc").asText() + ".txt"));
        ArticleText content = new ArticleText(gold.get("doc").asText(), "", "", List.of(), List.of(), text);
        Article article = new Article(content, "corpus", 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(), Optional.empty(), Optional.of("en"),
                Optional.empty(), Optional.empty(), List.of());
        long start = clock();
        ParsedArticle parsed = parser.parse(article);
        long middle = clock();
        BitSet held = new BitSet();
        for (Mention mention : finder.find(parsed).all()) held.set(mention.passage().start(), mention.passage().end());
        finding += clock() - middle;
        parsing += middle - start;
        for (Sentence sentence : parsed.sentences()) words += sentence.tokens().size();
        for (JsonNode attribution : gold.get("attributions")) {
            for (JsonNode span : attribution.get("source")) {
                count(text, held, text.offsetByCodePoints(0, span.get(0).asInt()), text.offsetByCodePoints(0, span.get(1).asInt()));
            }
        }
    }

    private static long clock() { return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); }

    private void count(String text, BitSet held, int start, int end) {
        boolean mention = held.get(start, end).cardinality() > 0;
        if (PRONOUNS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
            pronouns++;
            if (mention) pronounsHeld++;
        } else {
            phrases++;
            if (mention) phrasesHeld++;
        }
    }
}
