package standpoint.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.app.view.TextShow;
import standpoint.format.AnswerPart;
import standpoint.format.JsonCodec;
import standpoint.news.Answer;
import standpoint.news.Article;
import standpoint.news.Reading;

/** {@code show}: one thing of the record with the sentences it rests on. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Show one thing by its id, within the sentences it rests on: an article, a statement "
        + "(ARTICLE/STATEMENT), and with --question a position, move, conflict, origin, story, event, commitment or figure.",
        footer = {"", "Example:", "  standpoint show 0a1b2c3d4e5f/s3 pages/", "  standpoint show p4 --question questions/ukraine-nato.yaml --ledger nato.ledger"})
final class ShowVerb implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID", description = "As the other verbs print it.")
    private String id;

    @Parameters(index = "1..*", paramLabel = "PATH", description = "The pages it came from; none to look in the ledger.")
    private List<String> paths = new ArrayList<>();

    @Mixin private RecordOptions record = new RecordOptions();

    @Option(names = "--question", paramLabel = "QUESTION", description = "The question whose answer holds the id.")
    private String question;

    @Option(names = "--json", description = "Write JSON as docs/format.md shapes it.")
    private boolean json;

    private final Desk desk;
    private final JsonCodec codec = new JsonCodec();

    ShowVerb(Desk desk) { this.desk = desk; }

    @Override public Integer call() {
        Desk.Gathered gathered = desk.gather(paths, record);
        List<Article> articles = gathered.readings().stream().map(Reading::article).toList();
        Optional<Found> found = inReadings(gathered.readings());
        if (found.isEmpty() && question != null) {
            AskOptions ask = new AskOptions();
            ask.question = question;
            Answer answer = desk.ask(ask, gathered);
            articles = answer.articles();
            found = inAnswer(answer);
        }
        if (found.isEmpty()) {
            throw new UsageException("nothing has the id \"" + id + "\""
                    + (question == null ? "; for a position, move, conflict or origin add --question QUESTION" : "; ids stand in the output of brief and board"));
        }
        if (json) desk.terminal().out().println(codec.text(found.get().node(), true));
        else desk.terminal().out().print(TextShow.of(found.get().node(), found.get().kind() + " " + id, articles, desk.ink()));
        return Standpoint.DONE;
    }

    private record Found(String kind, JsonNode node) { }

    private Optional<Found> inReadings(List<Reading> readings) {
        for (Reading reading : readings) {
            String article = reading.article().id();
            if (id.equals(article)) return Optional.of(new Found("article", codec.tree(reading)));
            if (!id.startsWith(article + "/")) continue;
            for (JsonNode statement : codec.tree(reading).get("statements")) {
                if (statement.get("id").asText().equals(id.substring(article.length() + 1))) return Optional.of(new Found("statement", named(statement, article)));
            }
        }
        return Optional.empty();
    }

    /** The passages of a statement name their article once they stand outside its Reading. */
    private static JsonNode named(JsonNode node, String article) {
        if (node instanceof ObjectNode object && object.has("start")) object.put("article", article);
        node.forEach(child -> named(child, article));
        return node;
    }

    private Optional<Found> inAnswer(Answer answer) {
        ObjectNode tree = codec.tree(answer, EnumSet.allOf(AnswerPart.class));
        for (Map.Entry<String, JsonNode> part : tree.properties()) {
            if (part.getKey().equals("timeline") || !part.getValue().isArray()) continue;
            for (JsonNode item : part.getValue()) {
                if (item.path("id").asText().equals(id)) return Optional.of(new Found(part.getKey().replaceAll("s$", "").replaceAll("ie$", "y"), item));
            }
        }
        return Optional.empty();
    }
}
