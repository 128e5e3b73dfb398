package standpoint.news;

import java.util.List;

/** What bears on a question: the positions taken, and what bore on it without giving one. */
public record Positions(List<Position> all, List<Abstention> abstentions) {
    public Positions {
        all = List.copyOf(all);
        abstentions = List.copyOf(abstentions);
    }

    /** How many statements and acts bear on the question. */
    public int bearing() { return all.size() + abstentions.size(); }
}
