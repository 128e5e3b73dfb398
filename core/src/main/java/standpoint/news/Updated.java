package standpoint.news;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One finding brought together from several articles: the first report, who carries it, and how its number changed.
 *
 * @param <T> {@link Event}, {@link Commitment} or {@link Figure}
 */
public record Updated<T>(T first, List<String> articles, List<Update> updates) {

    /** A later value of the same figure in the same scope. */
    public record Update(Optional<BigDecimal> low, Optional<BigDecimal> high, Optional<When> asOf, String article, List<Passage> passages) {
        public Update { passages = List.copyOf(passages); }
    }

    public Updated {
        articles = List.copyOf(articles);
        updates = List.copyOf(updates);
    }
}
