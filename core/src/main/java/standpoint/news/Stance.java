package standpoint.news;

/** Where a holder stands on a proposal. */
public enum Stance { SUPPORT, OPPOSE, CONDITIONAL, UNDECIDED }
