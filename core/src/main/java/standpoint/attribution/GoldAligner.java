package standpoint.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Lays what people marked in a text onto its words. */
final class GoldAligner {

    /**
     * One marked attribution as words; signs are left out.
     *
     * @param head the word that carries the cue, -1 when no word can
     */
    record Aligned(int head, BitSet cue, BitSet content, BitSet source) { }

    private final Words words;
    private final CueFeatures cues;

    GoldAligner(Words words, CueFeatures cues) {
        this.words = words;
        this.cues = cues;
    }

    List<Aligned> align(List<GoldAttribution> gold) {
        List<Aligned> aligned = new ArrayList<>();
        for (GoldAttribution one : gold) {
            BitSet cue = words(one.cue(), true);
            BitSet content = words(one.content(), false);
            if (!content.isEmpty()) aligned.add(new Aligned(head(cue), cue, content, words(one.source(), false)));
        }
        return aligned;
    }

    private BitSet words(List<GoldAttribution.Range> ranges, boolean signs) {
        BitSet found = new BitSet(words.count());
        for (GoldAttribution.Range range : ranges) {
            for (int i = firstBehind(range.start()); i < words.count() && words.token(i).start() < range.end(); i++) {
                if (signs || words.word(i)) found.set(i);
            }
        }
        return found;
    }

    /** The first word that ends behind an offset. */
    private int firstBehind(int offset) {
        int low = 0;
        int high = words.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.token(middle).end() <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** The last verb of the cue that hangs on a word outside it, else the first word that can carry a cue. */
    private int head(BitSet cue) {
        int verb = -1;
        int other = -1;
        for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
            if (!cues.candidate(i)) continue;
            boolean top = words.head(i) < 0 || !cue.get(words.head(i));
            if (words.verb(i)) verb = top || verb < 0 ? i : verb;
            else if (other < 0) other = i;
        }
        return verb >= 0 ? verb : other;
    }

    static double dice(BitSet one, BitSet two) {
        BitSet both = (BitSet) one.clone();
        both.and(two);
        int all = one.cardinality() + two.cardinality();
        return all == 0 ? 0 : 2.0 * both.cardinality() / all;
    }

    static BitSet words(Words words, List<Span> spans) {
        BitSet set = new BitSet(words.count());
        for (Span span : spans) for (int i = span.from(); i < span.to(); i++) if (words.word(i)) set.set(i);
        return set;
    }
}
