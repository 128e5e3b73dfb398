package standpoint.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import standpoint.news.Spelling;

/** Which given names are one: short forms, and one name as several languages spell it. */
final class GivenNames {
    private final Map<String, String> usual = new HashMap<>();

    GivenNames() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                GivenNames.class.getResourceAsStream("given-names.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] names = line.split(" ");
                for (String name : names) usual.putIfAbsent(Spelling.sounds(name), Spelling.sounds(names[0]));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One spelling for all forms of a given name. */
    String usual(String name) {
        String sounds = Spelling.sounds(name);
        return usual.getOrDefault(sounds, sounds);
    }
}
