package standpoint.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Commitment;
import standpoint.news.Counted;
import standpoint.news.DaysApart;
import standpoint.news.Conflict;
import standpoint.news.Event;
import standpoint.news.Figure;
import standpoint.news.Moment;
import standpoint.news.Passage;
import standpoint.news.Reading;
import standpoint.news.TimelineItem;
import standpoint.news.Updated;
import standpoint.news.When;

class TimelineTest {
    private static final Reading MORNING = reading("morning", "2031-03-04T08:19", "Port blast", "A blast in Averil injured seven people. The Averil council met.", "seven", 7, "people injured");
    private static final Reading NOON = reading("noon", "2031-03-04T14:30", "Port blast: more hurt", "In Averil at least eight workers were injured. The Averil council met again.", "at least eight", 8, "workers injured");
    private static final Reading RIVAL = reading("rival", "2031-03-04T14:30", "Blast", "Eleven people were injured in Averil. Nothing else.", "Eleven", 11, "people injured");

    @Test void aLaterValueIsAnUpdateAndNotAnotherFigure() {
        FigureFolder.Folded folded = new FigureFolder(FigureComparer.signsAlone()).fold(List.of(NOON, MORNING));
        assertEquals(1, folded.figures().size());
        assertEquals("seven", folded.figures().get(0).first().passage().text());
        assertEquals(List.of("at least eight"), folded.figures().get(0).updates().stream().map(update -> update.passages().get(0).text()).toList());
        assertEquals(List.of(), folded.conflicts());
    }

    @Test void anotherValueAsOfTheSameMinuteIsAConflict() {
        Reading first = reading("first", "2031-03-04T14:30", "Blast", "In Averil seven people were injured.", "seven", 7, "people injured");
        List<Conflict> conflicts = new FigureFolder(FigureComparer.signsAlone()).fold(List.of(RIVAL, first)).conflicts();
        assertEquals(1, conflicts.size());
        assertEquals(Conflict.Kind.FIGURE, conflicts.get(0).kind());
        assertEquals(2, conflicts.get(0).passages().size());
    }

    @Test void oneNumberInTwoOutletsIsOneFigure() {
        Reading other = reading("other", "2031-03-04T15:00", "Port blast", "Seven workers were injured by the blast in Averil.", "Seven", 7, "workers injured");
        FigureFolder.Folded folded = new FigureFolder().fold(List.of(MORNING, other));
        assertEquals(1, folded.figures().size());
        assertEquals(2, folded.figures().get(0).articles().size());
        assertEquals(List.of(), folded.figures().get(0).updates());
    }

    @Test void theOrderOfReadingsShowsNowhereInWhatTheNetworkJudges() {
        List<Reading> readings = new ArrayList<>(List.of(MORNING, NOON, RIVAL));
        FigureFolder.Folded first = new FigureFolder().fold(readings);
        Collections.reverse(readings);
        assertEquals(first, new FigureFolder().fold(readings));
    }

    @Test void daysAreToldAsFarAsTheyAreKnown() {
        Moment day = Moment.parse("2031-03-04").orElseThrow();
        assertEquals("Tuesday 4 March 2031 ; Thursday 6 March 2031 , 2 days later", DaysApart.of(Optional.of(day), Moment.parse("2031-03-06")));
        assertEquals("Tuesday 4 March 2031 ; some day , at some time", DaysApart.of(Optional.of(day), Optional.empty()));
        assertEquals("Tuesday 4 March 2031 ; May 2031 , 8 weeks later", DaysApart.of(Optional.of(day), Moment.parse("2031-05")));
        assertEquals("Tuesday 4 March 2031 ; Tuesday 4 March 2031 , 5 hours later", DaysApart.of(Moment.parse("2031-03-04T08:00Z"), Moment.parse("2031-03-04T13:10Z")));
    }

    @Test void aDisputedNumberOfOneDayIsNoUpdate() {
        Reading police = reading("police", "2031-03-05", "March", "Police put the number of marchers in Averil on Sunday at 9,000.", "9,000", 9000, "marchers");
        Reading union = reading("union", "2031-03-06", "March", "The union disputed that: by its count 60,000 marchers came to Averil on Sunday.", "60,000", 60000, "marchers");
        Reading grown = reading("grown", "2031-03-09", "March", "The number of marchers in Averil has now risen again, to 14,000.", "14,000", 14000, "marchers");
        assertEquals(1, new FigureFolder(FigureComparer.signsAlone()).fold(List.of(police, union)).conflicts().size());
        assertEquals(1, new FigureFolder(FigureComparer.signsAlone()).fold(List.of(police, grown)).figures().get(0).updates().size());
    }

