package standpoint.timeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import standpoint.news.Article;
import standpoint.news.Figure;
import standpoint.news.Word;

/**
 * The words around a figure.
 *
 * @param near     stems of the words within a few of the number, in its sentence
 * @param window   stems of its sentence and of those beside it
 * @param marks    what the words of its sentence mark
 * @param wide     what those of the window mark
 * @param ordinals for each stem after an ordinal ("reading"), the ordinals before it
 * @param grave    its sentence tells how badly ("critically")
 * @param young    its sentence tells of a part of the people by age or sex ("under-25s")
 */
record Surroundings(Set<String> near, Set<String> window, Set<Marks.Mark> marks, Set<Marks.Mark> wide, Map<String, Set<String>> ordinals, boolean grave, boolean young) {
    private static final Pattern AGED = Pattern.compile("\\b(?:under|over)[- ](?:the age of )?\\d\\ds?\\b|\\baged (?:under|over|between|\\d+ (?:to|and|or))|\\b(?:under|over)-(?:five|ten|eighteen|thirty|sixty)s");
    private static final int NEAR = 12;
    private static final int AROUND = 300;
    private static final Set<String> GRAVE = Set.of("seriously", "severely", "badly", "critically", "critical", "severe", "serious", "threatening", "gravely", "grave", "slightly", "lightly", "minor");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "fifth", "final", "last");

    static Surroundings of(Article article, Figure figure, Marks lexicon) {
        String field = article.words().field(figure.passage().field());
        String sentence = Scope.sentence(article, figure);
        String around = field.substring(Math.max(0, figure.passage().start() - AROUND), Math.min(field.length(), figure.passage().end() + AROUND));
        List<Word> words = Word.in(sentence);
        int number = Math.max(0, sentence.indexOf(figure.passage().text()));
        int at = 0;
        while (at < words.size() && words.get(at).end() <= number) at++;
        Set<String> near = new TreeSet<>();
        for (int word = Math.max(0, at - NEAR); word < Math.min(words.size(), at + NEAR + 1); word++) near.add(Scope.stem(words.get(word).form()));
        List<Word> all = Word.in(around);
        Set<String> window = new TreeSet<>();
        all.forEach(word -> window.add(Scope.stem(word.form())));
        boolean grave = words.stream().anyMatch(word -> GRAVE.contains(word.form()));
        return new Surroundings(near, window, lexicon.in(words), lexicon.in(all), ordinals(all), grave,
                AGED.matcher(sentence).find() || lexicon.in(words).contains(Marks.Mark.YOUNG));
    }

    private static Map<String, Set<String>> ordinals(List<Word> words) {
        Map<String, Set<String>> ordinals = new TreeMap<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            String form = words.get(at).form();
            if (ORDINALS.contains(form)) ordinals.computeIfAbsent(Scope.stem(words.get(at + 1).form()), none -> new TreeSet<>()).add(form);
        }
        return ordinals;
    }

    /** True when one bears the mark and the other does not. */
    boolean apart(Surroundings other, Marks.Mark mark) { return marks.contains(mark) != other.marks.contains(mark); }

    /** "at first reading" and "at its second reading". */
    boolean otherOrdinal(Surroundings other) {
        return ordinals.entrySet().stream().anyMatch(entry -> {
            Set<String> there = other.ordinals.getOrDefault(entry.getKey(), Set.of());
            return !there.isEmpty() && !there.equals(entry.getValue());
        });
    }
}
