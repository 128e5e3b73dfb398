package standpoint.network;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text cut into the pieces of a fixed vocabulary, the longest first (WordPiece; Wu et al. 2016, as in BERT, Devlin et al. 2019, without case).
 * Runs of letters and digits are words, every other sign stands alone.
 */
public final class WordPieces {
    /** The pieces that open a text and close each part of it. */
    public static final int START = 101;
    public static final int END = 102;
    private static final int UNKNOWN = 100;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /**
     * A piece.
     *
     * @param id    its number in the vocabulary
     * @param start half-open offsets of its whole word in the text
     */
    public record Piece(int id, int start, int end) { }

    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param vocabulary pieces by their numbers */
    WordPieces(List<String> vocabulary) {
        for (int number = 0; number < vocabulary.size(); number++) numbers.put(vocabulary.get(number), number);
    }

    /** The pieces of a text in order, with the offsets (UTF-16) of the words that they are of. */
    public List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int end = at + Character.charCount(sign);
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                at = end;
                continue;
            }
            if (Character.isLetterOrDigit(sign)) while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) end += Character.charCount(text.codePointAt(end));
            for (int id : ids(plain(text.substring(at, end)))) pieces.add(new Piece(id, at, end));
            at = end;
        }
        return pieces;
    }

    private List<Integer> ids(String word) {
        List<Integer> ids = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int end = word.length();
            Integer id = null;
            while (id == null && end > at) {
                id = numbers.get((at > 0 ? "##" : "") + word.substring(at, end));
                if (id == null) end--;
            }
            if (id == null) return List.of(UNKNOWN);
            ids.add(id);
            at = end;
        }
        return ids.isEmpty() ? List.of(UNKNOWN) : ids;
    }

    private static String plain(String word) {
        String bare = MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u201c', '"').replace('\u201d', '"').replace('\u2013', '-').replace('\u2014', '-');
    }
}
