package standpoint.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import standpoint.news.Member;

/** The votes of the members who take part in a decision, in the roster's order. */
public record Ballot(List<Member> members, List<Vote> votes) {

    public Ballot {
        if (members.size() != votes.size()) throw new IllegalArgumentException(members.size() + " members, " + votes.size() + " votes");
        members = List.copyOf(members);
        votes = List.copyOf(votes);
    }

    public int size() { return members.size(); }

    /** The same with every open vote cast in one way. */
    Ballot closed(Vote as) {
        return new Ballot(members, votes.stream().map(vote -> vote == Vote.OPEN ? as : vote).toList());
    }

    /** The same with some members, by their index, in support. */
    Ballot supportedBy(List<Integer> indexes) {
        List<Vote> changed = new ArrayList<>(votes);
        indexes.forEach(index -> changed.set(index, Vote.YES));
        return new Ballot(members, changed);
    }

    /** The part of some members alone. */
    Ballot of(Predicate<Member> part) {
        List<Member> some = new ArrayList<>();
        List<Vote> theirs = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (!part.test(members.get(i))) continue;
            some.add(members.get(i));
            theirs.add(votes.get(i));
        }
        return new Ballot(some, theirs);
    }

    int count(Vote vote) { return (int) votes.stream().filter(vote::equals).count(); }

    BigDecimal sum(Unit unit, Predicate<Vote> which) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < size(); i++) if (which.test(votes.get(i))) sum = sum.add(unit.of(members.get(i)));
        return sum;
    }
}
