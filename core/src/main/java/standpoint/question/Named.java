package standpoint.question;

/**
 * Words [from, to) of a line that speak of an actor.
 *
 * @param actor   the actor's id in the article, or "member/NAME" for a member of the body that the reading did not notice
 * @param pronoun "he", "the minister": not a name of its own
 */
record Named(int from, int to, String actor, boolean pronoun) { }
