package standpoint.board;

import java.util.List;
import standpoint.news.Member;

/** Nobody objects. @param everyone an abstention or absence stops it too: all must support */
record NoObjection(boolean everyone) implements Condition {

    @Override public boolean met(Ballot ballot) {
        return everyone ? ballot.count(Vote.YES) == ballot.size() : ballot.count(Vote.NO) == 0;
    }

    @Override public boolean forces(Member member, Vote vote) {
        return everyone ? vote != Vote.YES : vote == Vote.NO || vote == Vote.OPEN;
    }

    @Override public boolean against(Member member, Vote vote) {
        return vote == Vote.NO || everyone && (vote == Vote.ABSTAIN || vote == Vote.ABSENT);
    }

    @Override public String words(List<Member> members) {
        return everyone ? "the support of all " + members.size() : "no objection from any of " + members.size();
    }
}
