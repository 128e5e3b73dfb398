package standpoint.fetch;

import java.util.Optional;
import standpoint.news.Page;
import standpoint.news.Rejection;

/** One thing that a source gave: a page with the bytes it was decoded from, or why there is none. */
public sealed interface Fetched {

    /** A page. The bytes are those received, after unpacking and before decoding; they are not copied, so leave them as they are. */
    record Found(Page page, byte[] bytes) implements Fetched { }

    /** A path, an entry or an address that gave no page. */
    record Refused(Rejection why) implements Fetched { }

    default Optional<Page> found() {
        return this instanceof Found found ? Optional.of(found.page()) : Optional.empty();
    }

    default Optional<Rejection> refused() {
        return this instanceof Refused refused ? Optional.of(refused.why()) : Optional.empty();
    }

    static Fetched refusal(String page, Rejection.Reason reason, String detail) {
        return new Refused(new Rejection(page, reason, detail));
    }
}
