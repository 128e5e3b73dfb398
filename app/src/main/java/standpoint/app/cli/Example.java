package standpoint.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import standpoint.news.Answer;

/** The example that comes in the jar: an invented dispute with its question, its body and its pages. */
public final class Example {
    private static final String ROOT = "/standpoint/examples/";
    private static final String NAME = "harbour-league";
    private static final List<String> FILES = List.of("question.yaml", "body.yaml", "pages/01-wire.txt", "pages/02-live.html", "pages/03-opinion.md",
            "pages/04-two-stories.txt", "pages/05-feed.xml", "pages/06-citing.html", "pages/07-copy.txt", "pages/08-correction.txt");

    /** Its answer, for who wants the values rather than their print. */
    public static Answer answered() { return new Example().answer(new Desk(Terminal.ofProcess())); }

    /** Unpacks the example, asks its question, and leaves nothing behind. The answer names the pages as the repository does. */
    Answer answer(Desk desk) {
        try {
            Path folder = Files.createTempDirectory("standpoint");
            try {
                for (String file : FILES) unpack(file, folder.resolve("examples").resolve(NAME).resolve(file));
                AskOptions ask = new AskOptions();
                Path example = folder.resolve("examples").resolve(NAME);
                ask.question = example.resolve("question.yaml").toString();
                ask.paths = List.of(example.resolve("pages").toString());
                return desk.within(folder).ask(ask);
            } finally {
                delete(folder);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException("the example cannot be unpacked", refused);
        }
    }

    private static void unpack(String file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = Example.class.getResourceAsStream(ROOT + NAME + "/" + file)) {
            Files.writeString(target, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
