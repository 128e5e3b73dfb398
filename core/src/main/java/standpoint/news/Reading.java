package standpoint.news;

import java.util.List;

/** What one article says, read alone: a pure function of its page. */
public record Reading(Article article, List<Actor> actors, List<Mention> mentions, List<Statement> statements,
                      List<TimeExpression> times, List<Event> events, List<Commitment> commitments, List<Figure> figures) {
    public Reading {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        times = List.copyOf(times);
        events = List.copyOf(events);
        commitments = List.copyOf(commitments);
        figures = List.copyOf(figures);
    }

    /** The same reading with other statements: those of one that has got its day may know when they were said. */
    public Reading withStatements(List<Statement> others) {
        return new Reading(article, actors, mentions, others, times, events, commitments, figures);
    }
}
