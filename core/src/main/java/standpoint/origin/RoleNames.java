package standpoint.origin;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standpoint.news.Word;

/** Which roles somebody has by all pages of a record, so that "the minister" of one page may be known for the name of another. */
final class RoleNames {

    /** What a role and a name, or two roles, say of each other. */
    enum Fit { YES, NO, UNKNOWN }

    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "for", "and", "at", "in", "on", "to", "his", "her", "its", "their", "our", "former", "then", "new",
            "mr", "mrs", "ms", "dr");

    private final Map<String, Set<Set<String>>> bySurname = new HashMap<>();

    RoleNames(List<Source> sources) {
        for (Source source : sources) if (source.proper()) bySurname.computeIfAbsent(source.surname(), key -> new LinkedHashSet<>()).addAll(phrases(source));
    }

    /** Whether two sources may be one person by the roles that the record gives them: one role must hold the other's words. */
    Fit fit(Source one, Source other) {
        Set<Set<String>> first = of(one);
        Set<Set<String>> second = of(other);
        if (first.isEmpty() || second.isEmpty()) return Fit.UNKNOWN;
        for (Set<String> here : first) for (Set<String> there : second) if (here.containsAll(there) || there.containsAll(here)) return Fit.YES;
        return Fit.NO;
    }

    /** The words of all roles that somebody has in the record. */
    Set<String> words(Source source) {
        Set<String> words = new LinkedHashSet<>();
        of(source).forEach(words::addAll);
        return words;
    }

    private Set<Set<String>> of(Source source) { return source.proper() ? bySurname.getOrDefault(source.surname(), Set.of()) : phrases(source); }

    private static Set<Set<String>> phrases(Source source) {
        Set<Set<String>> phrases = new LinkedHashSet<>();
        for (String role : source.roles()) add(role, source, phrases);
        add(source.label(), source, phrases);
        return phrases;
    }

    /** The words of a role without whose it is ("Lomond's") and, of a label, without the name that follows it. */
    private static void add(String role, Source source, Set<Set<String>> phrases) {
        Set<String> words = new LinkedHashSet<>();
        List<Word> all = Word.in(role);
        int end = source.proper() && role.endsWith(source.label()) ? Math.max(0, all.size() - 2) : all.size();
        boolean small = all.subList(0, end).stream().anyMatch(word -> !word.capital(role) && !SMALL.contains(word.form()));
        for (Word word : all.subList(0, end)) {
            // "Head of Carrow Coal" is a head, "Energy Minister" is both words.
            if (small && word.capital(role) && word != all.get(0)) continue;
            String as = role.substring(word.start(), Math.min(role.length(), word.end() + 1));
            boolean whose = as.indexOf('\'') >= 0 || as.indexOf('’') >= 0;
            if (!whose && !SMALL.contains(word.form()) && !Source.title(word.form())) words.add(word.form());
        }
        if (words.isEmpty() && source.proper()) return;
        if (!words.isEmpty()) phrases.add(Set.copyOf(words));
    }
}
