package standpoint.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import standpoint.news.Moment;
import standpoint.news.Reading;
import standpoint.news.TimeExpression;
import standpoint.news.When;

/**
 * Occasions that several articles name by what and where ("the summit in Havn"), and what each knows of the time: one the day without a
 * year, another that it was last year.
 */
final class Occasions {
    private static final Set<String> KINDS = Set.of("summit", "election", "referendum", "conference", "games", "congress", "olympics", "vote", "talks", "meeting",
            "parade", "march");
    private static final int MOST = 100;
    private static final Set<String> AHEAD = Set.of("scheduled", "upcoming", "ahead", "will", "planned", "next", "expected", "before", "when");
    private static final Set<String> NOW = Set.of("has", "have", "is", "are", "attending", "struggles", "today");

    /** One naming of an occasion. */
    private record Naming(String kind, Set<String> places, String article, Optional<Moment> published, Optional<TimeExpression> time, boolean ahead, boolean now) { }

    private final Map<String, List<Naming>> byArticle = new TreeMap<>();
    private final Map<String, List<Naming>> byPlace = new TreeMap<>();

    private Occasions(List<Naming> namings) {
        for (Naming naming : namings) {
            byArticle.computeIfAbsent(naming.article(), none -> new ArrayList<>()).add(naming);
            for (String place : naming.places()) byPlace.computeIfAbsent(naming.kind() + "/" + place, none -> new ArrayList<>()).add(naming);
        }
    }

    static Occasions of(List<Reading> readings) {
        List<Naming> found = new ArrayList<>();
        for (Reading reading : readings) found.addAll(namings(reading));
        return new Occasions(found);
    }

    /** Narrows the days of an undated page by occasions that the rest of the record dates. */
    void narrow(Window window, List<Reading> page) {
        List<Naming> own = new ArrayList<>();
        for (Reading part : page) own.addAll(byArticle.getOrDefault(part.article().id(), List.of()));
        for (Naming naming : own) {
            List<Naming> same = same(naming);
            Optional<Integer> year = year(same);
            Optional<Naming> day = same.stream().filter(other -> other.time().flatMap(Occasions::monthDay).isPresent()).findFirst();
            if (year.isEmpty() || day.isEmpty()) continue;
            int number = day.get().time().flatMap(Occasions::monthDay).orElseThrow();
            int last = same.stream().flatMap(other -> other.time().flatMap(Occasions::monthDay).stream())
                    .filter(other -> other >= number && other <= number + 5).max(Comparator.naturalOrder()).orElse(number);
            LocalDate first = LocalDate.of(year.get(), number / 100, Math.min(number % 100, YearMonth.of(year.get(), number / 100).lengthOfMonth()));
            LocalDate end = first.plusDays(last - number);
            apply(window, naming, same, first, end);
            if (window.bounded()) return;
        }
    }

    private static void apply(Window window, Naming naming, List<Naming> same, LocalDate first, LocalDate end) {
        List<standpoint.news.Passage> passages = new ArrayList<>();
        for (Naming other : same) other.time().ifPresent(time -> passages.add(time.passage()));
        String what = "the " + naming.kind() + " it speaks of was " + (first.equals(end) ? "on " + first : "from " + first + " to " + end);
        boolean ahead = same.stream().anyMatch(other -> other.article().equals(naming.article()) && other.ahead());
        if (ahead) window.between(first.withDayOfMonth(1), first.minusDays(1), what + " and lay ahead, in the same month", passages);
        else if (naming.now()) window.between(first, end.plusDays(1), what + " and was going on", passages);
    }

    /** The namings of the same occasion: the same kind, and a place in common, also through a third naming. Of very many, the first. */
    private List<Naming> same(Naming naming) {
        Set<String> places = new TreeSet<>(naming.places());
        for (int round = 0; round < 2; round++) {
            for (String place : List.copyOf(places)) at(naming.kind(), place).forEach(other -> places.addAll(other.places()));
        }
        Set<Naming> same = new LinkedHashSet<>();
        for (String place : places) same.addAll(at(naming.kind(), place));
        return List.copyOf(same);
    }

    private List<Naming> at(String kind, String place) {
        List<Naming> all = byPlace.getOrDefault(kind + "/" + place, List.of());
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** The one year that dated articles and the words themselves give; none when they differ. */
    private static Optional<Integer> year(List<Naming> same) {
        Set<Integer> years = new TreeSet<>();
        for (Naming naming : same) {
            if (naming.time().flatMap(TimeExpression::relative).isPresent() && naming.published().isEmpty()) continue;
            naming.time().flatMap(TimeExpression::moment).ifPresent(moment -> years.add(moment.firstDay().getYear()));
        }
        return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
    }

    /** Month and day as 711, of a date with or without its year. */
    private static Optional<Integer> monthDay(TimeExpression time) {
        String value = time.value();
        if (value.length() < 10 || value.charAt(4) != '-' || value.charAt(7) != '-') return Optional.empty();
        try {
            return Optional.of(100 * Integer.parseInt(value.substring(5, 7)) + Integer.parseInt(value.substring(8, 10)));
        } catch (NumberFormatException open) {
            return Optional.empty();
        }
    }

    private static List<Naming> namings(Reading reading) {
        List<Naming> found = new ArrayList<>();
        String article = reading.article().id();
        Optional<Moment> published = reading.article().published().flatMap(When::moment);
        Map<String, Set<String>> beside = new TreeMap<>();
        for (Clause clause : Clause.of(reading)) {
            clause.neighbours(beside);
            for (String kind : KINDS) {
                if (!clause.has(kind)) continue;
                Set<String> places = new TreeSet<>();
                for (String place : clause.places()) {
                    places.add(place);
                    places.addAll(beside.getOrDefault(place, Set.of()));
                }
                if (places.isEmpty()) continue;
                boolean ahead = AHEAD.stream().anyMatch(clause::has);
                boolean now = NOW.stream().anyMatch(clause::has) && !ahead;
                if (clause.times().isEmpty()) found.add(new Naming(kind, places, article, published, Optional.empty(), ahead, now));
                for (TimeExpression time : clause.times()) found.add(new Naming(kind, places, article, published, Optional.of(time), ahead, now));
            }
        }
        return found;
    }
}
