package standpoint.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import standpoint.app.view.TextDiff;
import standpoint.board.BoardDiff;
import standpoint.format.AnswerPart;
import standpoint.format.JsonCodec;
import standpoint.news.Answer;
import standpoint.news.BoardLine;

/** {@code diff}: what differs between two days, or two ledgers, name by name. */
@Command(name = "diff", mixinStandardHelpOptions = true, description = "What differs between two days, or between two ledgers, name by name.",
        footer = {"", "Example:", "  standpoint diff questions/ukraine-nato.yaml pages/ --from 2023-07-12 --to 2024-10-01",
            "  standpoint diff questions/ukraine-nato.yaml --ledger mine.ledger --against yours.ledger"})
final class DiffVerb implements Callable<Integer> {
    @Mixin private AskOptions.QuestionFirst ask = new AskOptions.QuestionFirst();

    @Option(names = "--from", paramLabel = "DATE", description = "The earlier day (YYYY-MM-DD).")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The later day. Default: as --as-of.")
    private LocalDate to;

    @Option(names = "--against", paramLabel = "FILE", description = "Another ledger, instead of another day: what this record has that the other has not.")
    private Path against;

    private final Desk desk;

    DiffVerb(Desk desk) { this.desk = desk; }

    @Override public Integer call() {
        if ((from == null) == (against == null)) throw new UsageException("diff compares with another day or with another ledger: add --from DATE or --against FILE");
        if (from != null && to != null && to.isBefore(from)) throw new UsageException("--to " + to + " is before --from " + from + "; exchange them");
        Desk.Gathered gathered = desk.gather(ask.paths, ask.record);
        if (to != null) ask.asOf(to);
        Answer after = desk.ask(ask, gathered);
        ask.asOf(from != null ? from : after.board().asOf());
        // The other ledger has entries by hand of its own.
        if (against != null) ask.record = RecordOptions.of(against);
        Answer before = desk.ask(ask, against == null ? gathered : Desk.kept(against));
        BoardDiff diff = BoardDiff.of(before.board(), after.board());
        if (ask.json) desk.terminal().out().println(json(diff, after));
        else desk.terminal().out().print(TextDiff.of(diff, after, desk.ink()));
        return after.coverage().rejections().isEmpty() ? Standpoint.DONE : Standpoint.PARTLY;
    }

    private static String json(BoardDiff diff, Answer after) {
        JsonCodec codec = new JsonCodec();
        ObjectNode node = codec.tree(after, EnumSet.of(AnswerPart.QUESTION, AnswerPart.COVERAGE, AnswerPart.BOARD, AnswerPart.POSITIONS, AnswerPart.MOVES));
        ObjectNode changed = node.putObject("diff").put("from", diff.before().asOf().toString()).put("to", diff.after().asOf().toString());
        changed.putObject("outcome").put("before", name(diff.before().outcome().now())).put("after", name(diff.after().outcome().now()));
        changes(changed.putArray("members"), "member", diff.members());
        changes(changed.putArray("others"), "holder", diff.others());
        return codec.text(node, true);
    }

    private static void changes(ArrayNode array, String key, List<BoardDiff.Change> changes) {
        for (BoardDiff.Change change : changes) {
            ObjectNode node = array.addObject().put(key, change.name());
            change.before().map(BoardLine::stance).ifPresent(stance -> node.put("before", name(stance)));
            change.after().map(BoardLine::stance).ifPresent(stance -> node.put("after", name(stance)));
            change.added().forEach(node.putArray("positions")::add);
        }
    }

    private static String name(Enum<?> constant) { return constant.name().toLowerCase(Locale.ROOT); }
}
