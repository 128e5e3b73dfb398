package standpoint.evaluation.positions;

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
import standpoint.format.FormatException;

/** {@code evaluate position-articles DIR}: what the whole reader makes of articles whose stances were coded by hand, a sentence at a time. */
@Command(name = "position-articles", mixinStandardHelpOptions = true, description = "Score articles whose stances were coded by hand (docs/cases-stances.md).")
public final class EvaluatePositionArticles implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with proposals.tsv and stances.tsv, or of such folders")
    private Path folder;

    @Option(names = "--texts", paramLabel = "DIR", description = "Folder of the articles' texts, where they are not beside the lists")
    private Path texts;

    @Option(names = "--only", paramLabel = "REGEX", description = "Only folders whose name matches")
    private String only = ".*";

    @Option(names = "--errors", description = "Also print each holder who is read otherwise than coded")
    private boolean errors;

    @Override public Integer call() throws IOException {
        PositionScore score = new PositionScore();
        PositionCases reader = new PositionCases(NewsReader.load());
        try {
            for (Path one : folders()) for (PositionCase article : CodedArticles.cases(one, texts == null ? one : texts)) reader.score(article, score);
        } catch (FormatException mistake) {
            throw new ParameterException(spec.commandLine(), mistake.getMessage());
        }
        score.print(spec.commandLine().getOut(), errors);
        return 0;
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        if (Files.isRegularFile(folder.resolve("stances.tsv"))) return List.of(folder);
        return CodedFolders.within(spec, folder, "stances.tsv", only);
    }
}