    @Test void aNumberToldAgainIsNoUpdateOfAnotherBesideIt() {
        String text = "In Averil seven people were injured. In Averil eleven people were injured.";
        List<Reading> all = List.of(reading("both", "2031-03-05T08:00", "Blast", text, "seven", 7, "people injured"), reading("both", "2031-03-05T08:00", "Blast", text, "eleven", 11, "people injured"),
                reading("later", "2031-03-05T10:00", "Blast", "In Averil eleven people were injured.", "eleven", 11, "people injured"));
        FigureFolder.Folded folded = new FigureFolder(FigureComparer.signsAlone()).fold(all);
        assertEquals(2, folded.figures().size());
        assertEquals(List.of(), folded.figures().stream().flatMap(figure -> figure.updates().stream()).toList());
    }

    @Test void twoNumbersOfOneArticleAreNoConflict() {
        String text = "In Averil seven people were injured. In Averil eleven people were injured.";
        List<Reading> both = List.of(reading("both", "2031-03-05", "Blast", text, "seven", 7, "people injured"), reading("both", "2031-03-05", "Blast", text, "eleven", 11, "people injured"));
        assertEquals(List.of(), new FigureFolder(FigureComparer.signsAlone()).fold(both).conflicts());
    }

    @Test void reportsOfOneEventAreOne() {
        List<Updated<Event>> events = new EventFolder().events(List.of(MORNING, NOON));
        assertEquals(1, events.size());
        assertEquals(2, events.get(0).articles().size());
    }

    @Test void theOrderOfReadingsShowsNowhere() {
        List<Reading> all = new ArrayList<>(List.of(MORNING, NOON, RIVAL));
        List<TimelineItem> expected = timeline(all);
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertEquals(expected, timeline(all));
        }
    }

    @Test void itemsStandInOrderOfTimeAndSayWhenTheirTimeIsThatOfTheReport() {
        List<TimelineItem> items = timeline(List.of(RIVAL, NOON, MORNING));
        List<Moment> moments = items.stream().map(item -> item.when().moment().orElseThrow()).toList();
        assertEquals(moments.stream().sorted().toList(), moments);
        TimelineItem event = items.stream().filter(item -> item.kind().equals("event")).findFirst().orElseThrow();
        assertEquals("The text tells no time; this is when it was reported.", event.when().why().orElseThrow());
    }

    @Test void tenThousandFiguresOfOneKindTakeLinearTime() {
        List<Reading> many = new ArrayList<>();
        for (int at = 0; at < 3000; at++) many.add(reading("p" + at, "2031-03-04", "Blast", "In Town" + at + " nine people were injured.", "nine", 9, "people injured"));
        assertEquals(3000, new FigureFolder(FigureComparer.signsAlone()).fold(many).figures().size());
    }

    private static List<TimelineItem> timeline(List<Reading> readings) {
        List<Article> articles = readings.stream().map(Reading::article).toList();
        List<Updated<Commitment>> commitments = new EventFolder().commitments(readings);
        return new TimelineMaker().make(articles, List.of(), List.of(), new EventFolder().events(readings), commitments, new FigureFolder(FigureComparer.signsAlone()).fold(readings).figures());
    }

    private static Reading reading(String page, String at, String title, String text, String words, int value, String measure) {
        When published = When.of(Moment.parse(at).orElseThrow(), When.Basis.METADATA, List.of());
        Article article = new Article(new ArticleText(Article.idOf(page, 0, title, text), title, "", List.of(), List.of(), text), page, 0, Article.Kind.ARTICLE,
                Article.Genre.NEWS, List.of(), Optional.empty(), Optional.of("en"), Optional.of(published), Optional.empty(), List.of());
        int start = text.indexOf(words);
        Passage passage = article.passage(start, start + words.length());
        String place = text.contains("Averil") ? "Averil" : text.substring(3, text.indexOf(' ', 3));
        boolean open = words.startsWith("at least");
        Figure figure = new Figure("f1", measure, Optional.of(BigDecimal.valueOf(value)), open ? Optional.empty() : Optional.of(BigDecimal.valueOf(value)),
                Optional.empty(), Optional.empty(), Optional.of(place), List.of(place), Optional.of(published), Optional.empty(), passage, Counted.UNKNOWN);
        Event event = new Event("e1", "The Averil council met", Event.Status.HAPPENED, Optional.empty(), Optional.empty(), article.passage(0, 5));
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(event), List.of(), List.of(figure));
    }
}
