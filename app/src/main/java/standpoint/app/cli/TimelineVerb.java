package standpoint.app.cli;

import java.util.EnumSet;
import picocli.CommandLine.Command;
import standpoint.app.view.TextBrief;
import standpoint.format.AnswerPart;

/** {@code timeline}: what happened, in order. */
@Command(name = "timeline", mixinStandardHelpOptions = true, description = "What was said and what happened, in order.",
        footer = {"", "Example:", "  standpoint timeline questions/ukraine-nato.yaml pages/"})
final class TimelineVerb extends PartVerb {
    TimelineVerb(Desk desk) {
        super(desk, EnumSet.of(AnswerPart.QUESTION, AnswerPart.TIMELINE, AnswerPart.EVENTS, AnswerPart.COMMITMENTS, AnswerPart.FIGURES, AnswerPart.POSITIONS, AnswerPart.MOVES), TextBrief::timeline);
    }
}
