package standpoint.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.format.QuestionFile;
import standpoint.news.Question;

/** {@code question new}: a question file from its parts, checked as every question file is. */
@Command(name = "new", mixinStandardHelpOptions = true, description = "Write a question file.",
        footer = {"", "Example:", "  standpoint question new \"Should Veltria join the League?\" --proposal \"Veltria joins the League\" --body NATO --out veltria.yaml"})
final class QuestionNewVerb implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "QUESTION", description = "The question in words.")
    private String text;

    @Option(names = "--proposal", required = true, paramLabel = "WORDS", description = "What would be adopted, as a short sentence.")
    private String proposal;

    @Option(names = "--body", required = true, paramLabel = "BODY", description = "Who decides: a body that ships, or a body file beside the question's.")
    private String body;

    @Option(names = "--wording", paramLabel = "WORDS", description = "Other words for the proposal; may stand several times.")
    private List<String> wordings = List.of();

    @Option(names = "--opposite", paramLabel = "WORDS", description = "Words for its contrary; may stand several times.")
    private List<String> opposites = List.of();

    @Option(names = "--not", paramLabel = "WORDS", description = "What is near but different; may stand several times.")
    private List<String> not = List.of();

    @Option(names = "--subject", paramLabel = "NAME", description = "Whom or what it is about.")
    private Optional<String> subject = Optional.empty();

    @Option(names = "--rule", paramLabel = "RULE", description = "When it is not the body's own (docs/vocabulary.md).")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day asked about.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "The last day asked about.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it (.yaml). A file that is there is left as it is.")
    private Path out;

    private final Desk desk;

    QuestionNewVerb(Desk desk) { this.desk = desk; }

    @Override public Integer call() {
        if (Files.exists(out)) throw new UsageException(out + ": there is a file of this name; name another, or edit that one");
        String id = out.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        String yaml = QuestionFile.write(new Question(id, text, proposal, wordings, opposites, not, subject, body, rule, from, to));
        QuestionFile.parse(out.toString(), yaml);
        Asked.body(body, out.toAbsolutePath().getParent());
        Desk.write(out, yaml);
        desk.terminal().error().println("standpoint: wrote " + out);
        return Standpoint.DONE;
    }
}
