package standpoint.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a verb writes.
 *
 * @param out    answers, in UTF-8
 * @param error  complaints and progress
 * @param people whether a person looks on: then there are colours and progress
 * @param width  columns
 */
record Terminal(PrintStream out, PrintStream error, boolean people, boolean colour, int width) {
    private static final int NARROWEST = 40;
    private static final int USUAL = 80;

    /** The one that the process was started in. Colours end where NO_COLOR is set (no-color.org). */
    static Terminal ofProcess() {
        boolean people = System.console() != null;
        boolean colour = people && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err), people, colour, columns());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }

    private static int columns() {
        try {
            return Math.max(NARROWEST, Integer.parseInt(System.getenv().getOrDefault("COLUMNS", "" + USUAL)));
        } catch (NumberFormatException notANumber) {
            return USUAL;
        }
    }
}
