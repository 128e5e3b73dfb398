package standpoint.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standpoint.figure.FigureFinder;
import standpoint.language.SentenceParser;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Mentions;
import standpoint.news.Moment;
import standpoint.news.ParsedArticle;
import standpoint.news.TimeExpression;
import standpoint.news.When;
import standpoint.time.TimeFinder;

class EventFinderTest {
    private static final SentenceParser PARSER = SentenceParser.shipped();
    private static final Mentions NOBODY = new Mentions(List.of(), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Corvia will send a second ferry to Lomond, its foreign minister said.  | PLANNED: Corvia will send a second ferry to Lomond
            The city of Selby cancelled the Harbour Parade on Monday.              | HAPPENED 2031-03-10: The city of Selby cancelled the Harbour Parade
            The Lomond summit in Averil is scheduled for July 11.                  | PLANNED 2031-07-11: The Lomond summit in Averil is scheduled
            Corvia did not sign the Averil treaty last month.                      | DENIED 2031-02: Corvia did not sign the Averil treaty
            Corvia may send a ferry to Lomond.                                     | ''
            He said it was good.                                                   | ''
            “Corvia will send a ferry to Lomond,” she said.                        | ''
            """)
    void tellsWhatHappenedIsPlannedOrDenied(String text, String expected) {
        ParsedArticle parsed = PARSER.parse(article(text));
        assertEquals(expected, new EventFinder().find(parsed, NOBODY, new TimeFinder().find(parsed)).stream()
                .map(event -> event.status() + event.when().flatMap(When::moment).map(moment -> " " + moment).orElse("") + ": " + event.what())
                .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Corvia will send a second ferry to Lomond, its foreign minister said.     | PLEDGED Corvia > Lomond: a second ferry
            Since January, Lomond has signed security agreements with nine towns.     | SIGNED Lomond > nine towns: security agreements
            Corvia suspended military aid to Lomond on Monday.                        | WITHDRAWN Corvia > Lomond: military aid
            Asked if he thought Corvia would agree to give land to Lomond, he smiled. | ''
            """)
    void tellsWhoPromisedWhatToWhom(String text, String expected) {
        ParsedArticle parsed = PARSER.parse(article(text));
        List<TimeExpression> times = new TimeFinder().find(parsed);
        assertEquals(expected, new CommitmentFinder().find(parsed, NOBODY, times, new FigureFinder().find(parsed, List.of(), times)).stream()
                .map(given -> given.status() + " " + given.by() + given.to().map(to -> " > " + to).orElse("") + ": " + given.what()).collect(Collectors.joining("; ")));
    }

    @Test void survivesLongAndOddSentences() {
        for (String text : List.of("Corvia signed a pact with Lomond and ".repeat(3_000), "signed ".repeat(20_000), "Lomond, ".repeat(20_000))) {
            assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
                ParsedArticle parsed = PARSER.parse(article(text));
                List<TimeExpression> times = new TimeFinder().find(parsed);
                new EventFinder().find(parsed, NOBODY, times);
                new CommitmentFinder().find(parsed, NOBODY, times, List.of());
            });
        }
    }

    private static Article article(String text) {
        return new Article(new ArticleText("a1", "", "", List.of(), List.of(), text), "a.txt", 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(),
                Optional.empty(), Optional.of("en"), Optional.of(When.of(Moment.parse("2031-03-12").orElseThrow(), When.Basis.METADATA, List.of())),
                Optional.empty(), List.of());
    }
}
