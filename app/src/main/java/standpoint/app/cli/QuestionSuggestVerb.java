package standpoint.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import standpoint.app.view.TextProposals;
import standpoint.format.JsonCodec;
import standpoint.format.QuestionFile;
import standpoint.identity.IdentityResolver;
import standpoint.language.SentenceParser;
import standpoint.news.Question;
import standpoint.question.QuestionSuggester;
import standpoint.question.SuggestedWording;

/** {@code question suggest}: how the record calls a proposal, for a person to approve. */
@Command(name = "suggest", mixinStandardHelpOptions = true, description = "Words of the record that speak of the proposal and stand not yet in its file. What you approve is added.",
        footer = {"", "Example:", "  standpoint question suggest league.yaml pages/", "  standpoint question suggest league.yaml pages/ --approve \"the northern bid\""})
final class QuestionSuggestVerb implements Callable<Integer> {
    @Mixin private AskOptions.QuestionFirst ask = new AskOptions.QuestionFirst();

    @Option(names = "--approve", paramLabel = "WORDS", description = "Add these words to the question file; may stand several times.")
    private List<String> approved = List.of();

    private final Desk desk;

    QuestionSuggestVerb(Desk desk) { this.desk = desk; }

    @Override public Integer call() {
        Asked asked = Asked.of(ask.question);
        if (!approved.isEmpty()) return approve(asked.question());
        Desk.Gathered gathered = desk.gather(ask.paths, ask.record);
        List<SuggestedWording> suggested = new QuestionSuggester(SentenceParser.shipped()::parse).suggest(asked.question(), asked.body(), gathered.readings(),
                new IdentityResolver().resolve(gathered.readings()));
        if (ask.json) {
            JsonCodec codec = new JsonCodec();
            ObjectNode node = codec.articles(gathered.articles());
            ArrayNode wordings = node.putArray("wordings");
            suggested.forEach(wording -> wordings.addObject().put("words", wording.words()).set("passages", codec.passages(wording.passages(), gathered.articles())));
            desk.terminal().out().println(codec.text(node, true));
        } else {
            desk.terminal().out().print(TextProposals.wordings(suggested, desk.ink()));
        }
        return Standpoint.DONE;
    }

    private int approve(Question question) {
        Path file = Path.of(ask.question);
        if (!Files.isRegularFile(file)) throw new UsageException(ask.question + ": only a question file of your own can be added to; copy the one that ships");
        List<String> wordings = new ArrayList<>(question.wordings());
        approved.stream().filter(words -> !wordings.contains(words)).forEach(wordings::add);
        String yaml = QuestionFile.write(new Question(question.id(), question.text(), question.proposal(), wordings, question.opposites(), question.not(),
                question.subject(), question.body(), question.rule(), question.from(), question.to()));
        QuestionFile.parse(ask.question, yaml);
        Desk.write(file, yaml);
        desk.terminal().error().println("standpoint: " + ask.question + " has now " + wordings.size() + " wordings");
        return Standpoint.DONE;
    }
}
