package standpoint.app.cli;

import java.util.EnumSet;
import picocli.CommandLine.Command;
import standpoint.app.view.TextBrief;
import standpoint.format.AnswerPart;

/** {@code moves}: who changed their stance. */
@Command(name = "moves", mixinStandardHelpOptions = true, description = "Who moved, with the words before and after.",
        footer = {"", "Example:", "  standpoint moves questions/ukraine-nato.yaml pages/"})
final class MovesVerb extends PartVerb {
    MovesVerb(Desk desk) {
        super(desk, EnumSet.of(AnswerPart.QUESTION, AnswerPart.POSITIONS, AnswerPart.MOVES), TextBrief::moves);
    }
}
