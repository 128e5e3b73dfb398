package standpoint.evaluation.positions;

import java.util.List;
import java.util.Optional;
import standpoint.news.Body;
import standpoint.news.Question;
import standpoint.news.Stance;

/**
 * A short page about an invented dispute and what a careful reader takes from it; see docs/cases-positions.md.
 *
 * @param name    where it stands ("fishing.case, the quota is shared")
 * @param ignored holders on whom careful readers differ: what is found of them counts neither for nor against
 */
public record PositionCase(String name, Question question, Body body, String page, List<Expected> expected, List<String> ignored) {

    /** The same case by another name. */
    PositionCase named(String other) { return new PositionCase(other, question, body, page, expected, ignored); }

    public PositionCase {
        expected = List.copyOf(expected);
        ignored = List.copyOf(ignored);
    }

    /** What a holder stands for; without a stance, none. */
    public record Expected(String holder, Optional<Stance> stance, Optional<String> condition) { }
}
