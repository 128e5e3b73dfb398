package standpoint.evaluation.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.format.FormatException;
import standpoint.news.Stance;

class CodedArticlesTest {
    private static final Path PAGES = Path.of("../corpus/stances/pages");

    @TempDir Path folder;

    @Test void whatIsCodedStandsInTheTexts() throws IOException {
        for (Path lists : List.of(PAGES.resolve("01"), PAGES.resolve("05"))) {
            List<String> lines = Files.readAllLines(lists.resolve("stances.tsv"));
            for (String line : lines.subList(1, lines.size())) {
                String[] parts = line.split("\t", -1);
                String text = Files.readString(lists.resolve(parts[0]));
                for (String span : (parts[4] + "," + parts[5] + "," + parts[6]).split(",")) {
                    if (span.isEmpty()) continue;
                    int start = Integer.parseInt(span.substring(0, span.indexOf('-')));
                    int end = Integer.parseInt(span.substring(span.indexOf('-') + 1));
                    assertTrue(start < end && end <= text.codePointCount(0, text.length()), line);
                }
            }
        }
    }

    @Test void linesThatDifferCountNeitherWay() throws IOException {
        write("a.txt\tp1\tLea Marr\tsupport\t0-5\t\t\tsaid\tyes\t", "a.txt\tp1\tLea Marr\toppose\t0-5\t\t\tsaid\tyes\t", "a.txt\tp1\tIvo Rell\toppose\t0-5\t\t\tsaid\tno\t",
                "a.txt\tp1\tIvo Rell\toppose\t6-9\t\t\tact\tyes\t", "a.txt\tp1\tUna Dane\tnone\t6-9\t\t\tsaid\tyes\t");
        PositionCase one = CodedArticles.cases(folder, folder).get(0);
        assertEquals(List.of("Lea Marr"), one.ignored());
        assertEquals(List.of(new PositionCase.Expected("Ivo Rell", Optional.of(Stance.OPPOSE), Optional.empty()),
                new PositionCase.Expected("Una Dane", Optional.empty(), Optional.empty())), one.expected());
        assertEquals("Norland bans trawling", one.question().proposal());
    }

    @Test void aLineWithoutItsColumnsIsNamed() throws IOException {
        write("a.txt\tp1\tLea Marr\tsupport");
        FormatException mistake = assertThrows(FormatException.class, () -> CodedArticles.cases(folder, folder));
        assertTrue(mistake.getMessage().contains("stances.tsv, line 2: expected 10 columns"), mistake.getMessage());
    }

    private void write(String... stances) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Norland's ban on trawling divides the council.\n");
        Files.writeString(folder.resolve("proposals.tsv"), "doc\tid\tproposal\twordings\topposites\tsubject\na.txt\tp1\tNorland bans trawling\tthe trawling ban ; a ban on trawling\tallow trawling\ttrawling\n");
        Files.writeString(folder.resolve("stances.tsv"), "doc\tid\tholder\tstance\tsentences\tholder words\ttarget words\thow\tsure\tcondition\n" + String.join("\n", stances) + "\n");
    }
}
