package standpoint.origin;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import standpoint.network.TextNetwork;
import standpoint.network.TwoSides;
import standpoint.network.WordPieces;

/** Asks the trained network whether two articles report one occasion. */
final class OccasionReader {
    /** Pieces of one article. */
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

    /** One article as pieces, with marks at who speaks and what they say; compared is what is said: all, where nobody's words are told apart. */
    private static TwoSides.Side side(Telling telling, WordPieces cutter) {
        List<WordPieces.Piece> cut = cutter.of(telling.text()).stream().limit(SIDE).toList();
        long[] marks = new long[cut.size()];
        for (int at = 0; at < marks.length; at++) marks[at] = (in(cut.get(at), telling.speaker()) ? SPEAKER : 0) | (in(cut.get(at), telling.content()) ? SAID : 0);
        int[] said = IntStream.range(0, marks.length).filter(at -> (marks[at] & SAID) != 0).toArray();
        return new TwoSides.Side(cut.stream().mapToLong(WordPieces.Piece::id).toArray(), marks, said.length > 0 ? said : IntStream.range(0, marks.length).toArray());
    }

    private static boolean in(WordPieces.Piece piece, List<Telling.Span> spans) { return spans.stream().anyMatch(span -> piece.start() < span.end() && piece.end() > span.start()); }

    Shares judge(OccasionPair pair) {
        TextNetwork judge = network.get();
        double[] shares = judge.judge(asked(pair, judge.pieces())).occasions()[0];
        return new Shares(shares[0], shares[1]);
    }

    static TextNetwork.Text asked(OccasionPair pair, WordPieces cutter) {
        return TwoSides.text(pair.days(), side(pair.first(), cutter), side(pair.second(), cutter), pair.signsInOrder(), cutter);
    }
}
