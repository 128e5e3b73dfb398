package standpoint.app.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import standpoint.app.view.Ink;
import standpoint.app.view.StancePlot;
import standpoint.app.view.TextBrief;
import standpoint.format.AnswerPart;
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
        List<Answer> answers = desk.askAll(ask);
        if (plot.isPresent() && answers.size() > 1) throw new UsageException("--plot holds the stances on one question; name one question file");
        plot.ifPresent(file -> Desk.write(file, StancePlot.svg(answers.get(0))));
        return desk.print(answers, ask.json, EnumSet.of(AnswerPart.QUESTION, AnswerPart.COVERAGE, AnswerPart.BOARD, AnswerPart.POSITIONS, AnswerPart.MOVES),
                BoardVerb::view);
    }

    private static String view(Answer answer, Ink ink) {
        String lanes = StancePlot.text(answer, ink);
        return TextBrief.board(answer, ink) + (lanes.isEmpty() ? "" : "\nStances over time\n" + lanes);
    }
}
