package standpoint.evaluation.positions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standpoint.format.FormatException;
import standpoint.format.QuestionFile;
import standpoint.news.Body;
import standpoint.news.Question;
import standpoint.news.Stance;

/**
 * A dispute that was coded by hand over real articles which are not part of the project: a folder with {@code question.yaml}, {@code docs.txt}
 * (names of texts, one a line) and {@code gold.tsv} (text, holder, stance, condition, and whether another coder could differ). See
 * docs/cases-positions.md.
 */
final class CodedRecord {
    private static final Body NOBODY = new Body("nobody", List.of(), "unanimity", "no body decides", List.of());

    private CodedRecord() { }

    /**
     * The articles of a record as cases, in order of its list.
     *
     * @param texts       folder of the texts
     * @param contestable also the lines on which another coder could differ
     */
    static List<PositionCase> cases(Path folder, Path texts, boolean contestable) throws IOException {
        Path file = folder.resolve("question.yaml");
        String written = Files.readString(file, StandardCharsets.UTF_8);
        Question question = QuestionFile.parse(folder.getFileName().toString(), written.contains("\nbody:") ? written : written + "\nbody: nobody\n");
        List<String> gold = Files.readAllLines(folder.resolve("gold.tsv"), StandardCharsets.UTF_8);
        List<PositionCase> cases = new ArrayList<>();
        for (String doc : Files.readAllLines(folder.resolve("docs.txt"), StandardCharsets.UTF_8)) {
            if (doc.isBlank()) continue;
            List<PositionCase.Expected> expected = new ArrayList<>();
            List<String> ignored = new ArrayList<>();
            for (int number = 1; number < gold.size(); number++) {
                String[] parts = gold.get(number).split("\t", -1);
                if (!parts[0].equals(doc.strip())) continue;
                if (parts.length < 3) throw new FormatException(folder.resolve("gold.tsv") + ", line " + (number + 1) + ": expected text, holder and stance with tabs between");
                if (contestable || parts.length < 5 || !parts[4].equals("yes")) expected.add(expected(folder, number, parts)); else ignored.add(parts[1]);
            }
            String page = Files.readString(texts.resolve(doc.strip()), StandardCharsets.UTF_8);
            cases.add(new PositionCase(folder.getFileName() + ", " + doc.strip(), question, NOBODY, page, expected, ignored));
        }
        return cases;
    }

    private static PositionCase.Expected expected(Path folder, int number, String[] parts) {
        String word = parts[2].strip().toUpperCase(Locale.ROOT);
        Optional<String> condition = parts.length > 3 && !parts[3].isBlank() ? Optional.of(parts[3].strip()) : Optional.empty();
        if (word.equals("NONE")) return new PositionCase.Expected(parts[1].strip(), Optional.empty(), Optional.empty());
        try {
            return new PositionCase.Expected(parts[1].strip(), Optional.of(Stance.valueOf(word)), condition);
        } catch (IllegalArgumentException unknown) {
            throw new FormatException(folder.resolve("gold.tsv") + ", line " + (number + 1) + ": \"" + parts[2] + "\" is no stance; write support, oppose, conditional, undecided or none");
        }
    }
}
