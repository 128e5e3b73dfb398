package standpoint.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Stem;

/**
 * The words that events are named by: forms of one verb, words that mean one event where one story has both ("quake", "tremor"), and verbs that
 * mean another thing with a word that follows ("passed away").
 */
final class EventWords {

    private static final int BEGINNING = 6;

    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> meanings = new HashMap<>();
    /** A verb and a later word, by their stems and "+" between them, to what they mean. */
    private final Map<String, String> phrases = new HashMap<>();

    private EventWords() { }

    static EventWords load() {
        EventWords words = new EventWords();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                EventWords.class.getResourceAsStream("/standpoint/story/event-words.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) words.read(line.split(" "));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the words of events cannot be read", unreadable);
        }
        return words;
    }

    /** Verbs come first in the file and phrases last: each is looked up by what stands before it. */
    private void read(String[] line) {
        boolean verb = line[0].endsWith(":");
        String first = line[0].replace(":", "");
        for (String word : line) {
            int plus = word.indexOf('+');
            if (verb) verbs.putIfAbsent(word.replace(":", ""), first);
            else if (plus > 0) phrases.putIfAbsent(stem(word.substring(0, plus)) + "+" + stem(word.substring(plus + 1)), meaning(first));
            else meanings.putIfAbsent(stem(word), stem(first));
        }
    }

    /** One form for all forms of a word, of a noun in -ing also in the plural ("shootings"). */
    String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String known = verbs.getOrDefault(lower, lower);
        boolean plural = known.endsWith("ings") && known.length() > BEGINNING;
        if (known.endsWith("ees")) return known.substring(0, known.length() - 1);
        if (known.endsWith("ss")) return known;
        return Stem.of(plural ? known.substring(0, known.length() - 1) : known);
    }

    /** One form for all words of a meaning: as listed, else the beginning, which a verb and its noun share ("nominated", "nomination"). */
    String meaning(String word) {
        String stem = stem(word);
        String meaning = meanings.getOrDefault(stem, stem);
        return meaning.length() > BEGINNING ? meaning.substring(0, BEGINNING) : meaning;
    }

    /** What a verb means with one of the words after it, when that is another thing: "passed away" is to die. */
    Optional<String> phrase(List<String> words) {
        String verb = stem(words.get(0));
        return words.stream().skip(1).map(word -> phrases.get(verb + "+" + stem(word))).filter(meaning -> meaning != null).findFirst();
    }
}
