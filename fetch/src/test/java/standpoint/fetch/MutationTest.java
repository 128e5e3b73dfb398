package standpoint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of every kind with bytes changed, cut out, doubled and inserted, seeded: whatever comes of them, it is a value, in time, and the next page is read. */
class MutationTest {
    private static final int CASES = 300;
    private static final List<String> INSERTED = List.of("<", ">", "\r\n\r\n", "WARC/1.0\r\n", "Content-Length: 99999999999\r\n", "<!DOCTYPE", "]]>", "&#xFFFFFFF;", "\u0000", "--cut--", "</item>");
    @TempDir Path folder;

    private static byte[] utf8(String words) { return words.getBytes(StandardCharsets.UTF_8); }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(all)) {
            out.write(bytes);
        }
        return all.toByteArray();
    }

    private static byte[] zip(byte[] page) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(all)) {
            for (String name : List.of("one.html", "two.html", "three.html")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(page);
                out.closeEntry();
            }
        }
        return all.toByteArray();
    }

    private static byte[] record(String name, String body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
        return utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2031-03-20T09:15:00Z\r\nWARC-Target-URI: https://post.example/" + name
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n" + http + "\r\n\r\n");
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.write(part);
        return all.toByteArray();
    }

    private static byte[] whole(String kind) throws IOException {
        String html = "<html><head><meta charset=\"utf-8\"><title>Bridge</title></head><body><article><h1>Bridge opens</h1><p>The bridge at Porthaven is open, the council said.</p></article></body></html>";
        return switch (kind) {
            case "html" -> utf8(html);
            case "rss" -> utf8("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"b\">]><rss version=\"2.0\"><channel><title>Post</title><link>https://post.example/</link><description>d</description>"
                    + "<item><title>Bridge &amp; tram</title><link>https://post.example/b</link><pubDate>Thu, 20 Mar 2031 10:15:00 +0100</pubDate><description><![CDATA[<p>Open.</p>]]></description></item></channel></rss>");
            case "atom" -> utf8("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Post</title><id>urn:1</id><updated>2031-03-20T09:15:00Z</updated><entry><title>Bridge</title><id>urn:2</id>"
                    + "<updated>2031-03-20T09:15:00Z</updated><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Open.</p></div></content></entry></feed>");
            case "warc" -> joined(record("a", html), record("b", html), record("c", html));
            case "warc.gz" -> joined(gzip(record("a", html)), gzip(record("b", html)), gzip(record("c", html)));
            case "mhtml" -> utf8("From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"cut\"\r\n\r\n--cut\r\nContent-Type: text/html\r\n"
                    + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + html.replace("=", "=3D") + "\r\n--cut--\r\n");
            case "zip" -> zip(utf8(html));
            default -> gzip(utf8(html));
        };
    }

    private static byte[] mutated(byte[] whole, Random random) throws IOException {
        byte[] bytes = whole.clone();
        for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 4; times--) {
            int at = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
            byte[] before = Arrays.copyOf(bytes, at);
            byte[] after = Arrays.copyOfRange(bytes, at, bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = joined(before, Arrays.copyOfRange(bytes, to, bytes.length));
                case 2 -> bytes = joined(before, Arrays.copyOfRange(bytes, at, to), after);
                case 3 -> bytes = joined(before, utf8(INSERTED.get(random.nextInt(INSERTED.size()))), after);
                default -> bytes = before;
            }
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "rss", "atom", "warc", "warc.gz", "mhtml", "zip", "gz"})
    void readsOnWhateverIsChanged(String kind) throws IOException {
        byte[] whole = whole(kind);
        assertTrue(read(whole, kind).get(0).found().isPresent(), "the unchanged file is read");
        Random random = new Random(kind.hashCode());
        for (int i = 0; i < CASES; i++) {
            byte[] bytes = mutated(whole, random);
            List<Fetched> read = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(bytes, kind), "case " + i);
            assertEquals("It is open.", read.get(read.size() - 1).found().orElseThrow().content());
        }
    }

    private List<Fetched> read(byte[] bytes, String kind) throws IOException {
        Path file = Files.write(folder.resolve("page." + kind), bytes);
        Path next = Files.write(folder.resolve("next.txt"), utf8("It is open."));
        return PageSource.all(List.of(file.toString(), next.toString()), Limits.standard());
    }
}
