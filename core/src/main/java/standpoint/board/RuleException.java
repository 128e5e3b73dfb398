package standpoint.board;

/** A rule that cannot be read, does not fit its body, or is asked about what the body lacks. The message is one sentence for people. */
public final class RuleException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public RuleException(String sentence) { super(sentence); }
}
