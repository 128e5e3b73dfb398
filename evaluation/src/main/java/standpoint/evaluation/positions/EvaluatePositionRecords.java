package standpoint.evaluation.positions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.NewsReader;
import standpoint.format.FormatException;

/** {@code evaluate position-records DIR --texts DIR}: what the whole reader makes of real articles that were coded by hand. */
@Command(name = "position-records", mixinStandardHelpOptions = true, description = "Score disputes over real articles, coded by hand (docs/cases-positions.md).")
public final class EvaluatePositionRecords implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with a folder for each dispute")
    private Path folder;

    @Option(names = "--texts", required = true, paramLabel = "DIR", description = "Folder of the articles' texts")
    private Path texts;

    @Option(names = "--only", paramLabel = "REGEX", description = "Only disputes whose folder's name matches")
    private String only = ".*";

    @Option(names = "--contestable", description = "Also score lines on which another coder could differ")
    private boolean contestable;

    @Option(names = "--errors", description = "Also print each line that is read otherwise than coded")
    private boolean errors;

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        if (!Files.isDirectory(texts)) throw new ParameterException(spec.commandLine(), texts + " is not a folder");
        PositionScore score = new PositionScore();
        PositionCases reader = new PositionCases(NewsReader.load());
        try {
            for (Path record : CodedFolders.within(spec, folder, "gold.tsv", only)) for (PositionCase one : CodedRecord.cases(record, texts, contestable)) reader.score(one, score);
        } catch (FormatException mistake) {
            throw new ParameterException(spec.commandLine(), mistake.getMessage());
        }
        score.print(spec.commandLine().getOut(), errors);
        return 0;
    }
}
