package standpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.news.Article;
import standpoint.news.Extraction;
import standpoint.news.Field;
import standpoint.news.Page;
import standpoint.news.Passage;
import standpoint.news.Rejection;
import standpoint.news.When;

class ArticleExtractorTest {
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.standard();
    private static final String BRIDGE = "The council of Porthaven voted on Tuesday to rebuild the old bridge over the Lind, Mayor Ann Poe said.\n\n"
            + "\"We have waited for nine years, and the city cannot wait any longer,\" Poe told reporters after the vote in the town hall.\n\n"
            + "The work will cost about 40 million crowns and is to begin in the autumn, according to the council's engineer, Bo Day.\n\n"
            + "Opponents say that the bridge should stay closed to cars. They plan to take the decision to the regional court in Marle.\n\n";

    private static Extraction read(Page.Format format, String content) {
        return EXTRACTOR.extract(new Page("page", format, content, Optional.empty()));
    }

    private static Article only(Extraction extraction) {
        assertEquals(1, extraction.articles().size(), extraction.toString());
        return extraction.articles().get(0);
    }

    @Test void takesTheFurnitureOffSavedText() {
        Article article = only(read(Page.Format.TEXT, "News  Sport  Weather\n\nPorthaven votes to rebuild its bridge\n\nThe Porthaven Post, March 4, 2031\n\nBy Cora Lane\n\n3 min read\n\n"
                + BRIDGE + "Sign up for our newsletter and get the best of our journalism in your inbox.\n\nShare this article\n\nRelated: Ten bridges to see\n"));
        assertEquals("Porthaven votes to rebuild its bridge", article.title());
        assertEquals(List.of("Cora Lane"), article.authors());
        assertEquals(Optional.of("The Porthaven Post"), article.outlet());
        assertEquals("2031-03-04", article.published().orElseThrow().moment().orElseThrow().toString());
        assertEquals(When.Basis.DATELINE, article.published().orElseThrow().basis());
        assertTrue(article.text().startsWith("The council of Porthaven") && article.text().contains("regional court in Marle"));
        for (String off : List.of("newsletter", "Share this", "min read", "Cora Lane", "Weather")) assertFalse(article.text().contains(off), off);
    }

    @Test void readsALiveBlogOfSavedText() {
        Extraction read = read(Page.Format.TEXT, "Porthaven storm: latest\n\n" + BRIDGE
                + "\n04:12 PM BST\n\nFerries stop for the night\n\nNo ferry will leave before eight in the morning, the harbour master said.\n\n"
                + "\n12:05 PM BST\n\nPictured: the flooded quay\n\nPeople wade through the water on the quay of Porthaven\n"
                + "People wade through the water on the quay of Porthaven - Dan Ash/Northern Pictures\n"
                + "\n08:01 AM BST\n\nGood morning\n\nThe storm has reached the coast of Lomby and is moving north, the weather office said.\n");
        assertEquals(4, read.articles().size());
        Article first = read.articles().get(1);
        assertEquals(Article.Kind.LIVE_ENTRY, first.kind());
        assertEquals("Ferries stop for the night", first.title());
        assertEquals(Optional.of("16:12+01:00"), first.published().orElseThrow().clock());
        assertTrue(first.published().orElseThrow().moment().isEmpty());
        Article picture = read.articles().get(2);
        assertEquals(List.of("People wade through the water on the quay of Porthaven"), picture.words().captions());
        assertEquals("", picture.text());
    }

    @Test void takesOpeningHoursForNoLiveBlog() {
        String hours = "Harbour office of Porthaven\n\n7:30am - 5:00pm\n\nMonday\n\n7:30am - 5:00pm\n\nTuesday\n\n8:00am - 1:00pm | No appointments\n\nWednesday\n\n© 2031 Harbour office\n";
        Article article = only(read(Page.Format.TEXT, "Porthaven to rebuild its bridge\n\n" + BRIDGE + hours));
        assertEquals(Article.Kind.ARTICLE, article.kind());
        assertTrue(article.text().contains("rebuild the old bridge"));
    }

    @Test void infersTheYearFromACaptionAndSaysWhy() {
        When published = only(read(Page.Format.TEXT, "Poe may open the bridge early\n\nMayor Ann Poe at the bridge in Porthaven on Sept. 26, 2031. (Dan Ash/AFP via Getty Images)\n\n"
                + "Mayor Ann Poe may open the bridge before the winter, the Marle Review reported on Oct. 1, citing an official of the council.\n\n" + BRIDGE)).published().orElseThrow();
        assertEquals("2031-10-01", published.moment().orElseThrow().toString());
        assertEquals(When.Basis.INFERRED, published.basis());
        assertTrue(published.why().orElseThrow().contains("Sept. 26, 2031"));
        assertEquals(List.of(Field.TEXT, Field.CAPTION), published.passages().stream().map(Passage::field).toList());
    }

