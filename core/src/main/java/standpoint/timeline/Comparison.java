package standpoint.timeline;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Article;
import standpoint.news.Figure;
import standpoint.news.Moment;

/** What one figure is to an earlier one. */
public enum Comparison {
    /** Both can be right at once: the same number, or one within the other's range. */
    SAME,
    /** The same thing in the same scope, as of a later time. */
    UPDATE,
    /** The same thing in the same scope as of the same time, and both cannot be right. */
    CONFLICT,
    /** Another thing, place, group, unit or period. */
    OTHER;

    private static final Set<String> CORRECTED = Set.of("revised", "corrected", "correction", "revising", "restated", "recount", "recounted", "amended", "updated");
    private static final double NAMES_SHARED = 0.6;

    /** What the second figure, of the second article, is to the first; the second was published at the same time or later. */
    public static Comparison of(Article first, Figure earlier, Article second, Figure later) { return of(Scope.of(first, earlier), Scope.of(second, later)); }

    static Comparison of(Scope first, Scope second) {
        if (!unit(first).equals(unit(second)) || !first.thing().same(second.thing()) || !first.period().equals(second.period())
                || !samePlace(first, second) || !sameWords(first, second)) return OTHER;
        boolean equal = first.figure().low().equals(second.figure().low()) && first.figure().high().equals(second.figure().high());
        if (equal) return SAME;
        boolean corrected = CORRECTED.stream().anyMatch(word -> Scope.sentence(second.article(), second.figure()).toLowerCase(Locale.ROOT).contains(word));
        if (corrected || first.period().isEmpty() && later(first, second)) return UPDATE;
        return compatible(first, second) ? SAME : CONFLICT;
    }

    private static String unit(Scope scope) { return scope.figure().unit().orElse(""); }

    /** Places that are told must meet; the names around the two must be shared, for the most part where no toll ties them to one event. */
    private static boolean samePlace(Scope first, Scope second) {
        Optional<String> one = first.figure().where();
        Optional<String> other = second.figure().where();
        if (one.isPresent() && other.isPresent() && !Scope.share(Scope.names(one.get()), second.names()) && !Scope.share(Scope.names(other.get()), first.names())) return false;
        // "Lomond's army has lost", "Sessia's army has lost": whose it is stands before the number
        boolean owned = !first.thing().toll() && !first.owners().isEmpty() && !second.owners().isEmpty();
        if (owned && !Scope.share(first.owners(), second.owners())) return false;
        if (first.names().isEmpty() || second.names().isEmpty()) return Scope.dice(first.words(), second.words()) >= 0.2;
        if (first.thing().toll()) return Scope.share(first.names(), second.names());
        return shared(first, second) >= NAMES_SHARED;
    }

    /** The names in common over those of the side with fewer, each name counted once however many words it has. */
    private static double shared(Scope first, Scope second) {
        long here = first.figure().about().stream().filter(name -> Scope.share(Scope.names(name), second.names())).count();
        long there = second.figure().about().stream().filter(name -> Scope.share(Scope.names(name), first.names())).count();
        int fewer = Math.min(first.figure().about().size(), second.figure().about().size());
        return fewer == 0 ? 1 : (double) Math.min(here, there) / fewer;
    }

    /** "People" alone says little: the sentences must be alike. */
    private static boolean sameWords(Scope first, Scope second) {
        return !first.thing().light() || Scope.dice(first.words(), second.words()) >= 0.3;
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
