package standpoint.question;

/**
 * How the words around a target judge it.
 *
 * @param sign      +1 for the proposal, -1 against, 0 when that stays open
 * @param verdict   what the sign rests on
 * @param strength  0 to 1
 * @param normative somebody says what ought to be ("must be scrapped"), which is the speaker's demand, not the subject's
 * @param past      told as earlier
 */
record Judgement(int sign, Verdict verdict, double strength, boolean normative, boolean past) {

    /** NOTHING no stance is expressed; ASSERTED the proposal is said to come or not to come; HELD an attitude is expressed. */
    enum Verdict { NOTHING, ASSERTED, HELD, UNSURE }

    static final Judgement NONE = new Judgement(0, Verdict.NOTHING, 0, false, false);
}
