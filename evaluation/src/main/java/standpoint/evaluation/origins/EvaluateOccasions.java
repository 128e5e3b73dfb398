package standpoint.evaluation.origins;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
import standpoint.origin.OriginTracer;

/** {@code evaluate occasions DIR}: how many occasion cases are told right by the network, at a half; docs/cases-origins.md describes the files. */
@Command(name = "occasions", mixinStandardHelpOptions = true, description = "The share of occasion cases (one occasion or two) that are told right.",
        footer = "Example: standpoint evaluate occasions corpus/cases/occasion --sealed")
public final class EvaluateOccasions implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with .case files")
    private Path folder;

    @Option(names = "--errors", description = "Also print the cases that are told wrong")
    private boolean errors;

    @Option(names = "--only", paramLabel = "PREFIX", description = "Only files whose names begin so")
    private String only = "";

    @Option(names = "--sealed", description = "Only the files whose name begins with sealed-; without it, only the others")
    private boolean sealed;

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        List<OccasionCases.Case> cases;
        try {
            cases = OccasionCases.read(folder).stream().filter(each -> each.file().startsWith("sealed-") == sealed && each.file().startsWith(only)).toList();
        } catch (IllegalArgumentException notOne) {
            throw new ParameterException(spec.commandLine(), notOne.getMessage());
        }
        if (cases.isEmpty()) throw new ParameterException(spec.commandLine(), "no cases in " + folder);
        score(cases);
        return 0;
    }

    private void score(List<OccasionCases.Case> cases) {
        PrintWriter out = spec.commandLine().getOut();
        NewsReader reader = NewsReader.load();
        OriginTracer tracer = new OriginTracer();
        int[][] counts = new int[2][2];
        for (OccasionCases.Case each : cases) {
            double share = tracer.oneOccasion(OccasionCases.pair(each, reader, tracer)).orElseThrow();
            boolean found = share >= 0.5;
            counts[each.one() ? 0 : 1][found ? 0 : 1]++;
            if (errors && found != each.one()) out.printf(Locale.ROOT, "%s, %s: %s expected, %.2f for one%n", each.file(), each.name(), each.one() ? "one" : "two", share);
        }
        out.printf(Locale.ROOT, "one   %d of %d%ntwo   %d of %d%nall   %.3f%n", counts[0][0], counts[0][0] + counts[0][1], counts[1][1], counts[1][0] + counts[1][1], (double) (counts[0][0] + counts[1][1]) / cases.size());
        out.flush();
    }
}
