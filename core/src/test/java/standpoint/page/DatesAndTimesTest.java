package standpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DatesAndTimesTest {
    private final DateWords dates = new DateWords();
    private final Clock clock = new Clock(dates);

    private String first(String text, boolean monthFirst) {
        List<DateWords.Hit> hits = dates.find(text, monthFirst);
        return hits.isEmpty() ? "none" : hits.get(0).date().map(LocalDate::toString).orElse("--" + hits.get(0).month() + "-" + hits.get(0).day());
    }

    @Test void readsDaysInManyLanguages() {
        for (String written : List.of("June 6, 2024", "Jun. 06, 2024", "6 June 2024", "6th of June 2024", "Thursday 6 June 2024", "6. Juni 2024", "6 juin 2024", "6 de junio de 2024",
                "6 giugno 2024", "6 de junho de 2024", "6 juni 2024", "6 czerwca 2024", "6 \u0438\u044E\u043D\u044F 2024", "6 \u0447\u0435\u0440\u0432\u043D\u044F 2024", "6 Haziran 2024",
                "6. \u010Dervna 2024", "2024\u5E746\u67086\u65E5", "2024-06-06", "06.06.2024", "6. 6. 2024",
                "2024 Jun 6", "\u09EC \u099C\u09C1\u09A8 \u09E8\u09E6\u09E8\u09EA")) {
            assertEquals("2024-06-06", first(written, false), written);
        }
        assertEquals("2024-03-04", first("03/04/2024", true));
        assertEquals("2024-04-03", first("03/04/2024", false));
        assertEquals("2024-04-13", first("04/13/2024", false));
        assertEquals("--10-1", first("reported on Oct. 1, citing", false));
    }

    @Test void takesNoOtherNumbersForDays() {
        for (String other : List.of("May 20,000 people came", "version 1.2.3", "call 12-34-56-78", "10.0.0.1", "June 31, 2024", "you may 2024")) assertEquals("none", first(other, false), other);
    }

    @Test void readsStamps() {
        assertEquals("16:12+01:00", clock.whole("04:12 PM BST").orElseThrow().written());
        assertEquals("00:05", clock.whole("12.05am").orElseThrow().written());
        assertEquals("14:30+02:00", clock.whole("14.30 Uhr MESZ").map(Clock.Stamp::written).orElse("none"));
        assertEquals("18:32+05:30", clock.whole("18:32 (+05:30)").orElseThrow().written());
        assertEquals(Optional.of(LocalDate.of(2024, 6, 5)), clock.whole("June 5, 2024 10:32 GMT").orElseThrow().day());
        for (String other : List.of("31:20", "4.5%", "At 14:30 the council met and talked for hours", "2024")) assertTrue(clock.whole(other).isEmpty(), other);
    }

    @Test void readsWhatMachinesWrite() {
        assertEquals("2024-06-04T15:47+01:00", DateValue.parse("2024-06-04T15:47:12+0100").orElseThrow().toString());
        assertEquals("2024-06-04T15:47Z", DateValue.parse("2024-06-04T15:47:12.123Z").orElseThrow().toString());
        assertEquals("2024-06-04", DateValue.parse("20240604").orElseThrow().toString());
        assertEquals("2020-10-06T20:22Z", DateValue.parse("1602015773212").orElseThrow().toString());
        assertTrue(DateValue.parse("2024-13-01").isEmpty());
        assertEquals(Optional.of(LocalDate.of(2024, 6, 4)), DateValue.ofAddress("https://post.example/2024/06/04/bridge"));
        assertEquals(Optional.of(LocalDate.of(2024, 12, 9)), DateValue.ofAddress("https://post.example/news/2024-12-9-bridge"));
        assertEquals(Optional.of(LocalDate.of(2024, 6, 4)), DateValue.ofAddress("https://post.example/2024/jun/04/bridge"));
        assertEquals(Optional.of(LocalDate.of(2024, 10, 29)), DateValue.ofAddress("https://post.example/reports/29-10-2024"));
        assertEquals(Optional.of(LocalDate.of(2024, 6, 4)), DateValue.ofAddress("https://post.example/2024/june/04/bridge"));
        assertEquals(Optional.empty(), DateValue.ofAddress("https://post.example/reports/09-10-2024"));
        assertEquals(Optional.empty(), DateValue.ofAddress("https://post.example/article-20241399"));
    }

    private static String order(String language, String body) {
        HtmlPage page = HtmlWalker.read("https://post.example/bridge", "<html lang=\"" + language + "\"><body><h1>The bridge of Porthaven</h1>" + body + "</body></html>");
        List<DateWords.Hit> seen = page.blocks().stream().flatMap(block -> new DateWords().find(block.text(), DateOrder.habit(page)).stream()).toList();
        return DateOrder.monthFirst(page, seen, Set.of(LocalDate.of(2031, 4, 3)), DateOrder.habit(page)) ? "month first" : "day first";
    }

    @Test void learnsTheOrderOfFiguresFromThePage() {
        assertEquals("month first", order("en", "<p>Opened on 5/6/2031</p>"));
        assertEquals("day first", order("en-GB", "<p>Opened on 5/6/2031</p>"));
        assertEquals("day first", order("es", "<p>5/6/2031</p>"));
        assertEquals("day first", order("en", "<p>5/6/2031</p><p>25/6/2031</p>"), "a date that can be read in one way alone");
        assertEquals("day first", order("en", "<p>3/4/2031</p>"), "the data names the third of April");
        assertEquals("month first", order("es", "<p>4/3/2031</p>"), "the data names the third of April");
    }

    @Test void findsDaysInScripts() {
        String page = "<script>var a = {\"publishedAt\":\"2031-03-04T10:00:00Z\", created: '2031-03-03', x: \"2031-01-01\"}</script>"
                + "<div data-a=\"{&quot;dateModified&quot;:&quot;2031-03-05&quot;}\" b='{\\\"datePublished\\\":\\\"2031-03-02\\\"}'></div>";
        assertEquals("publishedAt 2031-03-04T10:00:00Z SCRIPT_PUBLISHED, created 2031-03-03 SCRIPT_CREATED, dateModified 2031-03-05 SCRIPT_CHANGED, datePublished 2031-03-02 SCRIPT_PUBLISHED",
                ScriptedDates.named(page).stream().map(told -> told.name() + " " + told.value() + " " + told.source()).collect(Collectors.joining(", ")));
    }

    @Test void findsTheHeadingThatRepeatsTheTitleOfTheHead() {
        HtmlPage page = HtmlWalker.read("https://post.example/bridge", "<html><head><title>Bridge at Porthaven closes to lorries | The Porthaven Post</title></head><body><h2>The Porthaven Post</h2>"
                + "<h1>Bridge at Porthaven closes to lorries</h1><p>Nobody was asked.</p></body></html>");
        assertEquals("Bridge at Porthaven closes to lorries", page.blocks().get(HtmlTitle.block(page)).text());
    }

    @Test void takesTheDayOnWhichAMemberJoinedForNoDayOfTheMessage() {
        String member = "<dl><dt>Ann Poe</dt><dd>Registered: 4 May 2029</dd></dl><p>by Ann Poe, 6 June 2031</p>";
        HtmlPage page = HtmlWalker.read("https://forum.example/bridge", "<html><head><title>Is the bridge still open?</title></head><body><h3>Is the bridge still open?</h3>" + member
                + "<p>I drove past the bridge this morning, and there was a sign on it that it would be closed to lorries from Monday on. Does anybody know for how long?</p></body></html>");
        List<DateCandidate> found = HtmlDates.candidates(page, new Vicinity(page), new DateWords(), new DateLabels(), LinkedData.of(List.of()), Optional.empty(), Optional.empty(), "");
        assertEquals("2029-05-04 aside, 2031-06-06 near", found.stream().map(one -> one.day + (one.is(DateSource.LINE_NEAR) ? " near" : one.is(DateSource.LINE_ASIDE) ? " aside" : ""))
                .collect(Collectors.joining(", ")));
    }
}
