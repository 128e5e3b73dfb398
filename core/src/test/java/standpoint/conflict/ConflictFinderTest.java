package standpoint.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Conflict;
import standpoint.news.Field;
import standpoint.news.Moment;
import standpoint.news.Origins;
import standpoint.news.Passage;
import standpoint.news.Position;
import standpoint.news.Reading;
import standpoint.news.Stance;
import standpoint.news.Statement;
import standpoint.news.When;

class ConflictFinderTest {

    private static Article article(String id, String title, String text) {
        return new Article(new ArticleText(id, title, "", List.of(), List.of(), text), id, 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(), Optional.empty(),
                Optional.of("en"), Optional.empty(), Optional.empty(), List.of());
    }

    private static Reading reading(Article article, Statement... statements) {
        return new Reading(article, List.of(), List.of(), List.of(statements), List.of(), List.of(), List.of(), List.of());
    }

    private static Statement quote(Article article, String words, Optional<String> day) {
        int start = article.text().indexOf(words);
        Optional<When> said = day.map(iso -> When.of(Moment.day(LocalDate.parse(iso)), When.Basis.TEXT, List.of()));
        return new Statement("s0", Statement.Form.DIRECT, Optional.empty(), List.of(), List.of(article.passage(start, start + words.length())), List.of(), false,
                Optional.empty(), said, 1);
    }

    private static Origins oneOrigin(String... keys) {
        Map<String, String> statements = new java.util.HashMap<>();
        for (String key : keys) statements.put(key, "origin");
        return new Origins(List.of(), Map.of(), Map.of(), statements, List.of(), List.of(), List.of());
    }

    private static List<Conflict> find(List<Reading> readings, List<Position> positions, Origins origins) {
        return new ConflictFinder().find(readings, List.of(), positions, origins, List.of());
    }

    private static Position position(String id, Stance stance, String day, Passage passage) {
        Optional<When> said = day.isEmpty() ? Optional.empty() : Optional.of(When.of(Moment.day(LocalDate.parse(day)), When.Basis.TEXT, List.of()));
        Optional<Passage> condition = stance == Stance.CONDITIONAL ? Optional.of(passage) : Optional.empty();
        return new Position(id, "maro", "Ines Maro", Optional.of("Velland"), stance, condition, said, Optional.empty(), Optional.of("s0"), passage.article(),
                Optional.of("origin of " + passage.article()), Position.Standing.STATED, 1, List.of(passage), Optional.empty());
    }

    @Test void aHeadlineThatIsFlatWhereTheTextHedgesGoesTooFar() {
        Article further = article("a", "Velland backs Lomond entry into the river union",
                "Velland is discussing Lomond's potential entry into the river union with the other members. Its government is inclined to let Lomond in one day.\n");
        List<Conflict> found = find(List.of(reading(further)), List.of(), oneOrigin());
        assertEquals(List.of(Conflict.Kind.HEADLINE), found.stream().map(Conflict::kind).toList());
        assertEquals(List.of(Field.TITLE, Field.TEXT), found.get(0).passages().stream().map(Passage::field).toList());
    }

    @Test void aHeadlineThatItsTextBearsOutIsNone() {
        assertEquals(List.of(), find(List.of(
                reading(article("a", "Velland backs Lomond entry into the river union", "Velland backs the entry of Lomond into the river union, it said on Monday. It may take years.\n")),
                reading(article("b", "Velland may back Lomond entry into the river union", "Velland may back the entry of Lomond into the river union.\n")),
                reading(article("c", "Velland backs Lomond entry into river union, paper says", "Velland may back the entry of Lomond into the river union.\n"))), List.of(), oneOrigin()));
    }

    @Test void aHeadlineThatTellsAConditionOrAWishStatesNothingFlatly() {
        for (String title : List.of("Lomond sets condition for river union entry", "Lomond wants railway before river union entry")) {
            assertEquals(List.of(), find(List.of(reading(article("a", title, "Lomond would back entry into the river union if the railway is built first, it said on Monday.\n"))), List.of(), oneOrigin()), title);
        }
    }

