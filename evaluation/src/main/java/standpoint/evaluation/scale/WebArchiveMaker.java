package standpoint.evaluation.scale;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a web archive as a crawler would, of invented pages: requests, revisits, images and pages that are missing stand between the responses; one record in five
 * hundred is damaged, and the last one is cut. The same seed gives the same bytes.
 */
final class WebArchiveMaker {
    private static final int DAMAGED = 500;
    private final Random random;
    private final boolean packed;
    private long pages;
    private long damaged;
    private long others;

    WebArchiveMaker(long seed, boolean packed) {
        this.random = new Random(seed);
        this.packed = packed;
    }

    /** How many pages are whole. */
    long pages() { return pages; }

    long damaged() { return damaged; }

    /** How many records are no pages. */
    long others() { return others; }

    /** Writes records until so many bytes, before packing, are reached. */
    void write(Path file, long bytes) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            long written = 0;
            for (int number = 0; written < bytes; number++) written += put(out, record(number));
            byte[] last = response(0, "https://news.example/last", page(0));
            out.write(packed ? packed(last) : last, 0, 60);
            damaged++;
        }
    }

    private long put(OutputStream out, byte[] record) throws IOException {
        out.write(packed ? packed(record) : record);
        return record.length;
    }

    private static byte[] packed(byte[] record) throws IOException {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream(record.length / 3);
        try (OutputStream out = new GZIPOutputStream(all)) {
            out.write(record);
        }
        return all.toByteArray();
    }

    private byte[] record(int number) {
        String address = "https://news" + number % 97 + ".example/" + number;
        int kind = random.nextInt(10);
        if (kind == 0) return other("request", address, "GET /" + number + " HTTP/1.1\r\nHost: news.example\r\n\r\n");
        if (kind == 1) return other("revisit", address, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
        if (kind == 2) return other("response", address + ".png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n" + words(400));
        byte[] whole = response(number, address, page(number));
        if (random.nextInt(DAMAGED) > 0) {
            pages++;
            return whole;
        }
        damaged++;
        String text = new String(whole, StandardCharsets.UTF_8);
        return text.replaceFirst("Content-Length: \\d+", random.nextBoolean() ? "Content-Length: " + (whole.length + 5000) : "Content-Length: none").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] other(String type, String address, String http) {
        others++;
        return bytes(type, 1, address, http);
    }

    private byte[] response(int number, String address, String html) {
        return bytes("response", number, address, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + html.length() + "\r\n\r\n" + html);
    }

    private static byte[] bytes(String type, int number, String address, String http) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-" + String.format("%012d", number) + ">\r\nWARC-Date: 2031-03-20T09:15:00Z\r\n"
                + "WARC-Target-URI: " + address + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n";
        return (head + http + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A page with a menu, an article and a footer; some are short and a few very long. */
    private String page(int number) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>").append(words(8)).append("</title><meta property=\"article:published_time\" content=\"2031-03-20T08:00:00Z\">")
                .append("<script>").append("var a=1;".repeat(random.nextInt(1500))).append("</script></head><body><nav>");
        for (int i = 0; i < 40; i++) html.append("<a href=\"/").append(i).append("\">").append(words(2)).append("</a>");
        html.append("</nav><article><h1>").append(words(9)).append("</h1>");
        int paragraphs = number % 1000 == 999 ? 4000 : 5 + random.nextInt(30);
        for (int i = 0; i < paragraphs; i++) html.append("<p>").append(words(30 + random.nextInt(50))).append(".</p>");
        return html.append("</article><footer>").append(words(60)).append("</footer></body></html>").toString();
    }

    private String words(int count) {
        StringBuilder out = new StringBuilder(count * 7);
        for (int i = 0; i < count; i++) {
            if (i > 0) out.append(' ');
            int length = 2 + random.nextInt(8);
            for (int k = 0; k < length; k++) out.append((char) ('a' + (random.nextInt(26) + k * 7) % 26));
        }
        out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
        return out.toString();
    }
}
