package standpoint.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import standpoint.format.QuestionFile;

/** What README says can be done. */
class ReadmeTest {
    private static String readme() throws IOException { return Files.readString(Call.project("README.md")); }

    @Test void theFirstCommandEndsWithTheBrief() throws IOException {
        assertTrue(readme().contains("./standpoint demo"));
        Call demo = Call.of("demo");
        assertEquals(0, demo.status(), demo.error());
        assertTrue(demo.out().contains("State of play") && demo.out().contains("What was read"), demo.out());
        assertEquals(demo, Call.of("demo"));
    }

    /** Whoever reads the eight pages agrees with this; Brennis has spoken in its own name since its prime minister opposed. */
    @Test void theExampleIsReadAsAPersonReadsIt() throws IOException {
        Map<String, String> stances = new TreeMap<>();
        new ObjectMapper().readTree(Call.of("demo", "--json").out()).get("members")
                .forEach(line -> stances.put(line.get("member").asText(), line.get("stance").asText()));
        assertEquals(Map.of("Aldmoor", "support", "Brennis", "support", "Calvery", "oppose", "Dorrin", "conditional", "Esklund", "undecided", "Falmere", "support",
                "Garrowe", "support", "Hestin", "conditional", "Istrava", "undecided"), stances);
    }

    @Test void theTestCommandIsTheOneThatIsRunOnANewMachine() throws IOException {
        assertTrue(readme().contains("mvn -B -ntp verify"));
        assertTrue(Files.readString(Call.project(".ci/run")).contains("mvn -B -ntp verify"));
    }

    @Test void theQuestionShownIsOne() throws IOException {
        Matcher block = Pattern.compile("```\n(question: .*?)```", Pattern.DOTALL).matcher(readme());
        assertTrue(block.find());
        assertEquals("Veltria joins the Harbour League", QuestionFile.parse("README.md", block.group(1)).proposal());
    }

    @Test void everyVerbIsNamed() throws IOException {
        String readme = readme();
        List<String> missing = Standpoint.verbNames().stream().filter(verb -> !readme.contains("`" + verb)).toList();
        assertEquals(List.of(), missing);
    }
}
