package standpoint.evaluation.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import standpoint.attribution.TrainedAttributor;
import standpoint.language.SentenceParser;
import standpoint.news.Attributions;
import standpoint.news.Mentions;
import standpoint.news.ParsedArticle;

/** Sentences to statements under JMH, on the passages of the attribution cases: one operation reads all of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AttributionSpeed {
    private TrainedAttributor attributor;
    private ParsedArticle article;

    @Setup public void read() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : AttributionCase.files(Path.of("../corpus/cases/attribution"))) {
            for (AttributionCase one : AttributionCase.read(file)) text.append(one.passage()).append('\n');
        }
        attributor = TrainedAttributor.shipped();
        article = SentenceParser.shipped().parse(EvaluateAttributionCases.article(new AttributionCase("speed", "speed", text.toString(), List.of())));
        System.out.println(article.sentences().stream().mapToInt(sentence -> sentence.tokens().size()).sum() + " tokens an operation");
    }

    @Benchmark public Attributions sentencesToStatements() { return attributor.attribute(article, new Mentions(List.of(), List.of()), List.of()); }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(AttributionSpeed.class.getSimpleName()).build()).run();
    }
}
