package standpoint.evaluation.origins;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.NewsReader;
import standpoint.origin.OccasionPair;
import standpoint.origin.OriginTracer;
import standpoint.origin.Telling;

/** {@code train occasion-pairs DIR --out FILE}: writes what the judge of occasions is learned from, two articles a line, with what a pack's gold tells of the two (docs/models/judge.md). */
@Command(name = "occasion-pairs", mixinStandardHelpOptions = true, description = "Write the pairs that the judge of occasions is learned from.",
        footer = "Example: standpoint train occasion-pairs corpus/origins --without plain-25,plain-26 --out occasions.jsonl")
public final class TrainOccasionPairs implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of packs or of occasion cases, as docs/cases-origins.md tells")
    private Path folder;

    @Option(names = "--only", paramLabel = "PREFIX", split = ",", description = "Only packs or files whose name begins so; several with commas")
    private List<String> only = List.of("");

    @Option(names = "--without", paramLabel = "PREFIX", split = ",", description = "No packs or files whose name begins so; several with commas")
    private List<String> without = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write")
    private Path out;

    private final ObjectMapper json = new ObjectMapper();
    private final OriginTracer tracer = OriginTracer.rulesAlone();

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        NewsReader reader = NewsReader.load();
        try (BufferedWriter written = Files.newBufferedWriter(out)) {
            for (OccasionCases.Case each : OccasionCases.read(folder)) {
                if (!OriginPack.wanted(each.file(), only, without) || each.file().startsWith("sealed-")) continue;
                write(json.createObjectNode().put("pack", each.file()).put("pages", each.name()).put("answer", each.one() ? PackLabels.ONE : PackLabels.TWO), OccasionCases.pair(each, reader, tracer), written);
            }
            for (Path pack : OriginPack.in(folder, only, without)) write(ReadPack.of(OriginPack.read(pack), reader), written);
        } catch (OriginPack.FormatException | IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
        return 0;
    }

    private void write(ReadPack read, BufferedWriter written) throws IOException {
        for (ReadPack.Labelled each : read.labelled(tracer)) {
            write(json.createObjectNode().put("pack", read.pack().name()).put("pages", each.first() + " " + each.second()).put("answer", each.label()), each.pair(), written);
        }
    }

    private void write(ObjectNode node, OccasionPair pair, BufferedWriter written) throws IOException {
        node.put("days", pair.days());
        telling(node.putObject("first"), pair.first());
        telling(node.putObject("second"), pair.second());
        for (float sign : pair.signsInOrder()) node.withArray("/signs").add(sign);
        written.write(json.writeValueAsString(node));
        written.write('\n');
    }

    /** Offsets in code points, as Python counts. */
    private static void telling(ObjectNode node, Telling telling) {
        String text = telling.text();
        node.put("text", text);
        for (Telling.Span span : telling.speaker()) node.withArray("/speaker").addArray().add(text.codePointCount(0, span.start())).add(text.codePointCount(0, span.end()));
        for (Telling.Span span : telling.content()) node.withArray("/content").addArray().add(text.codePointCount(0, span.start())).add(text.codePointCount(0, span.end()));
    }
}
