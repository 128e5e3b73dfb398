package standpoint.fetch;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes to characters: by the byte order mark, then as UTF-8 when they are that, then by what the server or the page declares, then by
 * detection. UTF-8 comes before the declaration because valid UTF-8 with letters beyond ASCII is hardly ever anything else,
 * while declarations lie.
 */
final class Charsets {
    private static final int DECLARED_WITHIN = 4096;

    enum Verdict { TEXT, BINARY, UNDECODABLE }

    record Decoded(Verdict verdict, String text) { }

    private Charsets() { }

    static Decoded decode(byte[] bytes, Optional<Charset> declared) {
        Optional<Charset> marked = ofMark(bytes);
        if (marked.isPresent()) return text(withoutMark(new String(bytes, marked.get())));
        Optional<Charset> wide = ofZeros(bytes);
        if (wide.isPresent()) return text(new String(bytes, wide.get()));
        if (looksBinary(bytes)) return new Decoded(Verdict.BINARY, "");
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) return text(utf8.get());
        if (mostlyUtf8(bytes)) return text(new String(bytes, StandardCharsets.UTF_8));
        return declared.or(() -> ofMeta(bytes)).filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .flatMap(charset -> strictly(bytes, charset)).filter(Charsets::plausible).map(Charsets::text)
                .orElseGet(() -> detected(bytes));
    }

    private static Decoded text(String text) { return new Decoded(Verdict.TEXT, text); }

    /** The charset of a media type such as "text/html; charset=windows-1251". */
    static Optional<Charset> ofMediaType(String mediaType) {
        int at = mediaType.toLowerCase(Locale.ROOT).indexOf("charset=");
        return at < 0 ? Optional.empty() : named(mediaType.substring(at + "charset=".length()));
    }

    private static Optional<Charset> ofMeta(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        String lower = head.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("charset=");
        if (at >= 0) return named(head.substring(at + "charset=".length()));
        at = lower.indexOf("encoding=");
        return at >= 0 && lower.startsWith("<?xml") ? named(head.substring(at + "encoding=".length())) : Optional.empty();
    }

    private static Optional<Charset> named(String rest) {
        int start = 0;
        while (start < rest.length() && "\"' ".indexOf(rest.charAt(start)) >= 0) start++;
        int end = start;
        while (end < rest.length() && (Character.isLetterOrDigit(rest.charAt(end)) || "-_:.".indexOf(rest.charAt(end)) >= 0)) end++;
        String name = rest.substring(start, end);
        // Browsers read "iso-8859-1" as windows-1252, and so do those who wrote the page.
        if (name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("latin1") || name.equalsIgnoreCase("us-ascii")) name = "windows-1252";
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> ofMark(byte[] bytes) {
        if (bytes.length >= 3 && at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) return Optional.of(StandardCharsets.UTF_8);
        if (bytes.length >= 2 && at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF) return Optional.of(StandardCharsets.UTF_16BE);
        if (bytes.length >= 2 && at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE) return Optional.of(StandardCharsets.UTF_16LE);
        return Optional.empty();
    }

    private static String withoutMark(String text) { return text.startsWith("\uFEFF") ? text.substring(1) : text; }

    /** UTF-16 without its mark: in Latin text every other byte is zero. */
    private static Optional<Charset> ofZeros(byte[] bytes) {
        int looked = Math.min(bytes.length, DECLARED_WITHIN) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            if (bytes[i] == 0) even++;
            if (bytes[i + 1] == 0) odd++;
        }
        int half = looked / 2;
        if (half < 8) return Optional.empty();
        if (odd > half * 7 / 10 && even < half / 20) return Optional.of(StandardCharsets.UTF_16LE);
        return even > half * 7 / 10 && odd < half / 20 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Control characters that no text has, beyond a stray one. */
    private static boolean looksBinary(byte[] bytes) {
        int looked = Math.min(bytes.length, 1 << 16);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            int b = at(bytes, i);
            if (b == 0 || (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) || b == 0x7F) controls++;
        }
        return controls > 2 && controls > looked / 200;
    }

    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (at(bytes, i) < 0x80) continue;
            int length = sequence(bytes, i);
            if (length > 1) {
                good++;
                i += length - 1;
            } else {
                bad++;
            }
        }
        return good >= 4 && bad * 8 <= good;
    }

    /** The length of the UTF-8 sequence that starts here, or 1 when there is none. */
    private static int sequence(byte[] bytes, int i) {
        int lead = at(bytes, i);
        int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 1;
        for (int k = 1; k < length; k++) {
            if (i + k >= bytes.length || (at(bytes, i + k) & 0xC0) != 0x80) return 1;
        }
        return length;
    }

    private static int at(byte[] bytes, int i) { return bytes[i] & 0xFF; }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer characters = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return Optional.of(characters.toString());
        } catch (CharacterCodingException notThat) {
            return Optional.empty();
        }
    }

    private static Decoded detected(byte[] bytes) {
        String best = "";
        double bestScore = 0;
        for (String name : List.of("windows-1252", "windows-1251", "KOI8-R", "windows-1250", "windows-1253", "windows-1254", "Shift_JIS",
                "EUC-JP", "GB18030", "Big5", "EUC-KR")) {
            if (!Charset.isSupported(name)) continue;
            Optional<String> read = strictly(bytes, Charset.forName(name));
            double score = read.map(Charsets::naturalness).orElse(0.0);
            if (score > bestScore + 1e-9) {
                best = read.get();
                bestScore = score;
            }
        }
        if (bestScore > 0.5) return text(best);
        String lenient = new String(bytes, Charset.forName("windows-1252"));
        return plausible(lenient) ? text(lenient) : new Decoded(Verdict.UNDECODABLE, "");
    }

    /** How much of what stands beyond ASCII is a letter among letters of its own script, in the usual case, or punctuation of print. */
    private static double naturalness(String text) {
        int beyond = 0;
        int natural = 0;
        int looked = Math.min(text.length(), 1 << 18);
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            if (c < 0x80) continue;
            beyond++;
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            if ("\u2018\u2019\u201C\u201D\u2013\u2014\u2026\u00AB\u00BB\u00A0\u20AC\u00A3\u00B0\u2022\u3001\u3002".indexOf(c) >= 0) natural++;
            else if (Character.isLetter(c) && !(Character.isUpperCase(c) && Character.isLowerCase(before)) && sameScript(c, before)) natural++;
        }
        return beyond == 0 ? 1 : (double) natural / beyond;
    }

    private static boolean sameScript(char c, char before) {
        if (!Character.isLetter(before)) return true;
        Character.UnicodeScript mine = Character.UnicodeScript.of(c);
        Character.UnicodeScript theirs = Character.UnicodeScript.of(before);
        // Latin letters with accents stand among plain ones; Japanese mixes its three scripts.
        return mine == theirs || (mine != Character.UnicodeScript.LATIN && theirs != Character.UnicodeScript.LATIN
                && mine != Character.UnicodeScript.CYRILLIC && theirs != Character.UnicodeScript.CYRILLIC);
    }

    private static boolean plausible(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || (c >= 0x80 && c < 0xA0) || (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f')) odd++;
        }
        return odd <= 2 || odd * 100 <= text.length();
    }

    /** What a file that is no text is, by its first bytes, in words. */
    static String guessKind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")) return "a PDF";
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8") || head.startsWith("GIF8") || head.startsWith("RIFF")) return "an image";
        if (head.startsWith("PK")) return "a zip archive or an office document";
        if (head.startsWith("\u001F\u008B")) return "a gzip file";
        if (head.startsWith("SQLite")) return "a database";
        return head.startsWith("\u00D0\u00CF\u0011\u00E0") ? "an old office document" : "binary data";
    }
}
