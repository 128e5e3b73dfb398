package standpoint.board;

import java.math.BigDecimal;
import java.util.List;
import standpoint.news.Member;

/**
 * Those who abstain with a declaration are fewer than a third of the members, or hold less than a third of the population
 * (Treaty on European Union, Article 31(1)).
 */
record NotVoid() implements Condition {
    private static final Share THIRD = Share.of(1, 3);

    @Override public boolean met(Ballot ballot) {
        BigDecimal heads = ballot.sum(Unit.MEMBERS, Vote.ABSTAIN::equals);
        BigDecimal persons = ballot.sum(Unit.POPULATION, Vote.ABSTAIN::equals);
        return !(THIRD.reached(heads, Unit.MEMBERS.total(ballot.members()), false)
                && THIRD.reached(persons, Unit.POPULATION.total(ballot.members()), false));
    }

    @Override public boolean forces(Member member, Vote vote) { return false; }

    @Override public boolean against(Member member, Vote vote) { return vote == Vote.ABSTAIN; }

    @Override public BigDecimal gain(Member member, Vote vote) {
        return vote == Vote.ABSTAIN ? Unit.POPULATION.of(member) : BigDecimal.ZERO;
    }

    @Override public void fit(List<Member> members) { Threshold.require(Unit.POPULATION, members); }

    @Override public String words(List<Member> members) {
        return "constructive abstention from less than a third of members or of the population";
    }
}
