package standpoint.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides by learnt weights. */
final class TrainedJudge implements Judge {
    private static final double LEAST_CUE = 0.08;
    /** Contents this much less likely than the likeliest one may still win by their speaker. */
    private static final double WORTH_A_LOOK = 0.1;
    private static final int MOST_CONTENTS = 6;
    private final AttributionModel model;
    private final Lexicon lexicon;

    TrainedJudge(AttributionModel model, Lexicon lexicon) {
        this.model = model;
        this.lexicon = lexicon;
    }

    @Override public double leastCue() { return LEAST_CUE; }

    @Override public double leastConfidence() { return model.leastConfidence; }

    @Override public Sitting sit(Words words) { return new TrainedSitting(new Cells(words, lexicon)); }

    static double logistic(double score) { return 1 / (1 + Math.exp(-score)); }

    /** The score of a finding whose parts have these probabilities, before it is made a confidence. */
    static double whole(double cue, double content, double speaker) { return cue * Math.pow(content, 0.25) * Math.pow(speaker, 0.35); }

    private final class TrainedSitting implements Sitting {
        private final Cells cells;
        private final CueFeatures cues;
        private final ContentFeatures contents;
        private final SpeakerFeatures speakers;
        private final ContinuationFeatures continuations;
        private final Features features = new Features();

        TrainedSitting(Cells cells) {
            this.cells = cells;
            cues = new CueFeatures(cells);
            contents = new ContentFeatures(cells);
            speakers = new SpeakerFeatures(cells);
            continuations = new ContinuationFeatures(cells);
        }

        @Override public Cells cells() { return cells; }

        @Override public double cue(int word) {
            if (!cues.candidate(word)) return 0;
            cues.fill(word, features);
            return logistic(model.cue.score(features));
        }

        @Override public List<Choice<Content>> contents(int cue) {
            List<Content> candidates = ContentCandidates.of(cells.words, cue);
            if (candidates.isEmpty()) return List.of();
            contents.turn(cue);
            double[] scores = new double[candidates.size()];
            for (int c = 0; c < scores.length; c++) {
                contents.fill(candidates.get(c), features);
                scores[c] = model.content.score(features);
            }
            List<Choice<Content>> likely = new ArrayList<>();
            double most = scores[best(scores)];
            for (int c = 0; c < scores.length; c++) if (scores[c] >= WORTH_A_LOOK * most) likely.add(new Choice<>(candidates.get(c), scores[c]));
            likely.sort(Comparator.comparingDouble((Choice<Content> choice) -> -choice.probability()));
            return likely.size() > MOST_CONTENTS ? likely.subList(0, MOST_CONTENTS) : likely;
        }

        @Override public Choice<Optional<Speaker>> speaker(int cue, Content content) {
            List<Optional<Speaker>> candidates = new ArrayList<>();
            candidates.add(Optional.empty());
            for (Speaker speaker : SpeakerCandidates.of(cells.words, cue)) candidates.add(Optional.of(speaker));
            double[] scores = new double[candidates.size()];
            for (int c = 0; c < scores.length; c++) {
                speakers.fill(cue, content, candidates.get(c), features);
                scores[c] = model.speaker.score(features);
            }
            int best = best(scores);
            double sure = 0;
            int head = candidates.get(best).map(Speaker::head).orElse(-1);
            for (int c = 0; c < scores.length; c++) if (candidates.get(c).map(Speaker::head).orElse(-1) == head) sure += scores[c];
            return new Choice<>(candidates.get(best), sure);
        }

        /** Makes the scores probabilities and finds the first of the highest. */
        private int best(double[] scores) {
            LogLinearLearner.softmax(scores);
            int best = 0;
            for (int c = 1; c < scores.length; c++) if (scores[c] > scores[best]) best = c;
            return best;
        }

        @Override public double continues(Finding finding, Span quotation) {
            continuations.fill(finding, quotation, features);
            return logistic(model.continuation.score(features));
        }

        @Override public double confidence(double cue, double content, double speaker, Content found) {
            return model.curve.at(whole(cue, content, speaker));
        }
    }
}
