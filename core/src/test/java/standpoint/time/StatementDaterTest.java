package standpoint.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Mention;
import standpoint.news.Moment;
import standpoint.news.Passage;
import standpoint.news.Statement;
import standpoint.news.When;

class StatementDaterTest {
    private static final String TEXT = """
            On Tuesday, ministers said that the ferry would stay. Ms Corvan told reporters in Selby on Monday: “It is over.”
            The mayor said the council would decide on Friday.
            Her words were spoken in an interview with the Harbour Post on March 3.
            “We never agreed,” she said.
            The pact, which began in 2022, was a mistake, the union said.
            On March 20 the board said the pier would close.""";

    @Test void takesTheTimeBesideTheCueAndNotOneInWhatIsSaid() {
        assertEquals("2031-03-11", said("ministers", "said", "that the ferry would stay", 0));
        assertEquals("2031-03-10", said("Ms Corvan", "told", "It is over", 0));
        assertEquals("", said("The mayor", "said", "the council would decide on Friday", 1));
        assertEquals("", said("the union", "said", "The pact, which began in 2022, was a mistake", 3));
    }

    @Test void nothingWasSaidAfterThePageAppeared() { assertEquals("", said("the board", "said", "the pier would close", 4)); }

    @Test void takesTheOneOccasionOfTheSameSpeaker() { assertEquals("2031-03-03", said("Her", "said", "We never agreed", 2)); }

    /** The day told for a statement whose cue is a given occurrence of a word; the speaker is the actor "p1" throughout. */
    private static String said(String speaker, String cue, String content, int occurrence) {
        Article article = new Article(new ArticleText("a1", "", "", List.of(), List.of(), TEXT), "a.txt", 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(),
                Optional.empty(), Optional.of("en"), Optional.of(When.of(Moment.parse("2031-03-12").orElseThrow(), When.Basis.METADATA, List.of())),
                Optional.empty(), List.of());
        int at = -1;
        for (int skip = 0; skip <= occurrence; skip++) at = TEXT.indexOf(cue, at + 1);
        Mention who = new Mention("p1", passage(article, speaker, 0));
        Statement statement = new Statement("s1", Statement.Form.INDIRECT, Optional.of(who), List.of(article.passage(at, at + cue.length())),
                List.of(passage(article, content, 0)), List.of(), false, Optional.empty(), Optional.empty(), 0.9);
        return new StatementDater().date(article, List.of(who), List.of(statement), new TimeFinder().find(article)).get(0).said()
                .flatMap(When::moment).map(Moment::toString).orElse("");
    }

    private static Passage passage(Article article, String words, int from) {
        int start = TEXT.indexOf(words, from);
        return article.passage(start, start + words.length());
    }
}
