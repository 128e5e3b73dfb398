package standpoint.timeline;

/** What one figure is to an earlier one. */
public enum Comparison {
    /** Both can be right at once: the same number, or one within the other's range. */
    SAME,
    /** The same thing in the same scope, as of a later time. */
    UPDATE,
    /** The same thing in the same scope as of the same time, and both cannot be right. */
    CONFLICT,
    /** Another thing, place, group, unit or period. */
    OTHER
}
