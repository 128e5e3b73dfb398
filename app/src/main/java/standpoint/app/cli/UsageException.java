package standpoint.app.cli;

/** The call cannot be carried out as it stands. The message is one sentence: what, why and the mend. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String sentence) { super(sentence); }
}
