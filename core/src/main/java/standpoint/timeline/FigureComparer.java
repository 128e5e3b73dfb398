package standpoint.timeline;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import standpoint.news.Article;
import standpoint.news.Figure;
import standpoint.news.Moment;

/** Tells what one figure is to an earlier one: the signs of {@link Evidence} decide whether they have one scope, those of {@link Succession} the rest. */
public final class FigureComparer {
    private final Nouns nouns = Nouns.shipped();
    private final Marks marks = Marks.shipped();
    private final Contrasts contrasts = Contrasts.shipped();
    private final Weights sameness;
    private final Weights succession;

    public FigureComparer() { this(Weights.shipped("sameness.tsv", signNames()), Weights.shipped("succession.tsv", successionNames())); }

    private FigureComparer(Weights sameness, Weights succession) {
        this.sameness = sameness;
        this.succession = succession;
    }

    /** One that weighs otherwise: for training, the weights in the order of the signs. */
    public static FigureComparer weighing(double[] sameness, double[] succession) { return new FigureComparer(new Weights(sameness), new Weights(succession)); }

    /** What the second figure, of the second article, is to the first; the second was published at the same time or later. */
    public Comparison compare(Article first, Figure earlier, Article second, Figure later) { return compare(scope(first, earlier), scope(second, later)); }

    /** What is seen for and against one scope, in the order of the model; nothing when the units differ or a sign decides alone. */
    public Optional<double[]> signs(Article first, Figure earlier, Article second, Figure later) {
        Scope one = scope(first, earlier);
        Scope other = scope(second, later);
        return Optional.of(Evidence.of(one, other, nouns, contrasts)).filter(evidence -> sameUnit(one, other) && !evidence.decided()).map(Evidence::seen);
    }

    /** What is seen for an update and for a conflict of two figures of one scope, in the order of the model. */
    public double[] successionSigns(Article first, Figure earlier, Article second, Figure later) { return Succession.of(scope(first, earlier), scope(second, later)).seen(); }

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

    Comparison compare(Scope first, Scope second) {
        if (!sameScope(first, second)) return Comparison.OTHER;
        if (equal(low(first), low(second)) && equal(high(first), high(second))) return Comparison.SAME;
        boolean update = later(first, second) && succession.sum(Succession.of(first, second).seen()) > 0;
        if (update || Succession.corrected(second)) return Comparison.UPDATE;
        return compatible(first, second) ? Comparison.SAME : Comparison.CONFLICT;
    }

    private boolean sameScope(Scope first, Scope second) {
        if (!sameUnit(first, second)) return false;
        Evidence evidence = Evidence.of(first, second, nouns, contrasts);
        return !evidence.decided() && sameness.sum(evidence.seen()) > 0;
    }

    /** Of one dimension; a sum whose currency only the other tells is one too. */
    private static boolean sameUnit(Scope first, Scope second) {
        String one = Dimension.of(first.figure().unit()).name();
        String other = Dimension.of(second.figure().unit()).name();
        return one.equals(other) || one.isEmpty() && second.thing().money() && first.thing().money() || other.isEmpty() && first.thing().money() && second.thing().money();
    }

    private static Optional<BigDecimal> low(Scope scope) { return scope.figure().low().map(Dimension.of(scope.figure().unit()).factor()::multiply); }

    private static Optional<BigDecimal> high(Scope scope) { return scope.figure().high().map(Dimension.of(scope.figure().unit()).factor()::multiply); }

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
        if (one.isEmpty() || other.isEmpty()) return false;
        if (one.get().precision() == Moment.Precision.MINUTE && other.get().precision() == Moment.Precision.MINUTE) {
            return Scope.instant(one.get()).isBefore(Scope.instant(other.get()));
        }
        return one.get().lastDay().isBefore(other.get().firstDay());
    }
}
