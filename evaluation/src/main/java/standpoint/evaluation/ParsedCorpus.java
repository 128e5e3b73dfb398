package standpoint.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The automatic parses that stand beside a PolNeAR folder ({@code parses.conll.gz}: index, word, lemma, tag, entity, head, relation, start,
 * end), with the words as the texts ({@code txt/}) have them.
 */
final class ParsedCorpus {
    /** One parsed sentence; heads are indexes, -1 for the root. */
    record Parse(String document, String[] words, String[] lemmas, String[] tags, String[] entities, int[] heads, String[] relations, int[] starts, int[] ends) { }

    private ParsedCorpus() { }

    static List<Parse> read(Path folder) throws IOException {
        List<Parse> parses = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        String document = "";
        String text = "";
        int[] offsets = {};
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("parses.conll.gz"))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# doc = ")) {
                    document = line.substring(8);
                    text = Files.readString(folder.resolve("txt").resolve(document + ".txt"));
                    offsets = offsets(text);
                } else if (line.isEmpty()) {
                    if (!rows.isEmpty()) parses.add(parse(document, text, offsets, rows));
                    rows.clear();
                } else {
                    rows.add(line.split("\t", -1));
                }
            }
        }
        if (!rows.isEmpty()) parses.add(parse(document, text, offsets, rows));
        return parses;
    }

    private static Parse parse(String document, String text, int[] offsets, List<String[]> rows) {
        int size = rows.size();
        Parse parse = new Parse(document, new String[size], new String[size], new String[size], new String[size], new int[size], new String[size],
                new int[size], new int[size]);
        for (int i = 0; i < size; i++) {
            String[] row = rows.get(i);
            parse.lemmas[i] = row[2];
            parse.tags[i] = row[3];
            parse.entities[i] = row[4];
            parse.heads[i] = Integer.parseInt(row[5]) - 1;
            parse.relations[i] = row[6];
            parse.starts[i] = offsets[Integer.parseInt(row[7])];
            parse.ends[i] = offsets[Integer.parseInt(row[8])];
            parse.words[i] = parse.starts[i] < parse.ends[i] ? text.substring(parse.starts[i], parse.ends[i]) : row[1];
        }
        return parse;
    }

    /** Where in UTF-16 units each code point of a text starts, and its end. */
    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int at = 0, point = 0; at < text.length(); point++) {
            offsets[point] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[offsets.length - 1] = text.length();
        return offsets;
    }
}