    @Test void takesStoriesWithTheirOwnBylinesApart() {
        Extraction read = read(Page.Format.TEXT, "The Porthaven Post\n\nCouncil votes to rebuild the bridge\n\nBy Cora Lane\n\n" + BRIDGE
                + "Tram drivers end their strike in Marle\n\nBy Dan Ash\n\nTram drivers in Marle went back to work on Monday after they accepted a pay rise of six per cent.\n\n"
                + "\"It is a good day for everybody who takes the tram,\" said Mirja Coates, who leads the drivers' union.\n\n"
                + "The strike had lasted for eleven days and cost the city about two million crowns, the treasurer said.\n");
        assertEquals(List.of("Council votes to rebuild the bridge", "Tram drivers end their strike in Marle"), read.articles().stream().map(Article::title).toList());
        assertEquals(List.of("Dan Ash"), read.articles().get(1).authors());
        assertFalse(read.articles().get(0).text().contains("Tram"));
    }

    @Test void takesTheDayFromTheAddressAndNoTownForAnOutlet() {
        String wire = "Porthaven votes to rebuild its bridge\n\nPORTHAVEN, March 4 (Northern Wire) - " + BRIDGE;
        Article article = only(EXTRACTOR.extract(new Page("https://wire.example/2031/03/04/bridge", Page.Format.TEXT, wire, Optional.empty())));
        assertEquals("2031-03-04", article.published().orElseThrow().moment().orElseThrow().toString());
        Article town = only(read(Page.Format.TEXT, "Porthaven votes to rebuild its bridge\n\nBy Cora Lane\nPorthaven, 4 March 2031\n\n" + BRIDGE));
        assertEquals("2031-03-04", town.published().orElseThrow().moment().orElseThrow().toString());
        assertEquals(Optional.empty(), town.outlet());
    }

    @Test void readsDaysInLinesAndDatelinesOfSavedText() {
        Map<String, String> lines = Map.of("Published March 4, 2031, 3:10 p.m.", "2031-03-04T15:10", "LAST UPDATED 5.05am, Tuesday 4 March 2031", "2031-03-04T05:05", "04.03.2031 06:14. Updated 07:02.", "2031-03-04T06:14",
                "The Porthaven Post \u00b7 Tuesday 4 March 2031 \u00b7 Text: Cora Lane \u00b7 Photo: Dan Ash", "2031-03-04", "Tuesday 4 March 2031. Interview by Cora Lane, shown tonight in the late programme", "2031-03-04",
                "4 March 2031 14.20", "2031-03-04T14:20", "4 March 2031 | 17h06 | reading time 2 min", "2031-03-04T17:06", "17:31 CET, 4 March 2031", "2031-03-04T17:31+01:00");
        lines.forEach((line, when) -> assertEquals(when, only(read(Page.Format.TEXT, "Porthaven votes to rebuild its bridge\n\n" + line + "\n\n" + BRIDGE)).published().orElseThrow().moment().orElseThrow().toString(), line));
        for (String dateline : List.of("PORTHAVEN, March 4, 2031 (Northern Wire): ", "Porthaven, 4 March 2031. ", "Porthaven, March 4, 2031 (Northern Wire). ")) {
            assertEquals("2031-03-04", only(read(Page.Format.TEXT, "Porthaven votes to rebuild its bridge\n\n" + dateline + BRIDGE)).published().orElseThrow().moment().orElseThrow().toString(), dateline);
        }
        assertEquals(Optional.empty(), only(read(Page.Format.TEXT, "Porthaven votes to rebuild its bridge\n\n" + BRIDGE + "It had opened on 3 May 1931.\n")).published());
    }

    @Test void aDayWithoutAYearIsTheLastBeforeThePageWasFetched() {
        String wire = "Porthaven votes to rebuild its bridge\n\nPORTHAVEN, March 4 (Northern Wire) - " + BRIDGE;
        When soon = only(EXTRACTOR.extract(new Page("page", Page.Format.TEXT, wire, Optional.of(Instant.parse("2031-03-06T08:00:00Z"))))).published().orElseThrow();
        assertEquals("2031-03-04", soon.moment().orElseThrow().toString());
        assertEquals(When.Basis.INFERRED, soon.basis());
        Article late = only(EXTRACTOR.extract(new Page("page", Page.Format.TEXT, wire, Optional.of(Instant.parse("2031-11-06T08:00:00Z")))));
        assertEquals(Optional.empty(), late.published());
        for (String deck : List.of("Strike to begin on 12 May", "The ford reopens on 9 March.", "Ann Poe (born 4 May 1931). She is the mayor of Porthaven and has been so for nine years.")) {
            assertFalse(only(read(Page.Format.TEXT, "Porthaven votes to rebuild its bridge\n\n" + deck + "\n\n" + BRIDGE)).words().field(Field.METADATA).contains("day: "), deck);
        }
        assertTrue(late.words().field(Field.METADATA).contains("day: --03-04"));
    }

    @Test void keepsTheSentenceThatAStoryBeginsWith() {
        String first = "Mayor Ann Poe cut short her holiday by four hours and faced a full council chamber on Tuesday.";
        assertTrue(only(read(Page.Format.TEXT, "The Northern Ledger\nNEWS / City\n\nMayor promises a bridge by autumn\n\n" + first + "\n\n" + BRIDGE)).text().startsWith(first));
    }

