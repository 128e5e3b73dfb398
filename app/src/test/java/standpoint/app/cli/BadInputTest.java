package standpoint.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong is told in one sentence with its place and mend, and everything else is read. */
class BadInputTest {
    private static final String QUESTION = Call.project("examples/harbour-league/question.yaml").toString();
    private static final String GOOD = Call.project("examples/harbour-league/pages/01-wire.txt").toString();

    @TempDir Path folder;

    /** The bad page is named once on standard error; the good one beside it is read. */
    private void refused(Path page, String reason) {
        Call call = Call.of("read", page.toString(), GOOD, "--json");
        assertEquals(1, call.status());
        assertEquals(1, call.error().lines().count(), call.error());
        assertTrue(call.error().contains(page.getFileName().toString()) && call.error().contains(reason), call.error());
        assertTrue(call.out().contains("\"rejected\"") && call.out().contains("01-wire.txt"), call.out());
        assertFalse(call.error().contains("\tat "), call.error());
    }

    private Path write(String name, byte[] bytes) throws IOException { return Files.write(folder.resolve(name), bytes); }

    @Test void aMissingPath() { refused(folder.resolve("none.txt"), "There is no file"); }

    @Test void anEmptyFile() throws IOException { refused(write("empty.txt", new byte[0]), "empty"); }

    @Test void aBinary() throws IOException {
        byte[] bytes = new byte[4096];
        new java.util.Random(3).nextBytes(bytes);
        refused(write("photo.txt", bytes), "binary");
    }

    @Test void aFileOverTheLimit() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) { file.setLength(201L << 20); }
        refused(large, "MB");
    }

    @Test void brokenUtf8IsReadAllTheSame() throws IOException {
        byte[] text = ("Garrowe will sign the caf\u00e9 treaty, minister says\n\nBy Bo Terrel\n\nPrime Minister Ada Lorne said on Monday that Garrowe supports the caf\u00e9 treaty, "
                + "which the two countries have discussed for more than a year.\n\nShe told parliament that the treaty would be signed in May, after a vote.\n").getBytes(StandardCharsets.ISO_8859_1);
        Call call = Call.of("read", write("latin.txt", text).toString(), "--json");
        assertEquals(0, call.status(), call.error());
        assertTrue(call.out().contains("caf\u00e9"), call.out());
    }

    private void wrongQuestion(String content, String... parts) throws IOException {
        Path file = Files.writeString(folder.resolve("q.yaml"), content);
        Call call = Call.of("brief", file.toString(), GOOD);
        assertEquals(2, call.status(), call.error());
        assertEquals(1, call.error().lines().count(), call.error());
        for (String part : parts) assertTrue(call.error().contains(part), call.error());
    }

    @Test void anUnknownKey() throws IOException {
        wrongQuestion("question: A?\nproposal: Veltria joins\nbody: NATO\ncolour: blue\n", "q.yaml, line 4", "colour");
    }

    @Test void anUnknownBody() throws IOException {
        wrongQuestion("question: A?\nproposal: Veltria joins the League\nbody: NATOO\n", "NATOO", "NATO");
    }

    @Test void aFileThatIsNotYaml() throws IOException { wrongQuestion("question: [A\n", "q.yaml, line"); }

    @Test void aMissingQuestionFile() {
        Call call = Call.of("brief", folder.resolve("none.yaml").toString(), GOOD);
        assertEquals(2, call.status());
        assertTrue(call.error().contains("none.yaml: there is no such question file"), call.error());
    }

    @Test void anEmptyFolder() {
        Call call = Call.of("read", folder.toString());
        assertEquals(2, call.status());
        assertTrue(call.error().contains("no page stands there"), call.error());
    }

    @Test void aDayThatIsNone() {
        Call call = Call.of("board", QUESTION, GOOD, "--as-of", "soon");
        assertEquals(2, call.status());
        assertTrue(call.error().contains("\"soon\" is no day; write YYYY-MM-DD"), call.error());
    }

    @Test void noPagesAndNoLedger() {
        Call call = Call.of("brief", QUESTION);
        assertEquals(2, call.status());
        assertTrue(call.error().contains("add a PATH, or a ledger"), call.error());
    }

    @Test void aDamagedLedger() throws IOException {
        Path ledger = Files.writeString(folder.resolve("l.ledger"), "no ledger at all, though it is long enough to be taken for one by its length");
        Call call = Call.of("board", QUESTION, GOOD, "--ledger", ledger.toString());
        assertEquals(2, call.status());
        assertTrue(call.error().contains("l.ledger: the ledger is damaged"), call.error());
    }

    @Test void aRuleThatCannotBeReadNamesItsFile() throws IOException {
        Files.writeString(folder.resolve("concord.yaml"), "name: River Concord\nrule: majority of moons\nmembers:\n  - {name: Ardane, from: 2010-01-01, source: invented}\n");
        Path question = Files.writeString(folder.resolve("q.yaml"), "question: Should Ardane leave?\nproposal: Ardane leaves\nbody: concord.yaml\n");
        Call call = Call.of("board", question.toString(), GOOD);
        assertEquals(2, call.status());
        assertTrue(call.error().startsWith("standpoint: concord.yaml: The rule \"majority of moons\" cannot be read"), call.error());
    }

    @Test void aPageThatCannotBeWritten() {
        Call call = Call.of("brief", QUESTION, GOOD, "--html", folder.resolve("none/brief.html").toString());
        assertEquals(2, call.status());
        assertTrue(call.error().contains("cannot be written"), call.error());
    }
}
