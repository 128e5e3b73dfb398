package standpoint.news;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How much, of what, where, as of when. "At least 8" has a low and no high, "dozens" both.
 *
 * @param measure   what is counted ("people injured")
 * @param base      what it is a share or part of ("1,002 respondents")
 * @param about     names in the clause that gives it, without those who say it: whose number it is, for whom, where
 * @param statement id of the statement it stands in
 * @param counted   what it counts, taken apart for comparing
 */
public record Figure(String id, String measure, Optional<BigDecimal> low, Optional<BigDecimal> high, Optional<String> unit,
                     Optional<String> base, Optional<String> where, List<String> about, Optional<When> asOf, Optional<String> statement, Passage passage, Counted counted) {

    public Figure { about = List.copyOf(about); }

    public Figure withId(String other) { return new Figure(other, measure, low, high, unit, base, where, about, asOf, statement, passage, counted); }

    public Figure withBase(String words) { return new Figure(id, measure, low, high, unit, Optional.of(words), where, about, asOf, statement, passage, counted); }

    public Figure withAsOf(Optional<When> time) { return new Figure(id, measure, low, high, unit, base, where, about, time, statement, passage, counted); }
}
