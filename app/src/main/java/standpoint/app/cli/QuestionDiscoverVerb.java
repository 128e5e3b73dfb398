package standpoint.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.app.view.TextProposals;
import standpoint.format.JsonCodec;
import standpoint.language.SentenceParser;
import standpoint.question.ContestedProposal;
import standpoint.question.QuestionDiscoverer;

/** {@code question discover}: what is contested in a record, whether anybody asked or not. */
@Command(name = "discover", mixinStandardHelpOptions = true, description = "Proposals that holders on the pages are for and against, whether anybody asked about them or not.",
        footer = {"", "Example:", "  standpoint question discover pages/ --most 5"})
final class QuestionDiscoverVerb implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "PATH", description = AskOptions.PATHS)
    private List<String> paths = new ArrayList<>();

    @Mixin private RecordOptions record = new RecordOptions();

    @Option(names = "--most", paramLabel = "N", defaultValue = "20", description = "So many at the most. Default: ${DEFAULT-VALUE}.")
    private int most;

    @Option(names = "--json", description = "Write JSON as docs/format.md shapes it.")
    private boolean json;

    private final Desk desk;

    QuestionDiscoverVerb(Desk desk) { this.desk = desk; }

    @Override public Integer call() {
        Desk.Gathered gathered = desk.gather(paths, record);
        List<ContestedProposal> proposals = new QuestionDiscoverer(SentenceParser.shipped()::parse).discover(gathered.readings(), most);
        if (json) {
            JsonCodec codec = new JsonCodec();
            ObjectNode node = codec.articles(gathered.articles());
            ArrayNode found = node.putArray("proposals");
            proposals.forEach(proposal -> {
                ObjectNode item = found.addObject().put("words", proposal.words());
                proposal.supporters().forEach(item.putArray("supporters")::add);
                proposal.opponents().forEach(item.putArray("opponents")::add);
                item.set("passages", codec.passages(proposal.passages(), gathered.articles()));
            });
            desk.terminal().out().println(codec.text(node, true));
        } else {
            desk.terminal().out().print(TextProposals.contested(proposals, desk.ink()));
        }
        return Standpoint.DONE;
    }
}
