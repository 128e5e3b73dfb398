package standpoint.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import standpoint.news.Question;

class QuestionFileTest {
    private static final String WHOLE = """
            question: Should Velmora join the Lagoon League?
            proposal: Velmora joins the Lagoon League
            wordings:
              - Velmora becomes a member of the League
            opposites: [Velmora stays neutral]
            not:
              - Sarnia joins the Lagoon League
            subject: Velmora
            body: Lagoon League
            rule: unanimity
            from: 2031-01-01
            to: 2031-12-31
            """;

    @Test void readsEveryKey() {
        Question question = QuestionFile.parse("questions/velmora.yaml", WHOLE);
        assertEquals(new Question("velmora", "Should Velmora join the Lagoon League?", "Velmora joins the Lagoon League",
                List.of("Velmora becomes a member of the League"), List.of("Velmora stays neutral"), List.of("Sarnia joins the Lagoon League"),
                Optional.of("Velmora"), "Lagoon League", Optional.of("unanimity"),
                Optional.of(LocalDate.of(2031, 1, 1)), Optional.of(LocalDate.of(2031, 12, 31))), question);
    }

    @Test void readsWhatItWrites() {
        Question question = QuestionFile.parse("velmora.yaml", WHOLE);
        assertEquals(question, QuestionFile.parse("velmora.yaml", QuestionFile.write(question)));
    }

    @Test void tellsAnUnknownKeyWithItsLine() {
        refuses("question: Why?\nproposal: A\nbody: B\nmood: good\n", "line 4", "unknown key \"mood\"");
    }

    @Test void tellsAMissingKey() {
        refuses("question: Why?\nbody: B\n", "\"proposal\" is missing");
        refuses("question: Why?\nproposal: A\n", "\"body\" is missing");
    }

    @Test void refusesAProposalThatIsItsOwnOpposite() {
        refuses("question: Why?\nproposal: Velmora joins.\nbody: B\nopposites:\n  - velmora joins\n", "line 5", "both the proposal and its opposite");
    }

    @Test void refusesWhatIsMeantAndNotMeant() {
        refuses("question: Why?\nproposal: Velmora joins\nbody: B\nnot:\n  - Velmora joins\n", "keep it on one side");
    }

    @Test void refusesAPeriodThatEndsBeforeItBegins() {
        refuses("question: Why?\nproposal: A\nbody: B\nfrom: 2031-05-02\nto: 2031-05-01\n", "line 5", "before it begins on 2031-05-02");
    }

    @Test void refusesADayThatIsNotInTheCalendar() {
        refuses("question: Why?\nproposal: A\nbody: B\nfrom: 2031-02-30\n", "line 4", "no day of the calendar");
    }

    @Test void everyQuestionThatShipsIsRead() throws IOException {
        Path folder = Stream.of(Path.of("questions"), Path.of("../questions")).filter(Files::isDirectory).findFirst().orElseThrow();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
            assertTrue(all.size() > 1);
            for (Path file : all) {
                Question question = QuestionFile.parse(file.toString(), Files.readString(file));
                assertEquals(question, QuestionFile.parse(file.toString(), QuestionFile.write(question)));
            }
        }
    }

    private static void refuses(String content, String... parts) {
        String message = assertThrows(FormatException.class, () -> QuestionFile.parse("q.yaml", content)).getMessage();
        for (String part : parts) assertTrue(message.contains(part), message);
    }
}
