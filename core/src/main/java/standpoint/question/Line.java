package standpoint.question;

import java.util.List;
import java.util.Set;
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

    /** The first word behind a dateline: "HAVN, March 4 (Gulf News) - Norland ..."; 0 without one. */
    int dateline() {
        for (int i = 1; i < Math.min(size() - 1, 14); i++) {
            String word = text(i);
            if (Set.of("-", "--", "\u2013", "\u2014").contains(word)) return i + 1;
            boolean part = at(i).name() || at(i).sign() || word.matches("[0-9.]+") || Set.of("of", "the", "and").contains(word);
            if (!part) return 0;
        }
        return 0;
    }

    /** Asks rather than tells: "Will Norland sign?" */
    boolean question() {
        for (int i = size() - 1; i >= 0 && i > size() - 4; i--) if (at(i).is("?")) return true;
        return false;
    }
}
