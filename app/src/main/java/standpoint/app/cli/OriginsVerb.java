package standpoint.app.cli;

import java.util.EnumSet;
import picocli.CommandLine.Command;
import standpoint.app.view.TextBrief;
import standpoint.format.AnswerPart;

/** {@code origins}: which reports rest on one origin. */
@Command(name = "origins", mixinStandardHelpOptions = true, description = "Which reports rest on one interview, speech, document or report, and by which chain.",
        footer = {"", "Example:", "  standpoint origins questions/ukraine-nato.yaml pages/"})
final class OriginsVerb extends PartVerb {
    OriginsVerb(Desk desk) {
        super(desk, EnumSet.of(AnswerPart.QUESTION, AnswerPart.ORIGINS, AnswerPart.POSITIONS), TextBrief::origins);
    }
}
