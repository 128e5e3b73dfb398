package standpoint.question;

import java.util.List;
import java.util.Optional;

/**
 * What stands to the left of a target and governs it.
 *
 * @param governing phrases between the subject and the target, left to right
 * @param subject   whose attitude they tell
 * @param pronoun   the subject is a pronoun that nobody resolved ("he", "we"); then its word
 * @param owner     the subject is a possessor ("Norland's opposition to"): further left somebody may judge that in turn
 * @param from      the first word that belongs to it
 * @param supposed  it is only supposed ("if Norland backs ...", "whether ...")
 */
record Clause(List<PhraseLexicon.Match> governing, Optional<Named> subject, Optional<String> pronoun, boolean owner, int from, boolean supposed) { }
