package standpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import standpoint.news.Article;
import standpoint.news.Conflict;
import standpoint.news.Move;
import standpoint.news.TimelineItem;
import standpoint.news.When;

/** What was known by a day: no move, conflict or entry of the timeline that is later, nor one that a later page tells first. What has no date is taken as the oldest. */
final class KnownBy {
    private final LocalDate day;
    private final Map<String, Article> articles;

    KnownBy(LocalDate day, List<Article> articles) {
        this.day = day;
        this.articles = articles.stream().collect(Collectors.toMap(Article::id, article -> article, (one, other) -> one));
    }

    List<Move> moves(List<Move> moves) { return moves.stream().filter(move -> When.by(day, move.at())).toList(); }

    List<Conflict> conflicts(List<Conflict> conflicts) {
        return conflicts.stream().filter(conflict -> conflict.passages().stream().allMatch(passage -> When.by(day, Optional.ofNullable(articles.get(passage.article())).flatMap(Article::published)))).toList();
    }

    List<TimelineItem> timeline(List<TimelineItem> items) { return items.stream().filter(item -> When.by(day, Optional.of(item.when()))).toList(); }
}
