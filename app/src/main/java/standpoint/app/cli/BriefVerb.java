package standpoint.app.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import standpoint.app.view.HtmlBrief;
import standpoint.app.view.TextBrief;
import standpoint.format.AnswerPart;
import standpoint.format.JsonCodec;
import standpoint.news.Answer;

/** {@code brief}: everything the record says on a question. */
@Command(name = "brief", mixinStandardHelpOptions = true,
        description = "The main job: where each party stands on a question, who moved, what comes from one origin, what conflicts, each line with its source.",
        footer = {"", "Example:", "  standpoint brief questions/ukraine-nato.yaml pages/ --html brief.html"})
final class BriefVerb implements Callable<Integer> {
    @Mixin private AskOptions.QuestionFirst ask = new AskOptions.QuestionFirst();

    @Option(names = "--html", paramLabel = "FILE", description = "Also write the brief as one self-contained HTML page.")
    private Path html;

    private final Desk desk;

    BriefVerb(Desk desk) { this.desk = desk; }

    @Override public Integer call() {
        Answer answer = desk.ask(ask);
        write(desk, answer, ask.json, html);
        return answer.coverage().rejections().isEmpty() ? Standpoint.DONE : Standpoint.PARTLY;
    }

    /** Writes an Answer to the terminal, and to a page when one is named. */
    static void write(Desk desk, Answer answer, boolean json, Path html) {
        if (html != null) Desk.write(html, HtmlBrief.of(answer));
        if (json) desk.terminal().out().println(new JsonCodec().answer(answer, EnumSet.allOf(AnswerPart.class)));
        else desk.terminal().out().print(TextBrief.of(answer, desk.ink()));
        if (html != null && !json) desk.terminal().error().println("standpoint: wrote " + html);
    }
}
