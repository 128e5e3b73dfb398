package standpoint.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import standpoint.news.Cardinal;

/**
 * A number as words or digits write it before a unit of time.
 *
 * @param value how many; -1 when the words leave it open ("several")
 * @param next  index of the word after it
 */
record Amount(BigDecimal value, int next) {
    private static final BigDecimal OPEN = BigDecimal.ONE.negate();
    private static final Map<String, Integer> SCALES = Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000);
    private static final Set<String> VAGUE = Set.of("several", "few", "many", "some", "numerous", "couple", "dozens", "hundreds", "thousands");
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1), Map.entry("second", 2), Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("fifth", 5),
            Map.entry("sixth", 6), Map.entry("seventh", 7), Map.entry("eighth", 8), Map.entry("ninth", 9), Map.entry("tenth", 10),
            Map.entry("eleventh", 11), Map.entry("twelfth", 12), Map.entry("thirteenth", 13), Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15), Map.entry("sixteenth", 16), Map.entry("seventeenth", 17), Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19), Map.entry("twentieth", 20), Map.entry("thirtieth", 30));

    boolean open() { return value.signum() < 0; }

    boolean whole() { return value.stripTrailingZeros().scale() <= 0; }

    /** The number that begins at a word, or null when none does. */
    static Amount at(Words words, int index) {
        String word = words.at(index);
        if (words.digit(index)) return digits(words, index);
        if (word.equals("couple")) return new Amount(BigDecimal.valueOf(2), words.is(index + 1, "of") ? index + 2 : index + 1);
        if (word.equals("half")) return words.is(index + 1, "a") || words.is(index + 1, "an") ? new Amount(new BigDecimal("0.5"), index + 2) : null;
        if (word.equals("dozen")) return new Amount(BigDecimal.valueOf(12), index + 1);
        if (VAGUE.contains(word)) return new Amount(OPEN, words.is(index + 1, "more") || words.is(index + 1, "of") ? index + 2 : index + 1);
        if (word.equals("a") || word.equals("an")) {
            Amount after = words.is(index + 1, "half") ? null : SCALES.containsKey(words.at(index + 1)) ? spelled(words, index) : article(words, index + 1);
            return after != null ? after : new Amount(BigDecimal.ONE, index + 1);
        }
        return spelled(words, index);
    }

    /** "a few", "a couple of", "a dozen"; null when the article stands for one. */
    private static Amount article(Words words, int index) {
        String word = words.at(index);
        return word.equals("few") || word.equals("couple") || word.equals("dozen") ? at(words, index) : null;
    }

    private static Amount digits(Words words, int index) {
        int length = words.end(index) - words.start(index);
        if (length > 9) return null;
        String digits = words.at(index).replace(",", "");
        if (digits.indexOf('.') != digits.lastIndexOf('.')) return null;
        BigDecimal value = new BigDecimal(digits);
        int next = index + 1;
        // "2 1/2 years"
        if (words.is(next, "1") && words.is(next + 1, "/") && words.is(next + 2, "2")) return new Amount(value.add(new BigDecimal("0.5")), next + 3);
        if (words.is(next, "/")) return null;
        Integer scale = SCALES.get(words.at(next));
        return scale == null ? new Amount(value, next) : new Amount(value.multiply(BigDecimal.valueOf(scale)), next + 1);
    }

    private static Amount spelled(Words words, int index) {
        long total = 0;
        long part = 0;
        int at = index;
        boolean any = false;
        while (at < index + 8) {
            String word = words.at(at);
            Integer small = Cardinal.ones(word).filter(one -> one > 0).orElse(null);
            Integer ten = Cardinal.tens(word).orElse(null);
            Integer scale = SCALES.get(word);
            if (small != null && (part == 0 || part % 100 == 0 || part % 10 == 0 && part % 100 >= 20 && small < 10)) part += small;
            else if (ten != null && part % 100 == 0) part += ten;
            else if (scale != null && scale == 100 && part < 100) part = Math.max(part, 1) * 100;
            else if (scale != null && scale > 100) {
                total += Math.max(part, 1) * scale;
                part = 0;
            } else if (word.equals("a") && at == index || word.equals("and") && any && Cardinal.ones(words.at(at + 1)).isPresent() && part % 100 == 0 && part + total > 0) {
                part += 0;
            } else if (word.equals("-") && any && Cardinal.ones(words.at(at + 1)).isPresent() && part % 10 == 0 && part % 100 >= 20) {
                part += 0;
            } else break;
            any = any || !word.equals("a");
            at++;
        }
        return any ? new Amount(BigDecimal.valueOf(total + part), at) : null;
    }

    /** The ordinal at a word, with the word after it: "third", "20th", "twenty-first"; null when there is none. */
    static Amount ordinal(Words words, int index) {
        int plain = words.plain(index);
        String suffix = words.at(index + 1);
        if (plain >= 0 && words.touches(index + 1) && (suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th"))) {
            return new Amount(BigDecimal.valueOf(plain), index + 2);
        }
        Integer named = ORDINALS.get(words.at(index));
        if (named != null) return new Amount(BigDecimal.valueOf(named), index + 1);
        Integer tens = Cardinal.tens(words.at(index)).orElse(null);
        if (tens == null) return null;
        int next = words.is(index + 1, "-") ? index + 2 : index + 1;
        Integer ones = ORDINALS.get(words.at(next));
        return ones != null && ones < 10 ? new Amount(BigDecimal.valueOf(tens + ones), next + 1) : null;
    }

    /** A year written in words, "nineteen ninety-six", "two thousand and four"; null when none stands there. */
    static Amount spelledYear(Words words, int index) {
        Integer century = Cardinal.ones(words.at(index)).orElse(null);
        if (century != null && century >= 17) {
            Amount rest = spelled(words, index + 1);
            int value = rest == null ? 0 : rest.value().intValue();
            if (rest != null && value >= 10 && value < 100) return new Amount(BigDecimal.valueOf(century * 100L + value), rest.next());
        }
        if (words.is(index, "two") && words.is(index + 1, "thousand")) {
            Amount year = spelled(words, index);
            if (year != null && year.value().intValue() >= 2000 && year.value().intValue() < 2100) return year;
        }
        return null;
    }
}
