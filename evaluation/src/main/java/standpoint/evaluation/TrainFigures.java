package standpoint.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
import picocli.CommandLine.Spec;
import standpoint.timeline.Comparison;
import standpoint.timeline.FigureComparer;

/**
 * {@code train figures --corpus DIR --out FOLDER}: learns from the figure cases how much each sign speaks for two figures having one scope, and for the
 * second of two with one scope being an update, by logistic regression; numbers of different cases with one unit serve as further pairs of other scope.
 */
@Command(name = "figures", mixinStandardHelpOptions = true, description = "Train the weights by which two figures are compared.",
        footer = "Example: standpoint train figures --corpus corpus/cases/figure --without sealed-figures-3 --without plain-figures-4 --out core/src/main/resources/standpoint/timeline")
final class TrainFigures implements Callable<Integer> {
    private static final int NEIGHBOURS = 12;

    @Spec private CommandSpec spec;

    @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "Folder with .case files.")
    private Path corpus;

    @Option(names = "--without", paramLabel = "PREFIX", description = "Leave files out whose names begin so; may be given again.")
    private List<String> without = List.of();

    @Option(names = "--penalty", defaultValue = "0.25", description = "Half of it times the squared weights is added to the loss, in cases (${DEFAULT-VALUE}).")
    private double penalty;

    @Option(names = "--apart", defaultValue = "0.15", description = "How much a pair of numbers of different cases counts (${DEFAULT-VALUE}).")
    private double apart;

    @Option(names = "--cross-validate", description = "Print how many cases of each file are answered right with the weights that the other files give.")
    private boolean crossValidate;

    @Option(names = "--errors", paramLabel = "PREFIX", description = "With --cross-validate, also print the wrong answers in files whose names begin so; may be given again.")
    private List<String> errors = List.of();

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where to write sameness.tsv and succession.tsv.")
    private Path out;

    /** Two sides of cases, not looked into: each side is read once, so the same two are the same objects. */
    private record Sides(FigureCases.Side first, FigureCases.Side second) {
        @Override public boolean equals(Object other) { return other instanceof Sides sides && sides.first == first && sides.second == second; }

        @Override public int hashCode() { return 31 * System.identityHashCode(first) + System.identityHashCode(second); }
    }

    private final FigureComparer comparer = FigureComparer.signsAlone();
    private final Map<Sides, Optional<double[]>> seen = new HashMap<>();

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(corpus)) throw new ParameterException(spec.commandLine(), corpus + " is not a folder");
        if (!Files.isDirectory(out)) throw new ParameterException(spec.commandLine(), out + " is not a folder");
        FigureCases reader = new FigureCases();
        List<FigureCases.Read> cases = FigureCases.read(spec, corpus, name -> FigureCases.wanted(name, List.of(), without)).stream()
                .map(reader::read).toList();
        if (cases.isEmpty()) throw new ParameterException(spec.commandLine(), "no cases in " + corpus);
        if (crossValidate) crossValidate(cases);
        write("sameness.tsv", "two figures having one scope", FigureComparer.signNames(), sameness(cases));
        write("succession.tsv", "the second of two figures with one scope being an update, not a contradiction", FigureComparer.successionNames(), succession(cases));
        return 0;
    }

    private void write(String name, String what, List<String> signs, double[] weights) throws IOException {
        Files.writeString(out.resolve(name), LogisticRegression.table("# How much each sign speaks for " + what + "; learned by: standpoint train figures", signs, weights));
    }

    private double[] sameness(List<FigureCases.Read> cases) {
        List<LogisticRegression.Example> pairs = new ArrayList<>();
        for (int at = 0; at < cases.size(); at++) {
            add(cases.get(at).first(), cases.get(at).second(), !cases.get(at).text().answer().equals("other scope"), 1, pairs);
            for (int next = 1; next <= NEIGHBOURS; next++) add(cases.get(at).first(), cases.get((at + next) % cases.size()).second(), false, apart, pairs);
        }
        // cases are alike in wording when somebody wrote them as a pair: likeness must not come to speak against one scope
        return LogisticRegression.learn(pairs, FigureComparer.signDirections(), penalty);
    }

    private void add(FigureCases.Side first, FigureCases.Side second, boolean one, double weight, List<LogisticRegression.Example> pairs) {
        if (first.figure().isEmpty() || second.figure().isEmpty()) return;
        seen.computeIfAbsent(new Sides(first, second), sides -> comparer.signs(first.article(), first.figure().get(), second.article(), second.figure().get()))
                .ifPresent(signs -> pairs.add(new LogisticRegression.Example(signs, one, weight)));
    }

    private double[] succession(List<FigureCases.Read> cases) {
        List<LogisticRegression.Example> pairs = cases.stream().filter(each -> each.found() && !each.text().answer().equals("other scope"))
                .map(each -> new LogisticRegression.Example(comparer.successionSigns(each.first().article(), each.first().figure().get(), each.second().article(), each.second().figure().get()),
                        each.text().answer().equals("update"), 1)).toList();
        return LogisticRegression.learn(pairs, FigureComparer.successionDirections(), penalty);
    }

    private void crossValidate(List<FigureCases.Read> cases) {
        Map<String, int[]> counts = new TreeMap<>();
        Map<String, Integer> missed = new TreeMap<>();
        for (String file : cases.stream().map(each -> each.text().file()).distinct().toList()) {
            List<FigureCases.Read> others = cases.stream().filter(each -> !each.text().file().equals(file)).toList();
            FigureComparer learned = FigureComparer.weighing(sameness(others), succession(others));
            for (FigureCases.Read each : cases) {
                if (!each.text().file().equals(file)) continue;
                int[] count = counts.computeIfAbsent(file, none -> new int[2]);
                count[1]++;
                String answer = answer(learned, each);
                if (answer.equals(each.text().answer())) count[0]++;
                else {
                    missed.merge(each.text().answer() + " taken for " + answer, 1, Integer::sum);
                    if (errors.stream().anyMatch(file::startsWith)) spec.commandLine().getOut().println(file + " " + each.text().name() + ": " + each.text().answer() + ", taken for " + answer);
                }
            }
        }
        counts.forEach((file, count) -> spec.commandLine().getOut().printf(Locale.ROOT, "%-24s %d of %d%n", file, count[0], count[1]));
        missed.forEach((what, count) -> spec.commandLine().getOut().printf("%s: %d%n", what, count));
        int right = counts.values().stream().mapToInt(count -> count[0]).sum();
        spec.commandLine().getOut().printf(Locale.ROOT, "%-24s %d of %d, %.3f%n", "all, cross-validated", right, cases.size(), (double) right / cases.size());
        spec.commandLine().getOut().flush();
    }

    private static String answer(FigureComparer comparer, FigureCases.Read each) {
        if (!each.found()) return "no figure";
        Comparison found = comparer.compare(each.first().article(), each.first().figure().get(), each.second().article(), each.second().figure().get());
        return found == Comparison.OTHER ? "other scope" : found.name().toLowerCase(Locale.ROOT);
    }
}
