package standpoint.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five pages that Standpoint was started from, where they are there: what must come out of them does. What misses is printed. */
class SeedsTest {
    private static final Path SHARED = Files.isDirectory(Path.of("../shared")) ? Path.of("../shared") : Path.of("../../shared");

    @TempDir Path folder;

    @BeforeAll static void seedsAreThere() { Assumptions.assumeTrue(Files.isDirectory(SHARED.resolve("seeds")), "skipped: ../shared is not there"); }

    @Test void statementsArticlesAndFurniture() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/python3")) || Files.exists(Path.of("/usr/local/bin/python3")) || System.getenv("PATH").contains("pyenv"),
                "skipped: python3 is not there");
        Path readings = Files.writeString(folder.resolve("readings.jsonl"), Call.of("read", SHARED.resolve("seeds").toString(), "--json").out());
        Process check = new ProcessBuilder("python3", SHARED.resolve("check_seeds.py").toString(), SHARED.resolve("expectations.json").toString(),
                readings.toString(), "-v").redirectErrorStream(true).start();
        String report = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        check.waitFor();
        System.out.println(report.strip());
        Matcher found = Pattern.compile("statements (\\d+) of (\\d+), wrong speaker (\\d+).*article facts (\\d+) of (\\d+), furniture kept (\\d+)").matcher(report);
        assertTrue(found.find(), report);
        assertTrue(number(found, 1) >= 0.6 * number(found, 2), report);
        assertEquals(0, number(found, 3), "wrong speakers");
        assertEquals(number(found, 5), number(found, 4), "article facts");
        assertEquals(0, number(found, 6), "furniture");
    }

    private static int number(Matcher matcher, int group) { return Integer.parseInt(matcher.group(group)); }

    @Test void positions() throws IOException {
        JsonNode answer = new ObjectMapper().readTree(Call.of("brief", Call.project("questions/ukraine-nato.yaml").toString(),
                SHARED.resolve("seeds").toString(), "--json").out());
        Map<String, String> pages = new HashMap<>();
        answer.get("articles").forEach(article -> pages.put(article.get("id").asText(), article.get("page").asText().replaceAll(".*/", "").substring(0, 3)));
        List<String> missing = new ArrayList<>();
        int expected = 0;
        for (String line : Files.readAllLines(Call.project("app/src/test/resources/standpoint/app/cli/seed-positions.tsv"))) {
            if (line.startsWith("#")) continue;
            expected++;
            if (!holds(answer, pages, line.split("\t"))) missing.add(line);
        }
        System.out.println("positions of the seeds: " + (expected - missing.size()) + " of " + expected + "; missing " + missing);
        assertEquals(List.of(), missing);
    }

    @Test void theBoardIsRightBeforeAndAfterSwedenJoined() throws IOException {
        JsonNode before = board("2023-07-12");
        assertEquals(31, before.get("members").size());
        assertTrue(stances(before).containsKey("Finland") && !stances(before).containsKey("Sweden"));
        assertTrue(List.of("oppose", "conditional").contains(stances(before).get("United States")), stances(before).toString());
        assertEquals("support", stances(before).get("United Kingdom"));
        JsonNode after = board("2024-10-01");
        assertEquals(32, after.get("members").size());
        assertEquals("none", stances(after).get("Sweden"));
        assertTrue(List.of("oppose", "conditional", "undecided").contains(stances(after).get("United States")), stances(after).toString());
        for (JsonNode board : List.of(before, after)) {
            assertTrue(stances(board).values().stream().filter("none"::equals).count() > 20, "members of whom nothing is known are named");
            board.get("others").forEach(other -> assertTrue(!stances(board).containsKey(other.get("holder").asText()), other.toString()));
            assertTrue(board.at("/outcome/why").asText().contains("a conditional counts as open"));
        }
    }

    private static JsonNode board(String day) throws IOException {
        return new ObjectMapper().readTree(Call.of("board", Call.project("questions/ukraine-nato.yaml").toString(), SHARED.resolve("seeds").toString(),
                "--as-of", day, "--json").out());
    }

    private static Map<String, String> stances(JsonNode board) {
        Map<String, String> stances = new HashMap<>();
        board.get("members").forEach(member -> stances.put(member.get("member").asText(), member.get("stance").asText()));
        return stances;
    }

    private static boolean holds(JsonNode answer, Map<String, String> pages, String[] wanted) {
        for (JsonNode position : answer.get("positions")) {
            boolean page = pages.get(position.get("article").asText()).equals(wanted[0]);
            boolean holder = folded(position.get("name").asText()).contains(folded(wanted[1]));
            boolean stance = List.of(wanted[2].split("\\|")).contains(position.get("stance").asText());
            if (page && holder && stance && position.has("member") == wanted[3].equals("yes")) return true;
        }
        return false;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace("yy", "y");
    }
}
