package standpoint.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import standpoint.app.view.TextStages;
import standpoint.board.Stage;
import standpoint.board.StageReport;
import standpoint.board.Stages;
import standpoint.format.AnswerPart;
import standpoint.format.JsonCodec;
import standpoint.news.Answer;

/** {@code stages}: how far a decision has come that is taken in steps. */
@Command(name = "stages", mixinStandardHelpOptions = true, description = "How far a decision has come that is taken in steps: invited, signed, ratified by whom, deposited.",
        footer = {"", "Example:", "  standpoint stages questions/ukraine-nato.yaml pages/"})
final class StagesVerb implements Callable<Integer> {
    @Mixin private AskOptions.QuestionFirst ask = new AskOptions.QuestionFirst();

    private final Desk desk;
    private final JsonCodec codec = new JsonCodec();

    StagesVerb(Desk desk) { this.desk = desk; }

    @Override public Integer call() {
        Desk.Gathered gathered = desk.gather(ask.paths, ask.record);
        Answer answer = desk.ask(ask, gathered);
        Stages stages = desk.inquiry(ask).stages(answer, gathered.readings());
        if (ask.json) desk.terminal().out().println(json(stages, answer));
        else desk.terminal().out().print(TextStages.of(stages, answer, desk.ink()));
        return gathered.rejections().isEmpty() ? Standpoint.DONE : Standpoint.PARTLY;
    }

    private String json(Stages stages, Answer answer) {
        ObjectNode node = codec.tree(answer, EnumSet.of(AnswerPart.QUESTION, AnswerPart.COVERAGE, AnswerPart.BOARD));
        ObjectNode steps = node.putObject("stages");
        ArrayNode names = steps.putArray("steps");
        stages.stages().stream().map(Stage::name).forEach(names::add);
        reports(steps.putArray("body"), stages.taken(), answer);
        ArrayNode members = steps.putArray("members");
        stages.members().forEach(line -> {
            ObjectNode member = members.addObject().put("member", line.name());
            line.ratifies().ifPresent(way -> member.put("ratifies", way));
            reports(member.putArray("reached"), line.reached(), answer);
        });
        return codec.text(node, true);
    }

    private void reports(ArrayNode array, Map<String, StageReport> reached, Answer answer) {
        reached.forEach((stage, report) -> {
            ObjectNode node = array.addObject().put("stage", stage);
            report.when().ifPresent(when -> node.set("when", codec.tree(when, answer)));
            node.set("passage", codec.tree(report.passage(), answer));
        });
    }
}
