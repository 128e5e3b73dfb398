package standpoint.app.cli;

import java.util.EnumSet;
import picocli.CommandLine.Command;
import standpoint.app.view.TextBrief;
import standpoint.format.AnswerPart;

/** {@code commitments}: who promised or gave what to whom. */
@Command(name = "commitments", mixinStandardHelpOptions = true, description = "Who promised or gave what to whom, and how it stands.",
        footer = {"", "Example:", "  standpoint commitments questions/ukraine-nato.yaml pages/"})
final class CommitmentsVerb extends PartVerb {
    CommitmentsVerb(Desk desk) {
        super(desk, EnumSet.of(AnswerPart.QUESTION, AnswerPart.COMMITMENTS), TextBrief::commitments);
    }
}
