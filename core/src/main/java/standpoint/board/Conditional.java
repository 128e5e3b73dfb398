package standpoint.board;

import standpoint.news.BoardLine;

/** What a conditional stance counts as under a rule. */
public enum Conditional {
    OPEN, SUPPORT, OPPOSE;

    Vote vote(BoardLine.View stance) {
        return switch (stance) {
            case SUPPORT -> Vote.YES;
            case OPPOSE -> Vote.NO;
            case CONDITIONAL -> this == SUPPORT ? Vote.YES : this == OPPOSE ? Vote.NO : Vote.OPEN;
            case UNDECIDED, CONTRADICTORY, NONE -> Vote.OPEN;
        };
    }

    /** "a conditional counts as open". */
    String words() {
        return "a conditional counts as " + switch (this) {
            case OPEN -> "open";
            case SUPPORT -> "support";
            case OPPOSE -> "opposition";
        };
    }
}
