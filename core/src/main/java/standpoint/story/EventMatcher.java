package standpoint.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings together mentions of one event across the articles of a story: by the meaning of the word that names it; for words of
 * saying also by who says it.
 */
public final class EventMatcher {

    private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down", "in", "on", "away", "over", "into", "to", "for", "at", "with", "of",
            "by", "from", "as", "through", "back", "about", "after");
    /** How many words around a word of saying may name its speaker. */
    private static final int NEAR = 6;

    /**
     * A mention of an event.
     *
     * @param story    id of the story its article belongs to
     * @param words    the words that name the event ("checked into")
     * @param sentence the words of its sentence
     * @param at       place of the first of its words in the sentence
     */
    public record EventMention(String id, String story, List<String> words, List<String> sentence, int at) {
        public EventMention {
            if (words.isEmpty()) throw new IllegalArgumentException("an event without a word: " + id);
            words = List.copyOf(words);
            sentence = List.copyOf(sentence);
        }
    }

    private final EventWords lexicon = EventWords.load();
    private final Set<String> saying = Stream.of("say", "tell", "announce", "report", "confirm", "statement", "add", "state", "declare", "according", "note",
            "claim", "insist", "explain").map(lexicon::stem).collect(Collectors.toUnmodifiableSet());

    /** The mentions of each event, events in order of their first mention. */
    public List<List<EventMention>> match(List<EventMention> mentions) {
        Map<String, List<EventMention>> events = new LinkedHashMap<>();
        for (EventMention mention : mentions) events.computeIfAbsent(key(mention), key -> new ArrayList<>()).add(mention);
        return events.values().stream().map(List::copyOf).toList();
    }

    private String key(EventMention mention) {
        String head = head(mention.words());
        if (!saying.contains(lexicon.stem(head))) return mention.story() + "|" + lexicon.meaning(head);
        String speaker = speaker(mention);
        return mention.story() + "|" + lexicon.meaning(head) + "|" + (speaker.isEmpty() ? mention.id() : speaker);
    }

    /** The word that tells the event: the verb of "checked into", the noun of "a bank robbery". */
    private static String head(List<String> words) {
        if (words.size() > 1 && PARTICLES.contains(words.get(1).toLowerCase(Locale.ROOT))) return words.get(0);
        int last = words.size() - 1;
        while (last > 0 && PARTICLES.contains(words.get(last).toLowerCase(Locale.ROOT))) last--;
        return words.get(last);
    }

    /** The nearest name or pronoun before a word of saying, else after it. */
    private static String speaker(EventMention mention) {
        List<String> sentence = mention.sentence();
        for (int at = mention.at() - 1; at > 0 && at >= mention.at() - NEAR; at--) {
            if (names(sentence.get(at))) return sentence.get(at).toLowerCase(Locale.ROOT);
        }
        for (int at = mention.at() + 1; at < sentence.size() && at <= mention.at() + NEAR; at++) {
            if (names(sentence.get(at))) return sentence.get(at).toLowerCase(Locale.ROOT);
        }
        return "";
    }

    private static boolean names(String word) {
        boolean name = word.length() > 2 && Character.isUpperCase(word.charAt(0));
        return name || Set.of("he", "she", "they").contains(word.toLowerCase(Locale.ROOT));
    }
}
