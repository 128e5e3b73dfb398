package standpoint.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.news.WordShares;

/**
 * Brings together mentions of one event across the articles of a story: by the meaning of the word that names it; words of
 * saying by who says it.
 */
public final class EventMatcher {

    private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down", "in", "on", "away", "over", "into", "to", "for", "at", "with", "of",
            "by", "from", "as", "through", "back", "about", "after");
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "which", "so", "one", "same", "what", "they", "these", "those");
    /** Verbs that tell nothing beside their noun. */
    private static final Set<String> LIGHT = Set.of("take", "took", "taken", "taking", "takes", "make", "made", "making", "makes", "have", "has", "had", "get", "got",
            "getting", "gets", "give", "gave", "given", "giving", "put", "puts", "putting", "carry", "carried", "carrying", "do", "did", "done", "hold", "held",
            "holding", "be", "is", "was", "were", "been", "go", "goes", "went", "gone", "going", "come", "came", "comes", "coming", "bring", "brought", "set",
            "sets", "fall", "fell", "place", "placed", "become", "became");
    /** A word that so many news texts have is common. */
    private static final double COMMON = 0.1;
    /** Sentences of two articles that are less alike tell of two events when the word is common; chosen among .1 to .25 on the topics developed on. */
    private static final double ALIKE = 0.2;

    /**
     * A mention of an event.
     *
     * @param story    id of the story its article belongs to
     * @param article  id of its article
     * @param words    the words that name the event ("checked into")
     * @param sentence the words of its sentence
     * @param at       place of the first of its words in the sentence
     */
    public record EventMention(String id, String story, String article, List<String> words, List<String> sentence, int at) {
        public EventMention {
            if (words.isEmpty()) throw new IllegalArgumentException("an event without a word: " + id);
            words = List.copyOf(words);
            sentence = List.copyOf(sentence);
        }
    }

    private final EventWords lexicon = EventWords.load();
    private final WordShares shares = WordShares.load();
    private final Set<String> saying = Stream.of("say", "tell", "announce", "report", "confirm", "statement", "add", "state", "declare", "according", "note",
            "claim", "insist", "explain").map(lexicon::stem).collect(Collectors.toUnmodifiableSet());

    /** The mentions of each event, events in order of their first mention. */
    public List<List<EventMention>> match(List<EventMention> mentions) {
        Map<String, List<EventMention>> events = new LinkedHashMap<>();
        Map<String, List<EventMention>> sentences = new HashMap<>();
        for (EventMention mention : mentions) sentences.computeIfAbsent(sentence(mention), key -> new ArrayList<>()).add(mention);
        for (EventMention mention : mentions) {
            String key = isPronoun(mention) ? meant(mention, sentences.get(sentence(mention))) : key(mention);
            events.computeIfAbsent(key, fresh -> new ArrayList<>()).add(mention);
        }
        SentenceLikeness likeness = new SentenceLikeness(mentions, shares);
        List<List<EventMention>> matched = new ArrayList<>();
        for (List<EventMention> event : events.values()) matched.addAll(parted(event, likeness));
        Map<EventMention, Integer> order = new IdentityHashMap<>();
        for (EventMention mention : mentions) order.put(mention, order.size());
        matched.sort(Comparator.comparing(event -> order.get(event.get(0))));
        return List.copyOf(matched);
    }

    private static String sentence(EventMention mention) { return mention.article() + "|" + String.join(" ", mention.sentence()); }

    private static boolean isPronoun(EventMention mention) { return mention.words().size() == 1 && PRONOUNS.contains(lower(mention.words().get(0))); }

    /** "The fire ... and it spread": the event named last before it in its sentence; without one an event of its own. */
    private String meant(EventMention pronoun, List<EventMention> sentence) {
        return sentence.stream().filter(other -> other.at() < pronoun.at() && !isPronoun(other) && !isSaying(other))
                .max(Comparator.comparingInt(EventMention::at)).map(this::key).orElse(pronoun.id());
    }

    private boolean isSaying(EventMention mention) { return lexicon.phrase(mention.words()).isEmpty() && saying.contains(lexicon.stem(head(mention.words()))); }

    private String key(EventMention mention) {
        Optional<String> phrase = lexicon.phrase(mention.words());
        if (phrase.isPresent()) return mention.story() + "|" + phrase.get();
        String head = head(mention.words());
        if (!isSaying(mention)) return mention.story() + "|" + lexicon.meaning(head);
        String speaker = SayingSpeaker.of(mention);
        return speaker.isEmpty() ? mention.id() : mention.story() + "|says|" + speaker;
    }

    /** A common word in two articles of a story, in sentences that share little, is as often two events as one: "left" here and "left" there. */
    private List<List<EventMention>> parted(List<EventMention> event, SentenceLikeness likeness) {
        List<String> articles = event.stream().map(EventMention::article).distinct().toList();
        boolean common = event.stream().anyMatch(mention -> lexicon.phrase(mention.words()).isEmpty() && shares.of(lexicon.stem(head(mention.words()))) >= COMMON);
        if (articles.size() != 2 || !common || event.stream().anyMatch(this::isSaying)) return List.of(List.copyOf(event));
        boolean alike = event.stream().anyMatch(one -> event.stream().anyMatch(other -> !one.article().equals(other.article()) && likeness.of(one, other) >= ALIKE));
        if (alike) return List.of(List.copyOf(event));
        return articles.stream().map(article -> event.stream().filter(mention -> mention.article().equals(article)).toList()).toList();
    }

    /** The word that tells the event: the verb of "checked into", the noun of "a bank robbery" and of "make a statement". */
    private static String head(List<String> words) {
        boolean light = words.size() > 2 && LIGHT.contains(lower(words.get(0))) && !PARTICLES.contains(lower(words.get(words.size() - 1)));
        if (!light && words.size() > 1 && PARTICLES.contains(lower(words.get(1)))) return words.get(0);
        int last = words.size() - 1;
        while (last > 0 && PARTICLES.contains(lower(words.get(last)))) last--;
        return words.get(last);
    }

    private static String lower(String word) { return word.toLowerCase(Locale.ROOT); }
}
