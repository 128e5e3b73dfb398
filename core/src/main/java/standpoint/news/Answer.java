package standpoint.news;

import java.util.List;

/** All that a record says on one question: the tables that every verb shows a part of. */
public record Answer(Board board, Coverage coverage, List<Article> articles, List<Identity> actors, List<Position> positions,
                     List<Move> moves, List<Conflict> conflicts, Origins origins, List<Story> stories, List<Updated<Event>> events,
                     List<Updated<Commitment>> commitments, List<Updated<Figure>> figures, List<TimelineItem> timeline) {
    public Answer {
        articles = List.copyOf(articles);
        actors = List.copyOf(actors);
        positions = List.copyOf(positions);
        moves = List.copyOf(moves);
        conflicts = List.copyOf(conflicts);
        stories = List.copyOf(stories);
        events = List.copyOf(events);
        commitments = List.copyOf(commitments);
        figures = List.copyOf(figures);
        timeline = List.copyOf(timeline);
    }

    /** The same answer with another board, such as one that is supposed. */
    public Answer withBoard(Board other) {
        return new Answer(other, coverage, articles, actors, positions, moves, conflicts, origins, stories, events, commitments, figures, timeline);
    }
}
