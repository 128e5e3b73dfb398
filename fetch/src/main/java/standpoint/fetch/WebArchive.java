package standpoint.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import standpoint.news.Rejection.Reason;

/**
 * The HTML responses of a WARC file, one record in memory at a time. Requests, revisits, redirects and other media are passed over; a record that is
 * cut or malformed is one rejection, and the next record is read.
 */
final class WebArchive implements Source {
    /** No article is longer, and several of this size must fit into memory beside each other. */
    private static final long LONGEST = 32L << 20;
    private final String name;
    private final WarcRecords records;
    private final Opener opener;
    private int count;
    private boolean ended;

    WebArchive(String name, InputStream in, Opener opener) {
        this.name = name;
        this.opener = opener;
        this.records = new WarcRecords(in, Math.min(LONGEST, opener.limits().pageBytes() + (1 << 16)));
    }

    @Override public Optional<Step> next() throws IOException {
        while (!ended) {
            Optional<WarcRecords.Found> found = records.next();
            if (found.isEmpty()) return Optional.empty();
            if (++count > opener.limits().entries()) {
                ended = true;
                return refused(name, Reason.TOO_LARGE, "The web archive has more than " + opener.limits().entries() + " records; those before were read.");
            }
            Optional<Step> step = found.get().damage().isPresent() ? damaged(found.get()) : parsed(found.get());
            if (step.isPresent()) return step;
        }
        return Optional.empty();
    }

    private Optional<Step> damaged(WarcRecords.Found found) {
        String address = WarcRecords.address(found.bytes()).orElse(name);
        String which = "Record " + count + " of " + name;
        return switch (found.damage().orElseThrow()) {
            case TOO_LARGE -> refused(address, Reason.TOO_LARGE, which + " is larger than the limit of " + PageMaker.megabytes(Math.min(LONGEST, opener.limits().pageBytes())) + ".");
            case CUT -> refused(address, Reason.MALFORMED, which + " is cut; what stands before was read.");
            case HEAD -> refused(address, Reason.MALFORMED, which + " has a damaged head; the records around it were read.");
            case LENGTH -> refused(address, Reason.MALFORMED, which + " is damaged or not as long as it says; the records around it were read.");
            case NO_RECORD -> refused(address, Reason.MALFORMED, "Where record " + count + " of " + name + " should begin stands something else; the records around it were read.");
        };
    }

    private Optional<Step> parsed(WarcRecords.Found found) {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(found.bytes()))) {
            reader.setLenient(true);
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty() || record.get() instanceof WarcRevisit || !(record.get() instanceof WarcResponse response)) return Optional.empty();
            return read(response);
        } catch (IOException | RuntimeException malformed) {
            return refused(WarcRecords.address(found.bytes()).orElse(name), Reason.MALFORMED, "Record " + count + " of " + name + " is malformed (" + message(malformed)
                    + "); the records around it were read.");
        }
    }

    private static Optional<Step> refused(String address, Reason reason, String detail) { return Optional.of(Opener.gave(Fetched.refusal(address, reason, detail))); }

    private static String message(Exception broken) {
        return broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
    }

    /** A page, a rejection, or nothing for a response that is no page. */
    private Optional<Step> read(WarcResponse response) throws IOException {
        String address = response.target();
        if (!address.toLowerCase(Locale.ROOT).startsWith("http")) return Optional.empty();
        byte[] body;
        String type;
        try {
            if (response.http().status() != 200) return Optional.empty();
            MediaType media = response.http().contentType();
            type = media.toString();
            if (!isText(media)) return Optional.empty();
            Optional<byte[]> bytes = PageMaker.bounded(response.http().bodyDecoded().stream(), opener.limits().pageBytes());
            if (bytes.isEmpty()) return Optional.of(Opener.gave(opener.pages().tooLarge(address)));
            body = bytes.get();
        } catch (IOException | IllegalArgumentException malformed) {
            return Optional.of(Opener.gave(Fetched.refusal(address, Reason.MALFORMED, "The record is cut or malformed: " + message(malformed) + ".")));
        }
        if (response.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
            return Optional.of(Opener.gave(Fetched.refusal(address, Reason.MALFORMED, "The archive itself says that the record is truncated.")));
        }
        return Optional.of(Opener.gave(opener.pages().make(address, body, Optional.of(type), Optional.of(response.date()))));
    }

    private static boolean isText(MediaType media) {
        String type = media.base().toString().toLowerCase(Locale.ROOT);
        return type.equals("text/html") || type.equals("application/xhtml+xml") || type.equals("text/plain") || type.equals("text/markdown");
    }

    @Override public String name() { return name; }

    @Override public void close() throws IOException { records.close(); }
}
