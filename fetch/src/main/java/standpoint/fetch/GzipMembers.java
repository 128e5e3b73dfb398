package standpoint.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Gzip data of any number of members, unpacked one after the other. In a web archive each record is a member of its own, so there damage costs that
 * member alone: what follows is looked for by the mark that members begin with. Anything else that is damaged ends.
 */
final class GzipMembers extends InputStream {
    /** As much of a member is held, so that what follows it can be looked for in it when it was cut. */
    private static final int BUFFER = 1 << 18;
    /** Stands for what was lost, so that whoever reads records notices it. */
    private static final byte[] LOST = "\r\n\r\n(damaged)\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WARC = {'W', 'A', 'R', 'C', '/'};
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final byte[] begin = new byte[WARC.length];
    private int at;
    private int filled;
    private int member;
    private int lost = LOST.length;
    private long out;
    private boolean inside;
    private boolean ended;

    GzipMembers(InputStream in) throws IOException {
        this.in = in;
        if (!header()) throw new ZipException("not in gzip format");
        inside = true;
    }

    @Override public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) return 0;
        while (lost < LOST.length || !ended) {
            if (lost < LOST.length) return tellLoss(to, from, length);
            try {
                int read = inside ? inflate(to, from, length) : nextMember();
                if (read > 0) return read;
            } catch (EOFException | ZipException damaged) {
                if (!isWebArchive()) throw damaged;
                inside = false;
                lost = 0;
                ended = !find();
            }
        }
        return -1;
    }

    private int tellLoss(byte[] to, int from, int length) {
        int told = Math.min(length, LOST.length - lost);
        System.arraycopy(LOST, lost, to, from, told);
        lost += told;
        return told;
    }

    private boolean isWebArchive() { return out >= WARC.length && Arrays.equals(begin, WARC); }

    private int inflate(byte[] to, int from, int length) throws IOException {
        try {
            int read = inflater.inflate(to, from, length);
            if (read > 0) {
                sum.update(to, from, read);
                for (int i = 0; i < read && out + i < begin.length; i++) begin[(int) out + i] = to[from + i];
                out += read;
                return read;
            }
        } catch (DataFormatException damaged) {
            throw new ZipException(damaged.getMessage() == null ? "the packed data makes no sense" : damaged.getMessage());
        }
        if (inflater.finished()) {
            trailer();
        } else if (inflater.needsDictionary()) {
            throw new ZipException("a dictionary is missing");
        } else {
            if (at == filled && !fill()) throw new EOFException("the packed data is cut short");
            inflater.setInput(buffer, at, filled - at);
            at = filled;
        }
        return 0;
    }

    /** After a member: its sum must be right, and its bytes left over are the next member's. */
    private void trailer() throws IOException {
        at = filled - inflater.getRemaining();
        inside = false;
        long told = 0;
        for (int i = 0; i < 4; i++) told |= (long) next() << 8 * i;
        for (int i = 0; i < 4; i++) next();
        if (told != sum.getValue()) throw new ZipException("the packed data does not add up");
    }

    private int nextMember() throws IOException {
        inside = header();
        ended = !inside;
        return 0;
    }

    /** Reads the header of a member; false at the end, or where other bytes follow the last member. */
    private boolean header() throws IOException {
        if (isAtEnd()) return false;
        member = at;
        boolean mark = next() == 0x1F && !isAtEnd() && next() == 0x8B && !isAtEnd() && next() == 8;
        if (!mark && isWebArchive()) throw new ZipException("no member begins here");
        if (mark) restOfHeader(next());
        return mark;
    }

    private boolean isAtEnd() throws IOException { return at == filled && !fill(); }

    private void restOfHeader(int flags) throws IOException {
        for (int i = 0; i < 6; i++) next();
        if ((flags & 4) != 0) {
            int extra = next() | next() << 8;
            for (int i = 0; i < extra; i++) next();
        }
        if ((flags & 8) != 0) skipWord();
        if ((flags & 16) != 0) skipWord();
        if ((flags & 2) != 0) for (int i = 0; i < 2; i++) next();
        inflater.reset();
        sum.reset();
    }

    private void skipWord() throws IOException {
        int one = next();
        while (one != 0) one = next();
    }

    /** Looks for the next member after damage. The bytes of its mark come about by chance as well; then that one proves damaged too. */
    private boolean find() throws IOException {
        // A member that was cut took the next one for its own data, so the search begins where it began itself.
        at = Math.min(filled, member + 1);
        inflater.reset();
        int matched = 0;
        try {
            while (!isAtEnd()) {
                int one = next();
                boolean found = matched == 2 && one == 8;
                matched = one == 0x1F ? 1 : matched == 1 && one == 0x8B ? 2 : 0;
                if (!found) continue;
                member = Math.max(0, at - 3);
                int flags = next();
                if ((flags & 0xE0) != 0) continue;
                restOfHeader(flags);
                inside = true;
                return true;
            }
        } catch (EOFException cut) {
            return false;
        }
        return false;
    }

    private int next() throws IOException {
        if (at == filled && !fill()) throw new EOFException("the packed data is cut short");
        return buffer[at++] & 0xFF;
    }

    /** Reads on. The bytes of the open member stay where they can be looked through again, those of a very long one in part. */
    private boolean fill() throws IOException {
        if (filled == buffer.length) {
            int drop = Math.min(at, member > 0 ? member : buffer.length / 2);
            System.arraycopy(buffer, drop, buffer, 0, filled - drop);
            filled -= drop;
            at -= drop;
            member = Math.max(0, member - drop);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read > 0) filled += read;
        return read > 0;
    }

    @Override public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
