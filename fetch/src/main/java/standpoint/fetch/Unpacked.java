package standpoint.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The two ends of an unpacking stream, counted: what went in and what came out. An archive that swells beyond its limit, or to many times its size,
 * is a bomb and ends with a {@link Failures.TooLarge}.
 */
final class Unpacked {
    private static final long HARMLESS = 64L << 20;
    private static final int MOST_TIMES = 200;
    private final Counted packed;
    private final String name;
    private final long most;
    private long out;

    Unpacked(String name, InputStream in, Limits limits) {
        this.name = name;
        this.packed = new Counted(in);
        this.most = limits.archiveBytes();
    }

    InputStream packed() { return packed; }

    /** The unpacking stream, watched. */
    InputStream through(InputStream unpacking) { return new Watched(unpacking); }

    private void add(long read) throws IOException {
        out += read;
        if (out > most) throw new Failures.TooLarge("The archive " + name + " unpacks to more than the limit of " + PageMaker.megabytes(most) + ".");
        if (out > HARMLESS && out / MOST_TIMES > packed.count) {
            throw new Failures.TooLarge("The archive " + name + " unpacks to more than " + MOST_TIMES + " times its size, as only a bomb does.");
        }
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) { super(in); }

        @Override public int read() throws IOException {
            int read = super.read();
            if (read >= 0) count++;
            return read;
        }

        @Override public int read(byte[] to, int from, int length) throws IOException {
            int read = super.read(to, from, length);
            if (read > 0) count += read;
            return read;
        }
    }

    private final class Watched extends FilterInputStream {

        Watched(InputStream in) { super(in); }

        @Override public int read() throws IOException {
            int read = super.read();
            if (read >= 0) add(1);
            return read;
        }

        @Override public int read(byte[] to, int from, int length) throws IOException {
            int read = super.read(to, from, length);
            if (read > 0) add(read);
            return read;
        }
    }
}
