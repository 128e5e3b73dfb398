package standpoint.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.attribution.AttributionModel;
import standpoint.attribution.Attributor;
import standpoint.attribution.RuleAttributor;
import standpoint.attribution.TrainedAttributor;
import standpoint.news.Field;
import standpoint.news.Mention;
import standpoint.news.Mentions;
import standpoint.news.ParsedArticle;
import standpoint.news.Passage;
import standpoint.news.Statement;

/** {@code evaluate attribution DIR --out F.jsonl}: who said what in every DIR/doc.txt, texts as they are. */
@Command(name = "attribution", mixinStandardHelpOptions = true, description = "Attributions of every text: source, cue and content in code points.",
        footer = "Example: standpoint evaluate attribution ../shared/data/polnear/dev/txt --out dev.jsonl --outermost")
final class EvaluateAttribution implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with doc.txt files")
    private Path folder;

    @Option(names = "--out", required = true, paramLabel = "F.jsonl", description = "Where to write; the scorer reads it")
    private Path out;

    @Option(names = "--outermost", description = "Leave out statements that stand within another")
    private boolean outermost;

    @Option(names = "--rules", description = "By rules alone, without the trained model")
    private boolean rules;

    @Option(names = "--model", paramLabel = "FILE", description = "Another model than the one that ships")
    private Optional<Path> model;

    @Option(names = "--parses", description = "Take the parses beside the corpus instead of our own")
    private boolean parsesBeside;

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        List<ParsedArticle> articles = AttributionCorpus.parsed(folder, parsesBeside);
        if (articles.isEmpty()) throw new ParameterException(spec.commandLine(), "no .txt files in " + folder);
        Attributor attributor = attributor();
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
            for (ParsedArticle article : articles) {
                List<Statement> statements = attributor.attribute(article, new Mentions(List.of(), List.of()), List.of()).statements();
                lines.println(line(article, statements));
            }
        }
        return 0;
    }

    private Attributor attributor() throws IOException {
        if (rules) return new RuleAttributor();
        if (model.isEmpty()) return TrainedAttributor.shipped();
        try (InputStream stream = Files.newInputStream(model.get())) {
            return new TrainedAttributor(AttributionModel.read(stream));
        }
    }

    private String line(ParsedArticle article, List<Statement> statements) {
        ObjectNode line = new ObjectMapper().createObjectNode().put("doc", article.article().id());
        ArrayNode attributions = line.putArray("attributions");
        String text = article.article().text();
        for (Statement statement : statements) {
            if (outermost && statement.within().isPresent()) continue;
            ObjectNode one = attributions.addObject();
            spans(one.putArray("source"), statement.speaker().map(Mention::passage).stream().toList(), text);
            spans(one.putArray("cue"), statement.cue(), text);
            spans(one.putArray("content"), statement.content(), text);
            one.put("confidence", Math.round(statement.confidence() * 1000) / 1000.0);
        }
        return line.toString();
    }

    private static void spans(ArrayNode spans, List<Passage> passages, String text) {
        for (Passage passage : passages) {
            if (passage.field() != Field.TEXT) continue;
            int start = text.codePointCount(0, passage.start());
            spans.addArray().add(start).add(start + text.codePointCount(passage.start(), passage.end()));
        }
    }
}
