package standpoint.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Moment;
import standpoint.news.Reading;
import standpoint.news.When;
import standpoint.time.TimeFinder;

class DaterTest {
    private static final String QUOTED = "“We shall not let the last ferry of the valley go down without a vote,”";

    /** Dated Friday 14 March 2031. */
    private static final Reading POST = reading("post", "Ms Corvan said on March 9. " + QUOTED + " she added.", "2031-03-14");
    private static final Reading LIVE = live("live", 1, "14:30", "Ministers met on Tuesday. On Monday the mayor left. Last year’s summit in Velland failed.");
    private static final Reading LEAD = reading("live", QUOTED + " Ms Corvan told the Courier on Monday.", "");
    private static final Reading SUMMIT = reading("summit", "The summit in the Vellandian capital Orla is scheduled for July 11-12.", "");
    private static final Reading DURING = reading("during", "A rift has emerged at the summit in Velland. On Tuesday leaders left. Mr Hask said on Wednesday that the summit’s last day in Orla is long.", "");

    @Test void theSameWordsInADatedArticleAndTheWeekdaysTellTheDay() {
        When when = dated(List.of(POST, LIVE, LEAD), LEAD);
        assertEquals("2031-03-11", when.moment().orElseThrow().toString());
        assertEquals("It quotes the same words as an article of 2031-03-14; the latest day that it looks back on is a Tuesday.", when.why().orElseThrow());
        assertTrue(when.passages().stream().anyMatch(passage -> passage.article().equals(POST.article().id())));
    }

    @Test void entriesShareTheDayOfTheirPageAndKeepTheirClock() {
        assertEquals("2031-03-11T14:30", dated(List.of(POST, LIVE, LEAD), LIVE).moment().orElseThrow().toString());
    }

    @Test void anOccasionThatAnotherArticleDatesTellsTheMonthOrDay() {
        List<Reading> all = List.of(POST, LIVE, LEAD, SUMMIT, DURING);
        assertEquals("2030-07", dated(all, SUMMIT).moment().orElseThrow().toString());
        assertEquals("2030-07", dated(all, DURING).moment().orElseThrow().toString().substring(0, 7));
    }

    @Test void withoutEvidenceThereIsNoDay() {
        List<Reading> alone = new Dater().date(List.of(SUMMIT, LEAD));
        assertTrue(alone.stream().allMatch(reading -> reading.article().published().isEmpty()));
    }

    @Test void theOrderOfPagesShowsNowhere() {
        List<Reading> all = new ArrayList<>(List.of(POST, LIVE, LEAD, SUMMIT, DURING));
        List<Optional<When>> expected = List.of(POST, LIVE, LEAD, SUMMIT, DURING).stream().map(reading -> published(all, reading)).toList();
        for (int seed = 0; seed < 8; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertEquals(expected, List.of(POST, LIVE, LEAD, SUMMIT, DURING).stream().map(reading -> published(all, reading)).toList());
        }
    }

    @Test void relativeTimesAreReadOnTheDayFound() {
        Reading live = new Dater().date(List.of(POST, LIVE, LEAD)).get(1);
        assertEquals(List.of("2031-03-11", "2031-03-10", "2030"), live.times().stream().map(time -> time.value()).toList());
    }

    @Test void aDayWithoutAYearHasTheYearOfTheOtherPages() {
        assertEquals("2031-03-18", dated(List.of(POST, yearless("--03-18 Tuesday 18 March")), yearless("--03-18 Tuesday 18 March")).moment().orElseThrow().toString());
        assertEquals(Optional.empty(), published(List.of(POST, yearless("--03-18 Friday 18 March")), yearless("--03-18 Friday 18 March")));
        assertEquals("2031-03-18", dated(List.of(POST, yearless("--03-18 The Sun, 18 March")), yearless("--03-18 The Sun, 18 March")).moment().orElseThrow().toString());
        assertEquals(Optional.empty(), published(List.of(POST, yearless("--08-18 18 August")), yearless("--08-18 18 August")));
    }

    private static Reading yearless(String day) {
        Article article = new Article(new ArticleText(Article.idOf("line", 0, "", "x"), "", "", List.of(), List.of("head: The Valley Post", "day: " + day), "Ministers met."), "line", 0, Article.Kind.ARTICLE,
                Article.Genre.NEWS, List.of(), Optional.empty(), Optional.of("en"), Optional.empty(), Optional.empty(), List.of());
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Test void manyQuotationMarksTakeLinearTime() {
        Reading odd = reading("odd", "\"".repeat(200_000) + "“a b c d e f g h i ".repeat(20_000), "");
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> new Dater().date(List.of(POST, odd)));
    }

    private static When dated(List<Reading> all, Reading one) { return published(all, one).orElseThrow(); }

    private static Optional<When> published(List<Reading> all, Reading one) {
        return new Dater().date(all).stream().filter(reading -> reading.article().id().equals(one.article().id())).findFirst().orElseThrow().article().published();
    }

    private static Reading reading(String page, String text, String day) {
        return reading(page, 0, Article.Kind.ARTICLE, text, Moment.parse(day).map(moment -> When.of(moment, When.Basis.DATELINE, List.of())));
    }

    private static Reading live(String page, int part, String clock, String text) {
        return reading(page, part, Article.Kind.LIVE_ENTRY, text,
                Optional.of(new When(Optional.empty(), Optional.of(clock), When.Basis.ENTRY, Optional.empty(), List.of())));
    }

    private static Reading reading(String page, int part, Article.Kind kind, String text, Optional<When> published) {
        Article article = new Article(new ArticleText(Article.idOf(page, part, "", text), "", "", List.of(), List.of(), text), page, part, kind,
                Article.Genre.NEWS, List.of(), Optional.empty(), Optional.of("en"), published, Optional.empty(), List.of());
        return new Reading(article, List.of(), List.of(), List.of(), new TimeFinder().find(article), List.of(), List.of(), List.of());
    }
}
