package standpoint.board;

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

    /** What is counted, for the order in which support helps most. */
    default Unit unit(List<Member> members) { return Unit.MEMBERS; }

    /** Refuses members that the condition cannot be asked of. @throws RuleException with a sentence */
    default void fit(List<Member> members) { }

    /** What it asks, as words that follow "needs". */
    String words(List<Member> members);
}
