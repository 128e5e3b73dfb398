package standpoint.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.attribution.Attributor;
import standpoint.attribution.GoldAttribution;
import standpoint.attribution.TrainedAttributor;
import standpoint.news.Mentions;
import standpoint.news.ParsedArticle;
import standpoint.news.Passage;
import standpoint.news.Statement;

/** {@code evaluate confidence DIR}: of statements with a confidence, how many are right: half of the content alike and the speaker shared. */
@Command(name = "confidence", mixinStandardHelpOptions = true, description = "Table of confidence against the share of right statements.",
        footer = "Example: standpoint evaluate confidence ../shared/data/polnear/dev")
final class EvaluateConfidence implements Callable<Integer> {
    private static final int STEPS = 10;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with gold.jsonl and txt/")
    private Path folder;

    @Override public Integer call() throws IOException {
        if (!Files.isRegularFile(folder.resolve("gold.jsonl"))) throw new ParameterException(spec.commandLine(), folder + " holds no gold.jsonl");
        Map<String, List<GoldAttribution>> gold = AttributionCorpus.gold(folder);
        Attributor attributor = TrainedAttributor.shipped();
        int[] all = new int[STEPS];
        int[] right = new int[STEPS];
        double[] told = new double[STEPS];
        for (ParsedArticle article : AttributionCorpus.parsed(folder, false)) {
            List<Statement> statements = new ArrayList<>(attributor.attribute(article, new Mentions(List.of(), List.of()), List.of()).statements());
            statements.removeIf(statement -> statement.within().isPresent());
            statements.sort(Comparator.comparingDouble(Statement::confidence).reversed());
            List<GoldAttribution> open = new ArrayList<>(gold.getOrDefault(article.article().id(), List.of()));
            for (Statement statement : statements) {
                int step = Math.min(STEPS - 1, (int) (statement.confidence() * STEPS));
                all[step]++;
                told[step] += statement.confidence();
                if (right(article.article().text(), statement, open)) right[step]++;
            }
        }
        print(all, right, told);
        return 0;
    }

    private static void print(int[] all, int[] right, double[] told) {
        System.out.println("| confidence | statements | mean confidence | right |\n|---|---|---|---|");
        for (int step = 0; step < STEPS; step++) {
            if (all[step] == 0) continue;
            System.out.printf(Locale.ROOT, "| %.1f-%.1f | %d | %.2f | %.2f |%n", step / (double) STEPS, (step + 1) / (double) STEPS, all[step], told[step] / all[step],
                    right[step] / (double) all[step]);
        }
    }

    /** Each marked attribution is given away once, to the surest statement that is like it. */
    private static boolean right(String text, Statement statement, List<GoldAttribution> open) {
        BitSet content = letters(text, statement.content().stream().map(part -> new GoldAttribution.Range(part.start(), part.end())).toList());
        GoldAttribution best = null;
        double like = 0.5;
        for (GoldAttribution one : open) {
            BitSet marked = letters(text, one.content());
            BitSet both = (BitSet) marked.clone();
            both.and(content);
            double dice = 2.0 * both.cardinality() / Math.max(1, marked.cardinality() + content.cardinality());
            if (dice < like) continue;
            like = dice;
            best = one;
        }
        if (best == null) return false;
        open.remove(best);
        BitSet source = letters(text, best.source());
        List<Passage> speaker = statement.speaker().map(mention -> mention.passage()).stream().toList();
        if (source.isEmpty() || speaker.isEmpty()) return source.isEmpty() && speaker.isEmpty();
        return source.intersects(letters(text, List.of(new GoldAttribution.Range(speaker.get(0).start(), speaker.get(0).end()))));
    }

    private static BitSet letters(String text, List<GoldAttribution.Range> ranges) {
        BitSet letters = new BitSet();
        for (GoldAttribution.Range range : ranges) {
            for (int i = range.start(); i < range.end(); i++) if (Character.isLetterOrDigit(text.charAt(i))) letters.set(i);
        }
        return letters;
    }
}
