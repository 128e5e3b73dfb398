package standpoint.evaluation;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Predictions for scorers, training and benchmarks: {@code standpoint evaluate WHAT}, {@code standpoint train}. */
@Command(name = "standpoint", mixinStandardHelpOptions = true, subcommands = {Evaluation.Evaluate.class, Evaluation.Train.class},
        description = "Predictions for scorers, training and benchmarks.")
public final class Evaluation {

    /** One subcommand for each thing that is scored. */
    @Command(name = "evaluate", mixinStandardHelpOptions = true, subcommands = {EvaluateAttribution.class, EvaluateLanguage.class, EvaluateStories.class, EvaluateTimes.class},
            description = "Write predictions in the form that the scorers read.")
    static final class Evaluate { }

    /** One subcommand for each model that ships. */
    @Command(name = "train", mixinStandardHelpOptions = true, subcommands = {TrainAttribution.class, TrainLanguage.class, standpoint.evaluation.pages.TrainPages.class},
            description = "Learn the models that ship, each by one deterministic command.")
    static final class Train { }

    private Evaluation() { }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Evaluation()).execute(arguments));
    }
}
