package standpoint.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.board.Conditional;

/** What every verb that answers a question takes; where the question stands among the words of a call is the verb's. */
class AskOptions {
    static final String QUESTION = "A question file (YAML), a folder of them (brief, board and their parts), or the name of one that ships, such as ukraine-nato.";
    static final String PATHS = "Pages: files, folders, archives, feeds, web archives or https addresses. None to answer from the ledger.";

    String question;
    List<String> paths = new ArrayList<>();

    @Mixin RecordOptions record = new RecordOptions();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The state of play on this day (YYYY-MM-DD). Default: the last day the record knows.")
    private LocalDate asOf;

    @Option(names = "--conditional", paramLabel = "READING", defaultValue = "open",
            description = "What a conditional counts as under the rule: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Conditional conditional = Conditional.OPEN;

    @Option(names = "--json", description = "Write JSON as docs/format.md shapes it.")
    boolean json;

    /** The question first, then the pages. */
    static final class QuestionFirst extends AskOptions {
        @Parameters(index = "0", paramLabel = "QUESTION", description = QUESTION)
        private void question(String name) { question = name; }

        @Parameters(index = "1..*", arity = "0..*", paramLabel = "PATH", description = PATHS)
        private void paths(List<String> given) { paths = given; }
    }

    void asOf(LocalDate day) { asOf = day; }

    Optional<LocalDate> asOf() { return Optional.ofNullable(asOf); }
}
