package standpoint.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import standpoint.news.Rejection.Reason;

/** Finds out what a path, an address or a stream holds, by its first bytes, and opens it. */
final class Opener implements AutoCloseable {
    private static final int LOOKED_AT = 2048;
    private final Limits limits;
    private final PageMaker pages;
    private final Clock clock;
    private Optional<Web> web = Optional.empty();

    Opener(Limits limits, Clock clock) {
        this.limits = limits;
        this.pages = new PageMaker(limits);
        this.clock = clock;
    }

    Limits limits() { return limits; }

    PageMaker pages() { return pages; }

    Source.Step open(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) return openAddress(path);
        try {
            return openFile(Path.of(path));
        } catch (InvalidPathException notAPath) {
            return gave(Fetched.refusal(path, Reason.MISSING, "This is no path: " + notAPath.getReason() + "."));
        }
    }

    private Source.Step openAddress(String address) {
        if (web.isEmpty()) web = Optional.of(new Web(limits));
        try {
            Web.Answer answer = web.get().ask(URI.create(address.strip()));
            if (answer.refusal().isPresent()) return gave(new Fetched.Refused(answer.refusal().get()));
            return openStream(answer.address(), new ByteArrayInputStream(answer.body()), answer.mediaType(), Optional.of(clock.instant()), 0);
        } catch (IllegalArgumentException notAnAddress) {
            return gave(Fetched.refusal(address, Reason.MISSING, "This is no web address."));
        } catch (IOException broken) {
            return gave(Failures.of(address, broken));
        }
    }

    Source.Step openFile(Path path) {
        String name = path.toString();
        if (!Files.exists(path)) return gave(Fetched.refusal(name, Reason.MISSING, "There is no file or folder of this name."));
        if (Files.isDirectory(path)) return new Source.Step.Opened(new Folder(path, this));
        if (!Files.isRegularFile(path)) return gave(Fetched.refusal(name, Reason.UNREADABLE, "This is neither a file nor a folder."));
        try {
            return openStream(name, Files.newInputStream(path), Optional.empty(), Optional.empty(), 0);
        } catch (IOException broken) {
            return gave(Failures.of(name, broken));
        }
    }

    /** Opens what a stream holds; the stream is closed when it has been read. */
    Source.Step openStream(String name, InputStream raw, Optional<String> mediaType, Optional<Instant> retrieved, int depth) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        try {
            String head = head(in);
            boolean packed = head.startsWith("\u001F\u008B") || head.startsWith("PK\u0003\u0004") || isTar(head);
            if (packed && depth >= limits.nesting()) {
                in.close();
                return gave(Fetched.refusal(name, Reason.REFUSED, "Archives stand in archives more than " + limits.nesting() + " deep."));
            }
            if (head.startsWith("\u001F\u008B")) {
                Unpacked unpacked = new Unpacked(name, in, limits);
                return openStream(name, unpacked.through(new GzipMembers(unpacked.packed())), mediaType, retrieved, depth + 1);
            }
            if (head.startsWith("PK\u0003\u0004") || isTar(head)) return archive(name, in, head, depth);
            if (head.startsWith("WARC/")) return new Source.Step.Opened(new WebArchive(name, in, this));
            return page(name, in, head, mediaType, retrieved);
        } catch (IOException broken) {
            in.close();
            throw broken;
        }
    }

    private Source.Step archive(String name, InputStream in, String head, int depth) throws IOException {
        boolean office = head.startsWith("PK") && (head.contains("[Content_Types].xml") || head.contains("mimetypeapplication/"));
        if (office) {
            in.close();
            return gave(Fetched.refusal(name, Reason.BINARY, "This is not text: it looks like an office document; save it as text or HTML."));
        }
        return new Source.Step.Opened(new Archive(name, in, !head.startsWith("PK"), depth, this));
    }

    private Source.Step page(String name, InputStream in, String head, Optional<String> mediaType, Optional<Instant> retrieved) throws IOException {
        try (in) {
            if (!Mhtml.isMhtml(head) && !Feed.isFeed(head)) return gave(pages.read(name, in, mediaType, retrieved));
            Optional<byte[]> bytes = PageMaker.bounded(in, limits.pageBytes());
            if (bytes.isEmpty()) return gave(pages.tooLarge(name));
            if (Mhtml.isMhtml(head)) return gave(Mhtml.read(name, bytes.get(), pages));
            return Feed.open(name, bytes.get(), mediaType, retrieved, this);
        }
    }

    private static String head(BufferedInputStream in) throws IOException {
        in.mark(LOOKED_AT);
        byte[] first = in.readNBytes(LOOKED_AT);
        in.reset();
        return new String(first, StandardCharsets.ISO_8859_1);
    }

    private static boolean isTar(String head) { return head.length() > 262 && head.startsWith("ustar", 257); }

    static Source.Step gave(Fetched fetched) { return new Source.Step.Gave(fetched); }

    @Override public void close() { }
}
