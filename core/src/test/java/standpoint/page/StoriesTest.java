package standpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import standpoint.news.Article;
import standpoint.news.Page;

/** Pages with several stories, and single articles that look a little like them. */
class StoriesTest {
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.standard();
    private static final List<String> BRIDGE = List.of(
            "PORTHAVEN - The council of Porthaven voted on Monday to close the old bridge over the Lom for two years, after engineers found cracks in four of its pillars.",
            "Mayor Ann Poe said that the town had no choice. \"We cannot let buses drive over a bridge that may not hold them,\" she told reporters after the vote.",
            "The closure will begin on May 2. Cars will have to take the motorway bridge at Marle, which adds about twenty minutes to the drive, according to the council's own report.",
            "Shopkeepers in the old town fear for their trade. Bo Day, who sells fish beside the bridge, said that half of his customers came over it.",
            "Poe promised a free ferry for people on foot, and said that the council would ask the region for money. The region has not yet answered.",
            "The bridge was built 140 years ago and was last repaired when trams still ran over it. A new one would cost more than the town spends in three years, the report says.");
    private static final List<String> VOLCANO = List.of(
            "Scientists who watch the volcano on the island of Tessa said on Thursday that it was likely to erupt within weeks, and asked the government to move people away from its southern slope.",
            "Gas has been rising from the crater since the winter, and the ground around it has swollen by eleven centimetres, said Cora Lane, who leads the observatory in Vessin.",
            "\"The signs are the same as before the last eruption,\" Lane said. \"Nobody should sleep on that slope now.\" The last eruption buried two villages under ash but killed nobody.",
            "About 3,000 people live on the southern slope, most of them farmers who grow vines. Many say that they will stay until the harvest is in.",
            "Interior minister Emil Sand said that the army had readied tents and kitchens on the north coast, and that boats stood by. He would not say whether people would be forced to leave.",
            "The observatory will publish its measurements every six hours. Flights to Vessin go on for now, the airline Tessair said, but its passengers may change their dates without a fee.");
    private static final List<String> CHESS = List.of(
            "A girl of twelve has won the chess championship of Norland, the youngest player ever to do so, after she beat three grandmasters in a row in the last rounds at Hollen.",
            "Ida Berg, who learned the game from her grandfather at the age of four, needed only a draw in her last game on Sunday but won it with a sacrifice that the commentators called astonishing.",
            "\"I saw it right away, but I checked it for forty minutes,\" Berg said. Her opponent, Jon Falk, who had won the title five times, resigned three moves later.",
            "Berg will now play for Norland at the olympiad in the autumn. Her school in Hollen has given her leave until Christmas, its head teacher said.",
            "The chess federation hopes that her victory will bring children to the clubs, which have lost a third of their members in ten years. Its president spoke of a gift.",
            "Falk said that he had lost to the better player. \"I have prepared against grandmasters all my life,\" he said. \"I had not prepared against somebody who is not afraid of anything.\"");

    private static List<Article> read(Page.Format format, String content) {
        return EXTRACTOR.extract(new Page("https://post.example/page", format, content, Optional.empty())).articles();
    }

    private static String html(List<String> paragraphs) { return paragraphs.stream().map(words -> "<p>" + words + "</p>").collect(Collectors.joining()); }

    private static String shell(String body) {
        return "<html lang=\"en\"><head><title>Bridge at Porthaven closes for two years - Porthaven Post</title></head><body><nav><a href=\"/\">Home</a> <a href=\"/w\">World</a></nav><main>" + body
                + "</main><footer><p>Imprint</p></footer></body></html>";
    }

    private static String story(String title, String author, List<String> paragraphs) { return "<article><h2>" + title + "</h2><p>By " + author + "</p>" + html(paragraphs) + "</article>"; }

    @Test void takesAnEndlessPageApart() {
        List<Article> articles = read(Page.Format.HTML, shell(story("Bridge at Porthaven closes for two years", "Dan Ash", BRIDGE)
                + story("Volcano on Tessa likely to erupt", "Eva Holm", VOLCANO) + story("Girl of twelve wins chess title", "Finn Gray", CHESS)));
        assertEquals(3, articles.size());
        assertEquals("Volcano on Tessa likely to erupt", articles.get(1).title());
        assertEquals(List.of("Eva Holm"), articles.get(1).authors());
        assertTrue(articles.get(1).text().startsWith(VOLCANO.get(0)) && articles.get(1).text().endsWith(VOLCANO.get(5)));
        assertTrue(articles.get(2).text().startsWith(CHESS.get(0)));
    }

    @Test void takesSavedTextApartAtHeadlinesWithBylines() {
        String text = "Bridge at Porthaven closes for two years\n\nBy Dan Ash\n\n" + String.join("\n\n", BRIDGE) + "\n\nVolcano on Tessa likely to erupt\n\nBy Eva Holm\n\n" + String.join("\n\n", VOLCANO);
        List<Article> articles = read(Page.Format.TEXT, text);
        assertEquals(2, articles.size());
        assertEquals(List.of("Eva Holm"), articles.get(1).authors());
        assertTrue(articles.get(1).text().startsWith(VOLCANO.get(0)));
    }

    @Test void takesSavedTextApartAtHeadlinesAlone() {
        List<Article> articles = read(Page.Format.TEXT, String.join("\n\n", BRIDGE) + "\n\nVolcano on the island of Tessa likely to erupt within weeks\n\n" + String.join("\n\n", VOLCANO)
                + "\n\nGirl of twelve beats three grandmasters and wins chess title\n\n" + String.join("\n\n", CHESS));
        assertEquals(3, articles.size());
        assertTrue(articles.get(1).text().startsWith(VOLCANO.get(0)));
        assertTrue(articles.get(2).text().startsWith(CHESS.get(0)));
    }

    @Test void leavesAnArticleWithSubheadsWhole() {
        String body = "<article><h1>Bridge at Porthaven closes for two years</h1><p>By Dan Ash</p>" + html(BRIDGE.subList(0, 2)) + "<h2>Twenty minutes more</h2>" + html(BRIDGE.subList(2, 4))
                + "<h2>A ferry for people on foot</h2>" + html(BRIDGE.subList(4, 6)) + "</article>";
        assertEquals(1, read(Page.Format.HTML, shell(body)).size());
        String text = "Bridge at Porthaven closes for two years\n\nBy Dan Ash\n\n" + String.join("\n\n", BRIDGE.subList(0, 2)) + "\n\nTwenty minutes more\n\n"
                + String.join("\n\n", BRIDGE.subList(2, 4)) + "\n\nA ferry for people on foot\n\n" + String.join("\n\n", BRIDGE.subList(4, 6));
        assertEquals(1, read(Page.Format.TEXT, text).size());
    }
}
