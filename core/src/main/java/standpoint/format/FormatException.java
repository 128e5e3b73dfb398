package standpoint.format;

/** A file that people wrote has a mistake. The message is one sentence for them: file, line, reason and mend. */
public final class FormatException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public FormatException(String sentence) { super(sentence); }

    FormatException(String file, int line, String reason) { super(file + ", line " + line + ": " + reason); }
}
