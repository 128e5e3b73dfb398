package standpoint.evaluation.positions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.format.FormatException;
import standpoint.format.QuestionFile;
import standpoint.news.Body;
import standpoint.news.Question;
import standpoint.news.Stance;

/**
 * Articles whose stances were coded by hand a sentence at a time: a folder with {@code proposals.tsv}, {@code stances.tsv} and, where they may be part
 * of the project, the texts. See docs/cases-stances.md.
 */
final class CodedArticles {
    private static final Body NOBODY = new Body("nobody", List.of(), "unanimity", "no body decides", List.of());
    private static final int DOC = 0;
    private static final int PROPOSAL = 1;
    private static final int HOLDER = 2;
    private static final int STANCE = 3;
    private static final int SURE = 8;

    private CodedArticles() { }

    /**
     * One case for each proposal of each article, in order of the file. A holder whose lines agree, one of them at least being sure, is expected to be
     * found so; one whose lines do not, or of whom none is sure, counts neither way.
     *
     * @param texts folder of the texts
     */
    static List<PositionCase> cases(Path folder, Path texts) throws IOException {
        Map<String, Map<String, List<String[]>>> lines = lines(folder.resolve("stances.tsv"));
        List<PositionCase> cases = new ArrayList<>();
        for (String[] parts : rows(folder.resolve("proposals.tsv"), 6)) {
            String name = folder.getFileName() + ", " + parts[0] + ", " + parts[1];
            String page = Files.readString(texts.resolve(parts[0]), StandardCharsets.UTF_8);
            List<PositionCase.Expected> expected = new ArrayList<>();
            List<String> ignored = new ArrayList<>();
            lines.getOrDefault(parts[0] + "\t" + parts[1], Map.of()).forEach((holder, own) -> {
                Optional<PositionCase.Expected> one = expected(holder, own);
                if (one.isPresent()) expected.add(one.get()); else ignored.add(holder);
            });
            cases.add(new PositionCase(name, question(name, parts), NOBODY, page, expected, ignored));
        }
        return cases;
    }

    private static Optional<PositionCase.Expected> expected(String holder, List<String[]> lines) {
        Set<Stance> stances = new LinkedHashSet<>();
        boolean sure = false;
        for (String[] line : lines) {
            if (line[STANCE].equals("none")) continue;
            stances.add(Stance.valueOf(line[STANCE].toUpperCase(Locale.ROOT)));
            sure |= !line[SURE].equals("no");
        }
        if (stances.isEmpty()) return Optional.of(new PositionCase.Expected(holder, Optional.empty(), Optional.empty()));
        if (stances.size() > 1 || !sure) return Optional.empty();
        return Optional.of(new PositionCase.Expected(holder, Optional.of(stances.iterator().next()), Optional.empty()));
    }

    private static Question question(String name, String[] parts) {
        StringBuilder written = new StringBuilder();
        written.append("question: ").append(quoted(parts[2] + "?")).append("\nproposal: ").append(quoted(parts[2])).append("\nbody: nobody\n");
        list(written, "wordings", parts[3]);
        list(written, "opposites", parts[4]);
        if (!parts[5].isBlank()) written.append("subject: ").append(quoted(parts[5].strip())).append('\n');
        return QuestionFile.parse(name, written.toString());
    }

    private static void list(StringBuilder written, String key, String values) {
        if (values.isBlank() || values.strip().equals("-")) return;
        written.append(key).append(":\n");
        for (String value : values.split(" ; ")) if (!value.isBlank()) written.append("- ").append(quoted(value.strip())).append('\n');
    }

    private static String quoted(String text) { return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'; }

    /** By text and proposal, then by holder; the author of an opinion is left out, whose name the text may not have. */
    private static Map<String, Map<String, List<String[]>>> lines(Path file) throws IOException {
        Map<String, Map<String, List<String[]>>> all = new LinkedHashMap<>();
        for (String[] parts : rows(file, 10)) {
            if (parts[HOLDER].equals("AUTHOR")) continue;
            all.computeIfAbsent(parts[DOC] + "\t" + parts[PROPOSAL], key -> new LinkedHashMap<>()).computeIfAbsent(parts[HOLDER], key -> new ArrayList<>()).add(parts);
        }
        return all;
    }

    private static List<String[]> rows(Path file, int columns) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String[]> rows = new ArrayList<>();
        for (int number = 1; number < lines.size(); number++) {
            String[] parts = lines.get(number).split("\t", -1);
            if (parts.length != columns) throw new FormatException(file + ", line " + (number + 1) + ": expected " + columns + " columns with tabs between, found " + parts.length);
            rows.add(parts);
        }
        return rows;
    }
}
