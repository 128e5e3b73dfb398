package standpoint.news;

import java.util.Optional;

/**
 * Who promised or gave what to whom.
 *
 * @param amount the number as written out in digits, with its unit apart ("40000000000", "EUR a year")
 */
public record Commitment(String id, String by, Optional<String> to, String what, Optional<String> amount, Optional<String> unit,
                         Status status, Optional<When> when, Passage passage) {
    public enum Status { PROPOSED, PLEDGED, SIGNED, DELIVERED, WITHDRAWN }
}
