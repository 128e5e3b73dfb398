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

/** {@code evaluate position-cases DIR}: what the whole reader makes of the position cases in a folder. */
@Command(name = "position-cases", mixinStandardHelpOptions = true, description = "Score the position cases of a folder (docs/cases-positions.md).")
public final class EvaluatePositionCases implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with .case files")
    private Path folder;

    @Option(names = "--only", paramLabel = "PREFIX", description = "Only files whose name begins so (\"sealed-\")")
    private String prefix = "";

    @Option(names = "--without", paramLabel = "PREFIX", description = "No files whose name begins so")
    private String without = "";

    @Option(names = "--errors", description = "Also print each case that is read otherwise than expected")
    private boolean errors;

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        List<Path> files = PositionCases.files(folder).stream().filter(file -> file.getFileName().toString().startsWith(prefix))
                .filter(file -> without.isEmpty() || !file.getFileName().toString().startsWith(without)).toList();
        if (files.isEmpty()) throw new ParameterException(spec.commandLine(), "no .case files in " + folder);
        PositionScore score;
        try {
            score = new PositionCases(NewsReader.load()).score(files);
        } catch (FormatException mistake) {
            throw new ParameterException(spec.commandLine(), mistake.getMessage());
        }
        score.print(spec.commandLine().getOut(), errors);
        return 0;
    }
}
