package standpoint.question;

/**
 * Words of a line that speak of the proposal: [from, to), with the word that carries the idea.
 *
 * @param sign  +1 for the proposal, -1 for its contrary
 * @param start first word of the clause that states it, with its own subject ("Velmora to be granted entry"); from, when it has none
 * @param way    how it is known
 * @param weight how many of the proposal's words stand there
 */
record Target(int start, int from, int to, int key, int sign, Way way, int weight) {

    Target(int start, int from, int to, int key, int sign, Way way) { this(start, from, to, key, sign, way, 0); }

    /** In its own words, by what the article carries over, by a noun or pronoun for it, left out ("Norland voted against"), or by a step on the way
     * to it ("more commitments for Velmora"). */
    enum Way { EXPLICIT, CARRIED, NOUN, PRONOUN, LEFT_OUT, PROXY }
}