    @Test void namesTheOriginOfACopy() {
        Article article = only(read(Page.Format.MARKDOWN, "# Porthaven votes on its bridge\n\nBy [Cora Lane](#)\n\n" + BRIDGE + "*This article was originally published on [Marle Review](#).*\n"));
        assertEquals("Marle Review", article.credits().get(0).outlet());
        assertTrue(article.credits().get(0).passage().text().contains("originally published"));
        assertFalse(article.text().contains("originally published"));
    }

    @Test void readsHtmlWithItsData() {
        String paragraphs = "<p>" + BRIDGE.strip().replace("\n\n", "</p><p>") + "</p>";
        Page page = new Page("https://post.example/2031/03/bridge", Page.Format.HTML, "<html lang=\"en\"><head><title>Porthaven votes on its bridge | The Porthaven Post</title>"
                + "<meta property=\"og:site_name\" content=\"The Porthaven Post\"><meta property=\"article:published_time\" content=\"2031-03-04T15:47:00+01:00\">"
                + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Porthaven votes on its bridge\",\"datePublished\":\"2031-03-04T15:47:00+01:00\","
                + "\"author\":[{\"@type\":\"Person\",\"name\":\"Cora Lane\"}]}</script></head><body><nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/sport\">Sport</a></li></ul></nav>"
                + "<main><article><h1>Porthaven votes on its bridge</h1><p class=\"byline\">By Cora Lane</p><figure><img src=\"b.jpg\"><figcaption>The bridge. Photo: Dan Ash</figcaption></figure>"
                + "<div class=\"article-body\">" + paragraphs + "</div></article></main><footer><p>Copyright The Porthaven Post</p></footer></body></html>", Optional.of(Instant.parse("2031-03-05T00:00:00Z")));
        Article article = only(EXTRACTOR.extract(page));
        assertEquals("Porthaven votes on its bridge", article.title());
        assertEquals(List.of("Cora Lane"), article.authors());
        assertEquals(Optional.of("en"), article.language());
        assertEquals("2031-03-04T15:47+01:00", article.published().orElseThrow().moment().orElseThrow().toString());
        assertTrue(article.text().contains("Mayor Ann Poe said") && article.text().contains("regional court"));
        assertFalse(article.text().contains("Copyright") || article.text().contains("Sport"));
    }

    @Test void datesNothingAfterItWasFetched() {
        String html = "<html><head><title>Bridge</title><meta property=\"article:published_time\" content=\"2035-01-01\"></head><body><article><h1>Bridge</h1><p>"
                + BRIDGE.strip().replace("\n\n", "</p><p>") + "</p></article></body></html>";
        Page page = new Page("p", Page.Format.HTML, html, Optional.of(Instant.parse("2031-03-05T00:00:00Z")));
        assertTrue(only(EXTRACTOR.extract(page)).published().isEmpty());
    }

    @Test void readsEntriesFromMarkupAlone() {
        StringBuilder html = new StringBuilder("<html lang=\"en\"><head><title>Storm live</title></head><body><h1>Storm over Porthaven live</h1><div class=\"live\">");
        String[] words = {"Ferries will not leave before eight in the morning, the harbour master of Porthaven said on Monday evening.",
            "The water on the quay has fallen by a metre since noon, according to the weather office in Lomby.",
            "Mayor Ann Poe asked everybody to stay at home until the storm had passed over the coast."};
        String[] times = {"2031-03-04T18:30:00+01:00", "2031-03-04T16:15:00+01:00", "2031-03-04T09:05:00+01:00"};
        for (int i = 0; i < words.length; i++) {
            html.append("<div class=\"entry\"><time datetime=\"").append(times[i]).append("\">").append(times[i], 11, 16).append("</time><h3>News ").append(i).append(" of the storm</h3><p>")
                    .append(words[i]).append("</p></div>");
        }
        List<Article> entries = read(Page.Format.HTML, html.append("</div></body></html>").toString()).articles().stream().filter(one -> one.kind() == Article.Kind.LIVE_ENTRY).toList();
        assertEquals(3, entries.size());
        assertEquals("News 1 of the storm", entries.get(1).title());
        assertEquals(words[1], entries.get(1).text());
        assertEquals("2031-03-04T16:15+01:00", entries.get(1).published().orElseThrow().moment().orElseThrow().toString());
    }

    @Test void saysWhenThereIsNoArticle() {
        Rejection none = read(Page.Format.HTML, "<html><body><nav><a href=\"/\">Home</a> <a href=\"/a\">Sport</a></nav></body></html>").rejection().orElseThrow();
        assertEquals(Rejection.Reason.NO_ARTICLE, none.reason());
    }

    @Test void readsTheSameTwice() {
        assertEquals(read(Page.Format.TEXT, BRIDGE).articles().toString(), read(Page.Format.TEXT, BRIDGE).articles().toString());
    }
}
