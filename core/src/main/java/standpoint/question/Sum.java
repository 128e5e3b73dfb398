package standpoint.question;

/** What the words of attitude below a word of a line have come to. */
final class Sum {
    int value;
    double strength = 1;
    boolean held;
    boolean judged;
    boolean asserted;
    /** The target is a clause of its own: what is believed or not believed of it. */
    boolean believed;
    boolean unsure;
    /** What the value was below a verb of deliberation; 0 without one. */
    int deliberated;
    boolean open;
    boolean hedged;
    boolean norm;
    boolean past;
    boolean expected;
    boolean refusal;
    boolean silent;
    /** A verb of attitude in the passive, or a noun, that nobody is the subject of. */
    boolean ownerless;

    boolean pending() { return held || judged || unsure; }
}
