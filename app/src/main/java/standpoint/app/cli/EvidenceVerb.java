package standpoint.app.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.format.EntryCodec;
import standpoint.ledger.Entry;
import standpoint.news.Moment;
import standpoint.news.Position;
import standpoint.news.Stance;
import standpoint.news.Testimony;

/** {@code evidence}: a person enters a call, a letter or a talk. */
@Command(name = "evidence", mixinStandardHelpOptions = true, description = "Enter evidence by hand: a call, a letter, a talk off the record. --why tells what was said, in which words.",
        footer = {"", "Example:", "  standpoint evidence \"Anna Rell\" support --member Norland --said 2031-03-04 --question league.yaml --ledger l.ledger \\",
            "      --by Ann --why \"In a call she said that Norland will vote for it.\""})
final class EvidenceVerb implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "HOLDER", description = "Whose stance it is.")
    private String holder;

    @Parameters(index = "1", paramLabel = "STANCE", description = "${COMPLETION-CANDIDATES}.")
    private Stance stance;

    @Option(names = "--member", paramLabel = "NAME", description = "The member of the body they speak for.")
    private String member;

    @Option(names = "--said", paramLabel = "DATE", description = "When it was said: YYYY, YYYY-MM or YYYY-MM-DD.")
    private String said;

    @Option(names = "--condition", paramLabel = "WORDS", description = "The words of --why that state the condition.")
    private String condition;

    @Option(names = "--off-record", description = "It may not be attributed.")
    private boolean offRecord;

    @Mixin private EntryOptions entry = new EntryOptions();

    private final Desk desk;

    EvidenceVerb(Desk desk) { this.desk = desk; }

    @Override public Integer call() {
        entry.check();
        EntryOptions.mustTell("HOLDER", holder);
        EntryOptions.mustFit(stance, condition, "--why");
        Asked asked = Asked.of(entry.question);
        Optional<Moment> when = Optional.ofNullable(said).map(day -> Moment.parse(day)
                .orElseThrow(() -> new UsageException("--said \"" + day + "\" is no date; write YYYY-MM-DD, YYYY-MM or YYYY")));
        if (condition != null && !entry.why.contains(condition)) throw new UsageException("the words of --condition do not stand in --why; copy them from there");
        if (member != null && asked.body().members().stream().noneMatch(candidate -> candidate.named(member))) {
            throw new UsageException("\"" + member + "\" is no member of " + asked.body().name() + "; leave --member out, or write it as the body's file does");
        }
        desk.enter(entry.record, at -> {
            Testimony testimony = EntryCodec.testimony(entry.why, holder, Optional.ofNullable(member), stance, Optional.ofNullable(condition), when,
                    offRecord, new Position.Correction(entry.by, at, entry.why));
            return new Entry(Entries.EVIDENCE, asked.question().id(), entry.by, at, entry.why, new EntryCodec().testimony(testimony));
        });
        desk.terminal().error().println("standpoint: entered: evidence of " + holder + ", " + stance.name().toLowerCase(Locale.ROOT));
        return Standpoint.DONE;
    }
}
