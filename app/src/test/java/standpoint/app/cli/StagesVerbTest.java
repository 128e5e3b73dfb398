package standpoint.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagesVerbTest {
    private static final String QUESTION = Call.project("examples/harbour-league/question.yaml").toString();

    @TempDir Path folder;

    private Path page() throws Exception {
        return Files.writeString(folder.resolve("page.txt"), """
                A long debate ends in Kolstad

                2031-05-12

                The Brennish parliament on Monday ratified Veltria's accession by 80 votes to 20, its speaker said in Kolstad. It had put the vote off.

                Calvery has not ratified the accession of Veltria, and its government will not say when it means to do so this year.
                """);
    }

    @Test void whoHasRatifiedIsToldWithTheWords() throws Exception {
        Call call = Call.of("stages", QUESTION, page().toString());
        assertEquals(0, call.status(), call.error());
        assertTrue(call.out().contains("Brennis\n  ratify     2031-05-12"), call.out());
        assertTrue(call.out().contains("The Brennish parliament on Monday ratified"), call.out());
        assertTrue(call.out().replace("\n", " ").contains("No stage is reported of Aldmoor, Calvery,"), call.out());
        call.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test void asJsonEachStageHasItsPassage() throws Exception {
        Call call = Call.of("stages", QUESTION, page().toString(), "--json");
        JsonNode answer = new ObjectMapper().readTree(call.out());
        assertEquals("ratified", answer.at("/members/1/stage").asText());
        JsonNode reached = answer.at("/stages/members/1/reached/0");
        assertEquals("ratify", reached.get("stage").asText());
        String text = answer.at("/articles/0/text").asText();
        JsonNode passage = reached.get("passage");
        assertEquals(passage.get("text").asText(), text.substring(text.offsetByCodePoints(0, passage.get("start").asInt()), text.offsetByCodePoints(0, passage.get("end").asInt())));
    }

    @Test void thePlotIsWrittenBesideTheBoard() throws Exception {
        Path plot = folder.resolve("stances.svg");
        Call call = Call.of("board", QUESTION, Call.project("examples/harbour-league/pages").toString(), "--plot", plot.toString());
        assertEquals(0, call.status(), call.error());
        assertTrue(Files.readString(plot).startsWith("<svg "));
        assertEquals(2, Call.of("board", QUESTION, page().toString(), "--plot", folder.resolve("no/where.svg").toString()).status());
    }
}
