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
 * @param source     where the fact is from; "recalled" where none can be cited
 */
public record Member(String name, List<String> aliases, Optional<LocalDate> from, Optional<LocalDate> to,
                     Optional<BigDecimal> weight, Optional<Long> population, boolean veto, String source) {

    public Member { aliases = List.copyOf(aliases); }

    public boolean on(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
