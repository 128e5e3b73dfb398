package standpoint.fetch;

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
 * cut or malformed is one rejection.
 */
final class WebArchive implements Source {
    private final String name;
    private final WarcReader records;
    private final Opener opener;
    private int count;
    private boolean ended;

    WebArchive(String name, InputStream in, Opener opener) throws IOException {
        this.name = name;
        this.opener = opener;
        this.records = new WarcReader(in);
        this.records.setLenient(true);
    }

    @Override public Optional<Step> next() {
        while (!ended) {
            try {
                Optional<WarcRecord> record = records.next();
                if (record.isEmpty()) return Optional.empty();
                count++;
                if (record.get() instanceof WarcRevisit || !(record.get() instanceof WarcResponse response)) continue;
                Optional<Step> step = read(response);
                if (step.isPresent()) return step;
            } catch (IOException | RuntimeException broken) {
                ended = true;
                return Optional.of(Opener.gave(Fetched.refusal(name, Reason.MALFORMED, "The web archive is cut or damaged after " + count
                        + " records (" + message(broken) + "); what stood before was read.")));
            }
        }
        return Optional.empty();
    }

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
