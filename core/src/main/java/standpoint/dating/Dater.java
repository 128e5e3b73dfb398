package standpoint.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import standpoint.news.Article;
import standpoint.news.Moment;
import standpoint.news.Passage;
import standpoint.news.Reading;
import standpoint.news.Relative;
import standpoint.news.TimeExpression;
import standpoint.news.When;

/**
 * Dates the articles whose page does not tell, by what the record knows: the same words quoted in a dated article, weekdays that the text
 * names, and occasions whose day other articles tell. Live entries share the day of their page. What it finds is inferred and says why.
 */
public final class Dater {
    private static final int ROUNDS = 3;
    private static final int NEARBY = 14;

    /** The same readings in the same order, with a day where the record knows one. */
    public List<Reading> date(List<Reading> readings) {
        Map<String, Reading> known = new LinkedHashMap<>();
        for (Reading reading : readings) known.put(reading.article().id(), reading);
        for (int round = 0; round < ROUNDS && round(known); round++) continue;
        return readings.stream().map(reading -> known.get(reading.article().id())).toList();
    }

    /** One pass over the undated pages, all against what was known before it; true when it dated any. */
    private static boolean round(Map<String, Reading> known) {
        List<Reading> ordered = known.values().stream().sorted(Comparator.comparing((Reading reading) -> reading.article().id())).toList();
        List<Reading> dated = ordered.stream().filter(reading -> moment(reading).isPresent()).toList();
        if (dated.size() == ordered.size() || dated.isEmpty()) return false;
        Map<String, Moment> days = new TreeMap<>();
        for (Reading reading : dated) {
            moment(reading).flatMap(Moment::day).ifPresent(day -> days.merge(reading.article().page(), Moment.day(day), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        }
        Map<String, Reading> byId = new TreeMap<>();
        Quotations quotations = new Quotations();
        for (Reading reading : ordered) if (moment(reading).isEmpty()) quotations.want(reading.article());
        for (Reading reading : dated) {
            byId.put(reading.article().id(), reading);
            if (moment(reading).flatMap(Moment::day).isPresent()) quotations.look(reading.article());
        }
        Occasions occasions = Occasions.of(ordered);
        Map<String, When> found = new LinkedHashMap<>();
        for (List<Reading> page : undatedPages(ordered).values()) {
            Window window = new Window();
            sharedDay(page, days).ifPresent(day -> window.between(day.firstDay(), day.lastDay(), "another part of the same page is of this day", List.of()));
            page.stream().map(part -> quotations.shared(part.article())).flatMap(Optional::stream).findFirst()
                    .ifPresent(words -> quoted(window, words, byId.get(words.dated().article())));
            yearless(page, days.values(), window);
            occasions.narrow(window, page);
            weekday(page).ifPresent(window::weekday);
            window.when().ifPresent(when -> page.forEach(part -> found.put(part.article().id(), when)));
        }
        found.forEach((id, when) -> known.put(id, Redated.on(known.get(id), when)));
        return !found.isEmpty();
    }

    /** The line above the text has a day, and the rest of the record its year. */
    private static void yearless(List<Reading> page, Collection<Moment> days, Window window) {
        page.stream().flatMap(part -> Yearless.of(part.article()).stream()).findFirst().ifPresent(told -> told.among(days.stream().map(Moment::firstDay).toList())
                .ifPresent(day -> window.between(day, day, "it tells day and month, and the year is that of the other pages of this time", List.of(told.passage()))));
    }

    private static Optional<Moment> moment(Reading reading) { return reading.article().published().flatMap(When::moment); }

    /** What was quoted by a dated article appeared within two weeks of it, and not before it was said. */
    private static void quoted(Window window, Quotations.Shared words, Reading other) {
        LocalDate printed = moment(other).orElseThrow().firstDay();
        LocalDate said = other.statements().stream()
                .filter(statement -> statement.content().stream().anyMatch(part -> part.overlaps(words.dated())))
                .flatMap(statement -> statement.said().flatMap(When::moment).flatMap(Moment::day).stream()).findFirst()
                .filter(day -> !day.isAfter(printed)).orElse(printed.minusDays(NEARBY));
        LocalDate first = said.isBefore(printed.minusDays(NEARBY)) ? printed.minusDays(NEARBY) : said;
        window.between(first, printed.plusDays(NEARBY), "it quotes the same words as an article of " + printed, List.of(words.undated(), words.dated()));
        window.near(printed);
    }

    /** Undated articles by page: live entries with the article above them; parts of a composite page each on their own. */
    private static Map<String, List<Reading>> undatedPages(List<Reading> ordered) {
        TreeSet<String> live = new TreeSet<>();
        for (Reading reading : ordered) if (reading.article().kind() == Article.Kind.LIVE_ENTRY) live.add(reading.article().page());
        Map<String, List<Reading>> pages = new TreeMap<>();
        for (Reading reading : ordered) {
            if (moment(reading).isPresent()) continue;
            Article article = reading.article();
            pages.computeIfAbsent(live.contains(article.page()) ? article.page() : article.page() + "\u0000" + article.id(), none -> new ArrayList<>()).add(reading);
        }
        return pages;
    }

    /** The day of a dated part of the same live page. */
    private static Optional<Moment> sharedDay(List<Reading> page, Map<String, Moment> days) {
        boolean live = page.stream().anyMatch(part -> part.article().kind() == Article.Kind.LIVE_ENTRY);
        return live ? Optional.ofNullable(days.get(page.get(0).article().page())) : Optional.empty();
    }

    /** The last of a chain of weekdays that the text looks back on: "said on Monday", "arrived on Tuesday" are printed on a Tuesday. */
    private static Optional<Window.Weekday> weekday(List<Reading> page) {
        Map<Integer, Passage> named = new TreeMap<>();
        for (Reading part : page) {
            for (TimeExpression time : part.times()) {
                time.relative().filter(meaning -> meaning.unit() == Relative.Unit.DAY && meaning.way() == Relative.Way.BEFORE)
                        .ifPresent(meaning -> named.putIfAbsent(meaning.number(), time.passage()));
            }
        }
        if (named.size() < 2) return Optional.empty();
        for (int last : named.keySet()) {
            int span = named.keySet().stream().mapToInt(day -> Math.floorMod(last - day, 7)).max().orElse(7);
            if (span == named.size() - 1) {
                String name = java.time.DayOfWeek.of(last).getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
                return Optional.of(new Window.Weekday(last, "the latest day that it looks back on is a " + name, List.copyOf(named.values())));
            }
        }
        return Optional.empty();
    }
}
