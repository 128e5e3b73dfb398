package standpoint.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import standpoint.news.Stem;
import standpoint.news.WordShares;
import standpoint.story.EventMatcher.EventMention;

/** How alike the sentences of two mentions are without the words of the event itself, weighed by how rare their words are. */
final class SentenceLikeness {

    /** The sentences are of few articles: what is rare in news counts for so many more. */
    private static final int BACKGROUND = 300;
    /** A sentence that tells less counts as telling so much. */
    private static final double SHORT = 8;

    private final WordShares shares;
    private final Map<String, Integer> articles = new HashMap<>();
    private final int all;

    SentenceLikeness(List<EventMention> mentions, WordShares shares) {
        this.shares = shares;
        Map<String, Set<String>> words = new HashMap<>();
        for (EventMention mention : mentions) words.computeIfAbsent(mention.article(), article -> new HashSet<>()).addAll(stems(mention.sentence(), -1, 0));
        words.values().forEach(stems -> stems.forEach(stem -> articles.merge(stem, 1, Integer::sum)));
        all = words.size();
    }

    /** 0 to 1. */
    double of(EventMention one, EventMention other) {
        Set<String> first = around(one);
        Set<String> second = around(other);
        double whole = Math.max(SHORT, rarity(first)) * Math.max(SHORT, rarity(second));
        first.retainAll(second);
        return rarity(first) / Math.sqrt(whole);
    }

    private static Set<String> around(EventMention mention) { return stems(mention.sentence(), mention.at(), mention.words().size()); }

    private static Set<String> stems(List<String> sentence, int without, int length) {
        Set<String> stems = new HashSet<>();
        for (int at = 0; at < sentence.size(); at++) {
            boolean event = at >= without && at < without + length;
            if (!event && Character.isLetterOrDigit(sentence.get(at).charAt(0))) stems.add(Stem.of(sentence.get(at).toLowerCase(Locale.ROOT)));
        }
        return stems;
    }

    private double rarity(Set<String> stems) {
        double sum = 0;
        for (String stem : new java.util.TreeSet<>(stems)) sum -= Math.log((articles.getOrDefault(stem, 0) + BACKGROUND * shares.of(stem)) / (all + BACKGROUND));
        return sum;
    }
}
