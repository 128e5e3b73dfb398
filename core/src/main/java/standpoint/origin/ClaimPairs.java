package standpoint.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import standpoint.news.Origin;
import standpoint.news.Origins;

/**
 * Pairs of origins of which the pages do not say that they are one: those that may be, and those that are where somebody knows that their
 * reports are of one claim.
 */
final class ClaimPairs {

    /** How much has to speak for one occasion when the claim is known to be one. */
    private static final double ONE_CLAIM = 1.1;

    private record Weighed(Origins.Pair pair, double weight) { }

    private final List<Source> sources;
    private final SourceGroups groups;
    private final OneOccasion occasions;
    private final SpeakerLists speakers;
    private final OccasionJudge judge;
    private final KeptBack keptBack;

    ClaimPairs(List<Source> sources, SourceGroups groups, OneOccasion occasions, SpeakerLists speakers, OccasionJudge judge, KeptBack keptBack) {
        this.sources = sources;
        this.keptBack = keptBack;
        this.groups = groups;
        this.occasions = occasions;
        this.speakers = speakers;
        this.judge = judge;
    }

    /** The same speaker without an occasion, or two who are not named, in two articles on one matter, and nothing that parts the occasions. That their reports are of one claim is known where the pairs are used. */
    List<Origins.Pair> perhaps(Map<Integer, String> originOf) {
        List<List<Source>> alike = new ArrayList<>(speakers.bySpeaker().values());
        alike.addAll(speakers.bySurname().values());
        alike.add(sources.stream().filter(keptBack::holds).toList());
        Map<String, Origins.Pair> pairs = new TreeMap<>();
        for (List<Source> same : alike) {
            SpeakerLists.neighbours(same, (one, other) -> {
                if (oneOrigin(one, other, originOf) || !mayBeOne(one, other) || groups.apart(one, other) || groups.otherSpeakers(one, other)) return;
                String why = keptBack.holds(one) ? "both rest on somebody who is not named" : "the same speaker, and nothing tells two occasions apart";
                Origins.Pair pair = pair(one, other, originOf, why);
                pairs.putIfAbsent(key(pair), pair);
            });
        }
        return List.copyOf(pairs.values());
    }

    private boolean mayBeOne(Source one, Source other) {
        if (one.prose() == other.prose() || keptBack.holds(one) != keptBack.holds(other) || !judge.oneMatter(one.prose(), other.prose())) return false;
        // Whoever keeps their name back may have spoken to two papers.
        return keptBack.holds(one) ? spokeToPapers(one, other) || !SourceJoiner.apart(one, other) : one.occasion().isEmpty() && other.occasion().isEmpty();
    }

    private static boolean spokeToPapers(Source one, Source other) {
        return one.occasion().filter(occasion -> occasion.kind() == Origin.Kind.INTERVIEW).isPresent() && other.occasion().filter(occasion -> occasion.kind() == Origin.Kind.INTERVIEW).isPresent();
    }

    /** The surest first: one speaker, as far as names and roles tell, at one time, and nothing that parts the occasions. */
    List<Origins.Pair> onOneClaim(Map<Integer, String> originOf) {
        List<List<Source>> all = new ArrayList<>(speakers.lists());
        all.addAll(speakers.bySurname().values());
        Map<String, Weighed> pairs = new TreeMap<>();
        for (List<Source> same : all) SpeakerLists.neighbours(same, (one, other) -> weigh(one, other, originOf, pairs));
        for (OccasionJudge.Judged judged : judge.asked()) if (OccasionJudge.likelyOfOneClaim(judged)) common(judged, originOf, pairs);
        return pairs.values().stream().sorted(Comparator.comparingDouble((Weighed weighed) -> -weighed.weight()).thenComparing(weighed -> weighed.pair().one())
                .thenComparing(weighed -> weighed.pair().other())).map(Weighed::pair).toList();
    }

    /** The same person on other days, and one of the two pages without an occasion: they may have said it twice. */
    private static boolean open(Source one, Source other) {
        boolean known = CitationResolver.published(one.prose()).isPresent() && CitationResolver.published(other.prose()).isPresent();
        boolean oneDay = one.day().isPresent() && one.day().equals(other.day());
        return known && !oneDay && !CitationResolver.near(one.prose(), other.prose(), 2) && (one.occasion().isEmpty() || other.occasion().isEmpty());
    }

    private void weigh(Source one, Source other, Map<Integer, String> originOf, Map<String, Weighed> pairs) {
        if (one.prose() == other.prose() || oneOrigin(one, other, originOf) || !one.maySpeak(other) || occasions.otherRoles(one, other)) return;
        if (!CitationResolver.near(one.prose(), other.prose(), OccasionPairs.NEAR_DAYS) || open(one, other)) return;
        if (judge.refuses(one.prose(), other.prose())) return;
        double weight = occasions.weight(one, other);
        if (weight < ONE_CLAIM || groups.apart(one, other) || groups.otherSpeakers(one, other)) return;
        Origins.Pair pair = pair(one, other, originOf, "one speaker at one time");
        pairs.merge(key(pair), new Weighed(pair, weight), (first, second) -> first.weight() >= second.weight() ? first : second);
    }

    /** What two articles tell of one claim that report one occasion: both in their own words, one in its own and the other in those of whom it reports most, or both in those of somebody who may be the same. */
    private void common(OccasionJudge.Judged judged, Map<Integer, String> originOf, Map<String, Weighed> pairs) {
        for (Source one : judge.sources(judged.one())) {
            for (Source other : judge.sources(judged.other())) {
                if (!told(one, other) || oneOrigin(one, other, originOf) || SourceJoiner.apart(one, other) || groups.apart(one, other) || groups.otherSpeakers(one, other)) continue;
                Origins.Pair pair = pair(one, other, originOf, "both pages report one occasion");
                pairs.merge(key(pair), new Weighed(pair, judged.shares().one() + occasions.alike(one, other)), (first, second) -> first.weight() >= second.weight() ? first : second);
            }
        }
    }

    private boolean told(Source one, Source other) {
        if (one.own() && other.own()) return true;
        if (one.own() || other.own()) return judge.principal(one.own() ? other.prose() : one.prose()).filter(source -> source == (one.own() ? other : one)).isPresent();
        boolean spoken = one.loose().isEmpty() && other.loose().isEmpty() && one.maySpeak(other) && !occasions.otherRoles(one, other);
        return spoken && !OccasionPairs.otherDays(one, other) && !OneOccasion.saidLater(one, other) && !OneOccasion.saidLater(other, one);
    }

    private boolean oneOrigin(Source one, Source other, Map<Integer, String> originOf) {
        return originOf.get(groups.leader(one)).equals(originOf.get(groups.leader(other)));
    }

    private Origins.Pair pair(Source one, Source other, Map<Integer, String> originOf, String why) {
        return Origins.Pair.of(originOf.get(groups.leader(one)), originOf.get(groups.leader(other)), why);
    }

    private static String key(Origins.Pair pair) { return pair.one() + " " + pair.other(); }
}
