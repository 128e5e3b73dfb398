package standpoint.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import standpoint.news.Amendment;

/** {@code accept}: a person confirms a position. */
@Command(name = "accept", mixinStandardHelpOptions = true, description = "Confirm a position: it is right as it stands.",
        footer = {"", "Example:", "  standpoint accept p4 --question ukraine-nato --ledger nato.ledger --by Ann --why \"checked against the page\""})
final class AcceptVerb extends AmendVerb implements Callable<Integer> {
    AcceptVerb(Desk desk) { super(desk); }

    @Override public Integer call() { return enter(Amendment.Kind.ACCEPT, Optional.empty(), Optional.empty()); }
}
