package standpoint.news;

import java.time.Instant;
import java.util.Optional;

/**
 * One page as it was found, decoded to characters.
 *
 * @param address   the path or web address it came from, as the user gave it
 * @param retrieved when it was fetched or archived: no article on it was published later
 */
public record Page(String address, Format format, String content, Optional<Instant> retrieved) {

    /** How the page is written. */
    public enum Format { TEXT, MARKDOWN, HTML }

    public Page {
        if (address.isBlank()) throw new IllegalArgumentException("a page without an address");
    }
}
