package standpoint.news;

import java.util.Optional;

/**
 * Evidence that a person enters by hand, such as a call or a letter.
 *
 * @param article   the note as an article of its own, so that the evidence has a passage like any other
 * @param holder    whose stance it is
 * @param member    the body's member they speak for, as the person names it
 * @param condition words of the note, when conditional
 * @param said      when it was said
 * @param offRecord it may not be attributed
 */
public record Testimony(Article article, String holder, Optional<String> member, Stance stance, Optional<String> condition,
                        Optional<When> said, boolean offRecord, Position.Correction made) { }
