package standpoint.attribution;

import java.util.List;
import java.util.Optional;

/**
 * One attribution before it is joined with the others: a cue with its content and its speaker.
 *
 * @param cue        the word that carries the cue
 * @param speaker    absent when nobody is named or implied
 * @param confidence 0 to 1
 */
record Finding(Words words, int cue, Content content, Optional<Speaker> speaker, double confidence) {

    Finding withContent(Content other) { return new Finding(words, cue, other, speaker, confidence); }

    Finding surer(double other) { return new Finding(words, cue, content, speaker, other); }

    /** The content of the other stands wholly inside the content of this one, which has more. */
    boolean holds(Finding other) {
        int inside = 0;
        for (Span part : other.content.spans()) {
            boolean held = false;
            for (Span span : content.spans()) held |= span.contains(part);
            if (!held) return false;
            inside += part.length();
        }
        return inside < size();
    }

    int size() {
        int size = 0;
        for (Span span : content.spans()) size += span.length();
        return size;
    }
}
