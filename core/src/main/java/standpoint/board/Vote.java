package standpoint.board;

/** How a member votes, or would. Open is a vote that nobody knows. */
public enum Vote { YES, NO, ABSTAIN, ABSENT, OPEN }
