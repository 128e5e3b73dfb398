package standpoint.evaluation.positions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The folders in a folder that hold what was coded by hand. */
final class CodedFolders {
    private CodedFolders() { }

    /**
     * Those with a list of a name, in order of their own names.
     *
     * @param only pattern that the folder's name matches
     * @throws ParameterException when there is none
     */
    static List<Path> within(CommandSpec spec, Path folder, String list, String only) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> found = all.filter(path -> Files.isRegularFile(path.resolve(list)) && path.getFileName().toString().matches(only)).sorted().toList();
            if (found.isEmpty()) throw new ParameterException(spec.commandLine(), "no folder in " + folder + " has a " + list);
            return found;
        }
    }
}
