package standpoint.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standpoint.language.SentenceParser;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Figure;
import standpoint.news.ParsedArticle;
import standpoint.time.TimeFinder;

class FigureFinderTest {
    private static final SentenceParser PARSER = SentenceParser.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A blast in Averil injured at least eight workers.               | people hurt    | at least eight: 8.. workers injured, Averil
            Dozens of people were arrested in Selby.                        | a range        | Dozens: 24..99 people arrested, Selby
            Up to 60 people were killed in Selby.                           | no low         | Up to 60: ..60 people killed, Selby
            Fees amounted to $800 million in 2029.                          | money          | $800 million: 800000000..800000000 USD fees
            It proposed at least €40 billion in annual support for Lomond.  | a rate         | at least €40 billion: 40000000000.. EUR a year annual support
            Gas exports to Corrin rose by 7.3 per cent from April.          | a change       | 7.3 per cent: 7.3..7.3 % Gas exports to Corrin rose
            The mercury in Averil touched 46.9C.                            | a unit beside  | 46.9C: 46.9..46.9 degree mercury, Averil
            Averil became the 27th state to ratify.                         | a rank         | 27th: 27..27 state
            The number of people to whom Averil gave shelter was 1,480.     | a clause between | 1,480: 1480..1480 people
            The dead from the crush in Averil number 58, doctors said.      | a verb         | 58: 58..58 people killed, Averil
            Officials say that homeless families in Averil number 400.      | after who says | 400: 400..400 people displaced, Averil
            Lomond has sent Corrin 48 new missiles.                         | after a name   | 48: 48..48 new missiles
            The clerk lives at house number 91 in Averil.                   | an address     | ''
            Article 5 and the 24th Brigade: a man, 62, is fine.             | names and ages | ''
            She was born on 4 June 2024 at 12:30.                           | times          | ''
            """)
    void tellsHowMuchOfWhatAndWhere(String text, String kind, String expected) {
        assertEquals(expected, find(text).stream().map(FigureFinderTest::told).collect(Collectors.joining("; ")), kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The toll from the slide in Averil has climbed to 22.                   | a noun before the verb | killed
            Police put the turnout at the march in Averil at 23,000.               | a noun after the verb  | joined
            Nine schools are shut in Averil. The number now stands at 21.          | the sentence before    | closed
            Lomond exported 4 million tonnes of tin in 2031.                       | a unit of measure      | exported
            The Averil tower is 214 metres high.                                   | a property             | height
            The clerks have 30 days to reply in Averil.                            | a span                 | duration
            The clerk was held for 47 days in Averil.                              | a length of time       | duration
            """)
    void tellsTheKindOfFigure(String text, String told, String kind) {
        List<Figure> figures = find(text);
        Figure last = figures.get(figures.size() - 1);
        assertTrue(last.counted().kinds().contains(kind), told + ": " + last);
    }

    @Test void knowsOnWhichSideVotesAre() {
        List<Figure> figures = find("The senate of Averil passed the bill by 54 votes to 41.");
        assertEquals(List.of(Optional.empty(), Optional.of("against")), figures.stream().map(figure -> figure.counted().part()).toList());
    }

    @Test void sharesOfASurveyAreOfThoseAsked() {
        List<Figure> figures = find("Some 43% of citizens think the dam is safe. The survey included 1,002 respondents living in all regions.");
        assertEquals(Optional.of("1,002 respondents"), figures.get(0).base());
    }

    @Test void survivesATableOfNumbers() {
        for (String text : List.of("17 people ".repeat(50_000), "9".repeat(300_000) + " people", "one hundred thousand million ".repeat(20_000), "$ ".repeat(50_000))) {
            assertTimeoutPreemptively(Duration.ofMinutes(5), () -> assertTrue(find(text).size() < 1000));
        }
    }

    private static String told(Figure figure) {
        return figure.passage().text() + ": " + digits(figure.low()) + ".." + digits(figure.high()) + figure.unit().map(unit -> " " + unit).orElse("") + " "
                + figure.measure() + figure.where().map(place -> ", " + place).orElse("");
    }

    private static String digits(Optional<BigDecimal> number) { return number.map(BigDecimal::toPlainString).orElse(""); }

    private static List<Figure> find(String text) {
        ParsedArticle parsed = PARSER.parse(new Article(new ArticleText("a1", "", "", List.of(), List.of(), text), "a.txt", 0, Article.Kind.ARTICLE,
                Article.Genre.NEWS, List.of(), Optional.empty(), Optional.of("en"), Optional.empty(), Optional.empty(), List.of()));
        return new FigureFinder().find(parsed, List.of(), new TimeFinder().find(parsed));
    }
}
