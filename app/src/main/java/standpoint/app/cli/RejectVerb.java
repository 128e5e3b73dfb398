package standpoint.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import standpoint.news.Amendment;

/** {@code reject}: a person strikes a position out. */
@Command(name = "reject", mixinStandardHelpOptions = true, description = "Strike a position out: it is not one.",
        footer = {"", "Example:", "  standpoint reject p4 --question ukraine-nato --ledger nato.ledger --by Ann --why \"she speaks of another treaty\""})
final class RejectVerb extends AmendVerb implements Callable<Integer> {
    RejectVerb(Desk desk) { super(desk); }

    @Override public Integer call() { return enter(Amendment.Kind.REJECT, Optional.empty(), Optional.empty()); }
}
