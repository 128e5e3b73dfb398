package standpoint.app.cli;

import java.util.EnumSet;
import picocli.CommandLine.Command;
import standpoint.app.view.TextBrief;
import standpoint.format.AnswerPart;

/** {@code conflicts}: where reports differ. */
@Command(name = "conflicts", mixinStandardHelpOptions = true, description = "Where reports differ: stance, figure, date, quotation, or a headline and its own text.",
        footer = {"", "Example:", "  standpoint conflicts questions/ukraine-nato.yaml pages/"})
final class ConflictsVerb extends PartVerb {
    ConflictsVerb(Desk desk) {
        super(desk, EnumSet.of(AnswerPart.QUESTION, AnswerPart.POSITIONS, AnswerPart.CONFLICTS, AnswerPart.FIGURES), TextBrief::conflicts);
    }
}
