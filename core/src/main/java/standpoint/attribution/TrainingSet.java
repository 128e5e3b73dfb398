package standpoint.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import standpoint.attribution.LogLinearLearner.Choice;

/** The choices that the marked attributions of articles show: which words are cues, which spans contents, which phrases speakers. */
final class TrainingSet {
    final List<Choice> cues = new ArrayList<>();
    final List<Choice> contents = new ArrayList<>();
    final List<Choice> speakers = new ArrayList<>();
    final List<Choice> continuations = new ArrayList<>();
    private final Lexicon lexicon;
    private final Features features = new Features();
    double oracle;
    int lost;

    TrainingSet(Lexicon lexicon) { this.lexicon = lexicon; }

    void take(Words words, List<GoldAttribution> gold) {
        Cells cells = new Cells(words, lexicon);
        CueFeatures cueFeatures = new CueFeatures(cells);
        List<GoldAligner.Aligned> aligned = new GoldAligner(words, cueFeatures).align(gold);
        cues(words, cueFeatures, aligned);
        for (GoldAligner.Aligned one : aligned) {
            if (one.head() < 0) lost++;
            else attribution(cells, one);
        }
        continuations(cells, aligned);
    }

    /** Words inside a marked content teach nothing: the corpus marks no attribution within another. */
    private void cues(Words words, CueFeatures cueFeatures, List<GoldAligner.Aligned> aligned) {
        BitSet inside = new BitSet();
        BitSet heads = new BitSet();
        for (GoldAligner.Aligned one : aligned) {
            inside.or(one.content());
            if (one.head() >= 0) heads.set(one.head());
        }
        for (int i = 0; i < words.count(); i++) {
            if (!cueFeatures.candidate(i) || inside.get(i) && !heads.get(i)) continue;
            cueFeatures.fill(i, features);
            cues.add(new Choice(new int[][] {features.copy()}, new float[] {heads.get(i) ? 1 : 0}, 1));
        }
    }

    private void attribution(Cells cells, GoldAligner.Aligned gold) {
        List<Content> candidates = ContentCandidates.of(cells.words, gold.head());
        if (candidates.isEmpty()) return;
        double[] likeness = new double[candidates.size()];
        int best = 0;
        for (int c = 0; c < likeness.length; c++) {
            likeness[c] = GoldAligner.dice(gold.content(), GoldAligner.words(cells.words, candidates.get(c).spans()));
            if (likeness[c] > likeness[best]) best = c;
        }
        oracle += likeness[best];
        if (likeness[best] < 0.3) return;
        ContentFeatures contentFeatures = new ContentFeatures(cells);
        contentFeatures.turn(gold.head());
        int[][] hashes = new int[candidates.size()][];
        for (int c = 0; c < hashes.length; c++) {
            contentFeatures.fill(candidates.get(c), features);
            hashes[c] = features.copy();
        }
        contents.add(new Choice(hashes, shares(likeness, 15), 1));
        speaker(cells, gold, candidates.get(best));
    }

    private void speaker(Cells cells, GoldAligner.Aligned gold, Content content) {
        List<Optional<Speaker>> candidates = new ArrayList<>();
        candidates.add(Optional.empty());
        for (Speaker speaker : SpeakerCandidates.of(cells.words, gold.head())) candidates.add(Optional.of(speaker));
        double[] likeness = new double[candidates.size()];
        double best = 0;
        for (int c = 1; c < likeness.length; c++) {
            likeness[c] = GoldAligner.dice(gold.source(), GoldAligner.words(cells.words, List.of(candidates.get(c).get().span())));
            best = Math.max(best, likeness[c]);
        }
        if (gold.source().isEmpty()) likeness[0] = 1;
        else if (best == 0) return;
        SpeakerFeatures speakerFeatures = new SpeakerFeatures(cells);
        int[][] hashes = new int[candidates.size()][];
        for (int c = 0; c < hashes.length; c++) {
            speakerFeatures.fill(gold.head(), content, candidates.get(c), features);
            hashes[c] = features.copy();
        }
        speakers.add(new Choice(hashes, shares(likeness, 10), 1));
    }

    /** The likest candidates share one, nearly as like ones get a little of it. */
    private static float[] shares(double[] likeness, double sharpness) {
        double[] shares = new double[likeness.length];
        for (int c = 0; c < shares.length; c++) shares[c] = likeness[c] * sharpness;
        LogLinearLearner.softmax(shares);
        float[] target = new float[shares.length];
        double all = 0;
        for (int c = 0; c < shares.length; c++) if (shares[c] < 0.01) shares[c] = 0; else all += shares[c];
        for (int c = 0; c < shares.length; c++) target[c] = (float) (shares[c] / all);
        return target;
    }

    /** Each quotation without a cue that follows an attribution: carried on or not. */
    private void continuations(Cells cells, List<GoldAligner.Aligned> aligned) {
        Words words = cells.words;
        ContinuationFeatures continuationFeatures = new ContinuationFeatures(cells);
        List<GoldAligner.Aligned> ordered = aligned.stream().filter(one -> one.head() >= 0)
                .sorted(java.util.Comparator.comparingInt(GoldAligner.Aligned::head)).toList();
        for (int q = 0; q < words.quotations().size(); q++) {
            Span quotation = words.words(q);
            if (quotation == null || words.quotation(quotation.from()) != q) continue;
            GoldAligner.Aligned owner = owner(ordered, quotation);
            if (owner == null) continue;
            List<Span> before = spans(owner.content(), quotation.from());
            if (before.isEmpty() && words.quoted(owner.head())) continue;
            if (before.isEmpty()) continue;
            BitSet own = GoldAligner.words(words, List.of(quotation));
            boolean direct = ordered.stream().anyMatch(one -> one != owner && GoldAligner.dice(own, one.content()) > 0.3 && near(words, one.head(), quotation));
            if (direct) continue;
            BitSet shared = (BitSet) own.clone();
            shared.and(owner.content());
            Finding finding = new Finding(words, owner.head(), new Content(Content.Side.AFTER, before), Optional.empty(), 1);
            continuationFeatures.fill(finding, quotation, features);
            continuations.add(new Choice(new int[][] {features.copy()}, new float[] {shared.cardinality() * 2 > own.cardinality() ? 1 : 0}, 1));
        }
    }

    private static boolean near(Words words, int head, Span quotation) {
        return words.sentence(head) == words.sentence(quotation.from()) || words.sentence(head) == words.sentence(quotation.to() - 1);
    }

    /** The last attribution whose cue stands before a quotation of another sentence. */
    private static GoldAligner.Aligned owner(List<GoldAligner.Aligned> ordered, Span quotation) {
        GoldAligner.Aligned owner = null;
        for (GoldAligner.Aligned one : ordered) {
            if (one.head() >= quotation.from()) break;
            owner = one;
        }
        return owner;
    }

    private static List<Span> spans(BitSet content, int end) {
        List<Span> spans = new ArrayList<>();
        for (int from = content.nextSetBit(0); from >= 0 && from < end; ) {
            int to = Math.min(end, content.nextClearBit(from));
            spans.add(new Span(from, to));
            from = content.nextSetBit(to);
        }
        return spans;
    }
}
