package standpoint.origin;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Cardinal;
import standpoint.news.Word;

/** The numbers that articles name, in figures or words, and how much those that two have in common tell: less, the more articles about the matter have them. Years and "one" tell nothing. */
final class CommonNumbers {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    /** So many numbers that nobody else has tell all that numbers can tell. */
    private static final double FULL = 3;

    private final Map<Prose, Set<BigDecimal>> known = new HashMap<>();

    /**
     * How much the numbers of two articles that are the same tell, 0 to 1.
     *
     * @param matter the articles about the same matter, these two among them
     */
    double shared(Prose one, Prose other, Collection<Prose> matter) {
        double sum = 0;
        for (BigDecimal number : of(one)) {
            if (!of(other).contains(number)) continue;
            long others = matter.stream().filter(article -> article != one && article != other && of(article).contains(number)).count();
            sum += 1.0 / (1 + others);
        }
        return Math.min(1, sum / FULL);
    }

    private Set<BigDecimal> of(Prose article) {
        return known.computeIfAbsent(article, prose -> {
            Set<BigDecimal> found = new LinkedHashSet<>();
            add(Word.in(prose.reading().article().title()), found);
            for (Prose.Line line : prose.lines()) add(line.words(), found);
            return found;
        });
    }

    private static void add(List<Word> words, Set<BigDecimal> found) {
        for (int at = 0; at < words.size(); ) {
            Optional<BigDecimal> first = number(words.get(at++).form());
            if (first.isEmpty()) continue;
            BigDecimal number = first.get();
            if (at < words.size() && number.compareTo(BigDecimal.valueOf(20)) >= 0 && Cardinal.tens(words.get(at - 1).form()).isPresent()) {
                Optional<Integer> ones = Cardinal.ones(words.get(at).form()).filter(one -> one > 0 && one < 10);
                if (ones.isPresent()) {
                    number = number.add(BigDecimal.valueOf(ones.get()));
                    at++;
                }
            }
            while (at < words.size() && Cardinal.scale(words.get(at).form()).isPresent()) number = number.multiply(Cardinal.scale(words.get(at++).form()).get());
            boolean year = number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
            if (!year && number.compareTo(BigDecimal.ONE) > 0) found.add(number.stripTrailingZeros());
        }
    }

    private static Optional<BigDecimal> number(String form) {
        return Cardinal.digits(form).or(() -> Cardinal.small(form).map(BigDecimal::valueOf)).or(() -> form.equals("dozen") ? Optional.of(BigDecimal.valueOf(12)) : Optional.empty());
    }
}
