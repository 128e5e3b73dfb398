package standpoint.timeline;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.network.TextNetwork;
import standpoint.news.Article;
import standpoint.news.Figure;
import standpoint.news.Moment;

/**
 * Tells what one figure is to an earlier one. The signs of {@link Evidence} tell whether they may have one scope, those of {@link Succession} whether the second is what became of
 * the first; where they may, the trained network decides, which reads both in their own words and is given what the signs came to (docs/decisions/0405).
 */
public final class FigureComparer {
    /** Below this sum of the signs for one scope the network is not asked: 19 of 20 pairs of one scope lie above, 9 of 10 unlike pairs of one unit below. */
    private static final double DOUBTED = -2.5;
    private static final double APART = 0.5;

    private final Nouns nouns = Nouns.shipped();
    private final Marks marks = Marks.shipped();
    private final Contrasts contrasts = Contrasts.shipped();
    private final Weights sameness;
    private final Weights succession;
    private final Optional<FigureReader> reader;

    public FigureComparer() { this(Weights.shipped("sameness.tsv", signNames()), Weights.shipped("succession.tsv", successionNames()), Optional.of(new FigureReader(TextNetwork::shipped))); }

    private FigureComparer(Weights sameness, Weights succession, Optional<FigureReader> reader) {
        this.sameness = sameness;
        this.succession = succession;
        this.reader = reader;
    }

    /** One that decides by the signs alone. */
    public static FigureComparer signsAlone() { return new FigureComparer(Weights.shipped("sameness.tsv", signNames()), Weights.shipped("succession.tsv", successionNames()), Optional.empty()); }

    /** One that weighs otherwise, without the network: for training, the weights in the order of the signs. */
    public static FigureComparer weighing(double[] sameness, double[] succession) { return new FigureComparer(new Weights(sameness), new Weights(succession), Optional.empty()); }

    /** What the second figure, of the second article, is to the first; the second was published at the same time or later. */
    public Comparison compare(Article first, Figure earlier, Article second, Figure later) { return compare(scope(first, earlier), scope(second, later)); }

    /** What is seen for and against one scope, in the order of the model; nothing when the units differ or one sign suffices. */
    public Optional<double[]> signs(Article first, Figure earlier, Article second, Figure later) {
        Scope one = scope(first, earlier);
        Scope other = scope(second, later);
        return Optional.of(Evidence.of(one, other, nouns, contrasts)).filter(evidence -> sameUnit(one, other) && !evidence.decided()).map(Evidence::seen);
    }

    /** What is seen for an update and for a conflict of two figures of one scope, in the order of the model. */
    public double[] successionSigns(Article first, Figure earlier, Article second, Figure later) { return Succession.of(scope(first, earlier), scope(second, later)).seen(); }

    /** Two figures as the network reads them. */
    public FigurePair pair(Article first, Figure earlier, Article second, Figure later) {
        Scope one = scope(first, earlier);
        Scope other = scope(second, later);
        return pair(one, other, Evidence.of(one, other, nouns, contrasts));
    }

    private FigurePair pair(Scope first, Scope second, Evidence evidence) {
        Map<FigurePair.Sign, Float> signs = new EnumMap<>(FigurePair.Sign.class);
        signs.put(FigurePair.Sign.SAMENESS, squashed(sameness.sum(evidence.seen())));
        signs.put(FigurePair.Sign.DECIDED, sign(evidence.decided()));
        signs.put(FigurePair.Sign.ONE_UNIT, sign(sameUnit(first, second)));
        signs.put(FigurePair.Sign.SUCCESSION, squashed(succession.sum(Succession.of(first, second).seen())));
        signs.put(FigurePair.Sign.LATER, sign(later(first, second)));
        signs.put(FigurePair.Sign.CORRECTED, sign(Succession.corrected(second)));
        signs.put(FigurePair.Sign.EQUAL, sign(equal(first, second)));
        signs.put(FigurePair.Sign.COMPATIBLE, sign(compatible(first, second)));
        signs.put(FigurePair.Sign.RATIO, (float) first.ratio(second));
        signs.put(FigurePair.Sign.HIGHER, sign(second.value() > first.value()));
        signs.put(FigurePair.Sign.NAMES, sign(Scope.share(first.names(), second.names())));
        Optional<Long> gap = first.gap(second);
        signs.put(FigurePair.Sign.DATED, sign(gap.isPresent()));
        signs.put(FigurePair.Sign.GAP, (float) Math.log1p(Math.max(0, gap.orElse(0L))) / 6);
        signs.put(FigurePair.Sign.TOLLS, sign(first.thing().toll() && second.thing().toll()));
        signs.put(FigurePair.Sign.MEASURE, sign(first.thing().measure()));
        return FigurePair.of(first, second, signs);
    }

