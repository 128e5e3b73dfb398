package standpoint.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import standpoint.news.Member;

/** Support reaches an amount of what is counted, measured against a base. */
record Threshold(Amount amount, Unit unit, Base base) implements Condition {

    /** What a share is taken of: votes for and against, those and abstentions, or all members. */
    enum Base { CAST, PRESENT, MEMBERS }

    @Override public boolean met(Ballot ballot) {
        BigDecimal yes = ballot.sum(unit, Vote.YES::equals);
        return yes.signum() > 0 && amount.reached(yes, ballot.sum(unit, this::counted));
    }

    private boolean counted(Vote vote) {
        return switch (base) {
            case CAST -> vote == Vote.YES || vote == Vote.NO;
            case PRESENT -> vote == Vote.YES || vote == Vote.NO || vote == Vote.ABSTAIN;
            case MEMBERS -> true;
        };
    }

    @Override public boolean forces(Member member, Vote vote) { return false; }

    @Override public boolean against(Member member, Vote vote) {
        return vote == Vote.NO || vote != Vote.YES && vote != Vote.OPEN && (counted(vote) || amount.number().isPresent());
    }

    /** Of votes cast, winning over an objector counts for more than winning over somebody who abstains, who adds to the base. */
    @Override public BigDecimal gain(Member member, Vote vote) {
        if (amount.number().isPresent()) return unit.of(member);
        Share share = amount.share().orElseThrow();
        boolean inBase = vote == Vote.OPEN || counted(vote);
        return unit.of(member).multiply(inBase ? share.denominator() : share.denominator().subtract(share.numerator()));
    }

    @Override public void fit(List<Member> members) {
        require(unit, members);
        amount.fit(unit.total(members), unit);
    }

    static void require(Unit unit, List<Member> members) {
        Optional<Member> missing = unit.missing(members);
        if (missing.isEmpty()) return;
        String what = unit == Unit.WEIGHT ? "weight" : "population";
        throw new RuleException("the rule counts the " + what + " of every member, but " + missing.get().name()
                + " has none on that day; add \"" + what + ":\" to it, or ask under another rule");
    }

    @Override public String words(List<Member> members) {
        BigDecimal total = unit.total(members);
        if (base != Base.MEMBERS && amount.number().isEmpty()) {
            return (amount.strictly() ? "" : "at least ") + amount + " of the " + unit.word()
                    + (base == Base.CAST ? " cast for and against" : " present");
        }
        String least = unit == Unit.POPULATION ? amount + " of the population"
                : amount.least(total).toPlainString() + " of " + total.toPlainString() + " " + unit.word();
        return "at least " + least;
    }
}
