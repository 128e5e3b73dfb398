package standpoint.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.news.Article;
import standpoint.news.CalendarWords;
import standpoint.news.Counted;
import standpoint.news.Figure;
import standpoint.news.Moment;
import standpoint.news.When;
import standpoint.news.Word;

/**
 * A figure with what tells whether another speaks of the same thing: what is counted, where, for which period, as of when, and the words
 * around it.
 *
 * @param thing  what is counted
 * @param names  words of the names in its clause
 * @param owners of those, whose number it is
 * @param words  stems of its sentence
 * @param narrowed the words before each word, as stems
 * @param around the words around it
 * @param period the day, month or year for which it was counted ("2029"), or nothing
 */
record Scope(Article article, Figure figure, Thing thing, Set<String> names, Set<String> owners, Set<String> words, String period,
             Map<String, Set<String>> tied, Map<String, Set<String>> narrowed, Surroundings around) {
    private static final Set<String> DERIVED = Set.of("n", "an", "ian", "ans", "ians", "ns", "ish", "ese", "i", "ic", "s", "er", "ers");
    private static final Set<String> STOPS = Set.of("the", "a", "an", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from", "that", "which", "who",
            "was", "were", "is", "are", "has", "have", "had", "been", "be", "it", "its", "their", "his", "her", "as", "than", "about", "some", "more", "least", "said",
            "according", "after", "before", "this", "these", "those", "but", "not", "they", "he", "she", "also", "over", "into", "up", "per", "cent", "percent", "people");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "president", "minister", "prime", "mayor", "general", "chief", "king", "queen", "prince", "sir", "lady", "lord", "governor", "senator",
            "judge", "captain", "colonel", "foreign", "finance", "defence", "defense", "interior", "hurricane", "storm", "cyclone", "typhoon");
    private static final Set<String> SAYS = Set.of("said", "says", "say", "saying", "told", "according", "reported", "reports", "announced", "confirmed", "claimed", "claims", "stated", "estimated", "estimates", "showed",
            "shows", "show", "found", "finds", "citing", "added", "warned", "wrote", "learned", "suggests", "suggest");
    private static final int BEFORE = 500;
    private static final Map<String, String> TIES = Map.ofEntries(Map.entry("in", "in"), Map.entry("at", "in"), Map.entry("near", "in"), Map.entry("outside", "in"), Map.entry("off", "in"),
            Map.entry("across", "in"), Map.entry("into", "to"), Map.entry("to", "to"), Map.entry("for", "for"), Map.entry("from", "from"), Map.entry("through", "through"),
            Map.entry("with", "with"), Map.entry("against", "against"), Map.entry("over", "over"));
    private static final Set<String> LOCAL = Stream.of("capital", "city", "town", "village", "district", "county", "province", "suburb", "region", "borough", "north", "south").map(Scope::stem)
            .collect(Collectors.toUnmodifiableSet());

    static Scope of(Article article, Figure figure, Marks marks) {
        Set<String> names = new TreeSet<>();
        figure.about().forEach(name -> names.addAll(names(name)));
        if (names.isEmpty()) names.addAll(before(article.words().field(figure.passage().field()), figure.passage().start()));
        Set<String> owners = new TreeSet<>();
        figure.counted().owners().forEach(name -> owners.addAll(names(name)));
        String told = told(article, figure);
        return new Scope(article, figure, Thing.of(figure), names, owners, stems(told), period(figure), tied(told, figure.about()), narrowed(told),
                Surroundings.of(article, figure, marks));
    }

    /** Words in capitals inside the sentences before: the names that a sentence without any goes on about. */
    private static Set<String> before(String field, int to) {
        Set<String> names = new TreeSet<>();
        boolean opens = true;
        for (Word word : Word.in(field, Math.max(0, to - BEFORE), to)) {
            boolean capital = word.capital(field);
            if (capital && !opens && !CalendarWords.WEEKDAYS_AND_MONTHS.contains(word.form())) names.addAll(names(word.form()));
            int after = word.end();
            opens = after < field.length() && (field.charAt(after) == '.' || field.charAt(after) == '\n' || field.charAt(after) == '?' || field.charAt(after) == '!');
        }
        return names;
    }

    /** The words in capitals of its passage's field, in small letters, each with whether it stands so inside a sentence: there it is a name. */
    Map<String, Boolean> capitals() {
        String field = article.words().field(figure.passage().field());
        Map<String, Boolean> capitals = new TreeMap<>();
        boolean opens = true;
        for (Word word : Word.in(field, Math.max(0, figure.passage().start() - BEFORE), Math.min(field.length(), figure.passage().end() + BEFORE))) {
            boolean inside = !opens;
            if (word.capital(field) && !CalendarWords.WEEKDAYS_AND_MONTHS.contains(word.form())) names(word.form()).forEach(name -> capitals.merge(name, inside, Boolean::logicalOr));
            int after = word.end();
            opens = after < field.length() && ".\n?!\u201c\"".indexOf(field.charAt(after)) >= 0;
        }
        return capitals;
    }

    /** "71 of the drones", "nine of its cars": a part of a number that is told elsewhere. */
    boolean partitive() {
        String field = article.words().field(figure.passage().field());
        String after = field.substring(figure.passage().end(), Math.min(field.length(), figure.passage().end() + 12)).strip();
        return figure.unit().isEmpty() && (after.startsWith("of the ") || after.startsWith("of its ") || after.startsWith("of their ") || after.startsWith("of these ") || after.startsWith("of those ")
                || after.startsWith("of them"));
    }

    static boolean title(String word) { return TITLES.contains(word); }

    /** The names by the preposition that ties each to its sentence: "to Velland", "from Corrin". */
    private static Map<String, Set<String>> tied(String sentence, List<String> about) {
        Map<String, Set<String>> tied = new TreeMap<>();
        for (String name : about) {
            int at = sentence.indexOf(name);
            String[] before = at < 0 ? new String[0] : sentence.substring(Math.max(0, at - 40), at).toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
            for (int back = before.length - 1; back >= Math.max(0, before.length - 3); back--) {
                String tie = TIES.get(before[back]);
                if (tie != null) {
                    tied.computeIfAbsent(tie, none -> new TreeSet<>()).addAll(names(name));
                    break;
                }
            }
        }
        return tied;
    }

    /** True when the same preposition ties other names in the other: "aid to Velland" and "aid to Corrin". */
    boolean tiedApart(Scope other) {
        for (Map.Entry<String, Set<String>> tie : tied.entrySet()) {
            Set<String> there = other.tied.getOrDefault(tie.getKey(), Set.of());
            if (!there.isEmpty() && !share(tie.getValue(), there) && !share(tie.getValue(), other.names) && !share(there, names)) return true;
        }
        return false;
    }

    /** The names around it, each whole where the clause has any. */
    Collection<String> called() { return figure.about().isEmpty() ? names : figure.about(); }

    /** True when its number holds as of a time, or nobody knows. */
    boolean runs() { return figure.counted().holds() == Counted.Holds.RUNNING || figure.counted().holds() == Counted.Holds.UNKNOWN; }

    /** True when its sentence tells of a part of a country. */
    boolean local() { return words.stream().anyMatch(LOCAL::contains); }

    /** The day, month or year for which a figure was counted, as far as the text names it; open digits name none. */
    private static String period(Figure figure) {
        String period = figure.counted().period().orElse("");
        int clock = period.indexOf('T');
        if (clock > 0) period = period.substring(0, clock);
        // "between April and June": the quarter
        for (int quarter = 1; quarter <= 4; quarter++) {
            String opens = period.length() == 7 && period.charAt(4) == '-' ? String.format(Locale.ROOT, "-%02d", 3 * quarter - 2) : " ";
            String closes = period.length() == 7 ? period.substring(0, 4) + String.format(Locale.ROOT, "-%02d", 3 * quarter) : " ";
            if (period.endsWith(opens) && figure.counted().times().contains(closes)) period = period.substring(0, 4) + "-Q" + quarter;
        }
        // "between January and May": months of the year
        boolean months = period.length() == 7 && period.charAt(4) == '-' && period.charAt(5) != 'Q';
        String year = months ? period.substring(0, 5) : " ";
        String month = period;
        if (months && figure.counted().times().stream().anyMatch(time -> time.length() == 7 && time.startsWith(year) && time.charAt(5) != 'Q' && !time.equals(month))) period = period.substring(0, 4);
        boolean dated = period.length() >= 4 && period.chars().limit(4).allMatch(Character::isDigit) && period.indexOf('X') < 0;
        return dated ? period : "";
    }

    /** Its number in the dimension's own unit: the one bound that is told, or the middle of two. */
    double value() {
        double factor = Dimension.of(figure.unit()).factor().doubleValue();
        double low = figure.low().or(figure::high).map(Number::doubleValue).orElse(0.0);
        double high = figure.high().or(figure::low).map(Number::doubleValue).orElse(0.0);
        return factor * (low + high) / 2;
    }

    /** The days that its sentence names. */
    Set<String> days() { return figure.counted().times().stream().filter(time -> time.length() >= 10 && time.charAt(4) == '-' && Character.isDigit(time.charAt(5)) && time.charAt(7) == '-')
            .map(time -> time.substring(0, 10)).collect(Collectors.toCollection(TreeSet::new)); }

    /** The years of the years, halves, quarters and months that its sentence names. */
    Set<String> years() { return figure.counted().times().stream().filter(time -> time.length() == 4 || time.length() == 7 && time.charAt(4) == '-')
            .map(time -> time.substring(0, 4)).collect(Collectors.toCollection(TreeSet::new)); }

    /** How many times of ten one number is the other: 1 for a tenth or the tenfold, at most 2; 0 when one is not above nought. */
    double ratio(Scope other) {
        double one = value();
        double two = other.value();
        return one > 0 && two > 0 ? Math.min(2, Math.abs(Math.log10(one / two))) : 0;
    }

    /** Days from the publication of this one to that of the other, when both are known. */
    Optional<Long> gap(Scope other) {
        return published().flatMap(here -> other.published().map(there -> there.firstDay().toEpochDay() - here.firstDay().toEpochDay()));
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

    /** Its sentence without those who say it: of one number two sources differ in exactly that. */
    private static String told(Article article, Figure figure) {
        String sentence = sentence(article, figure);
        int number = Math.max(0, sentence.indexOf(figure.passage().text()));
        int after = number + figure.passage().length();
        int from = 0;
        int to = sentence.length();
        for (Word word : Word.in(sentence)) {
            if (!SAYS.contains(word.form())) continue;
            if (word.end() <= number) from = word.end();
            else if (word.start() >= after && to == sentence.length()) to = Math.max(after, sentence.lastIndexOf(',', word.start()) < after ? word.start() : sentence.lastIndexOf(',', word.start()));
        }
        return sentence.substring(from, to);
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
    Optional<Moment> asOf() { return figure.asOf().flatMap(When::moment).or(this::published); }

    /** When the page was written as it stands: a later version of one page tells later figures. */
    Optional<Moment> published() { return article.updated().or(article::published).flatMap(When::moment); }

    /**
     * True when a name of one is a name of the other: "Kern" and "Mayor Rosa Kern" are, "Holt College" and "Brackwater College" are not, for each has a
     * word that the other lacks.
     */
    static boolean shareNames(Collection<String> one, Collection<String> other) {
        for (String name : one) for (String next : other) if (sameName(names(name), names(next))) return true;
        return false;
    }

    private static boolean sameName(Set<String> one, Set<String> other) {
        boolean common = false;
        boolean left = false;
        for (String word : one) {
            boolean met = share(Set.of(word), other);
            common |= met;
            left |= !met && !TITLES.contains(word);
        }
        if (!common || !left) return common;
        for (String word : other) if (!TITLES.contains(word) && !share(Set.of(word), one)) return false;
        return true;
    }

    /** True when a noun that both have is narrowed by other words: "the space agency" and "the weather agency". */
    boolean narrowedApart(Scope other, Nouns nouns) {
        for (Map.Entry<String, Set<String>> noun : narrowed.entrySet()) {
            Set<String> here = noun.getValue();
            Set<String> there = other.narrowed.getOrDefault(noun.getKey(), Set.of());
            if (there.isEmpty() || here.isEmpty()) continue;
            boolean apart = here.stream().noneMatch(other.words::contains) && there.stream().noneMatch(words::contains)
                    && here.stream().noneMatch(one -> there.stream().anyMatch(next -> nouns.kinship(one, next) == Nouns.Kinship.RELATED));
            if (apart) return true;
        }
        return false;
    }

    /** The words in small letters that stand before each word of the sentence, as stems. */
    private static Map<String, Set<String>> narrowed(String sentence) {
        Map<String, Set<String>> narrowed = new TreeMap<>();
        Word last = null;
        for (Word word : Word.in(sentence)) {
            boolean beside = last != null && word.start() == last.end() + 1 && !STOPS.contains(last.form()) && !last.capital(sentence) && last.form().length() > 2
                    && !Character.isDigit(last.form().charAt(0)) && !word.capital(sentence) && !STOPS.contains(word.form()) && word.form().length() > 3;
            if (beside) narrowed.computeIfAbsent(stem(word.form()), none -> new TreeSet<>()).add(stem(last.form()));
            last = word;
        }
        return narrowed;
    }

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
