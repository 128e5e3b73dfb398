package standpoint.page;

import java.time.temporal.ChronoUnit;
import java.util.List;
import standpoint.news.Moment;

/** What each day of a page is among the others: first or last, alone or with company, told by firmer sources or by fainter ones. */
final class DateComparison {
    private static final int FROM = Vicinity.WORDS + 1;
    private static final int HOUR = FROM + 23;
    private static final int DATA = HOUR + 1;
    private static final int MOST_DATA = 12;
    private static final int NONE = 99;
    private static final List<DateSource> FIRM = List.of(DateSource.LINKED, DateSource.HEAD);
    private static final List<DateSource> SHOWN = List.of(DateSource.PROPERTY_NEAR, DateSource.TIME_FIRST, DateSource.CLASS_PUBLISHED, DateSource.CLASS_NEAR, DateSource.TIME_NEAR,
            DateSource.LINE_NEAR);
    private static final List<DateSource> CHANGED = List.of(DateSource.CHANGED_MARK, DateSource.SAID_CHANGED);
    private static final List<DateSource> TOLD = List.of(DateSource.SAID_PUBLISHED, DateSource.CLASS_PUBLISHED);
    private static final List<DateSource> PLACED = List.of(DateSource.ADDRESS, DateSource.CANONICAL);

    private DateComparison() { }

    /** Notes the hour at which data in universal time sets a day. */
    static void hour(DateCandidate candidate, Moment time) { candidate.numbers[HOUR] = 1 + time.start().getHour(); }

    /** Notes how many objects of data the page has: none where it was saved without them. */
    static void data(List<DateCandidate> all, int objects) {
        for (DateCandidate candidate : all) candidate.numbers[DATA] = Math.min(MOST_DATA, objects);
    }

    static void compare(List<DateCandidate> all) {
        int n = all.size();
        for (int i = 0; i < n; i++) {
            DateCandidate candidate = all.get(i);
            float[] f = candidate.numbers;
            if (f[Vicinity.SEEN] == 0) {
                f[Vicinity.DISTANCE] = NONE;
                f[Vicinity.AFTER] = -NONE;
                f[Vicinity.TREE] = NONE;
                f[Vicinity.DENSE] = NONE;
                f[Vicinity.WORDS] = NONE;
            }
            int at = FROM;
            f[at++] = n;
            f[at++] = i;
            f[at++] = n - 1 - i;
            f[at++] = days(candidate, all.get(n - 1));
            f[at++] = days(all.get(0), candidate);
            f[at++] = i > 0 ? Math.min(40, ChronoUnit.DAYS.between(all.get(i - 1).day, candidate.day)) : NONE;
            f[at++] = i + 1 < n ? Math.min(40, ChronoUnit.DAYS.between(candidate.day, all.get(i + 1).day)) : NONE;
            f[at++] = candidate.rank();
            f[at++] = sources(f, DateSource.LINKED, DateSource.CHANGED_LINKED);
            f[at++] = sources(f, DateSource.CHANGED_LINKED, DateSource.LOCAL_DAY);
            f[at++] = candidate.day.getDayOfMonth() == 1 ? 1 : 0;
            at = beside(all, i, at);
            others(all, i, at);
        }
    }

    private static float days(DateCandidate from, DateCandidate to) { return (float) Math.log1p(ChronoUnit.DAYS.between(from.day, to.day)); }

    private static float sources(float[] f, DateSource from, DateSource to) {
        int count = 0;
        for (int i = from.ordinal(); i < to.ordinal(); i++) if (f[i] > 0) count++;
        return count;
    }

    private static boolean any(DateCandidate candidate, List<DateSource> sources) {
        for (DateSource source : sources) if (candidate.is(source)) return true;
        return false;
    }

    /** What the day before and the day after are: midnight lies elsewhere for the data than for readers. */
    private static int beside(List<DateCandidate> all, int i, int from) {
        float[] f = all.get(i).numbers;
        int at = from;
        boolean before = i > 0 && all.get(i - 1).day.plusDays(1).equals(all.get(i).day);
        boolean after = i + 1 < all.size() && all.get(i + 1).day.minusDays(1).equals(all.get(i).day);
        f[at++] = before ? of(all.get(i - 1)) : 0;
        f[at++] = after ? of(all.get(i + 1)) : 0;
        return at;
    }

    private static float of(DateCandidate candidate) {
        return 1 + (any(candidate, FIRM) ? 1 : 0) + (any(candidate, SHOWN) ? 2 : 0) + (any(candidate, PLACED) ? 4 : 0);
    }

    /** What other days of the page have: data, a place near the title, a word that says it. */
    private static void others(List<DateCandidate> all, int i, int from) {
        float[] f = all.get(i).numbers;
        int best = DateSource.COUNT;
        for (int k = 0; k < all.size(); k++) {
            if (k == i) continue;
            DateCandidate other = all.get(k);
            best = Math.min(best, other.rank());
            int side = k < i ? 1 : 2;
            if (any(other, FIRM)) {
                f[from] = side;
                f[from + 1] = Math.max(f[from + 1], other.numbers[Vicinity.SEEN] > 0 ? 2 : 1);
            }
            if (any(other, SHOWN)) f[from + 2] = Math.max(f[from + 2], side);
            if (any(other, CHANGED)) f[from + 3] = Math.max(f[from + 3], side);
            if (any(other, TOLD)) f[from + 4] = Math.max(f[from + 4], side);
            if (any(other, PLACED)) f[from + 5] = side;
            if (other.numbers[Vicinity.DISTANCE] < f[Vicinity.DISTANCE]) f[from + 6]++;
            if (other.numbers[Vicinity.TREE] < f[Vicinity.TREE]) f[from + 7]++;
        }
        f[from + 8] = best;
    }
}
