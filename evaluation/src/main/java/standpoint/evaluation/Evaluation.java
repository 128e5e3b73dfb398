package standpoint.evaluation;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Predictions for scorers, training and benchmarks: {@code standpoint evaluate WHAT}, {@code standpoint train}. */
@Command(name = "standpoint", mixinStandardHelpOptions = true, subcommands = {
            Evaluation.Evaluate.class,
            Evaluation.Train.class,
            Evaluation.Benchmark.class},
        description = "Predictions for scorers, training and benchmarks.")
public final class Evaluation {

    /** One subcommand for each thing that is scored. */
    @Command(name = "evaluate", mixinStandardHelpOptions = true, subcommands = {
            standpoint.evaluation.positions.EvaluatePositionCases.class,
            standpoint.evaluation.positions.EvaluatePositionRecords.class,
            standpoint.evaluation.positions.EvaluateShownPositions.class,
            standpoint.evaluation.positions.EvaluatePositionArticles.class,
            standpoint.evaluation.positions.EvaluatePositions.class,
            standpoint.evaluation.positions.EvaluatePolarity.class,
            EvaluateAttribution.class,
            EvaluateLanguage.class,
            EvaluateMentions.class,
            standpoint.evaluation.events.EvaluateEvents.class,
            standpoint.evaluation.origins.EvaluateOrigins.class,
            standpoint.evaluation.origins.EvaluateOccasions.class,
            EvaluateStories.class,
            EvaluateTimes.class,
            standpoint.evaluation.pages.EvaluateLive.class,
            standpoint.evaluation.pages.EvaluatePages.class,
            standpoint.evaluation.pages.EvaluateComposites.class,
            EvaluateFigures.class,
            standpoint.evaluation.rules.EvaluateRules.class,
            standpoint.evaluation.attribution.EvaluateAttributionCases.class,
            EvaluateConfidence.class},
            description = "Write predictions in the form that the scorers read.")
    static final class Evaluate { }

    /** One subcommand for each model that ships. */
    @Command(name = "train", mixinStandardHelpOptions = true, subcommands = {
            TrainAttribution.class,
            TrainFigures.class,
            TrainFigurePairs.class,
            standpoint.evaluation.origins.TrainOccasionPairs.class,
            standpoint.evaluation.origins.TrainOccasionWeights.class,
            TrainLanguage.class,
            standpoint.evaluation.positions.TrainStanceLines.class,
            standpoint.evaluation.pages.TrainPages.class,
            standpoint.evaluation.pages.TrainStories.class},
            description = "Learn the models that ship, each by one deterministic command.")
    static final class Train { }

    /** One subcommand for each thing whose speed is told. */
    @Command(name = "benchmark", mixinStandardHelpOptions = true, subcommands = {BenchmarkAttribution.class, BenchmarkCommand.class, standpoint.evaluation.scale.BenchmarkStories.class, standpoint.evaluation.scale.BenchmarkWebArchive.class},
            description = "Print speeds and memory. Run them when nothing else runs.")
    static final class Benchmark { }

    private Evaluation() { }

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Evaluation());
        line.setParameterExceptionHandler((failure, given) -> complain(CommandLine.ExitCode.USAGE, failure.getMessage()
                + "; see " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help"));
        line.setExecutionExceptionHandler((failure, command, result) -> complain(CommandLine.ExitCode.SOFTWARE,
                failure.getMessage() == null ? failure.toString() : failure.getMessage()));
        System.exit(line.execute(arguments));
    }

    private static int complain(int status, String sentence) {
        System.err.println("standpoint: " + sentence);
        return status;
    }
}
