package standpoint.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.attribution.Attributor;
import standpoint.attribution.RuleAttributor;
import standpoint.attribution.TrainedAttributor;
import standpoint.language.SentenceParser;
import standpoint.news.Mentions;
import standpoint.news.ParsedArticle;

/**
 * {@code benchmark attribution DIR}: tokens a second from sentences to statements on one core, warm; how long the model takes to load; and the time
 * of one paragraph of doubling lengths. Processor time is told, so that other programs on the machine disturb little.
 */
@Command(name = "attribution", mixinStandardHelpOptions = true, description = "Speed of sentences to statements, and time over doubling lengths.",
        footer = "Example: standpoint benchmark attribution ../shared/data/polnear/dev/txt")
final class BenchmarkAttribution implements Callable<Integer> {
    private static final int FIRST_LENGTH = 80_000;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with doc.txt files")
    private Path folder;

    @Option(names = "--rules", description = "The rules instead of the trained model")
    private boolean rules;

    @Option(names = "--doubling", description = "Also read one paragraph of doubling lengths, up to 5 million characters")
    private boolean doubling;

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        long heap = heap();
        long start = cpu();
        Attributor attributor = rules ? new RuleAttributor() : TrainedAttributor.shipped();
        System.out.printf(Locale.ROOT, "attributor loaded in %.2f s, %d MB of heap%n", (cpu() - start) / 1e9, heap() - heap);
        SentenceParser parser = SentenceParser.shipped();
        System.out.printf(Locale.ROOT, "with the parser %d MB of heap%n", heap() - heap);
        List<ParsedArticle> articles = TextFolder.articles(folder).stream().map(parser::parse).toList();
        if (articles.isEmpty()) throw new ParameterException(spec.commandLine(), "no .txt files in " + folder);
        long tokens = articles.stream().flatMap(article -> article.sentences().stream()).mapToLong(sentence -> sentence.tokens().size()).sum();
        for (int round = 1; round <= 6; round++) {
            start = cpu();
            int statements = 0;
            for (ParsedArticle article : articles) statements += attributor.attribute(article, new Mentions(List.of(), List.of()), List.of()).statements().size();
            System.out.printf(Locale.ROOT, "round %d: %,.0f tokens a second, %d statements%n", round, tokens * 1e9 / (cpu() - start), statements);
        }
        if (doubling) doubling(attributor, parser, String.join(" ", articles.stream().map(article -> article.article().text().replace('\n', ' ')).toList()));
        return 0;
    }

    /** All texts in one paragraph, cut or repeated to doubling lengths. */
    private static void doubling(Attributor attributor, SentenceParser parser, String texts) {
        for (int length = FIRST_LENGTH; length <= 5_200_000; length *= 2) {
            String text = texts.repeat(length / texts.length() + 1).substring(0, length);
            ParsedArticle parsed = parser.parse(TextFolder.article("doubling", text, Optional.empty()));
            long start = cpu();
            int statements = attributor.attribute(parsed, new Mentions(List.of(), List.of()), List.of()).statements().size();
            System.out.printf(Locale.ROOT, "%,d characters in one paragraph: %.2f s, %d statements%n", length, (cpu() - start) / 1e9, statements);
        }
    }

    /** Megabytes that are in use when all garbage is gone. */
    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static long cpu() { return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); }
}
