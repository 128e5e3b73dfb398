package standpoint.app.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;
import standpoint.app.view.Ink;
import standpoint.format.AnswerPart;
import standpoint.format.JsonCodec;
import standpoint.news.Answer;

/** A verb that asks a question and shows one part of the Answer. */
abstract class PartVerb implements Callable<Integer> {
    @Mixin private AskOptions.QuestionFirst ask = new AskOptions.QuestionFirst();

    private final Desk desk;
    private final Set<AnswerPart> parts;
    private final BiFunction<Answer, Ink, String> view;

    /**
     * @param parts what --json shows
     * @param view  what a terminal shows
     */
    PartVerb(Desk desk, Set<AnswerPart> parts, BiFunction<Answer, Ink, String> view) {
        this.desk = desk;
        this.parts = parts;
        this.view = view;
    }

    @Override public Integer call() {
        Answer answer = desk.ask(ask);
        if (ask.json) desk.terminal().out().println(new JsonCodec().answer(answer, parts));
        else desk.terminal().out().print(view.apply(answer, desk.ink()));
        return answer.coverage().rejections().isEmpty() ? Standpoint.DONE : Standpoint.PARTLY;
    }
}
