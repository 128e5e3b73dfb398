package standpoint.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.board.Conditional;

/** What every verb that answers a question takes. */
final class AskOptions {
    @Parameters(index = "0", paramLabel = "QUESTION", description = "A question file (YAML), or the name of one that ships, such as ukraine-nato.")
    String question;

    @Parameters(index = "1..*", paramLabel = "PATH", description = "Pages: files, folders, archives, feeds, web archives or https addresses.")
    List<String> paths = new ArrayList<>();

    @Mixin RecordOptions record = new RecordOptions();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The state of play on this day (YYYY-MM-DD). Default: the last day the record knows.")
    private LocalDate asOf;

    @Option(names = "--conditional", paramLabel = "READING", defaultValue = "open",
            description = "What a conditional counts as under the rule: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Conditional conditional = Conditional.OPEN;

    @Option(names = "--json", description = "Write JSON as docs/format.md shapes it.")
    boolean json;

    Optional<LocalDate> asOf() { return Optional.ofNullable(asOf); }
}
