package standpoint.fetch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import standpoint.news.Rejection.Reason;

/** A page saved by a browser with all its parts (RFC 2557): its first part of HTML is the page. */
final class Mhtml {

    private Mhtml() { }

    static boolean isMhtml(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        boolean headers = lower.startsWith("from:") || lower.startsWith("mime-version:") || lower.startsWith("content-type:") || lower.startsWith("subject:")
                || lower.startsWith("snapshot-content-location:") || lower.startsWith("date:");
        return headers && lower.contains("multipart/related");
    }

    static Fetched read(String name, byte[] bytes, PageMaker pages) {
        // Latin 1 keeps every byte a character, so the parts can be cut out and decoded each by its own charset.
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int headEnd = blankLine(all, 0);
        Optional<String> boundary = parameter(header(all.substring(0, headEnd), "content-type").orElse(""), "boundary");
        if (boundary.isEmpty()) return malformed(name);
        String address = header(all.substring(0, headEnd), "snapshot-content-location").orElse(name);
        int at = all.indexOf("--" + boundary.get(), headEnd);
        while (at >= 0) {
            int start = all.indexOf('\n', at) + 1;
            int end = all.indexOf("--" + boundary.get(), start);
            if (start <= 0 || end < 0) break;
            String part = all.substring(start, end);
            int partHead = blankLine(part, 0);
            String type = header(part.substring(0, partHead), "content-type").orElse("");
            if (type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
                String encoding = header(part.substring(0, partHead), "content-transfer-encoding").orElse("").toLowerCase(Locale.ROOT);
                Optional<byte[]> body = decoded(part.substring(partHead).stripLeading(), encoding);
                return body.isEmpty() ? malformed(name) : pages.make(address.startsWith("http") ? address : name, body.get(), Optional.of(type), Optional.empty());
            }
            at = end;
        }
        return malformed(name);
    }

    private static Fetched malformed(String name) {
        return Fetched.refusal(name, Reason.MALFORMED, "This looks like a page saved with its parts (MHTML), but it holds no part of HTML.");
    }

    private static int blankLine(String text, int from) {
        int crlf = text.indexOf("\r\n\r\n", from);
        int lf = text.indexOf("\n\n", from);
        if (crlf < 0 && lf < 0) return text.length();
        return crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf;
    }

    /** A header's value, with the lines that continue it. */
    private static Optional<String> header(String head, String name) {
        StringBuilder value = new StringBuilder();
        boolean inside = false;
        for (String line : head.split("\r?\n")) {
            boolean continues = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            if (!continues) inside = line.toLowerCase(Locale.ROOT).startsWith(name + ":");
            if (inside) value.append(continues ? " " + line.strip() : line.substring(name.length() + 1).strip());
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value.toString());
    }

    private static Optional<String> parameter(String value, String name) {
        int at = value.toLowerCase(Locale.ROOT).indexOf(name + "=");
        if (at < 0) return Optional.empty();
        String rest = value.substring(at + name.length() + 1).strip();
        if (rest.startsWith("\"")) {
            int close = rest.indexOf('"', 1);
            return close < 0 ? Optional.empty() : Optional.of(rest.substring(1, close));
        }
        int end = 0;
        while (end < rest.length() && rest.charAt(end) != ';' && !Character.isWhitespace(rest.charAt(end))) end++;
        return end == 0 ? Optional.empty() : Optional.of(rest.substring(0, end));
    }

    private static Optional<byte[]> decoded(String body, String encoding) {
        if (encoding.startsWith("quoted-printable")) return Optional.of(quotedPrintable(body));
        if (!encoding.startsWith("base64")) return Optional.of(body.getBytes(StandardCharsets.ISO_8859_1));
        try {
            return Optional.of(Base64.getMimeDecoder().decode(body));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                out.write(c);
            } else if (i + 2 < body.length() && Character.digit(body.charAt(i + 1), 16) >= 0 && Character.digit(body.charAt(i + 2), 16) >= 0) {
                out.write(Character.digit(body.charAt(i + 1), 16) * 16 + Character.digit(body.charAt(i + 2), 16));
                i += 2;
            } else {
                while (i + 1 < body.length() && (body.charAt(i + 1) == '\r' || body.charAt(i + 1) == '\n')) if (body.charAt(++i) == '\n') break;
            }
        }
        return out.toByteArray();
    }
}
