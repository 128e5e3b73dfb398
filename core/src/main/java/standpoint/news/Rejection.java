package standpoint.news;

/**
 * A page, or a part of the input, that could not be read: an expected failure as a value.
 *
 * @param page   path or address
 * @param detail one sentence for people: what is wrong and how to mend it
 */
public record Rejection(String page, Reason reason, String detail) {

    /** Why, in words that can be counted. FAULT is a mistake of Standpoint itself. */
    public enum Reason { MISSING, UNREADABLE, EMPTY, BINARY, TOO_LARGE, BAD_ENCODING, NO_ARTICLE, MALFORMED, REFUSED, TIMED_OUT, FAULT }
}
