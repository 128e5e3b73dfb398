package standpoint.app.view;

import java.util.List;
import standpoint.board.Stage;
import standpoint.board.Stages;
import standpoint.board.StageReport;
import standpoint.news.Answer;

/** How far a decision has come, for a terminal: a row for each member that is reported to have done something, the others by name. */
public final class TextStages {
    private TextStages() { }

    public static String of(Stages stages, Answer answer, Ink ink) {
        Wording wording = new Wording(answer);
        StringBuilder out = new StringBuilder("\n").append(ink.bold(ink.wrapped(answer.board().question().text(), "").stripTrailing())).append('\n');
        out.append(ink.wrapped("Stages on " + answer.board().asOf() + ": " + String.join(", then ", stages.stages().stream().map(Stage::name).toList()) + ".", ""));
        if (!stages.taken().isEmpty()) out.append('\n').append(ink.bold(answer.board().body().name())).append('\n');
        stages.taken().forEach((stage, report) -> report(stage, report, wording, ink, out));
        stages.members().stream().filter(line -> !line.reached().isEmpty()).forEach(line -> {
            out.append('\n').append(ink.bold(line.name())).append(line.ratifies().map(way -> ink.soft("  ratifies by " + way)).orElse("")).append('\n');
            line.reached().forEach((stage, report) -> report(stage, report, wording, ink, out));
        });
        List<String> none = stages.members().stream().filter(line -> line.reached().isEmpty()).map(Stages.Line::name).toList();
        if (!none.isEmpty()) out.append('\n').append(ink.wrapped("No stage is reported of " + String.join(", ", none) + ".", ""));
        return out.append('\n').append(ink.wrapped(stages.board().outcome().why(), "")).toString();
    }

    private static void report(String stage, StageReport report, Wording wording, Ink ink, StringBuilder out) {
        out.append("  ").append(Ink.column(stage, 10)).append(' ').append(report.when().map(Wording::when).orElse("undated")).append('\n')
                .append(ink.wrapped(Wording.quoted(report.passage().text(), 200) + " \u2014 " + wording.source(report.passage()), "    ", "      "));
    }
}
