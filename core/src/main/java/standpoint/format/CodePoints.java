package standpoint.format;

import java.util.EnumMap;
import java.util.Map;
import standpoint.news.ArticleText;
import standpoint.news.Field;

/** Translates offsets into one article's fields between UTF-16 units and code points. */
final class CodePoints {
    private final ArticleText words;
    /** For a field with supplementary characters: the index of each one's second unit, ascending. None elsewhere. */
    private final Map<Field, int[]> lowSurrogates = new EnumMap<>(Field.class);

    CodePoints(ArticleText words) { this.words = words; }

    int fromUnits(Field field, int unit) {
        int before = 0;
        for (int low : surrogates(field)) {
            if (low >= unit) break;
            before++;
        }
        return unit - before;
    }

    int toUnits(Field field, int codePoint) {
        int unit = codePoint;
        for (int low : surrogates(field)) {
            if (low > unit) break;
            unit++;
        }
        return unit;
    }

    private int[] surrogates(Field field) {
        return lowSurrogates.computeIfAbsent(field, which -> {
            String whole = words.field(which);
            return java.util.stream.IntStream.range(1, whole.length())
                    .filter(i -> Character.isLowSurrogate(whole.charAt(i)) && Character.isHighSurrogate(whole.charAt(i - 1)))
                    .toArray();
        });
    }
}
