package standpoint.evaluation.positions;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.NewsReader;
import standpoint.format.FormatException;
import standpoint.language.SentenceParser;
import standpoint.news.Position;
import standpoint.news.Reading;
import standpoint.question.PositionFinder;
import standpoint.question.StanceLines;

/** {@code train stance-lines DIR --out FILE}: writes what the judge of stances is learned from, one article and proposal a line (docs/models/judge.md). */
@Command(name = "stance-lines", mixinStandardHelpOptions = true, description = "Write the lines that the judge of stances is learned from.",
        footer = "Example: standpoint train stance-lines corpus/stances/pages --out pages.jsonl")
public final class TrainStanceLines implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of coded articles or of folders of such, of position cases, or of coded records")
    private Path folder;

    @Option(names = "--texts", paramLabel = "DIR", description = "Folder of the articles' texts, where they are not in DIR")
    private Path texts;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write")
    private Path out;

    private final ObjectMapper json = new ObjectMapper();
    private final SentenceParser parser = SentenceParser.shipped();
    private final PositionFinder rules = PositionFinder.rulesAlone(parser::parse);
    private final StanceLines lines = new StanceLines(parser::parse);

    @Override public Integer call() throws IOException {
        NewsReader reader = NewsReader.load();
        Map<String, Reading> readings = new HashMap<>();
        try (BufferedWriter written = Files.newBufferedWriter(out)) {
            for (PositionCase one : cases()) {
                Reading reading = readings.computeIfAbsent(one.page(), page -> reader.read(PositionCases.article(one)));
                written.write(json.writeValueAsString(article(one, reading)));
                written.write('\n');
            }
        } catch (FormatException mistake) {
            throw new ParameterException(spec.commandLine(), mistake.getMessage());
        }
        return 0;
    }

    private List<PositionCase> cases() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        List<PositionCase> cases = new ArrayList<>();
        for (Path one : folders()) {
            if (Files.isRegularFile(one.resolve("stances.tsv"))) cases.addAll(CodedArticles.cases(one, texts == null ? one : texts));
            else if (Files.isRegularFile(one.resolve("gold.tsv"))) cases.addAll(CodedRecord.cases(one, texts == null ? one : texts, false));
            else for (Path file : PositionCases.files(one)) for (PositionCase read : PositionCaseFile.parse(file.getFileName().toString(), Files.readString(file))) cases.add(read.named(file.getFileName() + ", " + read.name()));
        }
        return cases;
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> within = all.filter(Files::isDirectory).sorted().toList();
            return within.isEmpty() ? List.of(folder) : within;
        }
    }

    private ObjectNode article(PositionCase one, Reading reading) {
        ObjectNode node = json.createObjectNode();
        node.put("case", one.name()).put("proposal", one.question().proposal());
        one.question().wordings().forEach(node.putArray("wordings")::add);
        one.question().opposites().forEach(node.putArray("opposites")::add);
        List<Position> found = rules.find(one.question(), one.body(), List.of(reading), List.of()).all();
        Map<String, Optional<String>> holders = new LinkedHashMap<>();
        ArrayNode all = node.putArray("lines");
        for (StanceLines.Row row : lines.of(one.question(), one.body(), reading)) all.add(line(row, holders));
        ArrayNode positions = node.putArray("positions");
        for (Position position : found) {
            holders.putIfAbsent(position.name(), position.member());
            positions.addObject().put("holder", position.holder()).put("stance", position.stance().name().toLowerCase(Locale.ROOT)).put("confidence", position.confidence())
                    .put("field", position.passages().get(0).field().name()).put("start", position.passages().get(0).start());
        }
        gold(one, reading, holders, node.putArray("gold"));
        ArrayNode ignored = node.putArray("ignored");
        for (String holder : one.ignored()) for (String name : holders.keySet()) if (PositionCases.same(name, holder)) ignored.add(name);
        return node;
    }

    private ObjectNode line(StanceLines.Row row, Map<String, Optional<String>> holders) {
        ObjectNode node = json.createObjectNode();
        node.put("field", row.field().name()).put("start", row.start()).put("end", row.end()).put("text", row.text()).put("near", row.near());
        ArrayNode targets = node.putArray("targets");
        for (StanceLines.Words words : row.targets()) targets.addObject().put("start", words.start()).put("end", words.end()).put("sign", words.sign()).put("way", words.way());
        ArrayNode all = node.putArray("holders");
        for (StanceLines.Holder holder : row.holders()) {
            ObjectNode own = all.addObject().put("id", holder.id()).put("name", holder.name()).put("kind", holder.kind()).put("start", holder.start()).put("end", holder.end())
                    .put("pronoun", holder.pronoun()).put("speaks", holder.speaks()).put("acts", holder.acts()).put("known", holder.known()).put("unnamed", holder.unnamed());
            holder.member().ifPresent(member -> own.put("member", member));
            holder.content().ifPresent(span -> own.putArray("content").add(span[0]).add(span[1]));
            holders.putIfAbsent(holder.name(), holder.member());
        }
        return node;
    }

    /** What is expected of whom, with the names under which they stand in the lines. */
    private static void gold(PositionCase one, Reading reading, Map<String, Optional<String>> holders, ArrayNode gold) {
        for (PositionCase.Expected expected : one.expected()) {
            ObjectNode node = gold.addObject().put("holder", expected.holder()).put("stance", expected.stance().map(stance -> stance.name().toLowerCase(Locale.ROOT)).orElse("none"))
                    .put("condition", expected.condition().orElse(""));
            ArrayNode names = node.putArray("names");
            ArrayNode members = node.putArray("members");
            holders.forEach((name, member) -> {
                if (PositionCases.same(name, expected.holder())) names.add(name); else if (PositionCases.sameMember(name, member, expected, one, List.of(reading))) members.add(name);
            });
        }
    }
}
