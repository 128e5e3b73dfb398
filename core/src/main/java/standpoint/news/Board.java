package standpoint.news;

import java.time.LocalDate;
import java.util.List;

/**
 * The state of play of one question on one day.
 *
 * @param members every member of the body on that day, in the roster's order
 * @param others  holders without a vote
 */
public record Board(Question question, Body body, String rule, LocalDate asOf, Outcome outcome, List<BoardLine> members, List<BoardLine> others) {
    public Board {
        members = List.copyOf(members);
        others = List.copyOf(others);
    }
}
