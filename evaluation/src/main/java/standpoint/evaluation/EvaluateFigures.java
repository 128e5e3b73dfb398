package standpoint.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.news.Figure;
import standpoint.news.Moment;
import standpoint.news.When;
import standpoint.timeline.Comparison;
import standpoint.timeline.FigureComparer;

/** {@code evaluate figures DIR}: the share of figure cases whose answer is found; docs/cases-figures.md describes the files. */
@Command(name = "figures", mixinStandardHelpOptions = true, description = "The share of figure cases (update, conflict, other scope) that hold.",
        footer = "Example: standpoint evaluate figures corpus/cases/figure-plain --only plain-figures-8")
final class EvaluateFigures implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with .case files")
    private Path folder;

    @Option(names = "--errors", description = "Also print the cases that do not hold")
    private boolean errors;

    @Option(names = "--sealed", description = "Only the files whose name begins with sealed-; without it, only the others")
    private boolean sealed;

    @Option(names = "--without", paramLabel = "PREFIX", description = "Leave files out whose names begin so; may be given again")
    private List<String> without = List.of();

    @Option(names = "--only", paramLabel = "PREFIX", description = "Files whose names begin so alone; may be given again")
    private List<String> only = List.of();

    @Option(names = "--signs-alone", description = "Decide by the signs, without the network")
    private boolean signsAlone;

    private FigureComparer comparer;

    @Override public Integer call() throws IOException {
        comparer = signsAlone ? FigureComparer.signsAlone() : new FigureComparer();
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        List<FigureCases.Case> cases = FigureCases.read(spec, folder, name -> name.startsWith("sealed-") == sealed && FigureCases.wanted(name, only, without));
        if (cases.isEmpty()) throw new ParameterException(spec.commandLine(), "no " + (sealed ? "sealed " : "") + "cases in " + folder);
        score(cases);
        return 0;
    }

    private void score(List<FigureCases.Case> cases) {
        FigureCases reader = new FigureCases();
        PrintWriter out = spec.commandLine().getOut();
        Map<String, int[]> counts = new TreeMap<>();
        Map<String, Map<String, Integer>> missed = new TreeMap<>();
        for (FigureCases.Case each : cases) {
            String found = answer(each, reader);
            int[] count = counts.computeIfAbsent(each.answer(), none -> new int[2]);
            count[1]++;
            if (found.equals(each.answer())) count[0]++;
            else missed.computeIfAbsent(each.answer(), none -> new TreeMap<>()).merge(found.startsWith("no figure") ? "no figure" : found.replaceFirst(" \\(.*", ""), 1, Integer::sum);
            if (errors && !found.equals(each.answer())) out.println(each.name() + ": " + each.answer() + " expected, " + found);
        }
        int held = counts.values().stream().mapToInt(count -> count[0]).sum();
        counts.forEach((answer, count) -> out.printf(Locale.ROOT, "%-12s %d of %d%s%n", answer, count[0], count[1],
                missed.containsKey(answer) ? ", the others " + missed.get(answer) : ""));
        out.printf(Locale.ROOT, "%-12s %d of %d, %.3f%n", "all", held, cases.size(), (double) held / cases.size());
    }

    private String answer(FigureCases.Case each, FigureCases reader) {
        FigureCases.Side one = reader.first(each);
        FigureCases.Side two = reader.second(each);
        Optional<Figure> first = one.figure();
        Optional<Figure> second = two.figure();
        if (first.isEmpty()) return "no figure found for \"" + each.first() + "\"";
        if (second.isEmpty()) return "no figure found for \"" + each.second() + "\"";
        Comparison found = comparer.compare(one.article(), first.get(), two.article(), second.get());
        String name = switch (found) {
            case UPDATE -> "update";
            case CONFLICT -> "conflict";
            case OTHER -> "other scope";
            case SAME -> "the same";
        };
        return name.equals(each.answer()) ? name : name + " (" + told(first.get()) + " / " + told(second.get()) + ")";
    }

    private static String told(Figure figure) {
        return String.join(", ", figure.measure(), figure.where().orElse("nowhere"), figure.asOf().flatMap(When::moment).map(Moment::toString).orElse("no time"),
                figure.counted().toString());
    }
}
