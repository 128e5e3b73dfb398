package standpoint.attribution;

import java.util.Optional;

/** What tells who speaks: the path in the tree from the cue to the phrase, the phrase itself, and where it stands. */
final class SpeakerFeatures {
    private static final int LONGEST_PATH = 5;
    private final Cells cells;
    private final Words words;

    SpeakerFeatures(Cells cells) {
        this.cells = cells;
        this.words = cells.words;
    }

    /** @param speaker absent for nobody */
    void fill(int cue, Content content, Optional<Speaker> speaker, Features f) {
        f.clear();
        if (speaker.isPresent()) phrase(cue, content, speaker.get(), f);
        else nobody(cue, content, f);
    }

    private void nobody(int cue, Content content, Features f) {
        int subject = words.dependent(cue, "nsubj", "nsubjpass");
        int shared = cells.subject(cue);
        int has = (subject >= 0 ? 1 : shared >= 0 ? 2 : 0) + (cells.passive(cue) ? 4 : 0);
        f.add(300);
        f.add(301, has, cells.tag[cue]);
        f.add(302, cells.lemma[cue], has);
        f.add(303, cells.sense[cue], has);
        f.add(304, cells.relation[cue], has);
        f.add(305, content.side().ordinal(), has);
        f.add(306, cells.frame(cue));
        f.add(307, shared >= 0 && content.contains(shared) ? 1 : 0, has, cells.sense[cue]);
        f.add(308, cells.sort(subject), cells.sense[cue]);
        f.add(309, words.dependent(cue, "nmod:agent") >= 0 ? 1 : 0, words.dependent(cue, "nmod:poss") >= 0 ? 1 : 0, has);
        f.add(310, cells.lemma[cue]);
        f.add(311, cells.lemma(subject), has);
        f.add(312, shared >= 0 && content.contains(shared) ? 1 : 0, has, cells.lemma[cue]);
        int above = words.head(cue);
        f.add(313, cells.lemma(above), cells.relation[cue], has);
    }

    private void phrase(int cue, Content content, Speaker speaker, Features f) {
        int head = speaker.head();
        int path = path(cue, head);
        int shape = speaker.shape().ordinal();
        int inside = content.contains(head) ? 1 : 0;
        int passive = cells.passive(cue) ? 1 : 0;
        boolean shared = cells.subject(cue) == head;
        f.add(320, path);
        f.add(321, path, cells.tag[cue], passive);
        f.add(322, path, cells.lemma[cue], passive);
        f.add(323, path, cells.sense[cue], passive);
        f.add(324, path, inside, content.side().ordinal());
        f.add(325, path, cells.sort(head));
        f.add(326, path, cells.tag[head]);
        f.add(327, inside, content.side().ordinal());
        f.add(328, shared ? 1 : 0, inside, passive);
        f.add(329, shared ? 1 : 0, cells.tag[cue], cells.relation[cue]);
        f.add(330, shared ? 1 : 0, cells.lemma[cue]);
        f.add(331, shared ? 1 : 0, path);
        who(head, cue, f);
        where(cue, head, content, f);
        shape(speaker, shape, f);
    }

    /** Up from the cue to the word that both hang on, and down to the head. */
    private int path(int cue, int head) {
        int up = cue;
        int path = 1;
        for (int level = 0; level < LONGEST_PATH && up >= 0; level++) {
            int down = down(up, head);
            if (down != 0) return Features.mix(path, down);
            path = Features.mix(path, cells.relation[up]);
            up = words.head(up);
        }
        return NO_PATH;
    }

    private static final int NO_PATH = 77;

    /** The relations from a word down to one of its tree, 0 when it is none of its. */
    private int down(int top, int head) {
        int path = 5;
        int at = head;
        for (int level = 0; level < LONGEST_PATH && at >= 0; level++) {
            if (at == top) return path;
            path = Features.mix(path, cells.relation[at]);
            at = words.head(at);
        }
        return 0;
    }

    private void who(int head, int cue, Features f) {
        f.add(340, cells.lemma[head]);
        f.add(341, cells.sense[head]);
        f.add(342, cells.tag[head], cells.relation[head]);
        f.add(343, cells.sort(head), cells.sense[cue]);
        f.add(344, cells.relation[head], cells.relation(words.head(head)));
        f.add(345, cells.lemma(words.dependent(head, "case")), cells.lemma[cue]);
        f.add(346, cells.lemma(words.dependent(head, "case")), cells.sense[cue]);
        f.add(347, cells.sort(head), cells.relation[head], cells.tag[cue]);
    }

    private void where(int cue, int head, Content content, Features f) {
        int side = head < cue ? 0 : 1;
        int distance = Features.step(Math.abs(head - cue));
        int between = 0;
        int verbs = 0;
        int signs = 0;
        int step = head < cue ? 1 : -1;
        for (int i = head + step; i != cue; i += step) {
            if (!cells.word[i]) signs++;
            else if (cells.verb[i]) verbs++;
            if (SpeakerCandidates.nominal(words, i)) between++;
        }
        f.add(350, side, distance);
        f.add(351, side, distance, cells.tag[head]);
        f.add(352, side, Math.min(between, 4), Math.min(verbs, 3));
        f.add(353, side, Math.min(signs, 3), Math.min(verbs, 3));
        f.add(354, side, Math.min(between, 4), content.side().ordinal());
        f.add(355, side, Math.min(between, 3), cells.lemma[cue]);
        f.add(356, words.quoted(head) ? 1 : 0, words.quoted(cue) ? 1 : 0, side);
        f.add(357, cells.text(cue + 1), side, Math.min(between, 3));
        int edge = cells.leftEdge(cue);
        f.add(359, head < cue && head >= edge ? 1 : 0, Math.min(between, 3), side);
        f.add(370, head < cue && head >= edge ? 1 : 0, cells.tag[head], cells.tag[cue]);
        f.add(371, head < cue && head >= edge ? 1 : 0, Math.min(between, 3), cells.relation[head]);
        f.add(358, words.sentenceStart(cue) == head ? 1 : 0, side);
    }

    private void shape(Speaker speaker, int shape, Features f) {
        Span span = speaker.span();
        int next = span.to() < words.count() ? span.to() : -1;
        f.add(360, shape);
        f.add(361, shape, cells.text(next));
        f.add(362, shape, cells.tag[speaker.head()], cells.text(next));
        f.add(363, shape, Features.step(span.length()));
        f.add(364, shape, cells.tag(span.to() - 1), cells.tag(next));
        f.add(365, shape, cells.relation(span.to() - 1), cells.text(next));
        f.add(366, shape, cells.text(span.from()));
        f.add(367, shape, cells.relation(next), cells.tag[speaker.head()]);
        f.add(368, shape, cells.text(span.to() - 1));
        f.add(369, shape, cells.sense[speaker.head()], cells.text(next));
    }
}
