package standpoint.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.language.SentenceParser;
import standpoint.news.Move;
import standpoint.news.Reading;
import standpoint.news.Stance;

class MoveFinderTest {
    private static List<Move> moves(String... dayAndText) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < dayAndText.length; i += 2) {
            Optional<LocalDate> day = dayAndText[i].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(dayAndText[i]));
            readings.add(Scenes.reading("page" + i, day, dayAndText[i + 1]));
        }
        return new MoveFinder().find(PositionFinder.rulesAlone(SentenceParser.shipped()::parse).find(Scenes.QUESTION, Scenes.BODY, readings, List.of()).all());
    }

    private static final String AGAINST = "Norland opposes Velmora's accession to the Lagoon League.";
    private static final String BACKS = "Norland supports Velmora's accession to the Lagoon League.";

    @Test void twoStancesOfOneHolderAreAMove() {
        Move move = moves("2031-03-01", AGAINST, "2031-04-01", BACKS).get(0);
        assertEquals(List.of(Stance.OPPOSE, Stance.SUPPORT), List.of(move.from(), move.to()));
        assertFalse(move.half());
        assertEquals("2031-04-01", move.at().orElseThrow().moment().orElseThrow().toString());
    }

    @Test void theOrderOfReadingsShowsInNoMove() {
        assertEquals(moves("2031-03-01", AGAINST, "2031-04-01", BACKS).size(), moves("2031-04-01", BACKS, "2031-03-01", AGAINST).size());
        assertEquals(Stance.SUPPORT, moves("2031-04-01", BACKS, "2031-03-01", AGAINST).get(0).to());
    }

    @Test void aHedgeIsHalfAMove() {
        assertTrue(moves("2031-03-01", AGAINST, "2031-04-01", "Norland may support Velmora's accession to the Lagoon League.").get(0).half());
    }

    @Test void anOldStatementToldAgainIsNoMove() {
        assertTrue(moves("2031-03-01", BACKS, "2031-04-01", "Norland previously opposed Velmora's accession to the Lagoon League.").isEmpty());
        assertTrue(moves("2031-03-01", BACKS, "2031-04-01", "Norland opposes Velmora's accession to the Lagoon League, as previously reported.").isEmpty());
    }

    @Test void twoVoicesOnOneDayAreContradictionNotMovement() {
        assertTrue(moves("2031-03-01", BACKS, "2031-03-01", AGAINST).isEmpty());
    }

    @Test void withoutADayNothingMoves() { assertTrue(moves("", BACKS, "2031-03-01", AGAINST).isEmpty()); }
}
