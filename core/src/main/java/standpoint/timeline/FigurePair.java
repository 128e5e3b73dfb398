package standpoint.timeline;

import java.util.Map;
import standpoint.news.DaysApart;
import standpoint.news.Figure;

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

    static FigurePair of(Scope first, Scope second, Map<Sign, Float> signs) { return new FigurePair(DaysApart.of(first.published(), second.published()), Around.of(first), Around.of(second), signs); }

    public float sign(Sign sign) { return signs.getOrDefault(sign, 0f); }

    /** All signs in their order. */
    public float[] signsInOrder() {
        float[] all = new float[Sign.values().length];
        for (Sign sign : Sign.values()) all[sign.ordinal()] = sign(sign);
        return all;
    }
}
