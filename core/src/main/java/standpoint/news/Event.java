package standpoint.news;

import java.util.Optional;

/**
 * Something that the article says happened, will happen or did not.
 *
 * @param what  the passage in short, as a phrase that stands alone
 * @param where the place as the text names it
 */
public record Event(String id, String what, Status status, Optional<When> when, Optional<String> where, Passage passage) {
    public enum Status { HAPPENED, PLANNED, DENIED }
}
