package standpoint.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import standpoint.attribution.AttributionModel;
import standpoint.attribution.AttributionTrainer;
import standpoint.attribution.GoldAttribution;
import standpoint.news.ParsedArticle;

/** {@code train attribution --corpus DIR --out FILE}: learns who said what from marked articles. The same corpus gives the same file. */
@Command(name = "attribution", mixinStandardHelpOptions = true, description = "Train the attribution model on a corpus of marked articles.",
        footer = "Example: standpoint train attribution --corpus ../shared/data/polnear/train --out core/src/main/resources/standpoint/attribution/english.model")
final class TrainAttribution implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "Folder with gold.jsonl and txt/.")
    private Path corpus;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model file to write.")
    private Path out;

    @Option(names = "--parses", description = "Learn from the parses beside the corpus instead of our own")
    private boolean parsesBeside;

    @Option(names = "--parsers", paramLabel = "DIR", description = "Keep the parsers that are learned on the way here, and use those that are here")
    private Optional<Path> parsers = Optional.empty();

    @Option(names = "--keep-apart", description = "Leave every tenth article out of the model, to develop on")
    private boolean keepApart;

    @Override public Integer call() throws IOException {
        if (!Files.isRegularFile(corpus.resolve("gold.jsonl"))) throw new ParameterException(spec.commandLine(), corpus + " holds no gold.jsonl to learn from");
        long start = System.nanoTime();
        Map<String, List<GoldAttribution>> gold = AttributionCorpus.gold(corpus);
        List<AttributionTrainer.Example> examples = new ArrayList<>();
        for (ParsedArticle article : parsesBeside ? AttributionCorpus.parsed(corpus, true) : UnseenParses.of(corpus, parsers)) {
            examples.add(new AttributionTrainer.Example(article, gold.getOrDefault(article.article().id(), List.of())));
        }
        AttributionModel model = new AttributionTrainer(System.out::println).train(examples, !keepApart);
        try (OutputStream file = Files.newOutputStream(out)) {
            model.write(file);
        }
        System.out.printf(java.util.Locale.ROOT, "%s: %d bytes in %.0f s%n", out, Files.size(out), (System.nanoTime() - start) / 1e9);
        return 0;
    }
}
