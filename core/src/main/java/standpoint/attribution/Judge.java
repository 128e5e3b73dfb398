package standpoint.attribution;

import java.util.List;
import java.util.Optional;

/** Decides which word attributes, what it attributes, and to whom. */
interface Judge {

    /** A choice with its probability. */
    record Choice<T>(T value, double probability) { }

    /** What a judge keeps of one field while it is read. */
    interface Sitting {

        /** The words as numbers. */
        Cells cells();

        /** The probability that a word attributes. */
        double cue(int word);

        /** What the cue may attribute, the likeliest first; empty when nothing. */
        List<Choice<Content>> contents(int cue);

        /** Who says it. */
        Choice<Optional<Speaker>> speaker(int cue, Content content);

        /** The probability that a quotation without a cue of its own carries on what was found. */
        double continues(Finding finding, Span quotation);

        /** The probability that a finding is right as a whole. */
        double confidence(double cue, double content, double speaker, Content found);
    }

    /** Words with a lower probability are not looked at. */
    double leastCue();

    /** Findings with a lower confidence are dropped. */
    double leastConfidence();

    Sitting sit(Words words);
}
