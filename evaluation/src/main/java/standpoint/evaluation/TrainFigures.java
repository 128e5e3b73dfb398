package standpoint.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import standpoint.timeline.FigureComparer;

/**
 * {@code train figures --corpus DIR --out FILE}: learns how much each sign speaks for two figures having one scope, by logistic regression over
 * the figure cases; numbers of different cases with one unit serve as further pairs of other scope.
 */
@Command(name = "figures", mixinStandardHelpOptions = true, description = "Train the weights by which two figures are seen to have one scope.",
        footer = "Example: standpoint train figures --corpus corpus/cases/figure --without sealed-figures-3 --out core/src/main/resources/standpoint/timeline/sameness.tsv")
final class TrainFigures implements Callable<Integer> {
    private static final int ROUNDS = 4000;
    private static final double RATE = 0.5;
    private static final double APART = 0.15;
    private static final int NEIGHBOURS = 12;

    @Spec private CommandSpec spec;

    @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "Folder with .case files.")
    private Path corpus;

    @Option(names = "--without", paramLabel = "PREFIX", description = "Leave files out whose names begin so.")
    private Optional<String> without = Optional.empty();

    @Option(names = "--penalty", defaultValue = "0.0005", description = "Weight of the squared weights (${DEFAULT-VALUE}).")
    private double penalty;

    @Option(names = "--doubt", defaultValue = "0.01", description = "In what share of pairs a sign against one scope is taken to misfire (${DEFAULT-VALUE}).")
    private double doubt;

    @Option(names = "--cross-validate", description = "Print how many of each tenth the other nine tenths get right.")
    private boolean crossValidate;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file of weights to write.")
    private Path out;

    /** Two figures: what is seen of them, whether they have one scope, and how much they count. */
    private record Pair(double[] signs, boolean one, double weight, int number) { }

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(corpus)) throw new ParameterException(spec.commandLine(), corpus + " is not a folder");
        List<Pair> pairs = pairs(FigureCases.read(spec, corpus, name -> without.isEmpty() || !name.startsWith(without.get())));
        if (pairs.isEmpty()) throw new ParameterException(spec.commandLine(), "no cases in " + corpus);
        if (crossValidate) {
            crossValidate(pairs);
            counts(pairs);
        }
        double[] weights = learn(pairs);
        StringBuilder file = new StringBuilder("# How much each sign speaks for two figures having one scope; learned by: standpoint train figures\n");
        List<String> names = FigureComparer.signNames();
        for (int at = 0; at < weights.length; at++) file.append(names.get(at)).append('\t').append(String.format(Locale.ROOT, "%.3f", weights[at])).append('\n');
        Files.writeString(out, file.toString());
        return 0;
    }

    private static List<Pair> pairs(List<FigureCases.Case> cases) {
        FigureCases reader = new FigureCases();
        FigureComparer comparer = new FigureComparer();
        List<FigureCases.Side> firsts = cases.stream().map(reader::first).toList();
        List<FigureCases.Side> seconds = cases.stream().map(reader::second).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < cases.size(); at++) {
            boolean one = !cases.get(at).answer().equals("other scope");
            add(comparer, firsts.get(at), seconds.get(at), one, 1, at, pairs);
            for (int next = 1; next <= NEIGHBOURS; next++) add(comparer, firsts.get(at), seconds.get((at + next) % cases.size()), false, APART, at, pairs);
        }
        return pairs;
    }

    private static void add(FigureComparer comparer, FigureCases.Side first, FigureCases.Side second, boolean one, double weight, int number, List<Pair> pairs) {
        if (first.figure().isEmpty() || second.figure().isEmpty()) return;
        comparer.signs(first.article(), first.figure().get(), second.article(), second.figure().get()).ifPresent(signs -> pairs.add(new Pair(signs, one, weight, number)));
    }

    private void crossValidate(List<Pair> pairs) {
        int right = 0;
        int all = 0;
        for (int fold = 0; fold < 10; fold++) {
            int apart = fold;
            double[] weights = learn(pairs.stream().filter(pair -> pair.number() % 10 != apart).toList());
            for (Pair pair : pairs) {
                if (pair.number() % 10 != apart || pair.weight() < 1) continue;
                all++;
                if (sum(weights, pair.signs()) > 0 == pair.one()) right++;
            }
        }
        spec.commandLine().getOut().printf(Locale.ROOT, "cross-validated: %d of %d pairs of found figures, %.3f%n", right, all, (double) right / all);
        spec.commandLine().getOut().flush();
    }

    /** In how many cases of one scope, and of other scopes, each sign is seen. */
    private void counts(List<Pair> pairs) {
        List<String> names = FigureComparer.signNames();
        for (int at = 0; at < names.size(); at++) {
            int sign = at;
            List<Pair> seen = pairs.stream().filter(pair -> pair.weight() == 1 && pair.signs()[sign] != 0).toList();
            spec.commandLine().getOut().printf(Locale.ROOT, "%-20s %3d of one scope, %3d of others%n", names.get(at), seen.stream().filter(Pair::one).count(), seen.stream().filter(pair -> !pair.one()).count());
        }
        spec.commandLine().getOut().flush();
    }

    /**
     * The pairs, and for each of one scope a light copy with each sign against it: lists of words and trees fit the cases that were at hand better than
     * any others, so that a sign which never misfires here must not be trusted without limit.
     */
    private List<Pair> doubted(List<Pair> pairs) {
        List<Pair> all = new ArrayList<>(pairs);
        List<String> names = FigureComparer.signNames();
        List<Integer> directions = FigureComparer.signDirections();
        for (Pair pair : pairs) {
            for (int at = 0; pair.one() && at < pair.signs().length; at++) {
                boolean noun = names.get(at).startsWith("HEAD") || names.get(at).startsWith("NOUNS");
                if (directions.get(at) >= 0 || pair.signs()[at] != 0 || noun) continue;
                double[] signs = pair.signs().clone();
                // a pair has one sign of its kinds
                for (int other = 0; other < signs.length; other++) if (names.get(at).startsWith("KIND") && names.get(other).startsWith("KIND")) signs[other] = 0;
                signs[at] = 1;
                all.add(new Pair(signs, true, doubt, pair.number()));
            }
        }
        return all;
    }

    private double[] learn(List<Pair> given) {
        List<Pair> pairs = doubted(given);
        double[] weights = new double[pairs.get(0).signs().length];
        List<Integer> directions = FigureComparer.signDirections();
        double total = pairs.stream().mapToDouble(Pair::weight).sum();
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[weights.length];
            for (Pair pair : pairs) {
                double miss = pair.weight() * ((pair.one() ? 1 : 0) - 1 / (1 + Math.exp(-sum(weights, pair.signs()))));
                for (int at = 0; at < slope.length; at++) slope[at] += miss * pair.signs()[at];
            }
            for (int at = 0; at < weights.length; at++) {
                double moved = weights[at] + RATE * (slope[at] / total - penalty * weights[at]);
                // cases are alike in wording when somebody wrote them as a pair: likeness must not come to speak against one scope
                weights[at] = directions.get(at) > 0 ? Math.max(0, moved) : directions.get(at) < 0 ? Math.min(0, moved) : moved;
            }
        }
        return weights;
    }

    private static double sum(double[] weights, double[] signs) {
        double sum = 0;
        for (int at = 0; at < weights.length; at++) sum += weights[at] * signs[at];
        return sum;
    }
}
