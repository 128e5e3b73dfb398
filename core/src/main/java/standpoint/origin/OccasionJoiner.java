package standpoint.origin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the likeliest two sources of articles that report one occasion by what the network and the signs hold of them, the surest first. */
final class OccasionJoiner {
    /** Of a group so many articles are compared. */
    private static final int KNOWN = 16;
    /** An article that has so much of another is stood for by that one. */
    private static final double MOSTLY = 0.5;

    private final List<Source> sources;
    private final SourceGroups groups;
    private final OccasionJudge judge;
    private final Set<Prose> secondHand = new HashSet<>();

    OccasionJoiner(List<Source> sources, SourceGroups groups, OccasionJudge judge) {
        this.sources = sources;
        this.groups = groups;
        this.judge = judge;
    }

    void join(List<Copy> copies, Map<Citation, Prose> resolved) {
        Set<Prose> taken = new LinkedHashSet<>();
        Set<List<Prose>> related = new LinkedHashSet<>();
        for (Copy copy : copies) {
            if (copy.share() >= MOSTLY) taken.add(copy.copy());
            relate(copy.copy(), copy.of(), related);
            secondHand.add(copy.copy());
        }
        for (Source source : sources) {
            source.citation().map(resolved::get).ifPresent(report -> relate(source.prose(), report, related));
            if (source.citation().isPresent()) secondHand.add(source.prose());
        }
        Map<Prose, Set<Integer>> speech = speech();
        List<OccasionJudge.Judged> all = judge.ask(taken, (one, other) -> taken.contains(one) || taken.contains(other) || related.contains(List.of(one, other)) || inCommon(speech, one, other));
        Map<Integer, Set<Prose>> articles = new HashMap<>();
        for (Source source : sources) articles.computeIfAbsent(groups.leader(source), leader -> new LinkedHashSet<>()).add(source.prose());
        for (OccasionJudge.Judged pair : all) {
            if (OccasionJudge.likely(pair)) joinable(pair, articles).ifPresent(two -> join(two, articles));
        }
    }

    private static void relate(Prose one, Prose other, Set<List<Prose>> related) {
        related.add(List.of(one, other));
        related.add(List.of(other, one));
    }

    /** For each article the groups of what named people say in it. */
    private Map<Prose, Set<Integer>> speech() {
        Map<Prose, Set<Integer>> speech = new HashMap<>();
        for (Source source : sources) if (source.named()) speech.computeIfAbsent(source.prose(), prose -> new LinkedHashSet<>()).add(groups.leader(source));
        return speech;
    }

    /** True when something that somebody said stands in both already. */
    private static boolean inCommon(Map<Prose, Set<Integer>> speech, Prose one, Prose other) {
        Set<Integer> first = speech.getOrDefault(one, Set.of());
        return speech.getOrDefault(other, Set.of()).stream().anyMatch(first::contains);
    }

    /** False for a copy and for a page that has something from another report: these may come much later. */
    private boolean firstHand(Prose article) { return !secondHand.contains(article); }

    private Optional<OccasionPairs.Two> joinable(OccasionJudge.Judged pair, Map<Integer, Set<Prose>> articles) {
        return judge.ofOneOccasion(pair).filter(two -> groups.leader(two.one()) != groups.leader(two.other()) && !groups.apart(two.one(), two.other()) && !groups.otherSpeakers(two.one(), two.other()))
                .filter(two -> !parted(articles.get(groups.leader(two.one())), articles.get(groups.leader(two.other()))));
    }

    /** True when an article of the one group and one of the other have surely no occasion in common, or appeared too far apart for that. */
    private boolean parted(Set<Prose> first, Set<Prose> second) {
        return first.stream().limit(KNOWN).anyMatch(one -> second.stream().limit(KNOWN)
                .anyMatch(other -> judge.refuses(one, other) || firstHand(one) && firstHand(other) && !CitationResolver.near(one, other, OccasionPairs.NEAR_DAYS)));
    }

    private void join(OccasionPairs.Two two, Map<Integer, Set<Prose>> articles) {
        Set<Prose> both = new LinkedHashSet<>(articles.get(groups.leader(two.one())));
        both.addAll(articles.get(groups.leader(two.other())));
        groups.join(two.one(), two.other());
        articles.put(groups.leader(two.one()), both);
    }
}
