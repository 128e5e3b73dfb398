package standpoint.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What the trained network and the signs hold of pairs of articles: of each article the likeliest few are asked, as long as it or the other one was not asked so often, so that time grows with the articles. */
final class OccasionJudge {
    private static final int ASKED = 5;
    /** How likely one occasion must be for two articles' likeliest sources to be joined, and where no day tells the two apart. */
    static final double ONE = 0.55;
    static final double UNDATED = 0.65;
    /** How likely for what both tell of one claim to be of one origin: that it is one claim speaks for it already. */
    private static final double OF_ONE_CLAIM = 0.4;
    /** How unlikely an occasion in common is to be for nothing to be joined by weight. */
    static final double REFUSED = 0.1;

    /** Two articles and how likely they report one occasion. */
    record Judged(Prose one, Prose other, OccasionReader.Shares shares) { }

    private final Optional<Function<OccasionPair, OccasionReader.Shares>> reader;
    private final OccasionPairs pairs;
    private final Map<Long, OccasionReader.Shares> known = new HashMap<>();
    private List<Judged> asked = List.of();

    OccasionJudge(OccasionPairs pairs, Optional<Function<OccasionPair, OccasionReader.Shares>> reader) {
        this.pairs = pairs;
        this.reader = reader;
    }

    /**
     * Asks about those that have nothing in common yet. The likeliest come first.
     *
     * @param copies articles that another one stands for
     * @param told true for two of which it is told already whether they have anything in common, and for those that another one stands for
     */
    List<Judged> ask(Set<Prose> copies, BiPredicate<Prose, Prose> told) {
        if (reader.isEmpty()) return List.of();
        pairs.leaveOut(copies);
        List<OccasionPairs.Candidate> candidates = pairs.candidates().stream().filter(two -> !told.test(two.one(), two.other()))
                .sorted(Comparator.comparingDouble((OccasionPairs.Candidate two) -> -two.promise()).thenComparing(two -> two.one().place()).thenComparing(two -> two.other().place())).toList();
        Map<Prose, Integer> times = new HashMap<>();
        List<Judged> judged = new ArrayList<>();
        for (OccasionPairs.Candidate two : candidates) {
            if (times.getOrDefault(two.one(), 0) >= ASKED && times.getOrDefault(two.other(), 0) >= ASKED) continue;
            times.merge(two.one(), 1, Integer::sum);
            times.merge(two.other(), 1, Integer::sum);
            OccasionReader.Shares shares = reader.get().apply(pairs.pair(two.one(), two.other()));
            known.put(key(two.one(), two.other()), shares);
            judged.add(new Judged(two.one(), two.other(), shares));
        }
        judged.sort(Comparator.comparingDouble((Judged pair) -> -pair.shares().one()).thenComparing(pair -> pair.one().place()).thenComparing(pair -> pair.other().place()));
        asked = List.copyOf(judged);
        return asked;
    }

    /** True when one occasion is likely enough for the two to be joined. */
    static boolean likely(Judged pair) { return pair.shares().one() >= (dated(pair) ? ONE : UNDATED); }

    /** True when one occasion is likely enough for what the two tell of one claim to have one origin. */
    static boolean likelyOfOneClaim(Judged pair) { return pair.shares().one() >= OF_ONE_CLAIM; }

    /** True for two pages about one matter at about one time. */
    boolean oneMatter(Prose one, Prose other) { return pairs.oneMatter(one, other); }

    private static boolean dated(Judged pair) { return CitationResolver.published(pair.one()).isPresent() && CitationResolver.published(pair.other()).isPresent(); }

    /** All that was asked so far. */
    List<Judged> asked() { return asked; }

    List<Source> sources(Prose article) { return pairs.sources(article); }

    Optional<OccasionPairs.Two> ofOneOccasion(Judged pair) { return pairs.ofOneOccasion(pair.one(), pair.other()); }

    Optional<Source> principal(Prose article) { return pairs.principal(article); }

    /** True where the network was asked and holds an occasion in common for all but impossible. */
    boolean refuses(Prose one, Prose other) { return known.containsKey(key(one, other)) && known.get(key(one, other)).one() < REFUSED; }

    private static long key(Prose one, Prose other) { return (long) Math.min(one.place(), other.place()) << 32 | Math.max(one.place(), other.place()); }
}
