package standpoint.news;

import java.util.List;

/**
 * Who said what in one article.
 *
 * @param statements in order of their contents
 * @param mentions   the mentions that were given, with those speakers added whom only a description names ("two people
 *                   briefed on the talks"), so that every speaker is an actor
 */
public record Attributions(List<Statement> statements, Mentions mentions) {
    public Attributions { statements = List.copyOf(statements); }
}
