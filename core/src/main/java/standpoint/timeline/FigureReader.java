package standpoint.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import standpoint.network.TextNetwork;
import standpoint.network.TwoSides;
import standpoint.network.WordPieces;

/** Asks the trained network what the second of two figures is to the first. */
final class FigureReader {
    /** Pieces of the words around a number, and of those before it, where the words are longer. */
    private static final int AROUND = 110;
    private static final int BEFORE = 65;
    private static final int NUMBER = 8;

    private final Supplier<TextNetwork> network;

    /** @param network asked for when there is something to be judged: loading it takes a second */
    FigureReader(Supplier<TextNetwork> network) { this.network = network; }

    /**
     * How likely the second figure is each of these to the first, 0 to 1.
     *
     * @param update   what became of it
     * @param conflict another value for it
     * @param other    of another scope
     */
    record Shares(double update, double conflict, double other) { }

    /** Words around a number as pieces; marked and compared are the number's. */
    private static TwoSides.Side side(FigurePair.Around words, WordPieces cutter) {
        List<WordPieces.Piece> all = cutter.of(words.text());
        int[] own = IntStream.range(0, all.size()).filter(at -> all.get(at).start() < words.end() && all.get(at).end() > words.start()).toArray();
        int begin = own.length == 0 ? 0 : Math.max(0, Math.min(own[0] - BEFORE, all.size() - AROUND));
        List<WordPieces.Piece> kept = all.subList(begin, Math.min(all.size(), begin + AROUND));
        int[] number = Arrays.stream(own).map(at -> at - begin).filter(at -> at < AROUND).toArray();
        long[] marks = new long[kept.size()];
        for (int at : number) marks[at] = NUMBER;
        return new TwoSides.Side(kept.stream().mapToLong(WordPieces.Piece::id).toArray(), marks, number);
    }

    Shares judge(FigurePair pair) {
        TextNetwork judge = network.get();
        double[] shares = judge.judge(asked(pair, judge.pieces())).figures()[0];
        return new Shares(shares[0], shares[1], shares[2]);
    }

    static TextNetwork.Text asked(FigurePair pair, WordPieces cutter) {
        return TwoSides.text(pair.days(), side(pair.first(), cutter), side(pair.second(), cutter), pair.signsInOrder(), cutter);
    }
}
