package standpoint.attribution;

import java.util.List;
import standpoint.news.Attributions;
import standpoint.news.Mentions;
import standpoint.news.ParsedArticle;
import standpoint.news.TimeExpression;

/** The step that finds who said what, and through whom it reached the page. */
public interface Attributor {

    /**
     * The statements of all fields of an article. Whoever speaks is an actor of the returned mentions: one of those given, or one
     * added because only a description names them.
     */
    Attributions attribute(ParsedArticle article, Mentions mentions, List<TimeExpression> times);
}
