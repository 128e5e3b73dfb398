package standpoint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.news.Page;
import standpoint.news.Rejection.Reason;

class FeedTest {
    @TempDir Path folder;

    private List<Fetched> read(String xml) throws IOException {
        return PageSource.all(List.of(Files.write(folder.resolve("feed.xml"), xml.getBytes(StandardCharsets.UTF_8)).toString()), Limits.standard());
    }

    @Test void givesAPageForEachItem() throws IOException {
        List<Fetched> read = read("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Porthaven Post</title><link>https://post.example/</link><description>d</description>"
                + "<item><title>Bridge opens</title><link>https://post.example/bridge</link><pubDate>Thu, 20 Mar 2031 10:15:00 +0100</pubDate>"
                + "<description>&lt;p&gt;The bridge is open.&lt;/p&gt;</description></item><item><title>Tram stops</title><description>No trams run.</description></item></channel></rss>");
        assertEquals(2, read.size());
        Page first = read.get(0).found().orElseThrow();
        assertEquals("https://post.example/bridge", first.address());
        assertTrue(first.content().contains("2031-03-20T09:15:00Z") && first.content().contains("<p>The bridge is open.</p>") && first.content().contains("Porthaven Post"));
        assertTrue(read.get(1).found().orElseThrow().address().endsWith("feed.xml#2"));
    }

    @Test void readsAtom() throws IOException {
        List<Fetched> read = read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Post</title><id>urn:1</id><updated>2031-03-20T09:15:00Z</updated><entry><title>Bridge</title>"
                + "<id>urn:2</id><link href=\"https://post.example/b\"/><updated>2031-03-20T09:15:00Z</updated><content type=\"html\">&lt;p&gt;Open.&lt;/p&gt;</content></entry></feed>");
        assertEquals("https://post.example/b", read.get(0).found().orElseThrow().address());
    }

    @Test void expandsNoEntitiesOfItsOwn() throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'l'; c++) xml.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        xml.append("<!ENTITY file SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>t</title><link>l</link><description>d</description>"
                + "<item><title>Laugh &k; &file;</title><description>The bridge &amp; the tram.</description></item></channel></rss>");
        Page page = read(xml.toString()).get(0).found().orElseThrow();
        assertTrue(page.content().length() < 1000 && page.content().contains("The bridge"));
        assertFalse(page.content().contains("root:"));
    }

    @Test void refusesAFeedThatIsCut() throws IOException {
        Fetched read = read("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Post</title><item><title>Bri").get(0);
        assertEquals(Reason.MALFORMED, read.refused().orElseThrow().reason());
    }

    @Test void refusesWhatIsNestedTooDeep() throws IOException {
        int deep = 100_000;
        Fetched read = read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Post</title><id>urn:1</id><updated>2031-03-20T09:15:00Z</updated><entry><title>Bridge</title><id>urn:2</id>"
                + "<updated>2031-03-20T09:15:00Z</updated><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">" + "<div>".repeat(deep) + "</div>".repeat(deep)
                + "</div></content></entry></feed>").get(0);
        assertEquals(Reason.MALFORMED, read.refused().orElseThrow().reason());
    }

    @Test void saysThatItStoppedAtTheLimitOfItems() throws IOException {
        StringBuilder xml = new StringBuilder("<rss version=\"2.0\"><channel><title>t</title><link>l</link><description>d</description>");
        for (int i = 0; i < 5; i++) xml.append("<item><title>Item ").append(i).append("</title><description>It is open.</description></item>");
        Path file = Files.write(folder.resolve("long.xml"), xml.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8));
        List<Fetched> read = PageSource.all(List.of(file.toString()), Limits.standard().withEntries(3));
        assertEquals(4, read.size());
        assertEquals(Reason.TOO_LARGE, read.get(3).refused().orElseThrow().reason());
    }
}
