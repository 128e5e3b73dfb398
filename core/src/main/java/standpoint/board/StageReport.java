package standpoint.board;

import java.util.Optional;
import standpoint.news.Passage;
import standpoint.news.When;

/**
 * An article says that a stage is reached.
 *
 * @param stage  the stage's name
 * @param member who reached it; absent when the body did as one
 * @param when   when it was published, as far as that is known
 */
public record StageReport(String stage, Optional<String> member, Optional<When> when, Passage passage) { }
