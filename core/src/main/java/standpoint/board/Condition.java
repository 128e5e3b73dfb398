package standpoint.board;

import java.math.BigDecimal;
import java.util.List;
import standpoint.news.Member;

/** One thing that must hold for a decision to be taken. Support never makes a met condition unmet. */
sealed interface Condition permits NoObjection, NoVeto, NotVoid, Quorum, Threshold, PopulationThreshold {

    /** Whether it holds; an open vote counts as neither for nor against. */
    boolean met(Ballot ballot);

    /** Whether a member's vote alone leaves it unmet, or might: such a member has to move. */
    boolean forces(Member member, Vote vote);

    /** Whether a vote counts against it. */
    boolean against(Member member, Vote vote);

    /** How far a member's support brings it on, in any measure that is the same for all members. */
    default BigDecimal gain(Member member, Vote vote) { return BigDecimal.ONE; }

    /** Refuses members that the condition cannot be asked of. @throws RuleException with a sentence */
    default void fit(List<Member> members) { }

    /** What it asks, as words that follow "needs". */
    String words(List<Member> members);
}
