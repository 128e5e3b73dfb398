package standpoint.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Page;
import standpoint.news.Reading;
import standpoint.news.Rejection;

/** The record keeps everything, once, and survives what happens to files. */
class LedgerTest {
    @TempDir Path folder;

    static Page page(String address, String content) { return new Page(address, Page.Format.TEXT, content, Optional.empty()); }

    static Reading reading(Page page) {
        ArticleText words = new ArticleText(Article.idOf(page.address(), 0, "", page.content()), "", "", List.of(), List.of(), page.content());
        return new Reading(new Article(words, page.address(), 0, Article.Kind.ARTICLE, Article.Genre.UNKNOWN, List.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of()), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    private static Ledger.Appended append(Ledger ledger, Page page) { return ledger.append(page, page.content().getBytes(StandardCharsets.UTF_8), List.of(reading(page))); }

    @Test void readingAPageTwiceChangesNothingAndAChangedPageIsANewVersion() {
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            assertEquals(Ledger.Appended.ADDED, append(ledger, page("a", "Veltria agrees.")));
            assertEquals(Ledger.Appended.UNCHANGED, append(ledger, page("a", "Veltria agrees.")));
            assertEquals(Ledger.Appended.NEW_VERSION, append(ledger, page("a", "Veltria disagrees.")));
            assertEquals(Ledger.Appended.UNCHANGED, append(ledger, page("a", "Veltria agrees.")));
            assertEquals(List.of("Veltria agrees.", "Veltria disagrees."),
                    ledger.readings().stream().map(reading -> reading.article().text()).toList());
            assertEquals("Veltria agrees.", new String(ledger.bytes("a", 1).orElseThrow(), StandardCharsets.UTF_8));
            assertEquals(1, ledger.pages());
        }
    }

    @Test void aPageThatReadsOtherwiseThanBeforeIsAnsweredFromItsLastReading() {
        Path file = folder.resolve("l.db");
        Page page = page("a", "Veltria agrees. Ostrava objects.");
        byte[] bytes = page.content().getBytes(StandardCharsets.UTF_8);
        try (Ledger ledger = Ledger.open(file)) {
            ledger.append(page, bytes, List.of(reading(page("a", "Veltria agrees."))));
            assertEquals(Ledger.Appended.READ_AGAIN, ledger.append(page, bytes, List.of(reading(page))));
            assertEquals(Ledger.Appended.UNCHANGED, ledger.append(page, bytes, List.of(reading(page))));
        }
        try (Ledger ledger = Ledger.open(file)) {
            assertEquals(List.of("Veltria agrees. Ostrava objects."), ledger.readings().stream().map(reading -> reading.article().text()).toList());
            assertEquals(1, ledger.pages());
        }
    }

    @Test void aPageThatReturnsToItsOldWordsLaterIsANewVersion() {
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            for (int day = 1; day <= 3; day++) {
                Page page = new Page("a", Page.Format.TEXT, day == 2 ? "No." : "Yes.", Optional.of(Instant.parse("2031-05-0" + day + "T00:00:00Z")));
                append(ledger, page);
                assertEquals(Ledger.Appended.UNCHANGED, append(ledger, page));
            }
            assertEquals(3, ledger.readings().size());
        }
    }

    @Test void whatWasWrittenIsThereWhenOpenedAgain() {
        Path file = folder.resolve("l.db");
        try (Ledger ledger = Ledger.open(file)) {
            append(ledger, page("a", "Veltria agrees."));
            ledger.append(new Rejection("b", Rejection.Reason.EMPTY, "b is empty"));
            ledger.append(new Entry("reject", "q", "Ann", "2031-05-05", "a misreading", "{}"));
        }
        try (Ledger ledger = Ledger.open(file)) {
            assertEquals(1, ledger.readings().size());
            assertEquals("b is empty", ledger.rejections().get(0).detail());
            assertEquals("Ann", ledger.entries("q").get(0).by());
            assertTrue(ledger.entries("other").isEmpty());
        }
    }

    @Test void theRecordIsNeverOverwritten() throws Exception {
        Path file = folder.resolve("l.db");
        try (Ledger ledger = Ledger.open(file)) { append(ledger, page("a", "Veltria agrees.")); }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            assertThrows(java.sql.SQLException.class, () -> statement.execute("UPDATE reading SET json = '{}'"));
            assertThrows(java.sql.SQLException.class, () -> statement.execute("DELETE FROM page"));
        }
    }

    @Test void aDamagedLedgerIsOneSentence() throws IOException {
        Path file = folder.resolve("l.db");
        Files.writeString(file, "this was never a database, whatever its name says, and it is long enough to look like one");
        LedgerException failure = assertThrows(LedgerException.class, () -> Ledger.open(file));
        assertTrue(failure.getMessage().startsWith(file + ": the ledger is damaged"), failure.getMessage());
        assertEquals("this was never", Files.readString(file).substring(0, 14));
    }

    @Test void aLockedLedgerIsOneSentence() throws Exception {
        Path file = folder.resolve("l.db");
        Ledger.open(file).close();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            LedgerException failure = assertThrows(LedgerException.class, () -> {
                try (Ledger ledger = Ledger.open(file)) { append(ledger, page("a", "Veltria agrees.")); }
            });
            assertTrue(failure.getMessage().contains("in use by another program"), failure.getMessage());
        }
    }

    @Test void aMissingFolderIsOneSentence() {
        LedgerException failure = assertThrows(LedgerException.class, () -> Ledger.open(folder.resolve("none/l.db")));
        assertTrue(failure.getMessage().contains("does not exist; create it"), failure.getMessage());
    }

    /** A writer that is killed in the middle leaves whole pages behind: every page has its Reading. */
    @Test void aKilledWriterLeavesWholePages() throws Exception {
        Path file = folder.resolve("l.db");
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), EndlessWriter.class.getName(), file.toString()).redirectErrorStream(true).start();
        try (var lines = writer.inputReader()) {
            for (int written = 0; written < 20; written++) assertTrue(lines.readLine().startsWith("wrote"));
            writer.destroyForcibly();
            assertTrue(writer.waitFor(30, TimeUnit.SECONDS));
        }
        try (Ledger ledger = Ledger.open(file)) {
            int pages = ledger.pages();
            assertTrue(pages >= 20, pages + " pages");
            assertEquals(pages * EndlessWriter.ARTICLES, ledger.readings().size());
            assertEquals(Ledger.Appended.ADDED, append(ledger, page("after", "Veltria goes on.")));
        }
    }
}
