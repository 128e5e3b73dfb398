package standpoint.news;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read for an answer.
 *
 * @param rejections  pages that could not be read
 * @param bearing     how many statements and acts bear on the question
 * @param abstentions those of them that gave no stance
 * @param languages   articles by ISO 639-1 code
 */
public record Coverage(int pages, int articles, List<Rejection> rejections, int bearing, List<Abstention> abstentions,
                       Map<String, Integer> languages, Optional<Moment> from, Optional<Moment> to) {
    public Coverage {
        rejections = List.copyOf(rejections);
        abstentions = List.copyOf(abstentions);
        languages = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(languages));
    }
}
