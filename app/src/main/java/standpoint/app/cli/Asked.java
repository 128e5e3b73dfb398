package standpoint.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import standpoint.board.Rule;
import standpoint.board.RuleException;
import standpoint.format.Bodies;
import standpoint.format.QuestionFile;
import standpoint.news.Body;
import standpoint.news.Question;

/** A question with the body that decides it. A question file may name its body's file from its own folder. */
record Asked(Question question, Body body) {
    private static final String SHIPPED = "/standpoint/questions/";

    /** The question of a file, or those of a folder in the order of their names: a codebook. */
    static List<Asked> all(String name) {
        Path folder = Path.of(name);
        if (!Files.isDirectory(folder)) return List.of(of(name));
        try (Stream<Path> files = Files.list(folder)) {
            List<Asked> all = files.filter(file -> file.toString().endsWith(".yaml")).sorted().map(file -> of(file.toString())).toList();
            if (all.isEmpty()) throw new UsageException(name + ": there is no question file (.yaml) in this folder; name a file, or a folder that holds some");
            return all;
        } catch (IOException broken) {
            throw new UsageException(name + ": the folder cannot be read; check its permissions");
        }
    }

    /** @param name a question file, or the name of one that ships */
    static Asked of(String name) {
        Path file = Path.of(name);
        if (Files.isDirectory(file)) throw new UsageException(name + ": this verb takes one question; brief and board take a folder of them");
        if (!Files.exists(file) && !name.endsWith(".yaml") && !name.contains("/")) {
            try (InputStream shipped = Asked.class.getResourceAsStream(SHIPPED + name + ".yaml")) {
                if (shipped == null) throw new UsageException(name + ": there is no such question file, and no question of that name ships; check the path");
                return of(QuestionFile.parse(name + ".yaml", new String(shipped.readAllBytes(), StandardCharsets.UTF_8)), Path.of("."));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return of(QuestionFile.parse(name, Desk.text(file, "question file")), file.toAbsolutePath().getParent());
    }

    /** The body of a file beside the question's, or the one that ships under the name. */
    static Body body(String name, Path folder) {
        Path beside = folder.resolve(name);
        return Bodies.load().find(Files.isRegularFile(beside) ? beside.toString() : name);
    }

    private static Asked of(Question question, Path folder) {
        Body body = body(question.body(), folder);
        try {
            Rule.parse(question.rule().orElse(body.rule()));
        } catch (RuleException fault) {
            throw new UsageException((question.rule().isPresent() ? question.id() + ".yaml" : question.body()) + ": " + fault.getMessage() + " docs/vocabulary.md tells how rules are written.");
        }
        return new Asked(question, body);
    }
}
