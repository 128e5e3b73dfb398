package standpoint.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import standpoint.news.Page;
import standpoint.news.Rejection.Reason;

/** Bytes become a page: bounded, checked to be text, decoded, and told apart as text, Markdown or HTML. */
final class PageMaker {
    private final Limits limits;

    PageMaker(Limits limits) { this.limits = limits; }

    /** Reads one page from a stream to its end, or refuses it. The media type is what a server or an archive says. */
    Fetched read(String name, InputStream in, Optional<String> mediaType, Optional<Instant> retrieved) throws IOException {
        Optional<byte[]> bytes = bounded(in, limits.pageBytes());
        return bytes.isEmpty() ? tooLarge(name) : make(name, bytes.get(), mediaType, retrieved);
    }

    Fetched make(String name, byte[] bytes, Optional<String> mediaType, Optional<Instant> retrieved) {
        if (bytes.length == 0) return Fetched.refusal(name, Reason.EMPTY, "The file is empty.");
        Charsets.Decoded decoded = Charsets.decode(bytes, mediaType.flatMap(Charsets::ofMediaType));
        if (decoded.verdict() == Charsets.Verdict.BINARY) {
            return Fetched.refusal(name, Reason.BINARY, "This is not text: it looks like " + Charsets.guessKind(bytes) + ".");
        }
        if (decoded.verdict() == Charsets.Verdict.UNDECODABLE) {
            return Fetched.refusal(name, Reason.BAD_ENCODING,
                    "The bytes make sense neither as UTF-8 nor in any other encoding that was tried: save the page again as UTF-8.");
        }
        if (decoded.text().isBlank()) return Fetched.refusal(name, Reason.EMPTY, "There is nothing but white space in it.");
        return new Fetched.Found(new Page(name, PageFormat.of(name, decoded.text(), mediaType), decoded.text(), retrieved), bytes);
    }

    Fetched tooLarge(String name) {
        return Fetched.refusal(name, Reason.TOO_LARGE, "The page is larger than the limit of " + megabytes(limits.pageBytes()) + ".");
    }

    static String megabytes(long bytes) {
        return bytes >= 1 << 20 ? bytes / (1 << 20) + " MB" : bytes + " bytes";
    }

    /** The whole stream, or empty when it is longer than allowed. */
    static Optional<byte[]> bounded(InputStream in, long most) throws IOException {
        byte[] all = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
        return all.length > most ? Optional.empty() : Optional.of(all);
    }
}
