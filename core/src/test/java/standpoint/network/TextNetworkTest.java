package standpoint.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextNetworkTest {
    private final TextNetwork network = TextNetwork.shipped();

    private TextNetwork.Text text(String words, int pairs) {
        long[] cut = network.pieces().of(words).stream().mapToLong(WordPieces.Piece::id).toArray();
        List<int[]> stretches = IntStream.range(0, pairs).mapToObj(pair -> new int[] {pair, pair + 1}).toList();
        return new TextNetwork.Text(cut, new long[cut.length], new long[cut.length], stretches, stretches, new float[pairs][TextNetwork.SIGNS]);
    }

    @Test void sharesAddUpToOneAndAreThoseOfEachPair() {
        TextNetwork.Judged judged = network.judge(text("Norland will vote against the accession of Ostia, its minister said", 3));
        assertEquals(3, judged.stances().length);
        assertEquals(3, judged.figures().length);
        for (double[] shares : judged.stances()) assertEquals(1, Arrays.stream(shares).sum(), 0.003);
        for (double[] shares : judged.figures()) assertEquals(1, Arrays.stream(shares).sum(), 0.003);
        assertEquals(5, judged.stances()[0].length);
        assertEquals(3, judged.figures()[0].length);
    }

    @Test void manyThreadsGetTheSame() {
        TextNetwork.Text text = text("Twelve people were hurt in Averil; at noon it was fourteen", 2);
        TextNetwork.Judged once = network.judge(text);
        IntStream.range(0, 16).parallel().forEach(run -> {
            TextNetwork.Judged again = network.judge(text);
            assertArrayEquals(once.condition(), again.condition());
            for (int pair = 0; pair < 2; pair++) assertArrayEquals(once.figures()[pair], again.figures()[pair]);
        });
    }

    @Test void whatDoesNotFitIsNamed() {
        assertThrows(IllegalArgumentException.class, () -> new TextNetwork.Text(new long[3], new long[2], new long[3], List.of(), List.of(), new float[0][]));
        assertThrows(IllegalArgumentException.class, () -> new TextNetwork.Text(new long[3], new long[3], new long[3], List.of(new int[0]), List.of(new int[0]), new float[1][3]));
    }
}
