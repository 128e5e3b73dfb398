package standpoint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.news.Rejection.Reason;

class ArchivesTest {
    @TempDir Path folder;

    private static byte[] utf8(String words) { return words.getBytes(StandardCharsets.UTF_8); }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private List<Fetched> read(String name, byte[] bytes, Limits limits) throws IOException {
        return PageSource.all(List.of(Files.write(folder.resolve(name), bytes).toString()), limits);
    }

    private List<Fetched> read(String name, byte[] bytes) throws IOException { return read(name, bytes, Limits.standard()); }

    private static Reason reason(Fetched fetched) { return fetched.refused().orElseThrow(() -> new AssertionError("read: " + fetched)).reason(); }

    @Test void readsZipTarAndGzip() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("news/one.txt", utf8("The first page."));
        entries.put("two.html", utf8("<html><body><p>The second page.</p></body></html>"));
        List<Fetched> zipped = read("pages.zip", zip(entries));
        assertEquals(2, zipped.size());
        assertTrue(zipped.get(0).found().orElseThrow().address().endsWith("pages.zip!/news/one.txt"));
        ByteArrayOutputStream tarred = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(tarred)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
                header.setSize(entry.getValue().length);
                tar.putArchiveEntry(header);
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
        }
        assertEquals(2, read("pages.tar.gz", gzip(tarred.toByteArray())).stream().filter(one -> one.found().isPresent()).count());
        assertEquals("The only page.", read("page.txt.gz", gzip(utf8("The only page."))).get(0).found().orElseThrow().content());
    }

    @Test void refusesWhatClimbsOutOfItsArchive() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("../../etc/evil.txt", utf8("Out."));
        entries.put("good.txt", utf8("In."));
        List<Fetched> read = read("climb.zip", zip(entries));
        assertEquals(Reason.REFUSED, reason(read.get(0)));
        assertEquals("In.", read.get(1).found().orElseThrow().content());
    }

    @Test void endsBombsEarly() throws IOException {
        byte[] zeros = new byte[80 << 20];
        java.util.Arrays.fill(zeros, (byte) ' ');
        byte[] bomb = gzip(zeros);
        assertEquals(Reason.TOO_LARGE, reason(read("bomb.gz", bomb).get(0)));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("bomb.txt", zeros);
        assertEquals(Reason.TOO_LARGE, reason(read("bomb.zip", zip(entries)).get(0)));
        assertEquals(Reason.TOO_LARGE, reason(read("swollen.gz", gzip(utf8("words ".repeat(10_000))), Limits.standard().withArchiveBytes(1000)).get(0)));
    }

    @Test void goesNoDeeperThanAllowed() throws IOException {
        byte[] nested = utf8("The page.");
        for (int i = 0; i < 6; i++) nested = zip(Map.of("inner.zip", nested));
        List<Fetched> read = read("nested.zip", nested);
        assertEquals(1, read.size());
        assertEquals(Reason.REFUSED, reason(read.get(0)));
    }

    @Test void readsWhatStandsBeforeTheDamage() throws IOException {
        byte[] whole = gzip(utf8("The page. ".repeat(5000)));
        assertEquals(Reason.MALFORMED, reason(read("cut.gz", java.util.Arrays.copyOf(whole, whole.length / 2)).get(0)));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("one.txt", utf8("The first page."));
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) noise[i] = (byte) ('a' + Math.floorMod(noise[i], 26));
        entries.put("two.txt", noise);
        byte[] zip = zip(entries);
        List<Fetched> read = read("cut.zip", java.util.Arrays.copyOf(zip, zip.length / 2));
        assertEquals("The first page.", read.get(0).found().orElseThrow().content());
        assertTrue(read.get(read.size() - 1).refused().isPresent());
    }

    @Test void refusesOfficeDocuments() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", utf8("<Types/>"));
        entries.put("word/document.xml", utf8("<w:document/>"));
        assertEquals(Reason.BINARY, reason(read("letter.docx", zip(entries)).get(0)));
    }

    @Test void readsAPageSavedWithItsParts() throws IOException {
        String mhtml = "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://post.example/bridge\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--cut--\"\r\n\r\n----cut--\r\nContent-Type: text/html; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>The caf=C3=A9 stays o=\r\npen.</p></body></html>\r\n----cut--\r\n"
                + "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0=\r\n----cut----\r\n";
        Fetched read = read("page.mhtml", mhtml.getBytes(StandardCharsets.ISO_8859_1)).get(0);
        assertEquals("https://post.example/bridge", read.found().orElseThrow().address());
        assertTrue(read.found().orElseThrow().content().contains("The caf\u00E9 stays open."));
    }

    @Test void readsAHundredThousandEntriesAndStopsAtTheLimit() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 100_000; i++) entries.put("page" + i + ".txt", utf8("It is open."));
        byte[] zip = zip(entries);
        assertEquals(100_000, read("many.zip", zip).stream().filter(one -> one.found().isPresent()).count());
        List<Fetched> few = read("many.zip", zip, Limits.standard().withEntries(1000));
        assertEquals(1001, few.size());
        assertEquals(Reason.TOO_LARGE, reason(few.get(1000)));
    }
}
