package standpoint.evaluation.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import standpoint.fetch.Fetched;
import standpoint.fetch.Limits;
import standpoint.fetch.PageSource;
import standpoint.page.ArticleExtractor;

/** {@code benchmark web-archive}: makes a large web archive of invented pages, seeded, and reads it; run it under a small heap to see that it fits. */
@Command(name = "web-archive", mixinStandardHelpOptions = true, description = "Make a web archive, some of its records damaged, read it, and print what came of it.",
        footer = {"", "Example:", "  STANDPOINT_HEAP=512m standpoint benchmark web-archive --megabytes 1024"})
public final class BenchmarkWebArchive implements Callable<Integer> {
    @Option(names = "--megabytes", defaultValue = "1024", description = "its size before packing. Default: ${DEFAULT-VALUE}") long megabytes;
    @Option(names = "--seed", defaultValue = "1", description = "the seed") long seed;
    @Option(names = "--packed", description = "each record packed by itself, as .warc.gz") boolean packed;
    @Option(names = "--extract", description = "also take the articles off the pages") boolean extract;
    @Option(names = "--keep", paramLabel = "FILE", description = "where to leave the archive; otherwise it is deleted") Path keep;

    @Override public Integer call() throws IOException {
        Path file = keep != null ? keep : Files.createTempFile("standpoint", packed ? ".warc.gz" : ".warc");
        try {
            WebArchiveMaker maker = new WebArchiveMaker(seed, packed);
            maker.write(file, megabytes << 20);
            System.out.printf(Locale.ROOT, "made: %d MB, %d whole pages, %d damaged records, %d others%n", Files.size(file) >> 20, maker.pages(), maker.damaged(), maker.others());
            read(file);
        } finally {
            if (keep == null) Files.deleteIfExists(file);
        }
        return 0;
    }

    private void read(Path file) {
        ArticleExtractor extractor = ArticleExtractor.standard();
        Map<String, Integer> refused = new TreeMap<>();
        long found = 0;
        long articles = 0;
        long most = 0;
        long begun = System.nanoTime();
        try (PageSource source = PageSource.open(List.of(file.toString()), Limits.standard())) {
            while (source.hasNext()) {
                Fetched next = source.next();
                next.refused().ifPresent(why -> refused.merge(why.reason().name(), 1, Integer::sum));
                if (next.found().isPresent()) found++;
                if (extract && next.found().isPresent()) articles += extractor.extract(next.found().get()).articles().size();
                if (found % 100 == 0) most = Math.max(most, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            }
        }
        System.out.printf(Locale.ROOT, "read: %d pages, refused %s%s, in %.0f s; most memory in use %d MB of %d MB%n", found, refused, extract ? ", " + articles + " articles" : "",
                (System.nanoTime() - begun) / 1e9, most >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }
}
