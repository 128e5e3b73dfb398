package standpoint.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the brief of the bundled example. */
@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "The brief of the bundled example: eight invented pages on whether Veltria should join the Harbour League.",
        footer = {"", "Example:", "  standpoint demo --html demo.html"})
final class DemoVerb implements Callable<Integer> {
    @Option(names = "--html", paramLabel = "FILE", description = "Also write the brief as one self-contained HTML page.")
    private Path html;

    @Option(names = "--json", description = "Write JSON as docs/format.md shapes it.")
    private boolean json;

    private final Desk desk;

    DemoVerb(Desk desk) { this.desk = desk; }

    @Override public Integer call() {
        return BriefVerb.write(desk, List.of(new Example().answer(desk)), json, html);
    }
}
