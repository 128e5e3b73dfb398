package standpoint.app.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import standpoint.app.view.StancePlot;
import standpoint.app.view.TextBrief;
import standpoint.format.AnswerPart;
import standpoint.format.JsonCodec;
import standpoint.news.Answer;

/** {@code board}: the state of play under the body's rule. */
@Command(name = "board", mixinStandardHelpOptions = true, description = "The state of play: members by stance, what it means under the rule, who is unknown.",
        footer = {"", "Example:", "  standpoint board questions/ukraine-nato.yaml pages/ --as-of 2024-06-30 --plot stances.svg"})
final class BoardVerb implements Callable<Integer> {
    @Mixin private AskOptions.QuestionFirst ask = new AskOptions.QuestionFirst();

    @Option(names = "--plot", paramLabel = "FILE", description = "Also write the stances over time as an SVG picture.")
    private Optional<Path> plot = Optional.empty();

    private final Desk desk;

    BoardVerb(Desk desk) { this.desk = desk; }

    @Override public Integer call() {
        Answer answer = desk.ask(ask);
        plot.ifPresent(file -> Desk.write(file, StancePlot.svg(answer)));
        if (ask.json) {
            desk.terminal().out().println(new JsonCodec().answer(answer, EnumSet.of(AnswerPart.QUESTION, AnswerPart.COVERAGE, AnswerPart.BOARD,
                    AnswerPart.POSITIONS, AnswerPart.MOVES)));
        } else {
            desk.terminal().out().print(TextBrief.board(answer, desk.ink()));
            String lanes = StancePlot.text(answer, desk.ink());
            if (!lanes.isEmpty()) desk.terminal().out().print("\nStances over time\n" + lanes);
        }
        return answer.coverage().rejections().isEmpty() ? Standpoint.DONE : Standpoint.PARTLY;
    }
}
