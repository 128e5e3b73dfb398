package standpoint.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import standpoint.news.Actor;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Field;
import standpoint.news.Mention;
import standpoint.news.Moment;
import standpoint.news.Reading;
import standpoint.news.Statement;
import standpoint.news.When;

/** A Reading survives its JSON, whatever characters its article holds, and a passage that is not there is refused. */
class JsonCodecTest {
    private final JsonCodec codec = new JsonCodec();

    private static Reading reading(String text, int start, int end) {
        ArticleText words = new ArticleText("a1", "A title", "", List.of("one \uD83D\uDE00 caption", "two"), List.of(), text);
        Article article = new Article(words, "page.txt", 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of("A. Writer"),
                Optional.of("Outlet"), Optional.of("en"),
                Optional.of(When.of(Moment.parse("2031-06-04T15:47+01:00").orElseThrow(), When.Basis.METADATA, List.of())),
                Optional.empty(), List.of());
        Actor actor = new Actor("p1", "Orla Venn", Actor.Kind.PERSON, List.of("minister"), Optional.of("Veltria"));
        Statement statement = new Statement("s1", Statement.Form.DIRECT, Optional.of(new Mention("p1", words.passage(start, end))),
                List.of(), List.of(words.passage(start, end), words.passage(Field.CAPTION, 4, 9)), List.of(), false,
                Optional.empty(), Optional.empty(), 0.5);
        return new Reading(article, List.of(actor), List.of(), List.of(statement), List.of(), List.of(), List.of(), List.of());
    }

    @Test void offsetsAreCodePoints() {
        String json = codec.reading(reading("\uD83D\uDE00\uD83D\uDE00 We agree.", 5, 7));
        assertTrue(json.contains("\"content\":[{\"start\":3,\"end\":5,\"text\":\"We\"}"), json);
    }

    @Property(tries = 300, seed = "41") void roundTrips(@ForAll String text, @ForAll @IntRange(max = 50) int from, @ForAll @IntRange(min = 1, max = 20) int length) {
        String safe = "x" + text.replaceAll("[\\ud800-\\udfff]", "\uD83D\uDE00");
        int start = Math.min(from, safe.length() - 1);
        if (Character.isLowSurrogate(safe.charAt(start))) start--;
        int end = Math.min(safe.length(), start + length);
        if (end < safe.length() && Character.isLowSurrogate(safe.charAt(end))) end++;
        Reading reading = reading(safe, start, end);
        assertEquals(reading, codec.reading(codec.reading(reading)));
    }

    @Test void aPassageThatIsNotThereIsRefused() {
        String json = codec.reading(reading("We agree.", 0, 2)).replace("\"text\":\"We\"", "\"text\":\"You\"");
        assertThrows(FormatException.class, () -> codec.reading(json));
    }
}
