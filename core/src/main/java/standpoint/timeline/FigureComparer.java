package standpoint.timeline;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Article;
import standpoint.news.Counted;
import standpoint.news.Figure;
import standpoint.news.Moment;

/** Tells what one figure is to an earlier one: the signs of {@link Evidence} decide whether they have one scope, time the rest. */
public final class FigureComparer {
    private static final Set<String> CORRECTED = Set.of("revised", "corrected", "correction", "revising", "restated", "recount", "recounted", "amended", "updated");

    private static final int PACE = 10;

    private final Nouns nouns = Nouns.shipped();
    private final Sameness sameness = Sameness.shipped();

    /** What the second figure, of the second article, is to the first; the second was published at the same time or later. */
    public Comparison compare(Article first, Figure earlier, Article second, Figure later) { return compare(Scope.of(first, earlier), Scope.of(second, later)); }

    /** What is seen for and against one scope, in the order of the model; nothing when the units differ or a sign decides alone. */
    public Optional<double[]> signs(Article first, Figure earlier, Article second, Figure later) {
        Scope one = Scope.of(first, earlier);
        Scope other = Scope.of(second, later);
        return Optional.of(Evidence.of(one, other, nouns)).filter(evidence -> sameUnit(one, other) && !evidence.decided()).map(Evidence::seen);
    }

    /** The names of the signs, in their order. */
    public static List<String> signNames() { return Arrays.stream(Evidence.Sign.values()).map(Enum::name).toList(); }

    /** For each sign +1 when it can only speak for one scope, -1 when only against, 0 when either. */
    public static List<Integer> signDirections() { return Arrays.stream(Evidence.Sign.values()).map(Evidence.Sign::direction).toList(); }

    Comparison compare(Scope first, Scope second) {
        if (!sameScope(first, second)) return Comparison.OTHER;
        if (equal(low(first), low(second)) && equal(high(first), high(second))) return Comparison.SAME;
        boolean corrected = CORRECTED.stream().anyMatch(word -> Scope.sentence(second.article(), second.figure()).toLowerCase(Locale.ROOT).contains(word));
        if (corrected || later(first, second) && (running(first, second) || slow(first, second))) return Comparison.UPDATE;
        return compatible(first, second) ? Comparison.SAME : Comparison.CONFLICT;
    }

    /** Two that share neither names nor words are never compared further: most pairs of a record are such. */
    private boolean sameScope(Scope first, Scope second) {
        if (!sameUnit(first, second)) return false;
        return sameness.one(Evidence.of(first, second, nouns));
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

    private static boolean running(Scope first, Scope second) { return !standing(first, second) && (holds(first) == Counted.Holds.RUNNING || holds(second) == Counted.Holds.RUNNING); }

    /** What has no pace of its own, as the staff of an agency, is taken to have changed only after some weeks: within days, two numbers contradict each other. */
    private static boolean slow(Scope first, Scope second) {
        boolean open = holds(first) == Counted.Holds.UNKNOWN || holds(second) == Counted.Holds.UNKNOWN;
        if (!open || standing(first, second)) return false;
        return first.asOf().isPresent() && second.asOf().isPresent() && first.asOf().get().lastDay().plusDays(PACE).isBefore(second.asOf().get().firstDay());
    }

    private static boolean standing(Scope first, Scope second) { return holds(first) == Counted.Holds.STANDING || holds(second) == Counted.Holds.STANDING; }

    private static Counted.Holds holds(Scope scope) { return scope.thing().toll() ? Counted.Holds.RUNNING : scope.figure().counted().holds(); }

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

    /** True when the second holds as of a later day, or of a later minute of one day where both tell the minute. */
    private static boolean later(Scope first, Scope second) {
        Optional<Moment> one = first.asOf();
        Optional<Moment> other = second.asOf();
        if (one.isEmpty() || other.isEmpty()) return false;
        if (one.get().precision() == Moment.Precision.MINUTE && other.get().precision() == Moment.Precision.MINUTE) {
            return Scope.instant(one.get()).isBefore(Scope.instant(other.get()));
        }
        return one.get().lastDay().isBefore(other.get().firstDay());
    }
}
