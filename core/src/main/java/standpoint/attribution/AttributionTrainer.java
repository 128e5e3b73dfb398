package standpoint.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import standpoint.news.Field;
import standpoint.news.ParsedArticle;

/**
 * Learns an {@link AttributionModel} from articles in which people marked who said what. The same examples always give the same
 * model. Twice a tenth of the articles is first kept apart: on those the confidence is fitted and the least confidence chosen; then all are learnt.
 */
public final class AttributionTrainer {
    private static final int CUE_BITS = 21;
    private static final int CONTENT_BITS = 20;
    private static final int SPEAKER_BITS = 19;
    private static final int CONTINUATION_BITS = 14;
    private static final int KEPT_APART = 10;
    private static final int[] KEPT_PARTS = {9, 4};
    /** Fewer findings than these say little of a share. */
    private static final int LEAST_POOL = 100;

    /** An article and what is marked in its text. */
    public record Example(ParsedArticle article, List<GoldAttribution> gold) { }

    /** A finding of the articles that were kept apart: its score and whether it was right. */
    private record Judged(double score, boolean right) { }

    private final Lexicon lexicon = Lexicon.load();
    private final Consumer<String> report;

    /** @param report takes one line of progress at a time */
    public AttributionTrainer(Consumer<String> report) { this.report = report; }

    /** @param all learn from all articles in the end; otherwise the first tenth that is kept apart stays unknown to the model */
    public AttributionModel train(List<Example> examples, boolean all) {
        AttributionModel first = null;
        List<Judged> judged = new ArrayList<>();
        int[] gold = new int[1];
        for (int part : KEPT_PARTS) {
            List<Example> learnt = new ArrayList<>();
            List<Example> kept = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) (i % KEPT_APART == part ? kept : learnt).add(examples.get(i));
            AttributionModel model = weights(learnt, Curve.straight(), 0);
            for (Example example : kept) judge(model, example, judged, gold);
            if (first == null) first = model;
        }
        Curve curve = Curve.fit(judged.stream().map(one -> new Curve.Seen(one.score, one.right)).toList(), LEAST_POOL);
        float least = least(judged, gold[0], curve);
        return all ? weights(examples, curve, least) : new AttributionModel(first.cue, first.content, first.speaker, first.continuation, curve, least);
    }

    private AttributionModel weights(List<Example> examples, Curve curve, float least) {
        TrainingSet set = new TrainingSet(lexicon);
        for (Example example : examples) {
            for (Words words : Words.of(example.article())) if (words.field() == Field.TEXT) set.take(words, example.gold());
        }
        report.accept(String.format(Locale.ROOT, "%d cue candidates, %d contents, %d speakers, %d continuations; "
                + "best candidates %.3f like the marked ones, %d without a cue word",
                set.cues.size(), set.contents.size(), set.speakers.size(), set.continuations.size(), set.oracle / set.contents.size(), set.lost));
        Weights cue = new LogLinearLearner(CUE_BITS, 0.04f, 1e-4f).learn(set.cues, 7);
        Weights content = new LogLinearLearner(CONTENT_BITS, 0.08f, 1e-5f).learn(set.contents, 8);
        Weights speaker = new LogLinearLearner(SPEAKER_BITS, 0.08f, 1e-5f).learn(set.speakers, 8);
        Weights continuation = new LogLinearLearner(CONTINUATION_BITS, 0.08f, 1e-4f).learn(set.continuations, 10);
        return new AttributionModel(cue, content, speaker, continuation, curve, least);
    }

    /** Compares what a model finds with what is marked, findings within others left out. */
    private void judge(AttributionModel model, Example example, List<Judged> judged, int[] goldCount) {
        FindingReader reader = new FindingReader(new TrainedJudge(model, lexicon), SourceWords.load(lexicon));
        for (Words words : Words.of(example.article())) {
            if (words.field() != Field.TEXT) continue;
            List<Finding> findings = new ArrayList<>(outermost(reader.read(words)));
            List<GoldAligner.Aligned> gold = new GoldAligner(words, new CueFeatures(new Cells(words, lexicon))).align(example.gold());
            goldCount[0] += gold.size();
            BitSet used = new BitSet();
            findings.sort(Comparator.comparingDouble(Finding::confidence).reversed().thenComparingInt(Finding::cue));
            for (Finding finding : findings) judged.add(new Judged(finding.confidence(), right(words, finding, gold, used)));
        }
    }

    static List<Finding> outermost(List<Finding> findings) {
        return findings.stream().filter(finding -> findings.stream().noneMatch(other -> other != finding && other.holds(finding))).toList();
    }

    private static boolean right(Words words, Finding finding, List<GoldAligner.Aligned> gold, BitSet used) {
        BitSet content = GoldAligner.words(words, finding.content().spans());
        BitSet source = finding.speaker().map(who -> GoldAligner.words(words, List.of(who.span()))).orElse(new BitSet());
        int best = -1;
        double like = 0.5;
        for (int g = 0; g < gold.size(); g++) {
            double dice = used.get(g) ? 0 : GoldAligner.dice(content, gold.get(g).content());
            if (dice >= like) {
                like = dice;
                best = g;
            }
        }
        if (best < 0) return false;
        used.set(best);
        return source.isEmpty() && gold.get(best).source().isEmpty() || source.intersects(gold.get(best).source());
    }

    /**
     * The confidence from which findings are kept so that precision and recall are best together: half of the best F1, which is where
     * the optimum lies when confidences are true shares, and is steadier than the place of the optimum itself.
     */
    private float least(List<Judged> judged, int gold, Curve curve) {
        List<Judged> sorted = judged.stream().sorted(Comparator.comparingDouble(Judged::score).reversed()).toList();
        int right = 0;
        double best = 0;
        double score = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).right) right++;
            double f1 = 2.0 * right / (i + 1 + gold);
            if (f1 > best) {
                best = f1;
                score = sorted.get(i).score;
            }
        }
        report.accept(String.format(Locale.ROOT, "kept apart: %d marked, F1 %.1f with content and speaker right, "
                + "from score %.3f, confidence %.3f", gold, 100 * best, score, curve.at(score)));
        return (float) (best / 2);
    }
}
