package standpoint.app.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import standpoint.app.view.HtmlBrief;
import standpoint.app.view.TextBrief;
import standpoint.format.AnswerPart;
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
        List<Answer> answers = desk.askAll(ask);
        if (html != null && answers.size() > 1) throw new UsageException("--html holds the brief of one question; name one question file");
        return write(desk, answers, ask.json, html);
    }

    /** Writes Answers to the terminal, and one to a page when one is named. @return the exit status */
    static int write(Desk desk, List<Answer> answers, boolean json, Path html) {
        if (html != null) Desk.write(html, HtmlBrief.of(answers.get(0)));
        int status = desk.print(answers, json, EnumSet.allOf(AnswerPart.class), TextBrief::of);
        if (html != null) desk.terminal().error().println("standpoint: wrote " + html);
        return status;
    }
}
