package standpoint.timeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import standpoint.news.Article;
import standpoint.news.Figure;
import standpoint.news.Moment;
import standpoint.news.When;

/**
 * A figure with what tells whether another speaks of the same thing: what is counted, where, for which period, as of when, and the words
 * around it.
 *
 * @param thing  what is counted
 * @param names  words of the names in its clause
 * @param owners of those, the ones before the number
 * @param words  stems of its sentence
 * @param period the closed period it holds for, as written ("2029"), or nothing
 */
record Scope(Article article, Figure figure, Thing thing, Set<String> names, Set<String> owners, Set<String> words, String period) {
    private static final Set<String> LEADS = Set.of("With", "After", "Despite", "Following", "Under", "As", "While", "Since", "During", "Before", "By", "On", "In", "At");
    private static final Set<String> DERIVED = Set.of("n", "an", "ian", "ans", "ians", "ns", "ish", "ese", "i", "ic", "s", "er", "ers");
    private static final Set<String> STOPS = Set.of("the", "a", "an", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from", "that", "which", "who",
            "was", "were", "is", "are", "has", "have", "had", "been", "be", "it", "its", "their", "his", "her", "as", "than", "about", "some", "more", "least", "said",
            "according", "after", "before", "this", "these", "those", "but", "not", "they", "he", "she", "also", "over", "into", "up", "per", "cent", "percent", "people");
    static Scope of(Article article, Figure figure) {
        Set<String> names = new TreeSet<>();
        figure.about().forEach(name -> names.addAll(names(name)));
        Set<String> owners = new TreeSet<>();
        String before = article.words().field(figure.passage().field()).substring(Math.max(0, figure.passage().start() - 400), figure.passage().start());
        String sentence = before.substring(Math.max(before.lastIndexOf('\n'), before.lastIndexOf(". ")) + 1);
        int comma = sentence.indexOf(',');
        // "With Corrin's vote, 18 have signed": whose vote it was is not whose number it is
        if (comma > 0 && LEADS.contains(sentence.strip().split(" ", 2)[0])) sentence = sentence.substring(comma);
        for (String name : figure.about()) if (sentence.contains(name)) owners.addAll(names(name));
        return new Scope(article, figure, Thing.of(figure), names, owners, stems(sentence(article, figure)), period(figure));
    }

    /** The month or year that a figure holds for as a whole; a day is a time as of which it holds. */
    private static String period(Figure figure) {
        return figure.asOf().filter(when -> when.basis() == When.Basis.TEXT).flatMap(When::moment)
                .filter(moment -> moment.precision().compareTo(Moment.Precision.DAY) < 0).map(Moment::toString).orElse("");
    }

    /** The sentence of the figure, or its part of the field when that is not the text. */
    static String sentence(Article article, Figure figure) {
        String field = article.words().field(figure.passage().field());
        int from = figure.passage().start();
        while (from > 0 && figure.passage().start() - from < 400 && !ends(field, from - 1)) from--;
        int to = figure.passage().end();
        while (to < field.length() && to - figure.passage().end() < 400 && !ends(field, to)) to++;
        return field.substring(from, to);
    }

    private static boolean ends(String field, int at) {
        if (field.charAt(at) == '\n') return true;
        boolean stop = field.charAt(at) == '.' || field.charAt(at) == '!' || field.charAt(at) == '?';
        boolean space = at + 1 >= field.length() || Character.isWhitespace(field.charAt(at + 1)) || field.charAt(at + 1) == '\u201d' || field.charAt(at + 1) == '"';
        return stop && space && !(at > 1 && Character.isUpperCase(field.charAt(at - 1)));
    }

    /** The words of a name. */
    static Set<String> names(String name) {
        Set<String> names = new TreeSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1 && !STOPS.contains(word)) names.add(word);
        }
        return names;
    }

    static boolean stop(String word) { return STOPS.contains(word); }

    private static Set<String> stems(String sentence) {
        Set<String> stems = new TreeSet<>();
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) if (word.length() > 2 && !STOPS.contains(word)) stems.add(stem(word));
        return stems;
    }

    static String stem(String word) {
        for (String end : List.of("ations", "ation", "ings", "ing", "ies", "ied", "ers", "er", "ed", "es", "s", "y", "e")) {
            if (word.endsWith(end) && word.length() - end.length() >= 3) return word.substring(0, word.length() - end.length());
        }
        return word;
    }

    /** When the figure holds as of publication: the first instant of the article's day or minute. */
    Optional<Moment> asOf() { return figure.asOf().flatMap(When::moment).or(() -> article.published().flatMap(When::moment)); }

    Optional<Moment> published() { return article.published().flatMap(When::moment); }

    /** The instant of a moment, of local time when no offset is known. */
    static Instant instant(Moment moment) { return moment.start().toInstant(moment.zone().orElse(ZoneOffset.UTC)); }

    /** True when the two have a name in common; Lomond and Lomondian are one. */
    static boolean share(Set<String> one, Set<String> other) { return one.stream().anyMatch(name -> other.contains(name) || other.stream().anyMatch(next -> derived(name, next))); }

    private static boolean derived(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        int common = shorter.length() - (shorter.endsWith("a") || shorter.endsWith("e") || shorter.endsWith("y") ? 1 : 0);
        if (common < 4 || !longer.startsWith(shorter.substring(0, common))) return false;
        return DERIVED.contains(longer.substring(common));
    }

    /** Twice the common part over both. */
    static double dice(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        List<String> common = new ArrayList<>(one);
        common.retainAll(other);
        return 2.0 * common.size() / (one.size() + other.size());
    }
}
