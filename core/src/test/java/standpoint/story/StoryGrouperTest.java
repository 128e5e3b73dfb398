package standpoint.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Moment;
import standpoint.news.Reading;
import standpoint.news.Story;
import standpoint.news.When;

class StoryGrouperTest {
    private static final String FORD = "The old ford at Carrow stays closed this year, roads minister Ines Maro said. The river took forty metres of the approach at Carrow.";
    private static final String MARO = "Minister Ines Maro keeps the Carrow ford closed. Since the river Lomme took the approach, farmers drive nineteen kilometres to the mill.";
    private static final String SALT = "The salt mine at Hallow will close in March and two hundred miners of Saltworks Hallow lose their work, Petra Lindqvist said.";
    private static final String MINERS = "Miners at Hallow hear that Saltworks will close the salt mine. Director Petra Lindqvist spoke to two hundred of them at the shaft.";
    private final StoryGrouper grouper = new StoryGrouper();

    private static Reading reading(String id, String day, String text) {
        Optional<When> published = day.isEmpty() ? Optional.empty() : Optional.of(When.of(Moment.day(LocalDate.parse(day)), When.Basis.METADATA, List.of()));
        Article article = new Article(new ArticleText(id, "Title of " + id, "", List.of(), List.of(), text), id, 0, Article.Kind.ARTICLE, Article.Genre.NEWS,
                List.of(), Optional.empty(), Optional.of("en"), published, Optional.empty(), List.of());
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Set<Set<String>> groups(List<Story> stories) {
        return new java.util.HashSet<>(stories.stream().map(story -> (Set<String>) new TreeSet<>(story.articles())).toList());
    }

    private final List<Reading> four = List.of(reading("a", "2031-03-04", FORD), reading("b", "2031-03-05", MARO), reading("c", "2031-03-04", SALT),
            reading("d", "2031-03-06", MINERS));

    @Test void articlesAboutOneThingAreOneStory() {
        assertEquals(Set.of(Set.of("a", "b"), Set.of("c", "d")), groups(grouper.group(four)));
    }

    @Test void aStoryBearsItsEarliestArticle() {
        Story ford = grouper.group(four).get(0);
        assertEquals("story-a", ford.id());
        assertEquals("Title of a", ford.title());
        assertEquals("2031-03-04", ford.first().get().moment().get().toString());
        assertEquals("2031-03-05", ford.last().get().moment().get().toString());
    }

    @Test void aLaterArticleChangesNoId() {
        List<Reading> more = new ArrayList<>(four);
        more.add(reading("e", "2031-03-08", "The ford at Carrow: minister Ines Maro looks at the approach that the river took, and at the mill."));
        List<String> before = grouper.group(four).stream().map(Story::id).toList();
        assertTrue(grouper.group(more).stream().map(Story::id).toList().containsAll(before));
    }

    @Test void theSameThingAYearLaterIsAnotherStory() {
        List<Story> stories = grouper.group(List.of(reading("a", "2031-03-04", FORD), reading("b", "2032-03-04", MARO)));
        assertEquals(2, stories.size());
    }

    @Test void theOrderOfPagesChangesNothing() {
        List<Reading> shuffled = new ArrayList<>(four);
        shuffled.add(reading("undated", "", MARO + " " + FORD));
        List<Story> expected = grouper.group(shuffled);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(expected, grouper.group(shuffled));
        }
    }

    @Test void aYearNineThousandAndNinetyNineIsADayLikeAnother() {
        assertEquals(2, grouper.group(List.of(reading("a", "9999-12-31", FORD), reading("b", "2031-03-05", SALT))).size());
    }

    @Test void anEmptyRecordAndAnEmptyTextHaveStoriesToo() {
        assertEquals(List.of(), grouper.group(List.of()));
        assertEquals(1, grouper.group(List.of(reading("a", "", ""))).size());
    }

    @Test void aStreamForgetsClosedStories() {
        List<Story> closed = new ArrayList<>();
        StoryStream stream = grouper.stream(closed::add);
        stream.day(List.of(reading("a", "2031-03-04", FORD)));
        stream.day(List.of(reading("b", "2031-09-04", SALT)));
        assertEquals(List.of("story-a"), closed.stream().map(Story::id).toList());
        assertEquals(1, stream.open());
        stream.end();
        assertEquals(2, closed.size());
    }
}
