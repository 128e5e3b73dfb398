package standpoint.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The records of a web archive as runs of bytes, one in memory at a time. A record whose head or length is wrong costs itself alone: the next is found by
 * the line that every record begins with. A length is believed when what follows it is the end or another record, so that a page that quotes such a line is not cut.
 */
final class WarcRecords {
    private static final byte[] MARK = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_HEAD = 1 << 16;
    private static final int STEP = 1 << 16;
    private final InputStream in;
    private final long most;
    private byte[] held = new byte[STEP * 2];
    private int from;
    private int to;
    private boolean ended;

    /** One record: whole, or why it is not. The bytes are those of its head and block. */
    record Found(byte[] bytes, Optional<Damage> damage) { }

    enum Damage { CUT, TOO_LARGE, HEAD, LENGTH, NO_RECORD }

    /** @param most the longest block */
    WarcRecords(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    /** The next record, or empty at the end. */
    Optional<Found> next() throws IOException {
        skipEmptyLines();
        if (!has(1)) return Optional.empty();
        if (!startsRecord(0)) return damaged(Damage.NO_RECORD, 0);
        int head = headLength();
        if (head < 0) return damaged(ended && to - from < LONGEST_HEAD ? Damage.CUT : Damage.HEAD, 1);
        long length = blockLength(head);
        if (length < 0) return damaged(Damage.HEAD, 1);
        if (length > most) return tooLarge(head, length);
        int whole = head + (int) length;
        if (!has(whole)) return damaged(Damage.CUT, head);
        if (!endsAt(whole)) return damaged(Damage.LENGTH, head);
        byte[] bytes = Arrays.copyOfRange(held, from, from + whole);
        from += whole;
        return Optional.of(new Found(bytes, Optional.empty()));
    }

    /** True when after the record come the end or the two line ends that close it, or at least one and another record. */
    private boolean endsAt(int whole) throws IOException {
        int at = whole;
        int lines = 0;
        while (has(at + 1) && lines < 2 && (held[from + at] == '\r' || held[from + at] == '\n')) if (held[from + at++] == '\n') lines++;
        return !has(at + 1) || lines == 2 || lines == 1 && startsRecord(at);
    }

    private boolean startsRecord(int at) throws IOException {
        if (!has(at + MARK.length)) return false;
        for (int i = 0; i < MARK.length; i++) if (held[from + at + i] != MARK[i]) return false;
        return true;
    }

    private void skipEmptyLines() throws IOException { while (has(1) && (held[from] == '\r' || held[from] == '\n')) from++; }

    /** The length of the head with its empty line, or -1. */
    private int headLength() throws IOException {
        for (int at = 0; at < LONGEST_HEAD && has(at + 2); at++) {
            if (held[from + at] != '\n') continue;
            if (held[from + at + 1] == '\n') return at + 2;
            if (has(at + 3) && held[from + at + 1] == '\r' && held[from + at + 2] == '\n') return at + 3;
        }
        return -1;
    }

    private long blockLength(int head) {
        for (String line : new String(held, from, head, StandardCharsets.ISO_8859_1).split("\r?\n")) {
            if (!line.toLowerCase(Locale.ROOT).startsWith("content-length:")) continue;
            String number = line.substring("content-length:".length()).strip();
            boolean digits = !number.isEmpty() && number.length() <= 18 && number.chars().allMatch(c -> c >= '0' && c <= '9');
            return digits ? Long.parseLong(number) : -1;
        }
        return -1;
    }

    /** Gives up a record and goes on where the next begins, at least so many bytes on. */
    private Optional<Found> damaged(Damage damage, int least) throws IOException {
        byte[] head = Arrays.copyOfRange(held, from, Math.min(to, from + 4096));
        from += Math.min(least, to - from);
        boolean lineStart = least != 1;
        while (has(1)) {
            if (lineStart && startsRecord(0) && isVersion()) return Optional.of(new Found(head, Optional.of(damage)));
            lineStart = held[from++] == '\n';
        }
        return Optional.of(new Found(head, Optional.of(damage)));
    }

    /** "WARC/1.0" and the end of the line, as a record begins and words seldom do. */
    private boolean isVersion() throws IOException {
        int end = MARK.length + 3;
        return has(end + 1) && Character.isDigit(held[from + MARK.length]) && (held[from + end] == '\r' || held[from + end] == '\n');
    }

    /** Passes over a record that is longer than a page may be, without holding it. */
    private Optional<Found> tooLarge(int head, long length) throws IOException {
        byte[] start = Arrays.copyOfRange(held, from, from + head);
        long left = head + length;
        while (left > 0 && has(1)) {
            int step = (int) Math.min(left, to - from);
            from += step;
            left -= step;
        }
        return Optional.of(new Found(start, Optional.of(Damage.TOO_LARGE)));
    }

    /** Whether so many bytes are left; reads on until they are held. */
    private boolean has(int count) throws IOException {
        while (to - from < count && !ended) read(count);
        return to - from >= count;
    }

    private void read(int count) throws IOException {
        if (from > 0 && held.length - to < STEP) {
            System.arraycopy(held, from, held, 0, to - from);
            to -= from;
            from = 0;
        }
        if (held.length - to < STEP) held = Arrays.copyOf(held, (int) Math.min(Integer.MAX_VALUE - 16L, Math.max(held.length * 2L, count + (long) STEP)));
        int read = in.read(held, to, held.length - to);
        if (read < 0) ended = true;
        else to += read;
    }

    /** The address that a head names, for telling which record it was. */
    static Optional<String> address(byte[] head) {
        for (String line : new String(head, StandardCharsets.ISO_8859_1).split("\r?\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith("warc-target-uri:")) return Optional.of(line.substring("warc-target-uri:".length()).strip()).filter(one -> !one.isEmpty());
            if (line.isEmpty()) break;
        }
        return Optional.empty();
    }

    void close() throws IOException { in.close(); }
}
