package standpoint.news;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The English words and short forms of whole numbers: "seven", "twenty-three", "hundred", "bn". */
public final class Cardinal {
    private static final Map<String, Integer> ONES = Map.ofEntries(Map.entry("zero", 0),
            Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
            Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11),
            Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14), Map.entry("fifteen", 15), Map.entry("sixteen", 16),
            Map.entry("seventeen", 17), Map.entry("eighteen", 18), Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60,
            "seventy", 70, "eighty", 80, "ninety", 90);
    private static final Map<String, Long> SCALES = Map.ofEntries(Map.entry("hundred", 100L), Map.entry("thousand", 1_000L),
            Map.entry("million", 1_000_000L), Map.entry("billion", 1_000_000_000L), Map.entry("trillion", 1_000_000_000_000L),
            Map.entry("k", 1_000L), Map.entry("m", 1_000_000L), Map.entry("mn", 1_000_000L), Map.entry("mln", 1_000_000L),
            Map.entry("bn", 1_000_000_000L), Map.entry("bln", 1_000_000_000L), Map.entry("tn", 1_000_000_000_000L));

    private Cardinal() { }

    /** Zero to nineteen. */
    public static Optional<Integer> ones(String word) { return Optional.ofNullable(ONES.get(word)); }

    /** Twenty, thirty, to ninety. */
    public static Optional<Integer> tens(String word) { return Optional.ofNullable(TENS.get(word)); }

    /** Zero to ninety-nine, in one word or joined by a hyphen. */
    public static Optional<Integer> small(String word) {
        Optional<Integer> plain = ones(word).or(() -> tens(word));
        int hyphen = word.indexOf('-');
        if (plain.isPresent() || hyphen < 0) return plain;
        return tens(word.substring(0, hyphen)).flatMap(ten -> ones(word.substring(hyphen + 1)).filter(one -> one > 0 && one < 10).map(one -> ten + one));
    }

    /** What a scale word multiplies by: "hundred", "billion", "bn". */
    public static Optional<BigDecimal> scale(String word) { return Optional.ofNullable(SCALES.get(word)).map(BigDecimal::valueOf); }

    /** A number in digits with commas between thousands and at most one point ("1,002", "7.3"); none for anything else or more than 18 digits. */
    public static Optional<BigDecimal> digits(String word) {
        int digits = 0;
        int points = 0;
        for (int at = 0; at < word.length(); at++) {
            char sign = word.charAt(at);
            if (sign >= '0' && sign <= '9') digits++;
            else if (sign == '.' && at > 0 && at + 1 < word.length()) points++;
            else if (sign != ',' || at == 0 || points > 0 || !thousands(word, at)) return Optional.empty();
        }
        return digits == 0 || digits > 18 || points > 1 ? Optional.empty() : Optional.of(new BigDecimal(word.replace(",", "")));
    }

    private static boolean thousands(String word, int comma) {
        int digits = 0;
        for (int at = comma + 1; at < word.length() && Character.isDigit(word.charAt(at)); at++) digits++;
        return digits == 3;
    }
}