    @Test void aHeadlinePositionThatTheTextTakesBackIsAConflict() {
        Article article = article("a", "Maro for the dam", "Maro said she could live with the dam if the ford is opened.\n");
        List<Position> positions = List.of(position("p1", Stance.SUPPORT, "", article.passage(Field.TITLE, 0, 16)),
                position("p2", Stance.CONDITIONAL, "", article.passage(10, 30)));
        assertEquals(List.of(Conflict.Kind.HEADLINE), find(List.of(reading(article)), positions, oneOrigin()).stream().map(Conflict::kind).toList());
    }

    @Test void oneHolderAtOneTimeWithTwoStancesIsAConflictAndLaterAMove() {
        Article one = article("a", "Dam", "Ines Maro is for the dam.\n");
        Article other = article("b", "Dam", "Ines Maro is against the dam.\n");
        List<Reading> readings = List.of(reading(one), reading(other));
        Position support = position("p1", Stance.SUPPORT, "2031-03-04", one.passage(0, 25));
        assertEquals(List.of(Conflict.Kind.STANCE), find(readings, List.of(support, position("p2", Stance.OPPOSE, "2031-03-05", other.passage(0, 29))),
                oneOrigin()).stream().map(Conflict::kind).toList());
        assertEquals(List.of(), find(readings, List.of(support, position("p2", Stance.OPPOSE, "2031-05-05", other.passage(0, 29))), oneOrigin()));
    }

    @Test void aQuotationInOtherWordsIsShownWithTheDifference() {
        Article one = article("a", "Ford", "\"We will open the ford in the spring and not before it is safe,\" she said.\n");
        Article other = article("b", "Ford", "\"We will open the ford in the summer and not before it is safe,\" she said.\n");
        List<Conflict> found = find(List.of(reading(one, quote(one, "We will open the ford in the spring and not before it is safe", Optional.empty())),
                reading(other, quote(other, "We will open the ford in the summer and not before it is safe", Optional.empty()))), List.of(), oneOrigin("a/s0", "b/s0"));
        assertEquals(List.of(Conflict.Kind.QUOTE), found.stream().map(Conflict::kind).toList());
        assertTrue(found.get(0).why().contains("spring") && found.get(0).why().contains("summer"), found.get(0).why());
    }

    @Test void wordsLeftOutWithDotsOrAtAnEndAreNoDifference() {
        Article one = article("a", "Ford", "\"We will open the ford in the spring and not before it is safe,\" she said.\n");
        Article other = article("b", "Ford", "\"We will open the ford ... and not before it is safe,\" she said.\n");
        Article third = article("c", "Ford", "\"We will open the ford in the spring,\" she said.\n");
        List<Reading> readings = new ArrayList<>();
        readings.add(reading(one, quote(one, "We will open the ford in the spring and not before it is safe", Optional.empty())));
        readings.add(reading(other, quote(other, "We will open the ford ... and not before it is safe", Optional.empty())));
        readings.add(reading(third, quote(third, "We will open the ford in the spring", Optional.empty())));
        assertEquals(List.of(), find(readings, List.of(), oneOrigin("a/s0", "b/s0", "c/s0")));
    }

    @Test void oneStatementOnTwoDaysIsAConflict() {
        Article one = article("a", "Ford", "\"Not before it is safe,\" she said on Monday.\n");
        Article other = article("b", "Ford", "\"Not before it is safe,\" she said on Tuesday.\n");
        assertEquals(List.of(Conflict.Kind.DATE), find(List.of(reading(one, quote(one, "Not before it is safe", Optional.of("2031-03-03"))),
                reading(other, quote(other, "Not before it is safe", Optional.of("2031-03-04")))), List.of(), oneOrigin("a/s0", "b/s0")).stream().map(Conflict::kind).toList());
    }
}
