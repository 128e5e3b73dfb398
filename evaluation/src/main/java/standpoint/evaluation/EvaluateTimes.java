package standpoint.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.news.Article;
import standpoint.news.TimeExpression;
import standpoint.time.TimeFinder;

/** {@code evaluate times DIR --out F.tsv}: the time expressions of every DIR/doc.txt, read on the day in DIR/doc.dct. */
@Command(name = "times", mixinStandardHelpOptions = true, description = "Time expressions with TIMEX3 values: doc, begin, end, type, value.")
final class EvaluateTimes implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with doc.txt and, where the day is known, doc.dct")
    private Path folder;

    @Option(names = "--out", paramLabel = "F.tsv", description = "Where to write; the scorer reads it")
    private Optional<Path> out;

    @Option(names = "--speed", description = "Also read all texts ten times on one core and print tokens a second")
    private boolean speed;

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        if (out.isEmpty() && !speed) throw new ParameterException(spec.commandLine(), "--out or --speed is needed");
        List<Article> articles = TextFolder.articles(folder);
        if (articles.isEmpty()) throw new ParameterException(spec.commandLine(), "no .txt files in " + folder);
        if (out.isPresent()) Files.writeString(out.get(), rows(articles), StandardCharsets.UTF_8);
        if (speed) spec.commandLine().getOut().println(measure(articles));
        return 0;
    }

    private static String rows(List<Article> articles) {
        TimeFinder finder = new TimeFinder();
        StringBuilder rows = new StringBuilder();
        for (Article article : articles) {
            for (TimeExpression time : finder.find(article)) {
                String text = article.text();
                int begin = text.codePointCount(0, time.passage().start());
                int end = begin + text.codePointCount(time.passage().start(), time.passage().end());
                rows.append(String.join("\t", article.id(), Integer.toString(begin), Integer.toString(end), time.type().name(), time.value())).append('\n');
            }
        }
        return rows.toString();
    }

    /** Tokens between white space, so that the figure is on the low side; processor time of one thread, so that other work on the machine does not show. */
    private static String measure(List<Article> articles) {
        TimeFinder finder = new TimeFinder();
        long tokens = articles.stream().mapToLong(article -> article.text().strip().split("\\s+").length).sum();
        long found = 0;
        for (int warm = 0; warm < 10; warm++) for (Article article : articles) found += finder.find(article).size();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int round = 0; round < 10; round++) for (Article article : articles) found += finder.find(article).size();
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        return String.format(java.util.Locale.ROOT, "%,.0f tokens a second on one core, warm (%,d tokens, %,d expressions a round)", 10 * tokens / seconds, tokens, found / 20);
    }
}
