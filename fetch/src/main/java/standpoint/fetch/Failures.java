package standpoint.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import standpoint.news.Rejection.Reason;

/** Exceptions of input and output as sentences for people. */
final class Failures {

    /** More bytes than a limit allows. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(String sentence) { super(sentence); }
    }

    private Failures() { }

    static Fetched of(String page, IOException failure) {
        if (failure instanceof TooLarge) return Fetched.refusal(page, Reason.TOO_LARGE, failure.getMessage());
        if (failure instanceof NoSuchFileException) return Fetched.refusal(page, Reason.MISSING, "There is no file or folder of this name.");
        if (failure instanceof AccessDeniedException) {
            return Fetched.refusal(page, Reason.UNREADABLE, "The file may not be read: its permissions forbid it.");
        }
        if (failure instanceof HttpTimeoutException || failure instanceof SocketTimeoutException) {
            return Fetched.refusal(page, Reason.TIMED_OUT, "The server took longer than allowed.");
        }
        if (failure instanceof EOFException || failure instanceof ZipException) {
            return Fetched.refusal(page, Reason.MALFORMED, "The packed data is damaged or cut short (" + words(failure) + "); what stood before the damage was read.");
        }
        return Fetched.refusal(page, Reason.UNREADABLE, "It could not be read: " + words(failure) + ".");
    }

    private static String words(Exception failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
