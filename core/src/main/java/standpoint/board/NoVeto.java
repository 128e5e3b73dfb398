package standpoint.board;

import java.util.List;
import standpoint.news.Member;

/** No member with a veto objects; its abstention or absence does not stop the decision. */
record NoVeto() implements Condition {

    @Override public boolean met(Ballot ballot) { return ballot.of(Member::veto).count(Vote.NO) == 0; }

    @Override public boolean forces(Member member, Vote vote) { return member.veto() && (vote == Vote.NO || vote == Vote.OPEN); }

    @Override public boolean against(Member member, Vote vote) { return member.veto() && vote == Vote.NO; }

    @Override public void fit(List<Member> members) {
        if (members.stream().noneMatch(Member::veto)) {
            throw new RuleException("the rule speaks of a veto, but no member has one on that day; mark those that do with \"veto: true\"");
        }
    }

    @Override public String words(List<Member> members) { return "no veto"; }
}
