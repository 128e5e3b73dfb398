package standpoint.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Token;

/** Units of measure other than money, by the words that name them: "tonnes", "square kilometres", "mph". */
final class Units {
    /** Units of time: a length of time is a figure only where the text tells how long something took. */
    static final Set<String> OF_TIME = Set.of("s", "min", "h", "day", "week", "month", "year");
    private static final int WORDS = 3;
    private final Map<String, String> byWords = new HashMap<>();

    /** A unit and the index after its last word. */
    record Unit(String name, int to) { }

    static Units shipped() {
        Units units = new Units();
        try (InputStream in = Units.class.getResourceAsStream("/standpoint/figure/units.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                List<String> words = List.of(line.strip().split("\\s+"));
                for (String word : words.subList(1, words.size())) units.byWords.put(word.replace('_', ' '), words.get(0));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return units;
    }

    /** The unit whose words begin at a token, the longest first. */
    Optional<Unit> at(List<Token> tokens, int index) {
        Unit best = null;
        StringBuilder words = new StringBuilder();
        for (int at = index; at < Math.min(tokens.size(), index + WORDS); at++) {
            words.append(at > index ? " " : "").append(Quantity.word(tokens, at));
            String name = byWords.get(words.toString());
            if (name != null) best = new Unit(name, at + 1);
        }
        return Optional.ofNullable(best);
    }
}
