package standpoint.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.news.Page;
import standpoint.news.Rejection;

class PageSourceTest {
    @TempDir Path folder;

    private List<Fetched> read(Path path) { return PageSource.all(List.of(path.toString()), Limits.standard()); }

    private Rejection.Reason refused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("page.txt"), bytes);
        Rejection why = read(file).get(0).refused().orElseThrow();
        assertTrue(why.detail().endsWith("."), why.detail());
        return why.reason();
    }

    private Page page(String name, byte[] bytes) throws IOException { return read(Files.write(folder.resolve(name), bytes)).get(0).found().orElseThrow(); }

    @Test void tellsWhyAFileIsNoPage() throws IOException {
        assertEquals(Rejection.Reason.MISSING, read(folder.resolve("none.txt")).get(0).refused().orElseThrow().reason());
        assertEquals(Rejection.Reason.EMPTY, refused(new byte[0]));
        assertEquals(Rejection.Reason.EMPTY, refused(" \n\t\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Rejection.Reason.BINARY, refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0}));
        Path file = Files.writeString(folder.resolve("long.txt"), "The mayor spoke. ".repeat(100));
        Fetched large = PageSource.all(List.of(file.toString()), Limits.standard().withPageBytes(1000)).get(0);
        assertEquals(Rejection.Reason.TOO_LARGE, large.refused().orElseThrow().reason());
        assertTrue(large.refused().orElseThrow().detail().contains("1000 bytes"));
    }

    @Test void readsAFolderByNameAndPassesOverHiddenFiles() throws IOException {
        Files.createDirectories(folder.resolve("b/inner"));
        Files.writeString(folder.resolve("c.txt"), "The third.");
        Files.writeString(folder.resolve("a.txt"), "The first.");
        Files.writeString(folder.resolve("b/inner/x.md"), "# The second");
        Files.writeString(folder.resolve(".hidden"), "Not this.");
        List<String> names = read(folder).stream().map(one -> folder.relativize(Path.of(one.found().orElseThrow().address())).toString()).toList();
        assertEquals(List.of("a.txt", "b/inner/x.md", "c.txt"), names);
    }

    @Test void tellsFormatsApart() throws IOException {
        assertEquals(Page.Format.HTML, page("a.txt", "<!DOCTYPE html><html><body><p>Hello</p></body></html>".getBytes(StandardCharsets.UTF_8)).format());
        assertEquals(Page.Format.MARKDOWN, page("b.txt", "# Head\n\nBy [Ann](#)\n\n**Bold** words\n".getBytes(StandardCharsets.UTF_8)).format());
        assertEquals(Page.Format.TEXT, page("c.txt", "Head\n\nA paragraph.".getBytes(StandardCharsets.UTF_8)).format());
    }

    @Test void decodesWhatIsNotUtf8() throws IOException {
        String german = "Die B\u00FCrgermeisterin \u00E4u\u00DFerte sich in M\u00FCnchen \u00FCber die Gr\u00F6\u00DFe der Br\u00FCcke.";
        assertEquals(german, page("latin.txt", german.getBytes(Charset.forName("windows-1252"))).content());
        assertEquals(german, page("wide.txt", ("\uFEFF" + german).getBytes(StandardCharsets.UTF_16LE)).content());
        assertEquals(german, page("marked.txt", ("\uFEFF" + german).getBytes(StandardCharsets.UTF_8)).content());
        String russian = "\u041C\u044D\u0440 \u0433\u043E\u0440\u043E\u0434\u0430 \u0437\u0430\u044F\u0432\u0438\u043B, \u0447\u0442\u043E \u043C\u043E\u0441\u0442 \u043E\u0442\u043A\u0440\u043E\u044E\u0442.";
        assertEquals(russian, page("cyrillic.txt", russian.getBytes(Charset.forName("windows-1251"))).content());
        String html = "<html><head><meta charset=\"windows-1251\"></head><body><p>" + russian + "</p></body></html>";
        assertTrue(page("declared.html", html.getBytes(Charset.forName("windows-1251"))).content().contains(russian));
    }

    @Test void believesTheBytesRatherThanALyingDeclaration() throws IOException {
        String words = "Die Br\u00FCcke \u00FCber den Fl\u00FCss";
        byte[] bytes = ("<html><head><meta charset=\"iso-8859-1\"></head><body><p>" + words + "</p></body></html>").getBytes(StandardCharsets.UTF_8);
        assertTrue(page("liar.html", bytes).content().contains(words));
    }

    @Test void readsTextWithABrokenCharacter() throws IOException {
        byte[] bytes = "The caf\u00E9, the na\u00EFve, the \u201Cquoted\u201D and the fa\u00E7ade \u2014 all of it. Then X broke. \u201CMore\u201D caf\u00E9s".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) if (bytes[i] == 'X') bytes[i] = (byte) 0xFF;
        assertTrue(page("broken.txt", bytes).content().contains("caf\u00E9"));
    }

    @Test void keepsTheBytes() throws IOException {
        byte[] bytes = "The words.".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("kept.txt"), bytes);
        assertTrue(read(file).get(0) instanceof Fetched.Found found && java.util.Arrays.equals(found.bytes(), bytes));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }
}
