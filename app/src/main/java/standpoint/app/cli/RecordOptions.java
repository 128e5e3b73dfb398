package standpoint.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every verb that reads pages or the record takes. */
final class RecordOptions {
    @Option(names = "--ledger", paramLabel = "FILE", defaultValue = "${env:STANDPOINT_LEDGER:-}",
            description = "Keep what is read in this ledger, and answer from all it holds when no PATH is given. "
                    + "Without it the pages of this call alone count. Default: $STANDPOINT_LEDGER.")
    private Path ledger;

    @Option(names = "--allow-private", description = "Also fetch from private and loopback addresses.")
    boolean allowPrivate;

    Optional<Path> ledger() { return Optional.ofNullable(ledger).filter(file -> !file.toString().isEmpty()); }

    static RecordOptions of(Path ledger) {
        RecordOptions options = new RecordOptions();
        options.ledger = ledger;
        return options;
    }
}
