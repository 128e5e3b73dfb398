package standpoint.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import standpoint.news.Member;

/** What of a member is counted: its votes (its weight, or one where nobody has a weight), itself, its weight, or its population. */
enum Unit {
    VOTES("votes"), MEMBERS("members"), WEIGHT("votes"), POPULATION("population");

    private final String word;

    Unit(String word) { this.word = word; }

    String word() { return word; }

    BigDecimal of(Member member) {
        return switch (this) {
            case VOTES -> member.weight().orElse(BigDecimal.ONE);
            case MEMBERS -> BigDecimal.ONE;
            case WEIGHT -> member.weight().orElse(BigDecimal.ZERO);
            case POPULATION -> member.population().map(BigDecimal::valueOf).orElse(BigDecimal.ZERO);
        };
    }

    BigDecimal total(List<Member> members) { return members.stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add); }

    /** The first member that lacks what is counted. */
    Optional<Member> missing(List<Member> members) {
        return members.stream().filter(member -> switch (this) {
            case VOTES, MEMBERS -> false;
            case WEIGHT -> member.weight().isEmpty();
            case POPULATION -> member.population().isEmpty();
        }).findFirst();
    }
}
