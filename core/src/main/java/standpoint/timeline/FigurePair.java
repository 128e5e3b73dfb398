package standpoint.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Figure;
import standpoint.news.Moment;

/**
 * Two figures in their own words, as the network reads them.
 *
 * @param days   when the two passages were published, and how long one came after the other, in words
 * @param first  the words around the earlier figure
 * @param second the words around the later one
 * @param signs  what else is known of the two: 0 where it does not hold
 */
public record FigurePair(String days, Around first, Around second, Map<Sign, Float> signs) {
    /** How many characters are read before and after a number, in its part of the article. */
    private static final int BEFORE = 320;
    private static final int AFTER = 220;

    /**
     * What is known of two figures beside their words. The network was trained on them in this order: the sum of the signs for one scope, squashed; one of them decides alone; one unit; the sum
     * for the second being what became of the first, squashed; it is later; it says that it corrects; both numbers are equal; some number lies in both ranges; how many times of ten one is the other; the
     * second is higher; a name stands near both; both days are known; the days between, as a logarithm; both are tolls; both are in a unit of measure.
     */
    public enum Sign { SAMENESS, DECIDED, ONE_UNIT, SUCCESSION, LATER, CORRECTED, EQUAL, COMPATIBLE, RATIO, HIGHER, NAMES, DATED, GAP, TOLLS, MEASURE }

    public FigurePair {
        signs = Map.copyOf(signs);
    }

    /** Words around a number, and where it stands in them (half-open offsets in UTF-16 units). */
    public record Around(String text, int start, int end) {
        public Around {
            if (start < 0 || start > end || end > text.length()) throw new IllegalArgumentException("no words [" + start + ", " + end + ") in " + text.length() + " characters");
        }

        static Around of(Scope scope) {
            Figure figure = scope.figure();
            String field = scope.article().words().field(figure.passage().field());
            int from = Math.max(0, figure.passage().start() - BEFORE);
            while (from > 0 && from < figure.passage().start() && !Character.isWhitespace(field.charAt(from - 1))) from++;
            int to = Math.min(field.length(), figure.passage().end() + AFTER);
            while (to < field.length() && to > figure.passage().end() && !Character.isWhitespace(field.charAt(to))) to--;
            return new Around(field.substring(from, to), figure.passage().start() - from, figure.passage().end() - from);
        }
    }

    static FigurePair of(Scope first, Scope second, Map<Sign, Float> signs) { return new FigurePair(days(first.published(), second.published()), Around.of(first), Around.of(second), signs); }

    public float sign(Sign sign) { return signs.getOrDefault(sign, 0f); }

    /** All signs in their order. */
    public float[] signsInOrder() {
        float[] all = new float[Sign.values().length];
        for (Sign sign : Sign.values()) all[sign.ordinal()] = sign(sign);
        return all;
    }

    /** "Tuesday 4 March 2031 ; Thursday 6 March 2031 , 2 days later"; a day that nobody knows is none. */
    static String days(Optional<Moment> first, Optional<Moment> second) {
        return day(first) + " ; " + day(second) + " , " + (first.isEmpty() || second.isEmpty() ? "at some time" : apart(first.get(), second.get()));
    }

    private static String day(Optional<Moment> moment) {
        if (moment.isEmpty()) return "some day";
        LocalDate first = moment.get().firstDay();
        String month = first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + first.getYear();
        if (moment.get().day().isPresent()) return first.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + first.getDayOfMonth() + " " + month;
        return first.getMonth() == moment.get().lastDay().getMonth() ? month : "" + first.getYear();
    }

    private static String apart(Moment first, Moment second) {
        if (first.precision() == Moment.Precision.MINUTE && second.precision() == Moment.Precision.MINUTE) {
            Instant one = Scope.instant(first);
            Instant other = Scope.instant(second);
            long hours = Duration.between(one, other).toHours();
            if (other.isBefore(one)) return "before";
            if (hours < 24 && first.firstDay().equals(second.firstDay())) return hours > 0 ? hours + " hours later" : "the same day";
        }
        long days = second.firstDay().toEpochDay() - first.firstDay().toEpochDay();
        if (days == 0) return "the same day";
        if (days < 0) return "before";
        if (days < 14) return days + " days later";
        if (days < 60) return days / 7 + " weeks later";
        return days < 730 ? days / 30 + " months later" : days / 365 + " years later";
    }
}
