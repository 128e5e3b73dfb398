package standpoint.evaluation;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Predictions for scorers, training and benchmarks: {@code standpoint evaluate WHAT}, {@code standpoint train}. */
@Command(name = "standpoint", mixinStandardHelpOptions = true, subcommands = {Evaluation.Evaluate.class},
        description = "Predictions for scorers, training and benchmarks.")
public final class Evaluation {

    /** One subcommand for each thing that is scored. */
    @Command(name = "evaluate", mixinStandardHelpOptions = true, subcommands = {},
            description = "Write predictions in the form that the scorers read.")
    static final class Evaluate { }

    private Evaluation() { }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Evaluation()).execute(arguments));
    }
}
