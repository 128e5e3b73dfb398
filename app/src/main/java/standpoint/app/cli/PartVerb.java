package standpoint.app.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;
import standpoint.app.view.Ink;
import standpoint.format.AnswerPart;
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

    @Override public Integer call() { return desk.print(desk.askAll(ask), ask.json, parts, view); }
}
