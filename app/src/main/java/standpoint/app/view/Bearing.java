package standpoint.app.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standpoint.news.Answer;
import standpoint.news.Origin;
import standpoint.news.TimelineItem;
import standpoint.news.Updated;

/** What of a record has to do with its question: a live blog tells of much else. That is the articles that bear on it, and what stands in them. */
final class Bearing {
    private final Set<String> articles = new HashSet<>();
    /** Articles by the id of what stands in them. */
    private final Map<String, Collection<String>> holders = new HashMap<>();

    Bearing(Answer answer) {
        answer.positions().forEach(position -> articles.add(position.article()));
        answer.coverage().abstentions().forEach(abstention -> articles.add(abstention.passage().article()));
        answer.positions().forEach(position -> holders.put(position.id(), List.of(position.article())));
        answer.articles().forEach(article -> holders.put(article.id(), List.of(article.id())));
        answer.events().forEach(event -> put(event.first().id(), event));
        answer.commitments().forEach(commitment -> put(commitment.first().id(), commitment));
        answer.figures().forEach(figure -> put(figure.first().id(), figure));
    }

    private void put(String id, Updated<?> found) { holders.put(id, found.articles()); }

    /** Several reports rest on it, or a chain leads to it, and one of them bears on the question. */
    boolean on(Origin origin) { return Wording.telling(origin) && origin.articles().stream().anyMatch(articles::contains); }

    /** It stands in an article that bears on the question. A move always does. */
    boolean on(TimelineItem item) { return on(item.id(), item.kind().equals("move")); }

    boolean on(Updated<?> found) { return found.articles().stream().anyMatch(articles::contains); }

    private boolean on(String id, boolean otherwise) {
        Collection<String> in = holders.get(id);
        return in == null ? otherwise : in.stream().anyMatch(articles::contains);
    }
}
