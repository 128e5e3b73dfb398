package standpoint.app.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import standpoint.app.view.TextBrief;
import standpoint.board.WhatIf;
import standpoint.format.AnswerPart;
import standpoint.format.JsonCodec;
import standpoint.news.Answer;
import standpoint.news.Board;

/** {@code whatif}: the board as it would be if some members voted otherwise. */
@Command(name = "whatif", mixinStandardHelpOptions = true, description = "The state of play as it would be if some members stood elsewhere.",
        footer = {"", "Example:", "  standpoint whatif \"Hungary=support, Turkey=none\" questions/ukraine-nato.yaml pages/"})
final class WhatIfVerb implements Callable<Integer> {
    /** The votes first, then the question, then the pages. */
    static final class QuestionSecond extends AskOptions {
        @Parameters(index = "0", paramLabel = "VOTES", description = "Names and stances: support, oppose, conditional, undecided, abstain, absent or none.")
        private String votes;

        @Parameters(index = "1", paramLabel = "QUESTION", description = QUESTION)
        private void question(String name) { question = name; }

        @Parameters(index = "2..*", arity = "0..*", paramLabel = "PATH", description = PATHS)
        private void paths(List<String> given) { paths = given; }
    }

    @Mixin private QuestionSecond ask = new QuestionSecond();

    private final Desk desk;

    WhatIfVerb(Desk desk) { this.desk = desk; }

    @Override public Integer call() {
        WhatIf supposed = WhatIf.parse(ask.votes);
        Answer answer = desk.ask(ask);
        Board board = supposed.on(answer.board(), ask.conditional);
        Answer would = answer.withBoard(board);
        if (ask.json) {
            desk.terminal().out().println(new JsonCodec().answer(would, EnumSet.of(AnswerPart.QUESTION, AnswerPart.COVERAGE, AnswerPart.BOARD, AnswerPart.POSITIONS)));
        } else {
            desk.terminal().out().print(TextBrief.board(would, desk.ink()));
            desk.terminal().out().println("\nSupposed: " + ask.votes + ". Without it: " + answer.board().outcome().why());
        }
        return answer.coverage().rejections().isEmpty() ? Standpoint.DONE : Standpoint.PARTLY;
    }
}
