package standpoint.ledger;

/** The ledger cannot be used. The message is one sentence for people: file, reason and mend. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LedgerException(String sentence, Throwable cause) { super(sentence, cause); }
}
