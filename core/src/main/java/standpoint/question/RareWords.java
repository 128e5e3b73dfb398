package standpoint.question;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standpoint.news.Question;
import standpoint.news.Stem;
import standpoint.news.WordShares;

/**
 * Whether a page that does not name what the proposal names may speak of it all the same: somewhere in it, close together, stand words with which the question tells the proposal and its contrary, of which few pages have any.
 * A word weighs by how much rarer it is than one article in five or so, in natural logarithms (inverse document frequency; K. Sparck Jones 1972).
 */
final class RareWords {
    /** How many words are close together; how many of the question's must be; and how much they must weigh. */
    private static final int CLOSE = 90;
    private static final int ENOUGH = 2;
    private static final double WEIGHT = 5;
    private static final double COMMON = 1.5;
    private final Map<String, Double> weights = new HashMap<>();

    RareWords(Question question, WordShares shares) {
        Set<String> words = new LinkedHashSet<>();
        add(question.proposal(), words);
        question.wordings().forEach(wording -> add(wording, words));
        question.opposites().forEach(opposite -> add(opposite, words));
        for (String word : words) {
            double weight = -Math.log(shares.of(word)) - COMMON;
            if (weight > 0) weights.put(word, weight);
        }
    }

    private static void add(String text, Set<String> words) {
        for (Word word : LineSplitter.words(text, 0, text.length())) {
            if (!word.sign()) words.add(Stem.of(word.text()));
        }
    }

    /** A word of the question and the place of it in the page. */
    private record Met(String word, int at) { }

    boolean enough(List<Line> lines) {
        Deque<Met> close = new ArrayDeque<>();
        int at = 0;
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++, at++) {
                String word = Stem.of(line.at(i).text());
                if (!weights.containsKey(word)) continue;
                close.removeIf(met -> met.word().equals(word));
                close.add(new Met(word, at));
                while (close.getFirst().at() <= at - CLOSE) close.removeFirst();
                if (close.size() >= ENOUGH && close.stream().mapToDouble(met -> weights.get(met.word())).sum() >= WEIGHT) return true;
            }
        }
        return false;
    }
}
