package standpoint.evaluation.scale;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.news.Reading;
import standpoint.news.Story;
import standpoint.story.StoryGrouper;
import standpoint.story.StoryStream;

/** {@code benchmark stories PACKS}: articles grouped a second of one core, and memory held, at each doubling of a generated record. */
@Command(name = "stories", mixinStandardHelpOptions = true, description = "Group generated articles: articles a second and memory at each doubling.")
public final class BenchmarkStories implements Callable<Integer> {
    private static final int WARM_DAYS = 20;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PACKS", description = "Folder of origin packs, whose sentences the articles are made of")
    private Path folder;

    @Option(names = "--articles", defaultValue = "100000", description = "How many. Default: ${DEFAULT-VALUE}.")
    private int articles;

    @Option(names = "--seed", defaultValue = "7", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--stories-a-day", defaultValue = "60", description = "Default: ${DEFAULT-VALUE}.")
    private int storiesADay;

    private long found;
    private long grouped;
    private long pure;

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        List<List<String>> pages = ArticleGenerator.pages(folder);
        if (pages.isEmpty()) throw new ParameterException(spec.commandLine(), "no pages in " + folder);
        PrintWriter out = spec.commandLine().getOut();
        warm(pages);
        ArticleGenerator generator = new ArticleGenerator(pages, seed, storiesADay);
        StoryStream stream = new StoryGrouper().stream(this::closed);
        out.println("articles  a second (since the last line)  open stories  terms held  heap after collection");
        long nanos = 0;
        long lastNanos = 0;
        int done = 0;
        int lastDone = 0;
        int next = Math.max(1, articles / 32);
        for (int day = 0; done < articles; day++) {
            List<Reading> readings = generator.day(day);
            long begun = core();
            stream.day(readings);
            nanos += core() - begun;
            done += readings.size();
            if (done < next && done < articles) continue;
            out.printf(Locale.ROOT, "%8d  %,34.0f  %12d  %10d  %18d MB%n", done, (done - lastDone) / ((nanos - lastNanos) / 1e9), stream.open(), stream.terms(), heap());
            out.flush();
            lastNanos = nanos;
            lastDone = done;
            next *= 2;
        }
        stream.end();
        out.printf(Locale.ROOT, "%,.0f articles a second over all; %d articles in %d stories; %.1f %% of articles in a story with their own story's majority%n",
                done / (nanos / 1e9), done, found, 100.0 * pure / Math.max(1, grouped));
        out.flush();
        return 0;
    }

    private void warm(List<List<String>> pages) {
        ArticleGenerator generator = new ArticleGenerator(pages, seed + 1, storiesADay);
        StoryStream stream = new StoryGrouper().stream(story -> { });
        for (int day = 0; day < WARM_DAYS; day++) stream.day(generator.day(day));
    }

    private void closed(Story story) {
        Map<String, Integer> of = new HashMap<>();
        for (String article : story.articles()) of.merge(article.substring(0, article.indexOf('-')), 1, Integer::sum);
        found++;
        grouped += story.articles().size();
        pure += of.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Time that this thread had a core for itself: other programs on the machine do not count. */
    private static long core() { return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
