package standpoint.news;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much, of what, where, as of when. "At least 8" has a low and no high, "dozens" both.
 *
 * @param measure   what is counted ("people injured")
 * @param base      what it is a share or part of ("1,002 respondents")
 * @param statement id of the statement it stands in
 */
public record Figure(String id, String measure, Optional<BigDecimal> low, Optional<BigDecimal> high, Optional<String> unit,
                     Optional<String> base, Optional<String> where, Optional<When> asOf, Optional<String> statement, Passage passage) { }
