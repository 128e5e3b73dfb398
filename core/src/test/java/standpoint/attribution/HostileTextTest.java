package standpoint.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standpoint.language.SentenceParser;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Mentions;
import standpoint.news.ParsedArticle;
import standpoint.news.Statement;

/** Texts that nobody would print: nothing is thrown, time stays in proportion, and other languages give no statements. */
class HostileTextTest {
    private static final SentenceParser PARSER = SentenceParser.shipped();
    private static final List<Attributor> ATTRIBUTORS = List.of(new RuleAttributor(), TrainedAttributor.shipped());

    private static List<Statement> read(Attributor attributor, String text, String language) {
        Article article = new Article(new ArticleText("hostile", "", "", List.of(), List.of(), text), "hostile", 0, Article.Kind.ARTICLE, Article.Genre.NEWS,
                List.of(), Optional.empty(), Optional.of(language), Optional.empty(), Optional.empty(), List.of());
        ParsedArticle parsed = PARSER.parse(article);
        return attributor.attribute(parsed, new Mentions(List.of(), List.of()), List.of()).statements();
    }

    static List<String> hostile() {
        return List.of(
                "“".repeat(10_000),
                "\"a\" ".repeat(10_000),
                "“We sail,” she said. “Go!” ".repeat(1_000),
                "She said that he said that ".repeat(1_000),
                "'" + "said ".repeat(5_000),
                "The mayor said ".repeat(1_500) + ".",
                "a: ".repeat(10_000),
                "— Ilse Corvan ".repeat(5_000),
                "\u202Eقال الوزير إن السفينة تبحر.\u202C said she. ".repeat(500),
                "😀 “😀 we sail 😀” 😀 said 😀. ".repeat(1_000),
                "She\u0000 said\u0007 \"we\u0001 sail\".\u0002\n\r\t\u000B".repeat(500),
                "word ".repeat(30_000),
                "\ud83d she said \udc00 “we sail”".repeat(200));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isReadInAMoment(String text) {
        for (Attributor attributor : ATTRIBUTORS) {
            List<Statement> statements = assertTimeout(Duration.ofMinutes(5), () -> read(attributor, text, "en"));
            for (Statement statement : statements) statement.content().forEach(part -> assertEquals(text.substring(part.start(), part.end()), part.text()));
        }
    }

    @Test void otherLanguagesGiveNoStatements() {
        String german = "Der Minister sagte, die Fähre werde im Mai fahren. „Wir warten nicht länger“, erklärte er am Montag.";
        for (Attributor attributor : ATTRIBUTORS) assertEquals(List.of(), read(attributor, german, "de"));
    }

    @Test void theSameTextGivesTheSameStatements() {
        String text = "“We sail at dawn,” Mayor Ilse Corvan said on Monday. Her deputy denied that the ferry was late, according to the Harbour Post.";
        for (Attributor attributor : ATTRIBUTORS) {
            assertEquals(read(attributor, text, "en").toString(), read(attributor, text, "en").toString());
            assertTrue(read(attributor, text, "en").size() >= 2);
        }
    }
}
