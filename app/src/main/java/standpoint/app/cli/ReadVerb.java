package standpoint.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.format.JsonCodec;
import standpoint.news.PageReading;
import standpoint.news.Reading;
import standpoint.news.Statement;

/** {@code read}: what each page says, read alone. */
@Command(name = "read", mixinStandardHelpOptions = true, description = "Read pages: the articles on them, who said what, when and through whom.",
        footer = {"", "Example:", "  standpoint read pages/ https://news.example/today.html --json > readings.jsonl"})
final class ReadVerb implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders, archives, feeds, web archives or https addresses.")
    private List<String> paths;

    @Mixin private RecordOptions record = new RecordOptions();

    @Option(names = "--json", description = "One Reading a line, as docs/format.md shapes it.")
    private boolean json;

    @Option(names = "--outermost", description = "Leave out statements that stand within another.")
    private boolean outermost;

    private final Desk desk;
    private final JsonCodec codec = new JsonCodec();
    private int status = Standpoint.DONE;

    ReadVerb(Desk desk) { this.desk = desk; }

    @Override public Integer call() {
        desk.read(paths, record, this::show);
        return status;
    }

    private void show(PageReading page) {
        if (page.rejection().isPresent()) status = Standpoint.PARTLY;
        if (json) {
            page.readings().forEach(reading -> desk.terminal().out().println(codec.reading(outermost ? outermost(reading) : reading)));
            page.rejection().ifPresent(rejection -> desk.terminal().out().println(codec.rejection(rejection)));
        } else {
            page.readings().forEach(reading -> desk.terminal().out().print(standpoint.app.view.TextReading.of(outermost ? outermost(reading) : reading, desk.ink())));
        }
    }

    private static Reading outermost(Reading reading) {
        List<Statement> statements = reading.statements().stream().filter(statement -> statement.within().isEmpty()).toList();
        return new Reading(reading.article(), reading.actors(), reading.mentions(), statements, reading.times(), reading.events(),
                reading.commitments(), reading.figures());
    }
}
