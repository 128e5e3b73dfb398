package standpoint.origin;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standpoint.news.Stem;
import standpoint.news.Word;
import standpoint.news.WordShares;

/**
 * How much a word tells: what stands in many news texts, or in many articles of the record, tells little. A record of seven articles on one fire says "fire" in each.
 */
final class Rarity {

    /** How many articles the background counts for beside those of the record. */
    private static final int BACKGROUND = 10;
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");

    private final WordShares shares = WordShares.load();
    private final Map<String, Integer> articles = new HashMap<>();
    private final Map<String, Double> told = new HashMap<>();
    private final int all;

    Rarity(List<Prose> record) {
        for (Prose prose : record) {
            Set<String> terms = new LinkedHashSet<>(terms(Word.in(prose.reading().article().title())));
            for (Prose.Line line : prose.lines()) terms.addAll(terms(line.words()));
            for (String term : terms) articles.merge(term, 1, Integer::sum);
        }
        all = record.size();
    }

    /** The words of a text as they are compared: stems, and numbers in digits. */
    static Set<String> terms(List<Word> words) {
        Set<String> terms = new LinkedHashSet<>();
        for (Word word : words) {
            int number = NUMBERS.indexOf(word.form());
            if (number >= 0) terms.add(String.valueOf(number));
            else if (isNumber(word.form()) || word.form().length() > 2 && SharedWords.telling(word.form())) terms.add(Stem.of(word.form()));
        }
        return terms;
    }

    private static boolean isNumber(String term) { return Character.isDigit(term.charAt(0)); }

    /** Nats: 0 for what every article has, 5 and more for a word of one article in hundreds. */
    double of(String term) {
        return told.computeIfAbsent(term, word -> -Math.log((articles.getOrDefault(word, 0) + BACKGROUND * shares.of(word)) / (all + BACKGROUND)));
    }

    double of(Collection<String> terms) {
        double sum = 0;
        for (String term : terms) sum += of(term);
        return sum;
    }
}
