package standpoint.news;

import java.util.Map;
import java.util.Optional;

/**
 * What was read for an answer.
 *
 * @param bearing   statements and acts that bear on the question
 * @param abstained of those, how many gave no stance
 */
public record Coverage(int pages, int articles, int rejected, int bearing, int abstained, Map<String, Integer> languages,
                       Optional<Moment> from, Optional<Moment> to) { }
