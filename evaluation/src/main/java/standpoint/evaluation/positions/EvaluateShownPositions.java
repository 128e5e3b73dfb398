package standpoint.evaluation.positions;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.NewsReader;
import standpoint.format.FormatException;
import standpoint.news.Position;

/**
 * {@code evaluate shown-positions DIR --texts DIR}: of the positions that are shown for real articles, how many a person who read the article judged right. Coded gold leaves holders out whom a reader would count;
 * here each line that is shown is judged by itself (docs/cases-positions.md).
 */
@Command(name = "shown-positions", mixinStandardHelpOptions = true, description = "Count how a person judged each position that is shown for real articles.",
        footer = "Example: standpoint evaluate shown-positions corpus/records --texts ../shared/data/polnear/train/txt --judged corpus/records/judged.tsv")
public final class EvaluateShownPositions implements Callable<Integer> {
    private static final List<String> VERDICTS = List.of("right", "wrong", "reversed");

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with a folder for each dispute")
    private Path folder;

    @Option(names = "--texts", required = true, paramLabel = "DIR", description = "Folder of the articles' texts")
    private Path texts;

    @Option(names = "--only", paramLabel = "REGEX", description = "Only disputes whose folder's name matches")
    private String only = ".*";

    @Option(names = "--write", paramLabel = "FILE", description = "Write what is shown, with its sentence, for a person to judge")
    private Path write;

    @Option(names = "--judged", paramLabel = "FILE", description = "Count by this file: dispute, text, holder, stance and right, wrong or reversed, divided by tabs")
    private Path judged;

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        if (!Files.isDirectory(texts)) throw new ParameterException(spec.commandLine(), texts + " is not a folder");
        if (write == null && judged == null) throw new ParameterException(spec.commandLine(), "nothing to do: name a file to --write what is shown, or one by which it was --judged");
        Map<String, Position> shown = new LinkedHashMap<>();
        PositionCases reader = new PositionCases(NewsReader.load());
        try {
            for (Path record : CodedFolders.within(spec, folder, "gold.tsv", only)) for (PositionCase one : CodedRecord.cases(record, texts, true)) reader.shown(one).forEach((holder, position) -> shown.put(key(one, holder, position), position));
        } catch (FormatException mistake) {
            throw new ParameterException(spec.commandLine(), mistake.getMessage());
        }
        if (write != null) write(shown);
        if (judged != null) count(shown);
        return 0;
    }

    private static String key(PositionCase one, String holder, Position position) {
        return one.name().replace(", ", "\t") + "\t" + holder + "\t" + position.stance().name().toLowerCase(Locale.ROOT);
    }

    private void write(Map<String, Position> shown) throws IOException {
        List<String> lines = new ArrayList<>();
        shown.forEach((key, position) -> lines.add(key + "\t" + position.condition().map(words -> words.text()).orElse("") + "\t" + position.passages().get(0).text().replaceAll("\\s+", " ")));
        Files.write(write, lines);
    }

    private void count(Map<String, Position> shown) throws IOException {
        Map<String, String> verdicts = new HashMap<>();
        List<String> lines = Files.readAllLines(judged);
        for (int at = 0; at < lines.size(); at++) {
            int tab = lines.get(at).lastIndexOf('\t');
            String verdict = lines.get(at).substring(tab + 1);
            if (tab < 0 || !VERDICTS.contains(verdict)) throw new ParameterException(spec.commandLine(), judged + ":" + (at + 1) + ": a line ends in right, wrong or reversed, after a tab");
            verdicts.put(lines.get(at).substring(0, tab), verdict);
        }
        Map<String, Integer> counts = new HashMap<>();
        shown.keySet().forEach(key -> counts.merge(verdicts.getOrDefault(key, "not judged"), 1, Integer::sum));
        PrintWriter out = spec.commandLine().getOut();
        int all = VERDICTS.stream().mapToInt(verdict -> counts.getOrDefault(verdict, 0)).sum();
        for (String verdict : VERDICTS) out.printf(Locale.ROOT, "%-10s %d of %d, %.3f%n", verdict, counts.getOrDefault(verdict, 0), all, all == 0 ? 0.0 : (double) counts.getOrDefault(verdict, 0) / all);
        out.printf(Locale.ROOT, "not judged %d%n", counts.getOrDefault("not judged", 0));
        out.flush();
    }
}
