package standpoint.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import standpoint.news.Abstention;
import standpoint.news.Answer;
import standpoint.news.Article;
import standpoint.news.Field;
import standpoint.news.Passage;
import standpoint.news.Updated;
import standpoint.news.When;

/** Every passage that an Answer rests on, by article and in order. */
final class Evidence {
    private final Map<String, TreeSet<Passage>> byArticle = new TreeMap<>();

    Evidence(Answer answer) {
        List<Passage> all = new ArrayList<>();
        answer.positions().forEach(position -> {
            all.addAll(position.passages());
            position.condition().ifPresent(all::add);
            Stream.of(position.said(), position.published()).flatMap(Optional::stream).map(When::passages).forEach(all::addAll);
        });
        answer.conflicts().forEach(conflict -> all.addAll(conflict.passages()));
        answer.origins().all().forEach(origin -> origin.chain().forEach(link -> all.addAll(link.passages())));
        answer.coverage().abstentions().stream().map(Abstention::passage).forEach(all::add);
        answer.events().forEach(event -> all.add(event.first().passage()));
        answer.commitments().forEach(commitment -> all.add(commitment.first().passage()));
        answer.figures().forEach(figure -> {
            all.add(figure.first().passage());
            figure.updates().stream().map(Updated.Update::passages).forEach(all::addAll);
        });
        answer.articles().forEach(article -> article.published().ifPresent(when -> all.addAll(when.passages())));
        answer.timeline().forEach(item -> all.addAll(item.when().passages()));
        all.forEach(passage -> byArticle.computeIfAbsent(passage.article(), id -> new TreeSet<>()).add(passage));
    }

    List<Passage> in(Article article) { return List.copyOf(byArticle.getOrDefault(article.id(), new TreeSet<>())); }

    /** The place of a passage on a page. */
    static String anchor(Passage passage) {
        return "p-" + passage.article() + "-" + sign(passage.field()) + "-" + passage.start() + "-" + passage.end();
    }

    /** A field in two letters, as the page's script reads them. */
    static String sign(Field field) { return field.name().substring(0, 2); }
}
