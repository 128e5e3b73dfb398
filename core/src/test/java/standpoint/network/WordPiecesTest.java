package standpoint.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private final WordPieces pieces = new WordPieces(List.of("nor", "##land", "##s", "'", "s", "veto", "cafe", "-", "\"", "no"));

    private List<Integer> ids(String text) { return pieces.of(text).stream().map(WordPieces.Piece::id).toList(); }

    @Test void theLongestPieceComesFirst() { assertEquals(List.of(0, 1, 2), ids("Norlands")); }

    @Test void signsStandAlone() { assertEquals(List.of(0, 1, 3, 4, 5), ids("Norland\u2019s veto")); }

    @Test void accentsAndCaseAreLeftOut() { assertEquals(List.of(6), ids("CAF\u00c9")); }

    @Test void quotationMarksAndDashesAreOfOneKind() { assertEquals(List.of(8, 9, 8, 7), ids("\u201cNo\u201d\u2014")); }

    @Test void aWordWithoutPiecesIsUnknownAsAWhole() { assertEquals(List.of(100, 5), ids("vetoed veto")); }

    @Test void offsetsAreThoseOfTheWord() {
        List<WordPieces.Piece> all = pieces.of("  Norland's");
        assertEquals(new WordPieces.Piece(0, 2, 9), all.get(0));
        assertEquals(new WordPieces.Piece(1, 2, 9), all.get(1));
        assertEquals(new WordPieces.Piece(3, 9, 10), all.get(2));
    }

    @Test void anyTextIsCutWithoutALoop() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String text = random.ints(random.nextInt(60), 0, 0x2fff).filter(Character::isDefined).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            int last = 0;
            for (WordPieces.Piece piece : pieces.of(text)) {
                assertTrue(piece.start() >= last && piece.end() > piece.start() && piece.end() <= text.length(), text);
                last = piece.start();
            }
        }
    }
}
