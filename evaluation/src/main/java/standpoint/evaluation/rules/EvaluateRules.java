package standpoint.evaluation.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import standpoint.board.RuleException;
import standpoint.format.Bodies;
import standpoint.format.FormatException;

/** How many decisions with a known outcome the rules decide as history did: {@code evaluate rules corpus/cases/rule}. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Decide cases with known votes and compare with the outcome that they had.")
public final class EvaluateRules implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "A folder of .case files.")
    private Path folder;

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            System.err.println("There is no folder " + folder + ".");
            return 2;
        }
        List<String> lines = new ArrayList<>();
        int right = 0;
        int total = 0;
        Bodies bodies = Bodies.load();
        for (Path file : files(folder)) {
            total++;
            String name = file.getFileName().toString();
            List<String> mistakes = mistakes(name, Files.readString(file), bodies);
            if (mistakes.isEmpty()) right++;
            mistakes.forEach(mistake -> lines.add(name + ": " + mistake));
        }
        lines.forEach(System.out::println);
        System.out.println(right + " of " + total + " cases decided as they were");
        return right == total ? 0 : 1;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(".case")).sorted().toList();
        }
    }

    /** A case that cannot be read is a mistake of its own. */
    static List<String> mistakes(String name, String content, Bodies bodies) {
        try {
            return RuleCase.parse(name, content, bodies).mistakes();
        } catch (FormatException | RuleException broken) {
            return List.of(broken.getMessage());
        }
    }
}
