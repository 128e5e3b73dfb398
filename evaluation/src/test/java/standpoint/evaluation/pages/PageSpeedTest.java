package standpoint.evaluation.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import standpoint.news.Page;
import standpoint.page.ArticleExtractor;

/** Pages a second of processor time beside readability4j in one run, warm. Runs only when asked for: {@code -Dbenchmark=pages}. */
class PageSpeedTest {
    private static final int PAGES = 150;

    private interface Reader { int read(PageSet.Saved page, String html); }

    @Test void readsFasterThanReadability4j() throws IOException {
        Assumptions.assumeTrue("pages".equals(System.getProperty("benchmark")), "skipped: -Dbenchmark=pages runs it");
        Path manifest = Path.of("../../shared/data/pages/wcxb-dev/manifest.tsv");
        Assumptions.assumeTrue(Files.exists(manifest), "skipped: ../shared is not there");
        List<PageSet.Saved> pages = PageSet.read(manifest).subList(0, PAGES);
        List<String> html = new ArrayList<>();
        for (PageSet.Saved page : pages) html.add(page.content());
        ArticleExtractor extractor = ArticleExtractor.standard();
        Reader ours = (page, content) -> extractor.extract(new Page(page.address(), Page.Format.HTML, content, Optional.empty())).articles().size();
        Reader theirs = (page, content) -> String.valueOf(new Readability4J(page.address(), content).parse().getTextContent()).length();
        double mine = 0;
        double other = 0;
        // The first round of each warms up; they take turns, so that what else runs on the machine slows both.
        for (int round = 0; round < 3; round++) {
            other = Math.max(other, round == 0 ? 0 : rate(theirs, pages, html));
            mine = Math.max(mine, round == 0 ? 0 : rate(ours, pages, html));
            if (round == 0) {
                rate(theirs, pages, html);
                rate(ours, pages, html);
            }
        }
        System.out.println(String.format(Locale.ROOT, "pages a second of processor time: ours %.1f, readability4j %.1f, ratio %.2f", mine, other, mine / other));
        assertTrue(mine > 0);
    }

    private static double rate(Reader reader, List<PageSet.Saved> pages, List<String> html) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int sink = 0;
        for (int i = 0; i < pages.size(); i++) sink += reader.read(pages.get(i), html.get(i));
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return sink < 0 ? 0 : pages.size() / (spent / 1e9);
    }
}
