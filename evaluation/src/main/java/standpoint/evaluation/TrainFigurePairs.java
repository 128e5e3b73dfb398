package standpoint.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.timeline.FigureComparer;
import standpoint.timeline.FigurePair;

/** {@code train figure-pairs DIR --out FILE}: writes what the judge of figures is learned from, a pair a line: those of the cases, then numbers of different cases (docs/models/judge.md). */
@Command(name = "figure-pairs", mixinStandardHelpOptions = true, description = "Write the pairs that the judge of figures is learned from.",
        footer = "Example: standpoint train figure-pairs corpus/cases/figure --without sealed-figures-3 --without plain-figures-4 --out figures.jsonl")
final class TrainFigurePairs implements Callable<Integer> {
    /** With how many other cases each one is paired, and how far apart in the list these stand: cases that follow each other are often of one subject. */
    private static final int OTHERS = 2;
    private static final int STEP = 7;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with .case files.")
    private Path folder;

    @Option(names = "--without", paramLabel = "PREFIX", description = "Leave files out whose names begin so; may be given again.")
    private List<String> without = List.of();

    @Option(names = "--only", paramLabel = "PREFIX", description = "Files whose names begin so alone; may be given again.")
    private List<String> only = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write")
    private Path out;

    private final ObjectMapper json = new ObjectMapper();
    private final FigureComparer comparer = FigureComparer.signsAlone();

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        FigureCases reader = new FigureCases();
        List<FigureCases.Read> cases = new ArrayList<>();
        for (FigureCases.Case each : FigureCases.read(spec, folder, name -> FigureCases.wanted(name, only, without))) cases.add(reader.read(each));
        List<FigureCases.Read> found = cases.stream().filter(FigureCases.Read::found).toList();
        try (BufferedWriter written = Files.newBufferedWriter(out)) {
            for (FigureCases.Read each : found) write(written, each, each, each.text().answer());
            for (int at = 0; at < found.size(); at++) {
                for (int next = 1; next <= OTHERS; next++) unlike(written, found.get(at), found.get((at + STEP * next) % found.size()));
            }
        }
        spec.commandLine().getErr().println(found.size() + " of " + cases.size() + " cases have both figures");
        return 0;
    }

    /** Two numbers of different cases, the earlier first. */
    private void unlike(BufferedWriter written, FigureCases.Read one, FigureCases.Read other) throws IOException {
        if (one == other) return;
        boolean inOrder = one.text().days().get(0).compareTo(other.text().days().get(1)) <= 0;
        if (inOrder) write(written, one, other, "unlike");
        else write(written, other, one, "unlike");
    }

    private void write(BufferedWriter written, FigureCases.Read one, FigureCases.Read other, String answer) throws IOException {
        FigurePair pair = comparer.pair(one.first().article(), one.first().figure().orElseThrow(), other.second().article(), other.second().figure().orElseThrow());
        if (answer.equals("unlike") && pair.sign(FigurePair.Sign.ONE_UNIT) == 0) return;
        ObjectNode node = json.createObjectNode().put("file", one.text().file()).put("name", one.text().name()).put("answer", answer).put("days", pair.days());
        around(node.putObject("first"), pair.first());
        around(node.putObject("second"), pair.second());
        for (float sign : pair.signsInOrder()) node.withArray("/signs").add(sign);
        written.write(json.writeValueAsString(node));
        written.write('\n');
    }

    private static void around(ObjectNode node, FigurePair.Around words) {
        node.put("text", words.text()).put("start", words.text().codePointCount(0, words.start())).put("end", words.text().codePointCount(0, words.end()));
    }
}
