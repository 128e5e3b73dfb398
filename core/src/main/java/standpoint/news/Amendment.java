package standpoint.news;

import java.util.Optional;

/**
 * What a person says of one position of the record. It is an entry of its own, and holds when the pages are read again: a position
 * is known by its id, or else by its holder and its words.
 *
 * @param position  id of the position
 * @param holder    the holder's name
 * @param words     what the position rests on
 * @param stance    the stance it should have, when it is set
 * @param condition its condition, words of the same article, when it is set to conditional
 */
public record Amendment(Kind kind, String position, String holder, String words, Optional<Stance> stance, Optional<String> condition,
                        Position.Correction made) {

    /** Confirmed, struck out, or given another stance. */
    public enum Kind { ACCEPT, REJECT, SET }

    public Amendment {
        if ((kind == Kind.SET) != stance.isPresent()) throw new IllegalArgumentException("a stance goes with set, and with nothing else");
    }
}
