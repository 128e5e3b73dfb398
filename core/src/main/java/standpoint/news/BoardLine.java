package standpoint.news;

import java.util.List;
import java.util.Optional;

/**
 * Where one member, or one holder without a vote, stands.
 *
 * @param name       the member's or the holder's name
 * @param since      when the present stance was first met
 * @param stage      how far the member has come where a decision has stages ("signed", "ratified")
 * @param positions  ids, latest first
 * @param minOrigins independent origins, at least and at most
 */
public record BoardLine(String name, View stance, Optional<Passage> condition, Optional<When> since, Optional<When> lastEvidence,
                        Optional<Position.Standing> standing, Optional<String> stage, List<String> positions, List<String> moves,
                        int minOrigins, int maxOrigins, int reports) {

    /** A stance as the board shows it. */
    public enum View { SUPPORT, OPPOSE, CONDITIONAL, UNDECIDED, CONTRADICTORY, NONE }

    public BoardLine {
        positions = List.copyOf(positions);
        moves = List.copyOf(moves);
    }
}
