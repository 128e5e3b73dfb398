package standpoint.question;

/**
 * How one holder stands towards a target, as the parse of a line tells it.
 *
 * @param holder    the word that heads the holder's name; -1 when it is whoever speaks the line
 * @param from      the first word of the clause that tells it
 * @param refusal   the words of attitude are against something, so that "until" and "without" state what would end it
 */
record Attitude(int holder, Judgement judgement, int from, boolean refusal) {
    static final int SPEAKER = -1;
}
