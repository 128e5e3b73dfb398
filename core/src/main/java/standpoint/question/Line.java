package standpoint.question;

import java.util.List;
import standpoint.news.Field;

/**
 * One sentence of an article, as the reader of positions sees it.
 *
 * @param paragraph number of its paragraph in the field
 * @param start     half-open offsets into the field
 * @param tree      its parse
 */
record Line(Field field, int paragraph, int start, int end, List<Word> words, Tree tree) {

    Line { words = List.copyOf(words); }

    int size() { return words.size(); }

    Word at(int index) { return words.get(index); }

    /** The word at an index, or the empty text beyond the ends. */
    String text(int index) { return index < 0 || index >= words.size() ? "" : words.get(index).text(); }

    /** The index of the first word that begins at or after an offset of the field; the size when none does. */
    int from(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) low = middle + 1; else high = middle;
        }
        return low;
    }

    /** Asks rather than tells: "Will Norland sign?" */
    boolean question() {
        for (int i = size() - 1; i >= 0 && i > size() - 4; i--) if (at(i).is("?")) return true;
        return false;
    }
}
