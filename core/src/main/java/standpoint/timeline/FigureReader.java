package standpoint.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import standpoint.network.TextNetwork;
import standpoint.network.WordPieces;

/** Asks the trained network what the second of two figures is to the first. */
final class FigureReader {
    /** Pieces of the days; of the words around a number; and of those before it, where the words are longer. */
    private static final int DAYS = 40;
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

    /** Words around a number as pieces, and which of them are the number's. */
    private record Cut(long[] pieces, int[] number) {
        static Cut of(FigurePair.Around words, WordPieces cutter) {
            List<WordPieces.Piece> all = cutter.of(words.text());
            int[] own = IntStream.range(0, all.size()).filter(at -> all.get(at).start() < words.end() && all.get(at).end() > words.start()).toArray();
            int begin = own.length == 0 ? 0 : Math.max(0, Math.min(own[0] - BEFORE, all.size() - AROUND));
            List<WordPieces.Piece> kept = all.subList(begin, Math.min(all.size(), begin + AROUND));
            return new Cut(kept.stream().mapToLong(WordPieces.Piece::id).toArray(), Arrays.stream(own).map(at -> at - begin).filter(at -> at < AROUND).toArray());
        }
    }

    Shares judge(FigurePair pair) {
        TextNetwork judge = network.get();
        double[] shares = judge.judge(asked(pair, judge.pieces())).figures()[0];
        return new Shares(shares[0], shares[1], shares[2]);
    }

    static TextNetwork.Text asked(FigurePair pair, WordPieces cutter) {
        long[] days = cutter.of(pair.days()).stream().limit(DAYS).mapToLong(WordPieces.Piece::id).toArray();
        Cut first = Cut.of(pair.first(), cutter);
        Cut second = Cut.of(pair.second(), cutter);
        int one = days.length + 2;
        int other = one + first.pieces().length + 1;
        long[] pieces = new long[other + second.pieces().length + 1];
        pieces[0] = WordPieces.START;
        System.arraycopy(days, 0, pieces, 1, days.length);
        System.arraycopy(first.pieces(), 0, pieces, one, first.pieces().length);
        System.arraycopy(second.pieces(), 0, pieces, other, second.pieces().length);
        for (int end : new int[] {one - 1, other - 1, pieces.length - 1}) pieces[end] = WordPieces.END;
        long[] types = new long[pieces.length];
        Arrays.fill(types, other, types.length, 1);
        int[] firsts = Arrays.stream(first.number()).map(at -> one + at).toArray();
        int[] seconds = Arrays.stream(second.number()).map(at -> other + at).toArray();
        long[] marks = new long[pieces.length];
        for (int at : firsts) marks[at] = NUMBER;
        for (int at : seconds) marks[at] = NUMBER;
        return new TextNetwork.Text(pieces, types, marks, List.of(firsts), List.of(seconds), new float[][] {pair.signsInOrder()});
    }
}
