package standpoint.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people add to a record changes the board, is signed, and holds when the pages are read again. */
class EntryTest {
    private static final String QUESTION = Call.project("examples/harbour-league/question.yaml").toString();
    private static final String PAGES = Call.project("examples/harbour-league/pages").toString();

    @TempDir Path folder;
    private String ledger;

    @BeforeEach void readThePages() {
        ledger = folder.resolve("l.ledger").toString();
        assertEquals(0, Call.of("read", PAGES, "--ledger", ledger).status());
    }

    private JsonNode board() throws IOException { return new ObjectMapper().readTree(Call.of("board", QUESTION, "--ledger", ledger, "--json").out()); }

    private static JsonNode position(JsonNode board, String member) {
        for (JsonNode position : board.get("positions")) if (position.path("member").asText().equals(member)) return position;
        throw new AssertionError("no position of " + member);
    }

    private static String stance(JsonNode board, String member) {
        for (JsonNode line : board.get("members")) if (line.get("member").asText().equals(member)) return line.get("stance").asText();
        throw new AssertionError("no member " + member);
    }

    private Call enter(String... words) {
        String[] call = java.util.Arrays.copyOf(words, words.length + 8);
        System.arraycopy(new String[] {"--question", QUESTION, "--ledger", ledger, "--by", "Ann", "--why", "In a call she said so, once the fleet is gone."}, 0, call, words.length, 8);
        return Call.of(call);
    }

    @Test void aRejectedPositionIsGoneAndStaysGone() throws IOException {
        String id = position(board(), "Dorrin").get("id").asText();
        assertEquals(0, enter("reject", id).status());
        assertEquals("none", stance(board(), "Dorrin"));
        assertEquals(0, Call.of("read", PAGES, "--ledger", ledger).status());
        assertEquals("none", stance(board(), "Dorrin"));
    }

    @Test void aPositionThatIsSetSaysWhoSetIt() throws IOException {
        String id = position(board(), "Dorrin").get("id").asText();
        assertEquals(0, enter("set", id, "support").status());
        assertEquals("support", stance(board(), "Dorrin"));
        assertEquals("Ann", position(board(), "Dorrin").get("corrected").get("by").asText());
        assertEquals(0, enter("accept", id).status());
        assertEquals("conditional", stance(board(), "Dorrin"));
    }

    @Test void evidenceByHandIsAPositionWithItsOwnWords() throws IOException {
        Call call = enter("evidence", "Piet Halvan", "conditional", "--member", "Dorrin", "--said", "2031-06-01", "--condition", "once the fleet is gone");
        assertEquals(0, call.status(), call.error());
        JsonNode board = board();
        boolean found = false;
        for (JsonNode position : board.get("positions")) found |= position.path("condition").path("text").asText().equals("once the fleet is gone") && position.has("corrected");
        assertTrue(found);
    }

    @Test void whatCannotBeEnteredIsOneSentence() {
        for (String[] words : new String[][] {{"reject", "nothing"}, {"set", "nothing", "purple"}, {"evidence", "X", "support", "--member", "Nowhere"},
            {"evidence", "X", "support", "--said", "soon"}, {"evidence", "X", "conditional", "--condition", "words that are not there"}, {"evidence", "X", "conditional"}, {"evidence", " ", "support"},
            {"evidence", "X", "support", "--condition", "once the fleet is gone"}, {"set", "nothing", "conditional"}}) {
            Call call = enter(words);
            assertEquals(2, call.status(), call.error());
            assertEquals(1, call.error().lines().count(), call.error());
            assertFalse(call.error().contains("Exception"), call.error());
        }
    }

    @Test void anEntrySaysWhoMadeItAndWhy() {
        for (String[] who : new String[][] {{"", "a call"}, {"Ann", ""}, {"Ann", " "}}) {
            Call call = Call.of("evidence", "Dorrin", "support", "--question", QUESTION, "--ledger", ledger, "--by", who[0], "--why", who[1]);
            assertEquals(2, call.status(), call.error());
            assertTrue(call.error().contains("is empty"), call.error());
        }
        assertEquals(0, Call.of("board", QUESTION, "--ledger", ledger).status());
    }

    @Test void anotherLedgerIsComparedWithWhatWasEnteredThere() throws IOException {
        Path other = folder.resolve("other.ledger");
        java.nio.file.Files.copy(Path.of(ledger), other);
        assertEquals(0, enter("reject", position(board(), "Dorrin").get("id").asText()).status());
        JsonNode diff = new ObjectMapper().readTree(Call.of("diff", QUESTION, "--ledger", ledger, "--against", other.toString(), "--json").out()).get("diff");
        assertEquals("Dorrin", diff.get("members").get(0).get("member").asText());
    }

    @Test void theDayOfTheBoardIsThatOfTheLastWordAlsoOfOneEnteredByHand() throws IOException {
        java.time.LocalDate day = java.time.LocalDate.parse(board().get("body").get("as_of").asText()).plusDays(3);
        assertEquals(0, enter("evidence", "Piet Halvan", "support", "--member", "Dorrin", "--said", day.toString()).status());
        assertEquals(day.toString(), board().get("body").get("as_of").asText());
    }

    @Test void whatCameLaterIsNoMoveOfAnEarlierDay() throws IOException {
        JsonNode all = new ObjectMapper().readTree(Call.of("moves", QUESTION, "--ledger", ledger, "--json").out()).get("moves");
        for (JsonNode move : all) {
            String before = java.time.LocalDate.parse(move.get("at").get("value").asText().substring(0, 10)).minusDays(1).toString();
            JsonNode then = new ObjectMapper().readTree(Call.of("moves", QUESTION, "--ledger", ledger, "--json", "--as-of", before).out()).get("moves");
            assertTrue(then.size() < all.size(), before);
        }
        assertTrue(all.size() > 0);
    }

    @Test void aFolderOfQuestionsIsAnsweredInOnePass() throws IOException {
        Call call = Call.of("board", Path.of(QUESTION).getParent().resolve("codebook").toString(), PAGES, "--json");
        assertEquals(0, call.status(), call.error());
        assertEquals(2, call.out().lines().count());
    }
}
