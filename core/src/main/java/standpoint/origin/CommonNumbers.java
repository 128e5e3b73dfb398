package standpoint.origin;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import standpoint.news.CalendarWords;
import standpoint.news.Cardinal;
import standpoint.news.Word;

/** The numbers that articles name, in figures or words, and how much those that two have in common tell: less, the more articles about the matter have them. Years, days of a month, clock times and "one" tell nothing. */
final class CommonNumbers {
    private static final Set<String> CLOCK = Set.of("am", "pm", "a", "p", "gmt", "uhr", "hrs");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    /** So many numbers that nobody else has tell all that numbers can tell. */
    private static final double FULL = 3;
    /** Of an article that is full of numbers the first ones. */
    private static final int MOST = 60;
    /** A number of so many others tells nothing any more. */
    private static final int MANY = 30;

    private final Map<Prose, Set<BigDecimal>> known = new HashMap<>();
    /** For each number the articles that have it, by their place in the fold; made when first asked for, since many a record asks about no pair. */
    private final Map<BigDecimal, NavigableMap<Integer, Prose>> holders = new HashMap<>();
    private final Collection<Prose> articles;

    /** @param articles whose numbers may be compared: the same numbers tell less the more of these have them */
    CommonNumbers(Collection<Prose> articles) { this.articles = articles; }

    /**
     * How much the numbers of two articles that are the same tell, 0 to 1.
     *
     * @param matter true for an article about the same matter that is no copy of another
     */
    double shared(Prose one, Prose other, Predicate<Prose> matter) {
        double sum = 0;
        for (BigDecimal number : of(one)) {
            if (!of(other).contains(number)) continue;
            long others = around(number, one, other).stream().filter(article -> article != one && article != other && matter.test(article)).limit(MANY).count();
            sum += 1.0 / (1 + others);
        }
        return Math.min(1, sum / FULL);
    }

    /** The articles with a number that stand near the two in the fold. */
    private Collection<Prose> around(BigDecimal number, Prose one, Prose other) {
        if (holders.isEmpty()) for (Prose article : articles) for (BigDecimal held : of(article)) holders.computeIfAbsent(held, key -> new TreeMap<>()).put(article.place(), article);
        NavigableMap<Integer, Prose> all = holders.getOrDefault(number, new TreeMap<>());
        return all.subMap(Math.min(one.place(), other.place()) - OccasionPairs.NEIGHBOURS, true, Math.max(one.place(), other.place()) + OccasionPairs.NEIGHBOURS, true).values();
    }

    private Set<BigDecimal> of(Prose article) {
        return known.computeIfAbsent(article, prose -> {
            Set<BigDecimal> found = new LinkedHashSet<>();
            String title = prose.reading().article().title();
            add(title, Word.in(title), found);
            for (Prose.Line line : prose.lines()) add(prose.reading().article().text(), line.words(), found);
            return found;
        });
    }

    private static void add(String text, List<Word> words, Set<BigDecimal> found) {
        for (int at = 0; at < words.size() && found.size() < MOST; at++) {
            Optional<Read> read = read(words, at);
            if (read.isEmpty()) continue;
            if (!timed(text, words, at, read.get().next()) && read.get().value().compareTo(BigDecimal.ONE) > 0) found.add(read.get().value().stripTrailingZeros());
            at = read.get().next() - 1;
        }
    }

    private record Read(BigDecimal value, int next) { }

    /** "38,000", "5m", "forty-one", "two hundred and fifty", "two dozen"; a bare "1998" is a year. */
    private static Optional<Read> read(List<Word> words, int at) {
        String form = words.get(at).form();
        Optional<BigDecimal> first = Cardinal.digits(form).or(() -> Cardinal.small(form).map(BigDecimal::valueOf)).or(() -> scaled(form));
        if (first.isEmpty() && !form.equals("dozen")) return Optional.empty();
        BigDecimal value = first.orElse(BigDecimal.ONE);
        int next = first.isPresent() ? at + 1 : at;
        if (first.isPresent() && Cardinal.tens(form).isPresent() && next < words.size()) {
            Optional<Integer> ones = Cardinal.ones(words.get(next).form()).filter(one -> one > 0 && one < 10);
            value = value.add(BigDecimal.valueOf(ones.orElse(0)));
            next += ones.isPresent() ? 1 : 0;
        }
        boolean bare = form.length() == 4 && Cardinal.digits(form).isPresent() && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
        int scales = next;
        while (next < Math.min(words.size(), scales + 2) && scale(words.get(next).form()).isPresent()) value = value.multiply(scale(words.get(next++).form()).get());
        boolean more = next > scales && next + 1 < words.size() && words.get(next - 1).form().equals("hundred") && words.get(next).form().equals("and");
        Optional<Integer> rest = more ? Cardinal.small(words.get(next + 1).form()) : Optional.empty();
        value = value.add(BigDecimal.valueOf(rest.orElse(0)));
        next += rest.isPresent() ? 2 : 0;
        return bare && next == scales ? Optional.empty() : Optional.of(new Read(value, next));
    }

    /** A word alone after a number; a single letter may be a unit of length. */
    private static Optional<BigDecimal> scale(String form) {
        if (form.equals("dozen")) return Optional.of(BigDecimal.valueOf(12));
        return form.length() == 1 ? Optional.empty() : Cardinal.scale(form);
    }

    /** "5m", "3bn". */
    private static Optional<BigDecimal> scaled(String form) {
        int letters = form.length();
        while (letters > 0 && Character.isLetter(form.charAt(letters - 1))) letters--;
        if (letters == 0 || letters == form.length()) return Optional.empty();
        Optional<BigDecimal> scale = Cardinal.scale(form.substring(letters));
        return Cardinal.digits(form.substring(0, letters)).flatMap(number -> scale.map(number::multiply));
    }

    /** A day of a month or a clock time. */
    private static boolean timed(String text, List<Word> words, int at, int next) {
        if (at > 0 && CalendarWords.ANY_MONTH.contains(words.get(at - 1).form()) || next < words.size() && (CalendarWords.ANY_MONTH.contains(words.get(next).form()) || CLOCK.contains(words.get(next).form()))) return true;
        int start = words.get(at).start();
        int end = words.get(next - 1).end();
        return start > 0 && text.charAt(start - 1) == ':' || end < text.length() && text.charAt(end) == ':' && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    }
}
