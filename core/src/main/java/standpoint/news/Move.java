package standpoint.news;

import java.util.Optional;

/**
 * Two positions of one holder with different stance: it moved. A hedge is a half move.
 *
 * @param before id of the position before
 * @param after  id of the position after
 */
public record Move(String id, String holder, Optional<String> member, Stance from, Stance to, boolean half, Optional<When> at,
                   String before, String after) { }
