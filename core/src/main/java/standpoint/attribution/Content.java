package standpoint.attribution;

import java.util.List;

/**
 * Words that a cue may attribute: one span, or two where the cue interrupts them. Spans begin and end with a word, not a sign.
 *
 * @param side where it stands as seen from the cue
 */
record Content(Side side, List<Span> spans) {

    enum Side { AFTER, BEFORE, AROUND, SUBJECT }

    Content { spans = List.copyOf(spans); }

    int from() { return spans.get(0).from(); }

    int to() { return spans.get(spans.size() - 1).to(); }

    boolean contains(int word) {
        for (Span span : spans) if (span.contains(word)) return true;
        return false;
    }
}
