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

    private static final Set<String> SUBGROUPS = Set.of("child", "children", "women", "woman", "men", "girl", "boy", "soldi", "troop", "police", "offic", "firefight",
            "journalist", "stud", "student", "minor", "medic", "pupil", "tourist", "paramedic", "teacher", "infant", "passeng", "crew", "sailor", "fight", "militant");
    private static final Set<String> CORRECTED = Set.of("revised", "corrected", "correction", "revising", "restated", "recount", "recounted", "amended", "updated");

    /** What the second figure, of the second article, is to the first; the second was published at the same time or later. */
    public static Comparison of(Article first, Figure earlier, Article second, Figure later) { return of(Scope.of(first, earlier), Scope.of(second, later)); }

    /** What the second is to the first; the second was published at the same time or later. */
    static Comparison of(Scope first, Scope second) {
        if (!unit(first).equals(unit(second)) || !sameThing(first, second) || !samePlace(first, second) || !samePeriod(first, second)) return OTHER;
        if (compatible(first, second)) return SAME;
        boolean corrected = CORRECTED.stream().anyMatch(word -> Scope.sentence(second.article(), second.figure()).toLowerCase(Locale.ROOT).contains(word));
        if (corrected) return UPDATE;
        return first.period().isEmpty() && later(first, second) ? UPDATE : CONFLICT;
    }

    private static String unit(Scope scope) { return scope.figure().unit().orElse(""); }

    private static boolean sameThing(Scope first, Scope second) {
        if (!first.toll().equals(second.toll())) return false;
        Set<String> groups = intersect(first.things(), SUBGROUPS);
        if (!groups.equals(intersect(second.things(), SUBGROUPS))) return false;
        if (!first.toll().isEmpty()) return true;
        if (Scope.dice(first.things(), second.things()) >= 0.5) return true;
        // "fees amounted to $800 million", "earned $640 million in transit fees"
        boolean within = first.things().stream().allMatch(second.words()::contains) || second.things().stream().allMatch(first.words()::contains);
        return within && !first.things().isEmpty() && !second.things().isEmpty() || Scope.share(first.things(), second.things()) && Scope.dice(first.words(), second.words()) >= 0.35;
    }

    private static Set<String> intersect(Set<String> things, Set<String> groups) {
        Set<String> common = new java.util.TreeSet<>(things);
        common.retainAll(groups);
        return common;
    }

    private static boolean samePlace(Scope first, Scope second) {
        Optional<String> one = first.figure().where();
        Optional<String> other = second.figure().where();
        if (one.isPresent() && other.isPresent()) {
            return named(one.get(), second) || named(other.get(), first);
        }
        if (first.names().isEmpty() || second.names().isEmpty()) return Scope.dice(first.words(), second.words()) >= 0.2;
        return Scope.share(first.names(), second.names());
    }

    /** True when a place is among the names around the other figure. */
    private static boolean named(String place, Scope scope) {
        for (String word : place.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 2 && scope.names().contains(word.length() > 6 ? word.substring(0, 6) : word)) return true;
        }
        return false;
    }

    private static boolean samePeriod(Scope first, Scope second) { return first.period().equals(second.period()); }

    /** True when some number lies in both ranges; "about 40" and "41" are near enough. */
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
