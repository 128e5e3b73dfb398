package standpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import standpoint.news.Article;
import standpoint.news.Extraction;
import standpoint.news.Page;
import standpoint.news.Rejection;

/** Input that nobody wrote in good faith: bounded in time and memory, and never an exception. */
class HostilePageTest {
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.standard();
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private static Extraction read(Page.Format format, String content) {
        return assertTimeout(LIMIT, () -> EXTRACTOR.extract(new Page("page", format, content, Optional.empty())));
    }

    @Test void refusesFiftyMegabytesOfNestedDivs() {
        assertEquals(Rejection.Reason.TOO_LARGE, read(Page.Format.HTML, "<div>".repeat(10_000_000)).rejection().orElseThrow().reason());
    }

    @Test void readsDeeplyNestedDivs() {
        String html = "<div>".repeat(100_000) + "<p>The council of Porthaven voted on Tuesday to rebuild the old bridge over the Lind, the mayor said.</p>";
        assertTrue(read(Page.Format.HTML, html).articles().size() <= 1);
    }

    @Test void readsOneParagraphOfFiveMegabytes() {
        String long1 = "The council voted, and the mayor said that it was so. ".repeat(100_000);
        assertEquals(1, read(Page.Format.TEXT, long1).articles().size());
        assertEquals(1, read(Page.Format.HTML, "<html><body><p>" + long1 + "</p></body></html>").articles().size());
    }

    @Test void readsManyEntries() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) text.append(i / 60 % 24).append(':').append(i % 60 < 10 ? "0" : "").append(i % 60).append("\n\nNews ").append(i)
                .append("\n\nThe council of Porthaven voted again, number ").append(i).append(" said.\n\n");
        assertTrue(read(Page.Format.TEXT, text.toString()).articles().size() >= 19_000);
    }

    @Test void readsMarksThatNeverEnd() {
        for (String piece : new String[] {"[", "](", "**", "((", "\"", "<", "&", "{", "\u201C", "By ", "- ", "12:30\n", "2024-", "# ", "<a>", "<table>", "<!--", "<script>"}) {
            read(Page.Format.MARKDOWN, piece.repeat(60_000));
            read(Page.Format.HTML, piece.repeat(60_000));
            read(Page.Format.TEXT, piece.repeat(60_000));
        }
    }

    @Test void survivesSeededMutations() {
        String page = "<html lang=\"en\"><head><title>Bridge | Post</title><meta property=\"article:published_time\" content=\"2031-03-04T15:47:00+01:00\"><script type=\"application/ld+json\">"
                + "{\"@type\":\"LiveBlogPosting\",\"headline\":\"Bridge\",\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"Now\",\"articleBody\":\"It is open.\",\"datePublished\":\"2031-03-04\"}]}"
                + "</script></head><body><article><h1>Bridge</h1><time datetime=\"2031-03-04\">4 March 2031</time><p>The council of Porthaven voted on Tuesday to rebuild it.</p></article></body></html>";
        Random random = new Random(20310304);
        for (int i = 0; i < 300; i++) {
            StringBuilder mutant = new StringBuilder(page);
            for (int k = 0; k < 1 + random.nextInt(12); k++) {
                int at = random.nextInt(mutant.length());
                switch (random.nextInt(4)) {
                    case 0 -> mutant.deleteCharAt(at);
                    case 1 -> mutant.insert(at, (char) random.nextInt(0xD7FF));
                    case 2 -> mutant.setCharAt(at, "<>\"'{}[]:,/\\\u0000".charAt(random.nextInt(13)));
                    default -> mutant.insert(at, mutant.substring(at, Math.min(mutant.length(), at + random.nextInt(80))));
                }
            }
            Extraction read = EXTRACTOR.extract(new Page("page", Page.Format.values()[i % 3], mutant.toString(), Optional.empty()));
            for (Article article : read.articles()) assertTrue(article.id().length() == 12);
        }
    }
}
