package standpoint.board;

import java.math.BigDecimal;
import java.util.List;
import standpoint.news.Member;

/** Enough members are there; those who abstain are. @param strictly more than the share, otherwise at least */
record Quorum(Amount amount, Unit unit) implements Condition {

    @Override public boolean met(Ballot ballot) {
        BigDecimal present = ballot.sum(unit, vote -> vote != Vote.ABSENT && vote != Vote.OPEN);
        return amount.reached(present, unit.total(ballot.members()));
    }

    @Override public boolean forces(Member member, Vote vote) { return false; }

    @Override public boolean against(Member member, Vote vote) { return vote == Vote.ABSENT; }

    @Override public BigDecimal gain(Member member, Vote vote) {
        return vote == Vote.ABSENT || vote == Vote.OPEN ? unit.of(member) : BigDecimal.ZERO;
    }

    @Override public void fit(List<Member> members) {
        Threshold.require(unit, members);
        amount.fit(unit.total(members), unit);
    }

    @Override public String words(List<Member> members) {
        BigDecimal total = unit.total(members);
        return "a quorum of " + amount.least(total).toPlainString() + " of " + total.toPlainString() + " " + unit.word();
    }
}
