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

    private final Nouns nouns = Nouns.shipped();
    private final Sameness sameness = Sameness.shipped();

    /** What the second figure, of the second article, is to the first; the second was published at the same time or later. */
    public Comparison compare(Article first, Figure earlier, Article second, Figure later) { return compare(Scope.of(first, earlier), Scope.of(second, later)); }

    /** What is seen for and against one scope, in the order of the model; nothing when the units differ. */
    public Optional<double[]> signs(Article first, Figure earlier, Article second, Figure later) {
        Scope one = Scope.of(first, earlier);
        Scope other = Scope.of(second, later);
        return unit(one).equals(unit(other)) ? Optional.of(Evidence.of(one, other, nouns).seen()) : Optional.empty();
    }

    /** The names of the signs, in their order. */
    public static List<String> signNames() { return Arrays.stream(Evidence.Sign.values()).map(Enum::name).toList(); }

    Comparison compare(Scope first, Scope second) {
        if (!sameScope(first, second)) return Comparison.OTHER;
        boolean equal = first.figure().low().equals(second.figure().low()) && first.figure().high().equals(second.figure().high());
        if (equal) return Comparison.SAME;
        boolean corrected = CORRECTED.stream().anyMatch(word -> Scope.sentence(second.article(), second.figure()).toLowerCase(Locale.ROOT).contains(word));
        if (corrected || running(first, second) && later(first, second)) return Comparison.UPDATE;
        return compatible(first, second) ? Comparison.SAME : Comparison.CONFLICT;
    }

    /** Two that share neither names nor words are never compared further: most pairs of a record are such. */
    private boolean sameScope(Scope first, Scope second) {
        if (!unit(first).equals(unit(second))) return false;
        return sameness.one(Evidence.of(first, second, nouns));
    }

    /** The unit without its rate, which is told as the part. */
    private static String unit(Scope scope) { return scope.figure().unit().orElse("").replace(" a year", ""); }

    private static boolean running(Scope first, Scope second) {
        boolean standing = first.figure().counted().holds() == Counted.Holds.STANDING || second.figure().counted().holds() == Counted.Holds.STANDING;
        return !standing && (first.runs() || second.runs());
    }

    /** True when some number lies in both ranges. */
    private static boolean compatible(Scope first, Scope second) {
        BigDecimal low = max(first.figure().low(), second.figure().low());
        BigDecimal high = min(first.figure().high(), second.figure().high());
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
