package standpoint.app.cli;

import java.util.EnumSet;
import picocli.CommandLine.Command;
import standpoint.app.view.TextBrief;
import standpoint.format.AnswerPart;

/** {@code board}: the state of play under the body's rule. */
@Command(name = "board", mixinStandardHelpOptions = true, description = "The state of play: members by stance, what it means under the rule, who is unknown.",
        footer = {"", "Example:", "  standpoint board questions/ukraine-nato.yaml pages/ --as-of 2024-06-30"})
final class BoardVerb extends PartVerb {
    BoardVerb(Desk desk) {
        super(desk, EnumSet.of(AnswerPart.QUESTION, AnswerPart.COVERAGE, AnswerPart.BOARD, AnswerPart.POSITIONS, AnswerPart.MOVES), TextBrief::board);
    }
}
