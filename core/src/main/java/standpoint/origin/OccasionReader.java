package standpoint.origin;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import standpoint.network.TextNetwork;
import standpoint.network.WordPieces;

/** Asks the trained network whether two articles report one occasion. */
final class OccasionReader {
    /** Pieces of the days, and of one article. */
    private static final int DAYS = 40;
    private static final int SIDE = 210;
    private static final int SPEAKER = 1;
    private static final int SAID = 8;

    private final Supplier<TextNetwork> network;

    /** @param network asked for when there is something to be judged: loading it takes a second */
    OccasionReader(Supplier<TextNetwork> network) { this.network = network; }

    /**
     * How likely each of these is, 0 to 1.
     *
     * @param one they have an occasion in common
     * @param two they have none
     */
    record Shares(double one, double two) { }

    /** One article's side as pieces, with marks at who speaks and what they say; which of them are said: all, where nobody's words are told apart. */
    private record Side(long[] pieces, long[] marks, int[] said) {
        static Side of(Telling telling, WordPieces cutter) {
            List<WordPieces.Piece> cut = cutter.of(telling.text()).stream().limit(SIDE).toList();
            long[] marks = new long[cut.size()];
            for (int at = 0; at < marks.length; at++) marks[at] = (in(cut.get(at), telling.speaker()) ? SPEAKER : 0) | (in(cut.get(at), telling.content()) ? SAID : 0);
            int[] said = IntStream.range(0, marks.length).filter(at -> (marks[at] & SAID) != 0).toArray();
            return new Side(cut.stream().mapToLong(WordPieces.Piece::id).toArray(), marks, said.length > 0 ? said : IntStream.range(0, marks.length).toArray());
        }

        private static boolean in(WordPieces.Piece piece, List<Telling.Span> spans) { return spans.stream().anyMatch(span -> piece.start() < span.end() && piece.end() > span.start()); }
    }

    Shares judge(OccasionPair pair) {
        TextNetwork judge = network.get();
        double[] shares = judge.judge(asked(pair, judge.pieces())).occasions()[0];
        return new Shares(shares[0], shares[1]);
    }

    static TextNetwork.Text asked(OccasionPair pair, WordPieces cutter) {
        long[] days = cutter.of(pair.days()).stream().limit(DAYS).mapToLong(WordPieces.Piece::id).toArray();
        Side first = Side.of(pair.first(), cutter);
        Side second = Side.of(pair.second(), cutter);
        int one = days.length + 2;
        int other = one + first.pieces().length + 1;
        long[] pieces = new long[other + second.pieces().length + 1];
        long[] marks = new long[pieces.length];
        pieces[0] = WordPieces.START;
        System.arraycopy(days, 0, pieces, 1, days.length);
        System.arraycopy(first.pieces(), 0, pieces, one, first.pieces().length);
        System.arraycopy(second.pieces(), 0, pieces, other, second.pieces().length);
        for (int end : new int[] {one - 1, other - 1, pieces.length - 1}) pieces[end] = WordPieces.END;
        System.arraycopy(first.marks(), 0, marks, one, first.marks().length);
        System.arraycopy(second.marks(), 0, marks, other, second.marks().length);
        long[] types = new long[pieces.length];
        Arrays.fill(types, other, types.length, 1);
        int[] firsts = Arrays.stream(first.said()).map(at -> one + at).toArray();
        int[] seconds = Arrays.stream(second.said()).map(at -> other + at).toArray();
        return new TextNetwork.Text(pieces, types, marks, List.of(firsts), List.of(seconds), new float[][] {pair.signsInOrder()});
    }
}
