package standpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.news.Article;
import standpoint.news.Page;

/** Live blogs: over midnight, with pinned entries and summaries, with more entries in their data than in their markup, and the comments that look like one. */
class LiveBlogTest {
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.standard();
    private static final String[] TOLD = {"Ferries will not leave before eight in the morning, the harbour master of Porthaven said.",
        "The water on the quay has fallen by a metre since noon, according to the weather office in Lomby.",
        "Mayor Ann Poe asked everybody to stay at home until the storm had passed over the coast.",
        "Two roads into the old town are closed because trees have fallen on them, the police said.",
        "The hospital in Marle has taken in four people with light injuries, its director Bo Day said."};

    private static List<Article> entries(Page.Format format, String content) {
        return EXTRACTOR.extract(new Page("https://post.example/live", format, content, Optional.empty())).articles().stream()
                .filter(article -> article.kind() == Article.Kind.LIVE_ENTRY).toList();
    }

    private static String moment(Article article) { return article.published().orElseThrow().moment().orElseThrow().toString(); }

    private static String page(String head, String body) {
        return "<html lang=\"en\"><head><title>Storm live</title>" + head + "</head><body><h1>Storm over Porthaven live</h1><div class=\"live\">" + body + "</div></body></html>";
    }

    private static String entry(String time, String words) { return "<div class=\"entry\"><time>" + time + "</time><h3>From the coast</h3><p>" + words + "</p></div>"; }

    @Test void goesBackOverMidnight() {
        String head = "<meta property=\"article:published_time\" content=\"2031-03-04T19:00:00+01:00\"><meta property=\"article:modified_time\" content=\"2031-03-05T01:10:00+01:00\">";
        List<Article> entries = entries(Page.Format.HTML, page(head, entry("01:05", TOLD[0]) + entry("00:20", TOLD[1]) + entry("23:40", TOLD[2]) + entry("21:15", TOLD[3])));
        assertEquals(4, entries.size());
        assertTrue(moment(entries.get(1)).startsWith("2031-03-05T00:20"), moment(entries.get(1)));
        assertTrue(moment(entries.get(2)).startsWith("2031-03-04T23:40"), moment(entries.get(2)));
    }

    @Test void goesOnOverMidnight() {
        String head = "<meta property=\"article:published_time\" content=\"2031-03-04T21:00:00+01:00\">";
        List<Article> entries = entries(Page.Format.HTML, page(head, entry("21:15", TOLD[3]) + entry("23:40", TOLD[2]) + entry("00:20", TOLD[1]) + entry("01:05", TOLD[0])));
        assertTrue(moment(entries.get(1)).startsWith("2031-03-04T23:40"), moment(entries.get(1)));
        assertTrue(moment(entries.get(3)).startsWith("2031-03-05T01:05"), moment(entries.get(3)));
    }

    @Test void keepsAPinnedEntryWithoutATimeAndASummary() {
        String pinned = "<div class=\"entry\"><h3>Pinned: what we know</h3><p>The storm reached Porthaven on Monday and is moving north, the weather office said.</p></div>";
        String summary = "<div class=\"entry\"><time>18:00</time><h3>Summary</h3><ul><li>" + TOLD[3] + "</li><li>" + TOLD[4] + "</li></ul></div>";
        List<Article> entries = entries(Page.Format.HTML, page("", pinned + entry("19:10", TOLD[0]) + summary + entry("16:30", TOLD[1]) + entry("15:05", TOLD[2])));
        assertEquals(5, entries.size());
        assertEquals("Pinned: what we know", entries.get(0).title());
        assertTrue(entries.get(0).published().isEmpty());
        assertTrue(entries.get(2).text().contains(TOLD[3]) && entries.get(2).text().contains(TOLD[4]));
        assertEquals(TOLD[1], entries.get(3).text());
    }

    @Test void takesWhatTheDataHasMoreThanTheMarkup() {
        StringBuilder data = new StringBuilder("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"LiveBlogPosting\",\"headline\":\"Storm\",\"liveBlogUpdate\":[");
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            String time = String.format("%02d:%02d", 20 - i / 60, 59 - i % 60);
            String words = TOLD[i % TOLD.length].replace(".", " at notice " + i + ".");
            data.append(i > 0 ? "," : "").append("{\"@type\":\"BlogPosting\",\"headline\":\"Notice ").append(i).append("\",\"datePublished\":\"2031-03-04T").append(time)
                    .append(":00+01:00\",\"articleBody\":\"<p>").append(words).append("</p>\",\"author\":{\"@type\":\"Person\",\"name\":\"Cora Lane\"}}");
            if (i < 30) body.append(entry(time, words));
        }
        List<Article> entries = entries(Page.Format.HTML, page(data.append("]}</script>").toString(), body.toString()));
        assertEquals(400, entries.size());
        assertEquals("Notice 399", entries.get(399).title());
        assertEquals("2031-03-04T14:20+01:00", moment(entries.get(399)));
        assertEquals(List.of("Cora Lane"), entries.get(7).authors());
    }

    @Test void takesReadersCommentsForNoLiveBlog() {
        StringBuilder text = new StringBuilder("The bridge at Porthaven is open again\n\n");
        for (int i = 0; i < 12; i++) {
            text.append("The council of Porthaven decided on point ").append(i).append(" of the plan after a long debate, and Mayor Ann Poe said that the work on the bridge would go on until ")
                    .append("the autumn, when the last of its spans is to be replaced by the builders from Marle.\n\n");
        }
        text.append("Leave a comment\n\n");
        for (int i = 0; i < 6; i++) {
            text.append("Jo says:\n\nMarch ").append(5 + i).append(", 2031 at 4:3").append(i).append(" pm\n\nThanks for the great post, I love it so much and will tell all my friends!\n\nReply\n\n");
        }
        List<Article> articles = EXTRACTOR.extract(new Page("p", Page.Format.TEXT, text.toString(), Optional.empty())).articles();
        assertTrue(articles.stream().allMatch(article -> article.kind() == Article.Kind.ARTICLE), articles.toString());
    }
}