    private static float sign(boolean seen) { return seen ? 1 : 0; }

    private static float squashed(double sum) { return (float) Math.tanh(sum / 3); }

    /** The names of the signs for and against one scope, in their order. */
    public static List<String> signNames() { return Arrays.stream(Evidence.Sign.values()).map(Enum::name).toList(); }

    /** For each of them +1 when it can only speak for one scope, -1 when only against, 0 when either. */
    public static List<Integer> signDirections() { return Arrays.stream(Evidence.Sign.values()).map(Evidence.Sign::direction).toList(); }

    /** The names of the signs for an update and for a conflict, in their order. */
    public static List<String> successionNames() { return Arrays.stream(Succession.Sign.values()).map(Enum::name).toList(); }

    /** For each of them +1 when it can only speak for an update, -1 when only for a conflict, 0 when either. */
    public static List<Integer> successionDirections() { return Arrays.stream(Succession.Sign.values()).map(Succession.Sign::direction).toList(); }

    /** A figure with what tells its scope. */
    Scope scope(Article article, Figure figure) { return Scope.of(article, figure, marks); }

    /** True when the second tells the first number once more. */
    boolean repeats(Scope first, Scope second) { return equal(first, second) && compare(first, second) == Comparison.SAME; }

    Comparison compare(Scope first, Scope second) {
        if (!sameUnit(first, second)) return Comparison.OTHER;
        Evidence evidence = Evidence.of(first, second, nouns, contrasts);
        double sum = sameness.sum(evidence.seen());
        boolean apart = evidence.decided() || sum <= 0;
        // Equal numbers are no case of update or conflict: whether they count one thing is left to the signs.
        if (equal(first, second)) return apart ? Comparison.OTHER : Comparison.SAME;
        if (reader.isEmpty()) return apart ? Comparison.OTHER : oneScope(first, second, succession.sum(Succession.of(first, second).seen()) > 0);
        if (sum < DOUBTED) return Comparison.OTHER;
        FigureReader.Shares shares = reader.get().judge(pair(first, second, evidence));
        return shares.other() >= APART ? Comparison.OTHER : oneScope(first, second, shares.update() > shares.conflict());
    }

    /**
     * What the second of two numbers of one scope is, which differ.
     *
     * @param becomes it looks like what became of the first
     */
    private static Comparison oneScope(Scope first, Scope second, boolean becomes) {
        if (later(first, second) && becomes || Succession.corrected(second)) return Comparison.UPDATE;
        return compatible(first, second) ? Comparison.SAME : Comparison.CONFLICT;
    }

    /** Of one dimension; a sum whose currency only the other tells is one too. */
    private static boolean sameUnit(Scope first, Scope second) {
        String one = Dimension.of(first.figure().unit()).name();
        String other = Dimension.of(second.figure().unit()).name();
        return one.equals(other) || one.isEmpty() && second.thing().money() && first.thing().money() || other.isEmpty() && first.thing().money() && second.thing().money();
    }

    private static Optional<BigDecimal> low(Scope scope) { return scope.figure().low().map(Dimension.of(scope.figure().unit()).factor()::multiply); }

    private static Optional<BigDecimal> high(Scope scope) { return scope.figure().high().map(Dimension.of(scope.figure().unit()).factor()::multiply); }

    private static boolean equal(Scope first, Scope second) { return equal(low(first), low(second)) && equal(high(first), high(second)); }

    private static boolean equal(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || one.get().compareTo(other.get()) == 0);
    }

    /** True when some number lies in both ranges. */
    private static boolean compatible(Scope first, Scope second) {
        BigDecimal low = max(low(first), low(second));
        BigDecimal high = min(high(first), high(second));
        return low == null || high == null || low.compareTo(high) <= 0;
    }

    private static BigDecimal max(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isEmpty() ? other.orElse(null) : other.isEmpty() ? one.get() : one.get().max(other.get());
    }

    private static BigDecimal min(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isEmpty() ? other.orElse(null) : other.isEmpty() ? one.get() : one.get().min(other.get());
    }

    /** True when the second was printed later, or holds as of a later time: otherwise it cannot be what became of the first. */
    private static boolean later(Scope first, Scope second) { return before(first.published(), second.published()) || before(first.asOf(), second.asOf()); }

    private static boolean before(Optional<Moment> one, Optional<Moment> other) {
        return one.isPresent() && other.isPresent() && one.get().surelyBefore(other.get());
    }
}
