package standpoint.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.news.Answer;
import standpoint.news.BoardLine;
import standpoint.news.Moment;
import standpoint.news.Move;
import standpoint.news.Position;
import standpoint.news.Stance;
import standpoint.news.When;

class WordingTest {
    private static final Position BEFORE = StancePlotTest.position("p1", "Brennis", Stance.OPPOSE, "2031-01-01");
    private static final Position AFTER = StancePlotTest.position("p2", "Brennis", Stance.SUPPORT, "2031-10-01");

    private static BoardLine line(BoardLine.View stance, List<String> positions, List<String> moves) {
        return new BoardLine("Brennis", stance, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), positions, moves, 1, 1, 1);
    }

    @Test void theWordsShownAreThoseThatTheStanceRestsOn() {
        Wording wording = new Wording(StancePlotTest.answer(List.of(BEFORE, AFTER)));
        assertEquals(List.of(BEFORE), wording.shown(line(BoardLine.View.OPPOSE, List.of("p2", "p1"), List.of())));
        assertEquals(List.of(AFTER, BEFORE), wording.shown(line(BoardLine.View.CONTRADICTORY, List.of("p2", "p1"), List.of())));
        assertEquals(List.of(), wording.shown(line(BoardLine.View.NONE, List.of(), List.of())));
    }

    @Test void aQuotationThatBeganBeforeThePassageIsOpenedOnce() {
        assertEquals("\u201cNorland opposes it.\u201d", Wording.quoted("Norland opposes it.", 200));
        assertEquals("\u201cWe kept the balance,\u201d the premier said.", Wording.quoted("We kept the balance,\u201d the premier said.", 200));
        assertEquals("\u201cWe kept the balance,\" the premier said.", Wording.quoted("We kept the balance,\" the premier said.", 200));
        assertEquals("\u201cThe premier called it \u201cabsurd\u201d then.\u201d", Wording.quoted("The premier called it \u201cabsurd\u201d then.", 200));
        assertEquals("\u201cThe premier called it \"absurd\" then.\u201d", Wording.quoted("The premier called it \"absurd\" then.", 200));
        assertEquals("\u201c\"It is absurd.\"\u201d", Wording.quoted("\"It is absurd.\"", 200));
    }

    @Test void aMoveSaysFromWhereAndWhen() {
        Answer answer = StancePlotTest.answer(List.of(BEFORE, AFTER));
        Move move = new Move("m1", "Brennis", Optional.of("Brennis"), Stance.OPPOSE, Stance.SUPPORT, false, AFTER.published(), "p1", "p2");
        Answer moved = new Answer(answer.board(), answer.coverage(), List.of(), List.of(), answer.positions(), List.of(move), List.of(), answer.origins(), List.of(),
                List.of(), List.of(), List.of(), List.of());
        assertEquals(Optional.of("\u2192 from oppose, 2031-10-01"), new Wording(moved).moved(line(BoardLine.View.SUPPORT, List.of("p2", "p1"), List.of("m1"))));
        assertEquals(Optional.empty(), new Wording(moved).moved(line(BoardLine.View.SUPPORT, List.of("p2", "p1"), List.of())));
    }

    @Test void aLaterWordThatDoesNotChangeTheStanceIsTold() {
        Wording wording = new Wording(StancePlotTest.answer(List.of(BEFORE, AFTER)));
        BoardLine still = line(BoardLine.View.OPPOSE, List.of("p2", "p1"), List.of());
        assertEquals(Optional.of(AFTER), wording.later(still));
        assertEquals("later + support, 2031-10-01:", Wording.later(still, AFTER));
        assertEquals(BEFORE.published(), wording.lately(still));
        assertEquals(Optional.empty(), wording.later(line(BoardLine.View.SUPPORT, List.of("p2", "p1"), List.of())));
    }

    @Test void anAgeCountsFromTheEndOfWhatIsKnown() {
        LocalDate day = LocalDate.of(2031, 6, 15);
        assertEquals("that day", age("2031-06-15", day));
        assertEquals("1 day old", age("2031-06-14", day));
        assertEquals("lately", age("2031-06", day));
        assertEquals("15 days old", age("2031-05", day));
        assertEquals("5 months old", age("2031-01-10", day));
        assertEquals("10 years old", age("2021-01-10", day));
    }

    private static String age(String moment, LocalDate on) {
        return Wording.age(When.of(Moment.parse(moment).orElseThrow(), When.Basis.METADATA, List.of()), on);
    }

    @Test void anOutcomeSaysItsBoundsWhoStopsItAndTheShortestWay() {
        String bounds = String.join("\n", Wording.bounds(StancePlotTest.answer(List.of(BEFORE)).board()));
        assertTrue(bounds.startsWith("At best blocked, at worst blocked.\nStopped by Brennis.\nShortest way to adoption: the support of 2 members, Aldmoor"), bounds);
        assertTrue(bounds.endsWith("Source of the rule: invented."), bounds);
    }
}
