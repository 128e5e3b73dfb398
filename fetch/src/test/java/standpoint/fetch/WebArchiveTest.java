package standpoint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.news.Page;
import standpoint.news.Rejection.Reason;

class WebArchiveTest {
    @TempDir Path folder;

    private static byte[] record(String type, String address, String http) {
        byte[] block = http.getBytes(StandardCharsets.UTF_8);
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000" + (block.length % 10) + ">\r\n"
                + "WARC-Date: 2031-03-20T09:15:00Z\r\nWARC-Target-URI: " + address + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + block.length + "\r\n\r\n";
        return (head + http + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String html(String words) {
        String body = "<html><body><p>" + words + "</p></body></html>";
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.write(part);
        return all.toByteArray();
    }

    private List<Fetched> read(String name, byte[] bytes) throws IOException {
        return PageSource.all(List.of(Files.write(folder.resolve(name), bytes).toString()), Limits.standard());
    }

    @Test void readsResponsesOfHtmlAndNothingElse() throws IOException {
        byte[] warc = joined(record("response", "https://post.example/a", html("The bridge is open.")),
                record("response", "https://post.example/b.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 3\r\n\r\nPNG"),
                record("response", "https://post.example/c", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\nGone"),
                record("response", "https://post.example/d", html("The tram runs.")));
        List<Fetched> read = read("crawl.warc", warc);
        assertEquals(List.of("https://post.example/a", "https://post.example/d"), read.stream().map(one -> one.found().orElseThrow().address()).toList());
        assertEquals(Optional.of(Instant.parse("2031-03-20T09:15:00Z")), read.get(0).found().map(Page::retrieved).orElseThrow());
    }

    @Test void readsAWebArchiveOfPackedRecords() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : List.of("a", "b", "c")) {
            try (OutputStream out = new GZIPOutputStream(all)) {
                out.write(record("response", "https://post.example/" + name, html("The page " + name + " is open.")));
            }
        }
        List<Fetched> read = read("crawl.warc.gz", all.toByteArray());
        assertEquals(3, read.stream().filter(one -> one.found().isPresent()).count(), read.toString());
    }

    @Test void countsARecordThatIsCut() throws IOException {
        byte[] warc = joined(record("response", "https://post.example/a", html("The bridge is open.")), record("response", "https://post.example/b", html("The tram runs.")));
        List<Fetched> read = read("cut.warc", Arrays.copyOf(warc, warc.length - 30));
        assertTrue(read.get(0).found().isPresent());
        assertEquals(Reason.MALFORMED, read.get(1).refused().orElseThrow().reason());
    }

    private static byte[] packed(byte[] record) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(all)) {
            out.write(record);
        }
        return all.toByteArray();
    }

    private static byte[] page(String name) { return record("response", "https://post.example/" + name, html("The page " + name + " is open.")); }

    private static List<String> found(List<Fetched> read) { return read.stream().flatMap(one -> one.found().stream()).map(page -> page.address().substring(21)).toList(); }

    private static List<Reason> reasons(List<Fetched> read) { return read.stream().flatMap(one -> one.refused().stream()).map(why -> why.reason()).toList(); }

    @Test void goesOnAfterARecordWithAWrongLength() throws IOException {
        String tooLong = new String(page("b"), StandardCharsets.UTF_8).replaceFirst("Content-Length: \\d+", "Content-Length: 400");
        String tooShort = new String(page("d"), StandardCharsets.UTF_8).replaceFirst("Content-Length: \\d+", "Content-Length: 20");
        String none = new String(page("f"), StandardCharsets.UTF_8).replaceFirst("Content-Length: \\d+", "Content-Length: many");
        byte[] warc = joined(page("a"), tooLong.getBytes(StandardCharsets.UTF_8), page("c"), tooShort.getBytes(StandardCharsets.UTF_8), page("e"),
                none.getBytes(StandardCharsets.UTF_8), page("g"), "noise\r\n".getBytes(StandardCharsets.UTF_8), page("h"));
        List<Fetched> read = read("damaged.warc", warc);
        assertEquals(List.of("a", "c", "e", "g", "h"), found(read));
        assertEquals(List.of(Reason.MALFORMED, Reason.MALFORMED, Reason.MALFORMED, Reason.MALFORMED), reasons(read));
        assertEquals("https://post.example/b", read.get(1).refused().orElseThrow().page());
    }

    @Test void goesOnAfterADamagedPackedRecord() throws IOException {
        byte[] bad = packed(page("b"));
        for (int i = bad.length / 2; i < bad.length / 2 + 20; i++) bad[i] ^= 0x5A;
        byte[] cut = Arrays.copyOf(packed(page("d")), 60);
        List<Fetched> read = read("damaged.warc.gz", joined(packed(page("a")), bad, packed(page("c")), cut, packed(page("e"))));
        assertTrue(found(read).containsAll(List.of("a", "c", "e")), read.toString());
        assertTrue(reasons(read).size() >= 2 && reasons(read).stream().allMatch(Reason.MALFORMED::equals), read.toString());
    }

    @Test void leavesAPageWholeThatQuotesARecord() throws IOException {
        String quoted = html("Archives hold lines such as\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://forged.example/\r\nContent-Length: 0\r\n\r\n");
        List<Fetched> read = read("quoted.warc", joined(record("response", "https://post.example/a", quoted), page("b")));
        assertEquals(List.of("a", "b"), found(read));
        assertEquals(List.of(), reasons(read));
    }

    @Test void passesOverRevisitsRequestsAndWhatIsNoHtml() throws IOException {
        byte[] warc = joined(record("warcinfo", "urn:info", "software: crawler"), record("request", "https://post.example/a", "GET /a HTTP/1.1\r\n\r\n"),
                record("revisit", "https://post.example/a", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
                record("response", "https://post.example/p.pdf", "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4"), page("b"));
        List<Fetched> read = read("kinds.warc", warc);
        assertEquals(List.of("b"), found(read));
        assertEquals(1, read.size());
    }

    @Test void refusesRecordsBeyondTheLimits() throws IOException {
        byte[] large = record("response", "https://post.example/large", html("words ".repeat(40_000)));
        Path file = Files.write(folder.resolve("large.warc"), joined(page("a"), large, page("b"), page("c")));
        List<Fetched> read = PageSource.all(List.of(file.toString()), Limits.standard().withPageBytes(1000));
        assertEquals(List.of("a", "b", "c"), found(read));
        assertEquals(List.of(Reason.TOO_LARGE), reasons(read));
        List<Fetched> few = PageSource.all(List.of(file.toString()), Limits.standard().withEntries(1));
        assertEquals(List.of("a"), found(few));
        assertEquals(List.of(Reason.TOO_LARGE), reasons(few));
    }
}
