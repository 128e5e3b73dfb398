package standpoint.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import standpoint.news.Article;
import standpoint.news.Passage;
import standpoint.news.Reading;
import standpoint.news.Word;

/**
 * What changed from one version of a page to the next: sentences that are gone, and sentences that are new. A sentence counts as kept
 * when the other version has its words in its order, wherever it stands.
 */
public record Difference(List<Passage> gone, List<Passage> fresh) {

    public Difference {
        gone = List.copyOf(gone);
        fresh = List.copyOf(fresh);
    }

    public static Difference of(Article earlier, Article later) {
        List<Passage> before = sentences(earlier);
        List<Passage> after = sentences(later);
        return new Difference(without(before, after), without(after, before));
    }

    private static List<Passage> without(List<Passage> some, List<Passage> others) {
        Set<String> kept = new HashSet<>();
        for (Passage other : others) kept.add(words(other));
        return some.stream().filter(passage -> !kept.contains(words(passage))).toList();
    }

    private static String words(Passage passage) { return String.join(" ", Word.in(passage.text()).stream().map(Word::form).toList()); }

    private static List<Passage> sentences(Article article) {
        Reading alone = new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        List<Passage> sentences = new ArrayList<>();
        for (Prose.Line line : Prose.of(0, alone).lines()) {
            sentences.add(article.passage(line.words().get(0).start(), line.words().get(line.words().size() - 1).end()));
        }
        return sentences;
    }
}
