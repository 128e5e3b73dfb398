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
}
