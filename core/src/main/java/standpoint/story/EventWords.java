package standpoint.story;

import standpoint.news.Stem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that events are named by: forms of one verb, and words that mean one event where one story has both ("quake", "tremor"). */
final class EventWords {

    private static final int BEGINNING = 6;

    private final Map<String, String> verbs;
    private final Map<String, String> meanings;

    private EventWords(Map<String, String> verbs, Map<String, String> meanings) {
        this.verbs = Map.copyOf(verbs);
        this.meanings = Map.copyOf(meanings);
    }

    static EventWords load() {
        Map<String, String> verbs = new HashMap<>();
        Map<String, String> meanings = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                EventWords.class.getResourceAsStream("/standpoint/story/event-words.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) continue;
                int colon = line.indexOf(':');
                String[] words = line.replace(":", "").split(" ");
                // Verbs come first in the file: the words of a meaning are looked up by their verb.
                for (String word : words) {
                    if (colon >= 0) verbs.putIfAbsent(word, words[0]);
                    else meanings.putIfAbsent(stem(word, verbs), stem(words[0], verbs));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the words of events cannot be read", unreadable);
        }
        return new EventWords(verbs, meanings);
    }

    /** One form for all forms of a word. */
    String stem(String word) { return stem(word, verbs); }

    /** One form for all words of a meaning: as listed, else the beginning, which a verb and its noun share ("nominated", "nomination"). */
    String meaning(String word) {
        String stem = stem(word);
        String meaning = meanings.getOrDefault(stem, stem);
        return meaning.length() > BEGINNING ? meaning.substring(0, BEGINNING) : meaning;
    }

    private static String stem(String word, Map<String, String> verbs) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Stem.of(verbs.getOrDefault(lower, lower));
    }
}
