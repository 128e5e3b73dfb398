package standpoint.evaluation.positions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.language.SentenceParser;
import standpoint.question.PolarityReader;

/** {@code evaluate polarity FILE}: SEESAW's positive or negative between two given entities of a sentence, beside two baselines. */
@Command(name = "polarity", mixinStandardHelpOptions = true, description = "Polarity between given entities (SEESAW), beside the majority and a plain lexicon.")
public final class EvaluatePolarity implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE.jsonl.gz", description = "SEESAW's valid.jsonl.gz")
    private Path file;

    /** One annotated pair: the sentence, who, towards whom, and +1 or -1. */
    record Pair(String sentence, String subject, String object, int sign) { }

    @Override public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) throw new ParameterException(spec.commandLine(), file + " is not a file");
        List<Pair> pairs = pairs();
        if (pairs.isEmpty()) throw new ParameterException(spec.commandLine(), file + " holds no annotated pair");
        PolarityReader reader = new PolarityReader(SentenceParser.shipped()::parse);
        int majority = pairs.stream().mapToInt(Pair::sign).sum() >= 0 ? 1 : -1;
        PrintWriter out = spec.commandLine().getOut();
        out.println(pairs.size() + " pairs of named entities");
        report(out, "majority", pairs, pair -> Optional.empty(), majority);
        report(out, "lexicon", pairs, pair -> reader.sum(pair.sentence()), majority);
        report(out, "standpoint", pairs, pair -> reader.between(pair.sentence(), pair.subject(), pair.object()), majority);
        return 0;
    }

    private List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                for (JsonNode article : mapper.readTree(line).path("articles")) pairs(article, pairs);
            }
        }
        return pairs;
    }

    private static void pairs(JsonNode article, List<Pair> pairs) {
        JsonNode stances = article.path("annotation").path("sentence-level stances");
        for (JsonNode sentence : article.path("article").path("text")) {
            for (JsonNode stance : stances.path(sentence.path("id").asText())) {
                String subject = stance.path("subject").asText();
                String object = stance.path("object").asText();
                if (named(subject) && named(object)) {
                    pairs.add(new Pair(sentence.path("text").asText(), subject, object, stance.path("sentiment").asText().startsWith("P") ? 1 : -1));
                }
            }
        }
    }

    private static boolean named(String entity) { return !entity.isBlank() && !entity.equals("None") && !entity.equals("Not in the list"); }

    /** Where nothing is read, the majority is taken: all methods answer on every pair. */
    private static void report(PrintWriter out, String name, List<Pair> pairs, Function<Pair, Optional<Integer>> method, int otherwise) {
        int[][] counts = new int[2][2];
        int read = 0;
        for (Pair pair : pairs) {
            Optional<Integer> sign = method.apply(pair);
            if (sign.isPresent()) read++;
            counts[pair.sign() > 0 ? 1 : 0][sign.orElse(otherwise) > 0 ? 1 : 0]++;
        }
        double f1 = 0;
        for (int c = 0; c < 2; c++) {
            int all = 2 * counts[c][c] + counts[c][1 - c] + counts[1 - c][c];
            f1 += all == 0 ? 0 : 2.0 * counts[c][c] / all / 2;
        }
        out.printf(Locale.ROOT, "%-12s macro-F1 %.3f   accuracy %.3f   read %.3f%n", name, f1, (counts[0][0] + counts[1][1]) / (double) pairs.size(), read / (double) pairs.size());
    }
}
