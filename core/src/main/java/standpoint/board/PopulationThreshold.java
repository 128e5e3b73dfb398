package standpoint.board;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import standpoint.news.Member;

/**
 * Supporters hold 65 % of the population, or those who do not support are too few to block (Treaty on European Union, Article
 * 16(4); Treaty on the Functioning of the European Union, Article 238(3)).
 */
record PopulationThreshold(Minority minority) implements Condition {
    private static final Share NEEDED = Share.percent(65);
    private static final Share BLOCKING = Share.percent(35);

    /** How many members a blocking minority must have: four; the fewest with more than 35 % of those taking part, plus one; any number. */
    enum Minority { FOUR, PARTICIPATING, ANY }

    @Override public boolean met(Ballot ballot) {
        BigDecimal yes = ballot.sum(Unit.POPULATION, Vote.YES::equals);
        return NEEDED.reached(yes, Unit.POPULATION.total(ballot.members()), false)
                || ballot.size() - ballot.count(Vote.YES) < fewest(ballot.members());
    }

    private int fewest(List<Member> members) {
        return switch (minority) {
            case FOUR -> 4;
            case PARTICIPATING -> fewestHoldingMoreThan35(members) + 1;
            case ANY -> 0;
        };
    }

    private static int fewestHoldingMoreThan35(List<Member> members) {
        BigDecimal total = Unit.POPULATION.total(members);
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (BigDecimal persons : members.stream().map(Unit.POPULATION::of).sorted(Comparator.reverseOrder()).toList()) {
            if (BLOCKING.reached(sum, total, true)) break;
            sum = sum.add(persons);
            count++;
        }
        return count;
    }

    @Override public boolean forces(Member member, Vote vote) { return false; }

    @Override public boolean against(Member member, Vote vote) { return vote != Vote.YES && vote != Vote.OPEN; }

    @Override public BigDecimal gain(Member member, Vote vote) { return Unit.POPULATION.of(member); }

    @Override public void fit(List<Member> members) { Threshold.require(Unit.POPULATION, members); }

    @Override public String words(List<Member> members) {
        return "65 % of the population" + (minority == Minority.ANY ? "" : " (or fewer than " + fewest(members) + " members that do not support)");
    }
}
