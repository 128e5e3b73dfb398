package standpoint.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Cardinal;
import standpoint.news.Token;

/** Shares in words, as per cent: "half of", "two-thirds of", "a quarter of", "one in five". */
final class Fraction {
    private static final Map<String, Integer> PARTS = Map.ofEntries(Map.entry("half", 2), Map.entry("third", 3), Map.entry("thirds", 3), Map.entry("quarter", 4),
            Map.entry("quarters", 4), Map.entry("fifth", 5), Map.entry("fifths", 5), Map.entry("sixth", 6), Map.entry("tenth", 10), Map.entry("tenths", 10));

    private Fraction() { }

    /** The share that begins at a token, when "of" follows it; for "one in five" when a noun does. */
    static Optional<Quantity> at(List<Token> tokens, int index) {
        String word = Quantity.word(tokens, index);
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && PARTS.containsKey(word.substring(hyphen + 1))) return of(tokens, index, index + 1, Cardinal.small(word.substring(0, hyphen)), PARTS.get(word.substring(hyphen + 1)));
        if (word.equals("half")) return of(tokens, index, index + 1, Optional.of(1), 2);
        boolean article = word.equals("a") || word.equals("an");
        Optional<Integer> count = article ? Optional.of(1) : Cardinal.small(word);
        String next = Quantity.word(tokens, index + 1);
        if (count.isEmpty()) return Optional.empty();
        if (PARTS.containsKey(next) && (article || count.get() < 10)) return of(tokens, index, index + 2, count, PARTS.get(next));
        Optional<Integer> among = Cardinal.small(Quantity.word(tokens, index + 2));
        boolean ratio = next.equals("in") && !article && among.isPresent() && among.get() > count.get() && among.get() <= 20;
        return ratio ? Optional.of(share(index, index + 3, count.get(), among.get())) : Optional.empty();
    }

    private static Optional<Quantity> of(List<Token> tokens, int from, int to, Optional<Integer> count, int parts) {
        boolean follows = Quantity.word(tokens, to).equals("of") || parts == 2 && Quantity.word(tokens, to).equals("the");
        return count.filter(number -> follows && number < parts).map(number -> share(from, to, number, parts));
    }

    private static Quantity share(int from, int to, int count, int parts) {
        BigDecimal value = BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP).stripTrailingZeros();
        Optional<BigDecimal> number = Optional.of(value.scale() < 0 ? value.setScale(0) : value);
        return new Quantity(from, to, from, number, number, Optional.of("%"));
    }
}
