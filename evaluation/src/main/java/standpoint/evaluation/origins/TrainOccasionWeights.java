package standpoint.evaluation.origins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.NewsReader;
import standpoint.evaluation.LogisticRegression;
import standpoint.origin.OccasionWeights;
import standpoint.origin.OriginTracer;

/** {@code train occasion-weights DIR --out FILE}: learns from packs how much each sign speaks for two articles' reporting one occasion. */
@Command(name = "occasion-weights", mixinStandardHelpOptions = true, description = "Train the weights by which two articles are held to report one occasion.",
        footer = "Example: standpoint train occasion-weights corpus/origins --without plain-25,plain-26 --out core/src/main/resources/standpoint/origin/one-occasion.tsv")
public final class TrainOccasionWeights implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of packs, as docs/cases-origins.md tells")
    private Path folder;

    @Option(names = "--only", paramLabel = "PREFIX", split = ",", description = "Only packs whose name begins so; several with commas")
    private List<String> only = List.of("");

    @Option(names = "--without", paramLabel = "PREFIX", split = ",", description = "No packs whose name begins so; several with commas")
    private List<String> without = List.of();

    @Option(names = "--penalty", defaultValue = "2", description = "Half of it times the squared weights is added to the loss, in pairs (${DEFAULT-VALUE}).")
    private double penalty;

    @Option(names = "--network", defaultValue = "0.25", description = "How much of the network's log-odds is added (${DEFAULT-VALUE}); written, not learned.")
    private double network;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write")
    private Path out;

    private final OriginTracer tracer = OriginTracer.rulesAlone();

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        List<LogisticRegression.Example> examples = new ArrayList<>();
        try {
            NewsReader reader = NewsReader.load();
            for (Path pack : OriginPack.in(folder, only, without)) {
                for (ReadPack.Labelled each : ReadPack.of(OriginPack.read(pack), reader).labelled(tracer)) {
                    if (!each.label().equals(PackLabels.UNTOLD)) examples.add(new LogisticRegression.Example(OccasionWeights.seen(each.pair()), each.label().equals(PackLabels.ONE), 1));
                }
            }
        } catch (OriginPack.FormatException | IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
        if (examples.isEmpty()) throw new ParameterException(spec.commandLine(), "no packs in " + folder);
        List<String> names = OccasionWeights.names();
        double[] weights = LogisticRegression.learn(examples, OccasionWeights.directions(), penalty);
        String head = "# How much each sign speaks for two articles' reporting one occasion; learned by: standpoint train occasion-weights";
        Files.writeString(out, LogisticRegression.table(head, names, weights) + String.format(Locale.ROOT, "network\t%.3f\n", network));
        spec.commandLine().getOut().printf(Locale.ROOT, "%d pairs, %d of one occasion%n", examples.size(), examples.stream().filter(LogisticRegression.Example::holds).count());
        return 0;
    }
}
