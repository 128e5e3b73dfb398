package standpoint.news;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One term of membership of a body: from the first day to the last, both included.
 *
 * @param weight     votes, when they are weighted
 * @param population persons, when the rule counts them
 * @param veto       its objection alone stops a decision
 * @param chamber    the part of the body it sits in, when there are several
 * @param ratifies   how it ratifies what the body signs ("vote of the Senate by two thirds")
 * @param source     where the fact is from; "recalled" where none can be cited
 */
public record Member(String name, List<String> aliases, Optional<LocalDate> from, Optional<LocalDate> to,
                     Optional<BigDecimal> weight, Optional<Long> population, boolean veto, Optional<String> chamber,
                     Optional<String> ratifies, String source) {

    public Member {
        if (name.isBlank()) throw new IllegalArgumentException("a member without a name");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("the term of " + name + " ends on " + to.get() + ", before it begins on " + from.get());
        }
        aliases = List.copyOf(aliases);
    }

    /** A member with a name and a term, and nothing else that a rule could ask for. */
    public static Member of(String name, List<String> aliases, Optional<LocalDate> from, Optional<LocalDate> to, String source) {
        return new Member(name, aliases, from, to, Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), source);
    }

    public boolean on(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** True when the name is the member's own or an alias, whatever its case, accents or leading article. */
    public boolean named(String other) {
        String folded = Spelling.folded(other);
        return Spelling.folded(name).equals(folded) || aliases.stream().anyMatch(alias -> Spelling.folded(alias).equals(folded));
    }
}
