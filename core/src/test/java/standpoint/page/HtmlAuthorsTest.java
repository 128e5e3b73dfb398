package standpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import standpoint.news.Page;

class HtmlAuthorsTest {
    private static final String PROSE = "<p>The council of Porthaven voted on Monday to close its old bridge to lorries, after engineers found cracks in two of its piers.</p>"
            + "<p>Repairs will take until autumn and cost four million crowns, the harbour office said in a statement that it sent out on Tuesday morning.</p>"
            + "<p>Shopkeepers on the eastern bank said that they had not been asked, and that the detour would cost them half of their customers.</p>";

    private static String read(String head, String top, String end) {
        String html = "<html lang=\"en\"><head><title>Bridge closes to lorries | The Porthaven Post</title>" + head + "</head><body><nav><a href=\"/\">Home</a></nav><main><article>"
                + "<h1>Bridge closes to lorries</h1>" + top + PROSE + end + "</article></main></body></html>";
        Page page = new Page("https://post.example/bridge", Page.Format.HTML, html, Optional.empty());
        return String.join(" + ", ArticleExtractor.standard().extract(page).articles().get(0).authors());
    }

    @Test void namesThoseWhomDataOrBylineName() {
        assertEquals("Ann Poe", read("<meta name=\"author\" content=\"Ann Poe\">", "", ""));
        assertEquals("Ann Poe + Bo Day", read("", "<div class=\"byline\">By <a rel=\"author\" href=\"/author/poe\">Ann Poe</a> and <a rel=\"author\" href=\"/author/day\">Bo Day</a></div>", ""));
        assertEquals("Ann Poe", read("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closes to lorries\",\"author\":{\"@id\":\"#a\"},"
                + "\"datePublished\":\"2031-03-04\"}</script><script type=\"application/ld+json\">{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Ann Poe\"}</script>", "", ""));
    }

    @Test void namesNobodyWhereThePageNamesNobody() {
        assertEquals("", read("", "", ""));
        assertEquals("", read("<meta name=\"author\" content=\"admin\">", "", ""));
    }

    @Test void findsThoseWhoMayBeMeant() {
        String body = "<html><body><h1>Bridge closes to lorries</h1><p class=\"meta\">By Ann Poe, August 4, 2031</p><script>x = {\"articleAuthor\":\"Bo Day\", \"authors\": ['Cy Vane']}</script>" + PROSE
                + "<div class=\"comments\"><span class=\"author\">Dee Falk</span></div></body></html>";
        HtmlPage page = HtmlWalker.read("https://post.example/bridge", body);
        List<AuthorCandidate> all = new AuthorCandidates(page, new Vicinity(page)).find(LinkedData.of(List.of()), Optional.empty(), Set.of(), body);
        assertEquals("Ann Poe 5, Bo Day 14, Cy Vane 14, Dee Falk 20", all.stream().map(one -> one.name() + " " + one.rank()).sorted().collect(Collectors.joining(", ")));
    }

    @Test void readsNoBoxThatHoldsHalfThePage() {
        String body = "<div class=\"author\">" + "<span>Ann Poe </span>".repeat(100) + "</div>";
        HtmlPage page = HtmlWalker.read("p", "<html><body>" + body + "</body></html>");
        assertFalse(page.marks().isEmpty());
        assertEquals("", Marks.words(page.marks().get(0).element(), 140));
    }
}
