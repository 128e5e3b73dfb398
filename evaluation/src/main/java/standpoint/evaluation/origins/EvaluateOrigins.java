package standpoint.evaluation.origins;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.NewsReader;
import standpoint.evaluation.origins.OriginPack.Edge;
import standpoint.evaluation.origins.OriginPack.Kind;
import standpoint.news.Origins;
import standpoint.origin.OriginTracer;

/** {@code evaluate origins DIR}: edges and counts of origins of every pack below a folder, against its gold.txt. */
@Command(name = "origins", mixinStandardHelpOptions = true, description = "Edges and counts of origins of every pack in a folder.")
public final class EvaluateOrigins implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of packs, as docs/cases-origins.md tells")
    private Path folder;

    @Option(names = "--errors", description = "Also print what was missed, what was wrong, and counts that are not exact")
    private boolean errors;

    @Option(names = "--rules-alone", description = "Without the network that judges whether two reports are of one occasion")
    private boolean rulesAlone;

    @Option(names = "--only", paramLabel = "PREFIX", split = ",", description = "Only packs whose name begins so; several with commas")
    private List<String> only = List.of("");

    @Option(names = "--without", paramLabel = "PREFIX", split = ",", description = "No packs whose name begins so; several with commas")
    private List<String> without = List.of();

    private OriginTracer tracer = new OriginTracer();
    /** Right, found, in gold. */
    private final Map<Kind, int[]> byKind = new TreeMap<>();
    private int right;
    private int predicted;
    private int expected;
    private int claims;
    private int exact;
    private int plain;

    @Override public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Path> packs = packs();
        NewsReader reader = NewsReader.load();
        if (rulesAlone) tracer = OriginTracer.rulesAlone();
        for (Path pack : packs) {
            try {
                score(OriginPack.read(pack), reader, out);
            } catch (OriginPack.FormatException wrong) {
                throw new ParameterException(spec.commandLine(), wrong.getMessage());
            }
        }
        out.printf(Locale.ROOT, "%d packs: edges P %.3f R %.3f F1 %.3f (%d right, %d found, %d in gold); origin counts exact %.3f (%d of %d)%n", packs.size(),
                share(right, predicted), share(right, expected), share(2 * right, predicted + expected), right, predicted, expected,
                share(exact, claims), exact, claims);
        byKind.forEach((kind, counts) -> out.printf(Locale.ROOT, "%s: %d right, %d found, %d in gold%n", kind.name().toLowerCase(Locale.ROOT), counts[0], counts[1], counts[2]));
        if (plain > 0) out.println(plain + " pages of which the reader keeps less than four fifths were read as plain text");
        out.flush();
        return 0;
    }

    private static double share(int part, int whole) { return whole == 0 ? 0 : (double) part / whole; }

    private List<Path> packs() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        List<Path> packs = OriginPack.in(folder, only, without);
        if (packs.isEmpty()) throw new ParameterException(spec.commandLine(), "no packs in " + folder);
        return packs;
    }

    private void score(OriginPack pack, NewsReader reader, PrintWriter out) {
        ReadPack read = ReadPack.of(pack, reader);
        plain += read.plain();
        PackTrace trace = new PackTrace(read.byPage(), tracer.trace(read.all(), read.identities(), read.retrieved()));
        Set<Edge> told = named(pack.edges());
        Set<Edge> gold = withoutRelated(told, told);
        Set<Edge> found = withoutRelated(named(trace.edges()), told);
        Set<Edge> both = new LinkedHashSet<>(found);
        both.retainAll(gold);
        int exactHere = 0;
        List<String> wrong = new ArrayList<>();
        for (OriginPack.Claim claim : pack.claims()) {
            Origins.Count count = trace.count(claim);
            if (count.equals(claim.origins())) exactHere++;
            else wrong.add("  claim \"" + claim.name() + "\": " + written(count) + " instead of " + written(claim.origins()) + " "
                    + claim.reports().stream().map(report -> report.page() + "=" + trace.key(report)).toList());
        }
        out.printf(Locale.ROOT, "%-24s edges %d of %d, %d found; counts %d of %d%n", pack.name(), both.size(), gold.size(), found.size(), exactHere,
                pack.claims().size());
        if (errors) print(gold, found, both, wrong, out);
        for (Kind kind : Kind.values()) {
            int[] counts = byKind.computeIfAbsent(kind, key -> new int[3]);
            counts[0] += (int) both.stream().filter(edge -> edge.kind() == kind).count();
            counts[1] += (int) found.stream().filter(edge -> edge.kind() == kind).count();
            counts[2] += (int) gold.stream().filter(edge -> edge.kind() == kind).count();
        }
        right += both.size();
        predicted += found.size();
        expected += gold.size();
        claims += pack.claims().size();
        exact += exactHere;
    }

    /** The same edges, outlets outside the pack under their usual names. */
    private Set<Edge> named(Set<Edge> edges) {
        Set<Edge> named = new LinkedHashSet<>();
        for (Edge edge : edges) {
            boolean outside = edge.kind() == Kind.CITES && !edge.to().matches("\\d+");
            named.add(outside ? Edge.of(edge.kind(), edge.from(), tracer.outlet(edge.to()), true) : edge);
        }
        return named;
    }

    /** Two pages that gold relates otherwise count neither for nor against when they share an occasion, nor does a copy when it cites what it copies. */
    private static Set<Edge> withoutRelated(Set<Edge> edges, Set<Edge> told) {
        Set<String> related = new HashSet<>();
        Set<String> copied = new HashSet<>();
        for (Edge edge : told) if (edge.kind() != Kind.SHARES) related.add(PackTrace.pair(edge.from(), edge.to()));
        for (Edge edge : told) if (edge.kind() == Kind.COPY) copied.add(edge.from() + " " + edge.to());
        Set<Edge> kept = new LinkedHashSet<>(edges);
        kept.removeIf(edge -> edge.kind() == Kind.SHARES && related.contains(PackTrace.pair(edge.from(), edge.to()))
                || edge.kind() == Kind.CITES && copied.contains(edge.from() + " " + edge.to()));
        return kept;
    }

    private static String written(Origins.Count count) { return count.min() == count.max() ? "" + count.min() : count.min() + ".." + count.max(); }

    private static void print(Set<Edge> gold, Set<Edge> found, Set<Edge> both, List<String> wrong, PrintWriter out) {
        gold.stream().filter(edge -> !both.contains(edge)).forEach(edge -> out.println("  missed " + edge));
        found.stream().filter(edge -> !both.contains(edge)).forEach(edge -> out.println("  wrong  " + edge));
        wrong.forEach(out::println);
    }
}
