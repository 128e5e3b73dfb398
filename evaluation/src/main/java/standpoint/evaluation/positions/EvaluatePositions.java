package standpoint.evaluation.positions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.Inquiry;
import standpoint.NewsReader;
import standpoint.board.Conditional;
import standpoint.evaluation.TextFolder;
import standpoint.format.AnswerPart;
import standpoint.format.Bodies;
import standpoint.format.FormatException;
import standpoint.format.JsonCodec;
import standpoint.format.QuestionFile;
import standpoint.news.Article;
import standpoint.news.ByHand;
import standpoint.news.Question;
import standpoint.news.Reading;

/** {@code evaluate positions DIR QUESTION --out F.jsonl}: the board's positions on the texts of a folder, one a line. */
@Command(name = "positions", mixinStandardHelpOptions = true, description = "The positions that a folder of texts gives on a question, one a line.")
public final class EvaluatePositions implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder with doc.txt, read as they are, and doc.dct where the day is known")
    private Path folder;

    @Parameters(index = "1", paramLabel = "QUESTION", description = "Question file")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "F.jsonl", description = "Where to write")
    private Path out;

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        if (!Files.isRegularFile(file)) throw new ParameterException(spec.commandLine(), file + " is not a file");
        List<Article> texts = TextFolder.articles(folder);
        if (texts.isEmpty()) throw new ParameterException(spec.commandLine(), "no .txt files in " + folder);
        try {
            Files.writeString(out, positions(texts), StandardCharsets.UTF_8);
        } catch (FormatException mistake) {
            throw new ParameterException(spec.commandLine(), mistake.getMessage());
        }
        return 0;
    }

    private String positions(List<Article> texts) throws IOException {
        Question question = QuestionFile.parse(file.toString(), Files.readString(file));
        Path beside = file.resolveSibling(question.body());
        NewsReader reader = NewsReader.load();
        List<Reading> readings = new ArrayList<>();
        for (Article text : texts) readings.add(reader.read(text));
        // No clock shows in a result: where no text has a day, the board is of the question's last day, or of the first of 1970.
        Inquiry inquiry = new Inquiry(question, Bodies.load().find(Files.isRegularFile(beside) ? beside.toString() : question.body()), Optional.empty(),
                Conditional.OPEN, question.to().orElse(LocalDate.EPOCH));
        ObjectNode answer = new JsonCodec().tree(inquiry.answer(readings, List.of(), readings.size(), ByHand.NOTHING), EnumSet.of(AnswerPart.POSITIONS));
        StringBuilder lines = new StringBuilder();
        for (JsonNode position : answer.path("positions")) lines.append(new JsonCodec().text(position, false)).append('\n');
        return lines.toString();
    }
}
