package standpoint.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
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
 * Occasions that several articles name by what and where ("the summit in Vilnius"), and what each knows of the time: one the day without a
 * year, another that it was last year.
 */
final class Occasions {
    private static final Set<String> KINDS = Set.of("summit", "election", "referendum", "conference", "games", "congress", "olympics", "vote", "talks", "meeting",
            "parade", "march");
    private static final Set<String> AHEAD = Set.of("scheduled", "upcoming", "ahead", "will", "planned", "next", "expected", "before", "when");
    private static final Set<String> NOW = Set.of("has", "have", "is", "are", "attending", "struggles", "today");

    /** One naming of an occasion. */
    private record Naming(String kind, Set<String> places, Reading reading, TimeExpression time, boolean ahead, boolean now) { }

    private final List<Naming> namings;

    private Occasions(List<Naming> namings) { this.namings = namings; }

    static Occasions of(List<Reading> readings) {
        List<Naming> found = new ArrayList<>();
        for (Reading reading : readings) found.addAll(namings(reading));
        return new Occasions(found);
    }

    /** Narrows the days of an undated page by occasions that the rest of the record dates. */
    void narrow(Window window, List<Reading> page) {
        Set<String> ids = new TreeSet<>();
        page.forEach(part -> ids.add(part.article().id()));
        for (Naming naming : namings) {
            if (!ids.contains(naming.reading().article().id())) continue;
            List<Naming> same = same(naming);
            Optional<Integer> year = year(same);
            Optional<Naming> day = same.stream().filter(other -> other.time() != null && monthDay(other.time()).isPresent()).findFirst();
            if (year.isEmpty() || day.isEmpty()) continue;
            int number = monthDay(day.get().time()).get();
            int last = same.stream().filter(other -> other.time() != null).flatMap(other -> monthDay(other.time()).stream())
                    .filter(other -> other >= number && other <= number + 5).max(Comparator.naturalOrder()).orElse(number);
            LocalDate first = LocalDate.of(year.get(), number / 100, Math.min(number % 100, YearMonth.of(year.get(), number / 100).lengthOfMonth()));
            LocalDate end = first.plusDays(last - number);
            apply(window, naming, same, first, end);
            if (window.bounded()) return;
        }
    }

    private static void apply(Window window, Naming naming, List<Naming> same, LocalDate first, LocalDate end) {
        List<standpoint.news.Passage> passages = new ArrayList<>();
        for (Naming other : same) if (other.time() != null) passages.add(other.time().passage());
        String what = "the " + naming.kind() + " it speaks of was " + (first.equals(end) ? "on " + first : "from " + first + " to " + end);
        boolean ahead = same.stream().anyMatch(other -> other.reading() == naming.reading() && other.ahead());
        if (ahead) window.between(first.withDayOfMonth(1), first.minusDays(1), what + " and lay ahead, in the same month", passages);
        else if (naming.now()) window.between(first, end.plusDays(1), what + " and was going on", passages);
    }

    /** The namings of the same occasion: the same kind, and a place in common, also through a third naming in the same article. */
    private List<Naming> same(Naming naming) {
        Set<String> places = new TreeSet<>(naming.places());
        for (int round = 0; round < 2; round++) {
            for (Naming other : namings) {
                if (other.kind().equals(naming.kind()) && common(places, other.places())) places.addAll(other.places());
            }
        }
        return namings.stream().filter(other -> other.kind().equals(naming.kind()) && common(places, other.places())).toList();
    }

    /** Lithuania and Lithuanian are one: names are compared by their first six letters. */
    private static boolean common(Set<String> one, Set<String> other) { return one.stream().anyMatch(other::contains); }

    /** The one year that dated articles and the words themselves give; none when they differ. */
    private static Optional<Integer> year(List<Naming> same) {
        Set<Integer> years = new TreeSet<>();
        for (Naming naming : same) {
            if (naming.time() == null) continue;
            Optional<Moment> published = naming.reading().article().published().flatMap(When::moment);
            if (naming.time().relative().isPresent() && published.isEmpty()) continue;
            naming.time().moment().ifPresent(moment -> years.add(moment.firstDay().getYear()));
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
                if (clause.times().isEmpty()) found.add(new Naming(kind, places, reading, null, ahead, now));
                for (TimeExpression time : clause.times()) found.add(new Naming(kind, places, reading, time, ahead, now));
            }
        }
        return found;
    }
}
