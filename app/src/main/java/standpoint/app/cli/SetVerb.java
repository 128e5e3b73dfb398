package standpoint.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.news.Amendment;
import standpoint.news.Stance;

/** {@code set}: a person gives a position another stance. */
@Command(name = "set", mixinStandardHelpOptions = true, description = "Give a position another stance.",
        footer = {"", "Example:", "  standpoint set p4 conditional --condition \"once the war ends\" --question ukraine-nato --ledger nato.ledger --by Ann --why \"the condition was overlooked\""})
final class SetVerb extends AmendVerb implements Callable<Integer> {
    @Parameters(index = "1", paramLabel = "STANCE", description = "${COMPLETION-CANDIDATES}.")
    private Stance stance;

    @Option(names = "--condition", paramLabel = "WORDS", description = "The words of the article that state the condition.")
    private String condition;

    SetVerb(Desk desk) { super(desk); }

    @Override public Integer call() {
        EntryOptions.mustFit(stance, condition, "the article");
        return enter(Amendment.Kind.SET, Optional.of(stance), Optional.ofNullable(condition));
    }
}
