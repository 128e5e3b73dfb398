package standpoint.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb helps, answers by the schemas in docs/schema, and gives the same bytes for the same input. */
class VerbTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUESTION = Call.project("examples/harbour-league/question.yaml").toString();
    private static final Path PAGES = Call.project("examples/harbour-league/pages");

    @TempDir Path folder;

    static Stream<String> verbs() { return Standpoint.verbNames().stream(); }

    static Stream<String> answering() { return verbs().filter(verb -> !List.of("read", "show", "demo", "question", "whatif", "diff", "accept", "reject", "set", "evidence").contains(verb)); }

    @ParameterizedTest @MethodSource("verbs") void everyVerbHelpsWithAnExample(String verb) {
        Call help = Call.of(verb, "--help");
        assertEquals(0, help.status(), help.error());
        assertTrue(help.out().contains("Example:") && help.out().contains("standpoint " + verb), help.out());
    }

    @Test void aQuestionFileIsWrittenAndNeverOverwritten() throws IOException {
        Path file = folder.resolve("q.yaml");
        String[] call = {"question", "new", "Should Veltria join the League?", "--proposal", "Veltria joins the League", "--body", "NATO", "--out", file.toString()};
        assertEquals(0, Call.of(call).status());
        String written = Files.readString(file);
        assertEquals(2, Call.of(call).status());
        assertEquals(written, Files.readString(file));
        assertTrue(Call.of("board", file.toString(), PAGES.toString()).out().contains("NATO"));
    }

    @Test void wordingsAreSuggestedAndAdded() throws IOException {
        Path file = folder.resolve("q.yaml");
        Files.writeString(file, Files.readString(Path.of(QUESTION)).replace("body: body.yaml", "body: NATO"));
        assertEquals(0, Call.of("question", "suggest", file.toString(), PAGES.toString(), "--json").status());
        assertEquals(0, Call.of("question", "suggest", file.toString(), "--approve", "the northern bid").status());
        assertTrue(Files.readString(file).contains("the northern bid"));
    }

    @Test void whatIsContestedIsFound() {
        Call call = Call.of("question", "discover", PAGES.toString());
        assertEquals(0, call.status(), call.error());
        assertTrue(call.out().contains("Veltria"), call.out());
    }

    @Test void aQuestionThatMatchesNothingOffersWhatThePagesSpeakOf() throws IOException {
        Path file = Files.writeString(folder.resolve("q.yaml"), "question: Should whales be hunted?\nproposal: Norwick hunts whales\nbody: NATO\n");
        Call call = Call.of("board", file.toString(), PAGES.toString());
        assertEquals(0, call.status());
        assertTrue(call.error().contains("nothing on the pages bears on \"Norwick hunts whales\""), call.error());
    }

    @Test void withoutAVerbTheCallIsExplained() {
        Call call = Call.of();
        assertEquals(2, call.status());
        assertTrue(call.error().contains("brief"), call.error());
    }

    @ParameterizedTest @MethodSource("answering") void answersKeepToTheSchema(String verb) throws IOException {
        Call call = Call.of(verb, QUESTION, PAGES.toString(), "--json");
        assertEquals(0, call.status(), call.error());
        JsonNode answer = JSON.readTree(call.out());
        assertEquals(List.of(), problems("answer", answer));
        passagesStandInTheirArticles(answer);
    }

    @Test void supposedAndComparedBoardsKeepToTheSchema() throws IOException {
        for (String[] call : new String[][] {{"whatif", "Calvery=support", QUESTION, PAGES.toString(), "--json"},
            {"diff", QUESTION, PAGES.toString(), "--from", "2031-03-10", "--json"}}) {
            Call answer = Call.of(call);
            assertEquals(0, answer.status(), answer.error());
            assertEquals(List.of(), problems("answer", JSON.readTree(answer.out())));
        }
    }

    @Test void readingsKeepToTheSchema() throws IOException {
        Call call = Call.of("read", PAGES.toString(), folder.resolve("missing.txt").toString(), "--json");
        assertEquals(1, call.status());
        for (String line : call.out().lines().toList()) assertEquals(List.of(), problems("reading", JSON.readTree(line)), line);
    }

    @Test void theSameInputGivesTheSameBytesInAnyOrder() throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(PAGES)) { files.sorted().map(Path::toString).forEach(pages::add); }
        Call first = Call.of(call(pages, "--json"));
        assertEquals(first, Call.of(call(pages, "--json")));
        Collections.shuffle(pages, new Random(7));
        assertEquals(first, Call.of(call(pages, "--json")));
    }

    private static String[] call(List<String> pages, String... options) {
        List<String> call = new ArrayList<>(List.of("brief", QUESTION));
        call.addAll(pages);
        call.addAll(List.of(options));
        return call.toArray(String[]::new);
    }

    @Test void aLedgerAnswersWithoutThePages() {
        String ledger = folder.resolve("l.ledger").toString();
        Call read = Call.of("read", PAGES.toString(), "--ledger", ledger);
        assertEquals(0, read.status(), read.error());
        Call again = Call.of("board", QUESTION, PAGES.toString(), "--ledger", ledger);
        assertEquals(again.out(), Call.of("board", QUESTION, "--ledger", ledger).out());
    }

    @Test void anArticleAStatementAndAPositionAreShown() throws IOException {
        JsonNode brief = JSON.readTree(Call.of("brief", QUESTION, PAGES.toString(), "--json").out());
        JsonNode position = brief.get("positions").get(0);
        String article = position.get("article").asText();
        assertAll(
                () -> assertEquals(0, Call.of("show", article, PAGES.toString()).status()),
                () -> assertEquals(0, Call.of("show", article + "/" + position.path("statement").asText("s1"), PAGES.toString()).status()),
                () -> assertTrue(Call.of("show", position.get("id").asText(), PAGES.toString(), "--question", QUESTION).out().contains("[")),
                () -> assertEquals(2, Call.of("show", "nothing", PAGES.toString()).status()));
    }

    @Test void aPageIsWrittenThatLeansOnNothing() throws IOException {
        Path page = folder.resolve("brief.html");
        Call call = Call.of("brief", QUESTION, PAGES.toString(), "--html", page.toString());
        assertEquals(0, call.status(), call.error());
        String html = Files.readString(page);
        assertFalse(html.contains("src=\"http") || html.contains("<link "), "the page leans on others");
    }

    private static List<String> problems(String schema, JsonNode node) throws IOException {
        JsonSchema holder = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Call.project("docs/schema/" + schema + ".schema.json")));
        return holder.validate(node).stream().map(Object::toString).limit(5).toList();
    }

    private static void passagesStandInTheirArticles(JsonNode answer) {
        answer.findParents("start").forEach(passage -> {
            String article = passage.get("article").asText();
            for (JsonNode candidate : answer.get("articles")) {
                if (!candidate.get("id").asText().equals(article)) continue;
                String field = passage.path("field").asText("text");
                String whole = switch (field) {
                    case "caption" -> joined(candidate.get("captions"));
                    case "metadata" -> joined(candidate.get("metadata"));
                    default -> candidate.get(field).asText();
                };
                int start = whole.offsetByCodePoints(0, passage.get("start").asInt());
                int end = whole.offsetByCodePoints(0, passage.get("end").asInt());
                assertEquals(passage.get("text").asText(), whole.substring(start, end));
                return;
            }
            throw new AssertionError("no article " + article);
        });
    }

    private static String joined(JsonNode lines) {
        List<String> texts = new ArrayList<>();
        lines.forEach(line -> texts.add(line.asText()));
        return String.join("\n", texts);
    }
}
