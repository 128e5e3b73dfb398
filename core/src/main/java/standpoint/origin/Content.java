package standpoint.origin;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import standpoint.news.Passage;
import standpoint.news.Statement;
import standpoint.news.Word;

/** The telling words of a passage, cut to their beginnings, for asking whether two passages speak of one thing. */
final class Content {

    private Content() { }

    static Set<String> of(List<Word> words) {
        Set<String> stems = new LinkedHashSet<>();
        for (Word word : words) {
            String form = word.form();
            if (form.length() > 2 && SharedWords.telling(form)) stems.add(form.length() > 5 ? form.substring(0, 5) : form);
        }
        return stems;
    }

    static Set<String> of(Statement statement) {
        Set<String> stems = new LinkedHashSet<>();
        for (Passage passage : statement.content()) stems.addAll(of(Word.in(passage.text())));
        return stems;
    }

    static Set<String> of(Source source) {
        Set<String> stems = new LinkedHashSet<>();
        for (Statement statement : source.statements()) stems.addAll(of(statement));
        return stems;
    }

    static int shared(Collection<String> one, Set<String> other) {
        int shared = 0;
        for (String stem : one) if (other.contains(stem)) shared++;
        return shared;
    }

    /** The share of the smaller one's telling words that the other has too: 0 to 1. */
    static double alike(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) shared(one, other) / smaller;
    }
}
