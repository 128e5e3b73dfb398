package standpoint.network;

import java.util.Arrays;
import java.util.List;

/** Two passages that are put to the network one after the other, behind the days on which they were published. */
public final class TwoSides {
    /** Pieces of the days. */
    private static final int DAYS = 40;

    private TwoSides() { }

    /**
     * One passage.
     *
     * @param pieces numbers of its pieces
     * @param marks  for each of them, as {@link TextNetwork.Text} has them
     * @param chosen places of those that are compared with the other's
     */
    public record Side(long[] pieces, long[] marks, int[] chosen) { }

    /**
     * @param days  in words
     * @param signs what else is known of the two, {@link TextNetwork#SIGNS} figures
     */
    public static TextNetwork.Text text(String days, Side first, Side second, float[] signs, WordPieces cutter) {
        long[] head = cutter.of(days).stream().limit(DAYS).mapToLong(WordPieces.Piece::id).toArray();
        int one = head.length + 2;
        int other = one + first.pieces().length + 1;
        long[] pieces = new long[other + second.pieces().length + 1];
        long[] marks = new long[pieces.length];
        long[] types = new long[pieces.length];
        pieces[0] = WordPieces.START;
        System.arraycopy(head, 0, pieces, 1, head.length);
        put(first, one, pieces, marks);
        put(second, other, pieces, marks);
        for (int end : new int[] {one - 1, other - 1, pieces.length - 1}) pieces[end] = WordPieces.END;
        Arrays.fill(types, other, types.length, 1);
        return new TextNetwork.Text(pieces, types, marks, List.of(from(one, first.chosen())), List.of(from(other, second.chosen())), new float[][] {signs});
    }

    private static void put(Side side, int from, long[] pieces, long[] marks) {
        System.arraycopy(side.pieces(), 0, pieces, from, side.pieces().length);
        System.arraycopy(side.marks(), 0, marks, from, side.marks().length);
    }

    private static int[] from(int start, int[] places) { return Arrays.stream(places).map(at -> start + at).toArray(); }
}
