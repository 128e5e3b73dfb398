package standpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every class that ARCHITECTURE.md names exists where it says. */
class ArchitectureTest {
    @Test void namedClassesExist() throws IOException {
        Path root = Files.exists(Path.of("ARCHITECTURE.md")) ? Path.of(".") : Path.of("..");
        List<String> missing = Pattern.compile("`([a-z]+)\\.([A-Z]\\w+)(?:\\.\\w+)?`").matcher(Files.readString(root.resolve("ARCHITECTURE.md"))).results()
                .filter(name -> !exists(root, name)).map(MatchResult::group).toList();
        assertEquals(List.of(), missing);
    }

    private static boolean exists(Path root, MatchResult name) {
        return List.of("core", "ledger", "fetch", "app", "evaluation").stream()
                .anyMatch(module -> Files.exists(root.resolve(module + "/src/main/java/standpoint/" + name.group(1) + "/" + name.group(2) + ".java")));
    }
}
