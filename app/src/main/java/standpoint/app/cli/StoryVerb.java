package standpoint.app.cli;

import java.util.EnumSet;
import picocli.CommandLine.Command;
import standpoint.app.view.TextBrief;
import standpoint.format.AnswerPart;

/** {@code story}: which articles tell one story. */
@Command(name = "story", mixinStandardHelpOptions = true, description = "Which articles tell one story.",
        footer = {"", "Example:", "  standpoint story questions/ukraine-nato.yaml pages/"})
final class StoryVerb extends PartVerb {
    StoryVerb(Desk desk) {
        super(desk, EnumSet.of(AnswerPart.QUESTION, AnswerPart.STORIES), TextBrief::stories);
    }
}
