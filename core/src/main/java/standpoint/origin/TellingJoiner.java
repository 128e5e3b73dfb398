package standpoint.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins what two articles that have an origin in common both tell, whoever the reading gives it to: the headline's "Benslimane to retire" and the
 * post's "Port Lisle will be the last" are of one occasion, also where one article says it in its own words and the other quotes.
 */
final class TellingJoiner {

    /** How alike two sentences are that tell the same thing of one matter: 0 to 1. Tried from .16 to .5. */
    private static final double SAME = 0.16;
    /** Of an origin that very many articles have, the first ones are compared with each other. */
    private static final int ARTICLES = 60;

    private record Alike(Source one, Source other, double share) { }

    private final List<Source> sources;
    private final SourceGroups groups;
    private final Map<Prose, List<Source>> byArticle = new LinkedHashMap<>();
    private final Tellings tellings;

    TellingJoiner(List<Source> sources, SourceGroups groups) {
        this.sources = sources;
        this.groups = groups;
        for (Source source : sources) byArticle.computeIfAbsent(source.prose(), prose -> new ArrayList<>()).add(source);
        this.tellings = new Tellings(sources, new Rarity(List.copyOf(byArticle.keySet())));
    }

    /** The most alike first: what parts two groups then holds against the less alike. */
    void join() {
        List<Alike> alike = new ArrayList<>();
        for (List<Prose> pair : related()) compare(pair.get(0), pair.get(1), alike);
        alike.sort(Comparator.comparingDouble((Alike pair) -> -pair.share()).thenComparing(pair -> pair.one().number()).thenComparing(pair -> pair.other().number()));
        for (Alike pair : alike) {
            if (!groups.apart(pair.one(), pair.other()) && !groups.otherSpeakers(pair.one(), pair.other())) groups.join(pair.one(), pair.other());
        }
    }

    /** Pairs of articles that have a source in common, each once. */
    private List<List<Prose>> related() {
        Map<String, List<Prose>> pairs = new TreeMap<>();
        for (List<Source> group : groups.all(sources).values()) {
            List<Prose> articles = group.stream().map(Source::prose).distinct().limit(ARTICLES).toList();
            for (int at = 0; at < articles.size(); at++) {
                for (int other = at + 1; other < articles.size(); other++) {
                    List<Prose> pair = List.of(articles.get(at), articles.get(other));
                    pairs.putIfAbsent(pair.get(0).place() + " " + pair.get(1).place(), pair);
                }
            }
        }
        return List.copyOf(pairs.values());
    }

    private void compare(Prose first, Prose second, List<Alike> alike) {
        for (Source one : byArticle.get(first)) {
            for (Source other : byArticle.get(second)) {
                if (groups.leader(one) == groups.leader(other) || !mayBeOne(one, other)) continue;
                double share = tellings.alike(one, other);
                if (share >= SAME) alike.add(new Alike(one, other, share));
            }
        }
    }

    /** What somebody says who is not named is theirs, and not the article's own. */
    private static boolean mayBeOne(Source one, Source other) {
        if (one.speaker().equals(Source.NOBODY) || other.speaker().equals(Source.NOBODY)) return false;
        if (one.own() ? other.unnamed() : other.own() && one.unnamed()) return false;
        boolean apart = one.occasion().isPresent() && other.occasion().isPresent() && one.occasion().get().apart(other.occasion().get());
        return !apart && (one.own() || other.own() || one.maySpeak(other));
    }
}
