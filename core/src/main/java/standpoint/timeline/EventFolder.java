package standpoint.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import standpoint.news.Article;
import standpoint.news.Commitment;
import standpoint.news.Event;
import standpoint.news.Moment;
import standpoint.news.Reading;
import standpoint.news.Updated;
import standpoint.news.When;

/** Brings the events and commitments of a record together: reports of one, in several articles or places of one article, become one. */
public final class EventFolder {
    private static final int RECENT = 80;
    private static final double ALIKE = 0.55;
    private static final int DAYS_APART = 3;

    /** A report of something: its words, its day. */
    private record Report<T>(T finding, Article article, String kind, Set<String> words, Optional<Moment> when, Optional<Moment> published) { }

    public List<Updated<Event>> events(List<Reading> readings) {
        List<Report<Event>> reports = new ArrayList<>();
        for (Reading reading : readings) {
            for (Event event : reading.events()) {
                Event named = new Event(reading.article().id() + "/" + event.id(), event.what(), event.status(), event.when(), event.where(), event.passage());
                reports.add(report(named, reading.article(), named.passage(), event.what(), event.when()));
            }
        }
        return grouped(reports, Comparator.comparing(report -> report.finding().passage()));
    }

    public List<Updated<Commitment>> commitments(List<Reading> readings) {
        List<Report<Commitment>> reports = new ArrayList<>();
        for (Reading reading : readings) {
            for (Commitment given : reading.commitments()) {
                Commitment named = new Commitment(reading.article().id() + "/" + given.id(), given.by(), given.to(), given.what(), given.amount(), given.unit(),
                        given.status(), given.when(), given.passage());
                reports.add(report(named, reading.article(), named.passage(), given.by() + " " + given.to().orElse("") + " " + given.what(), given.when()));
            }
        }
        return grouped(reports, Comparator.comparing(report -> report.finding().passage()));
    }

    private static <T> Report<T> report(T finding, Article article, standpoint.news.Passage passage, String words, Optional<When> when) {
        Set<String> stems = new TreeSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) if (word.length() > 2 && !word.equals("the") && !word.equals("and")) stems.add(Scope.stem(word));
        return new Report<>(finding, article, passage.field().name(), stems, when.flatMap(When::moment), article.published().flatMap(When::moment));
    }

    private static <T> List<Updated<T>> grouped(List<Report<T>> reports, Comparator<Report<T>> places) {
        List<Report<T>> ordered = new ArrayList<>(reports);
        ordered.sort(Comparator.comparing((Report<T> report) -> report.published().map(Moment::instant).orElse(java.time.Instant.MAX))
                .thenComparing(report -> report.article().page()).thenComparing(report -> report.article().part()).thenComparing(places));
        List<List<Report<T>>> groups = new ArrayList<>();
        Map<String, List<List<Report<T>>>> byWord = new LinkedHashMap<>();
        for (Report<T> report : ordered) {
            Optional<List<Report<T>>> same = report.words().stream().flatMap(word -> recent(byWord.getOrDefault(word, List.of())).stream())
                    .filter(group -> alike(group.get(0), report)).findFirst();
            List<Report<T>> group = same.orElseGet(ArrayList::new);
            group.add(report);
            if (same.isPresent()) continue;
            groups.add(group);
            for (String word : report.words()) byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(group);
        }
        return groups.stream().map(EventFolder::updated).toList();
    }

    private static <E> List<E> recent(List<E> all) { return all.subList(Math.max(0, all.size() - RECENT), all.size()); }

    private static <T> Updated<T> updated(List<Report<T>> group) {
        TreeSet<String> articles = new TreeSet<>();
        group.forEach(report -> articles.add(report.article().id()));
        return new Updated<>(group.get(0).finding(), List.copyOf(articles), List.of());
    }

    private static <T> boolean alike(Report<T> one, Report<T> other) {
        return Scope.dice(one.words(), other.words()) >= ALIKE && near(one, other);
    }

    /** Told days must meet; where one tells none, the days of publication must be near each other. */
    private static <T> boolean near(Report<T> one, Report<T> other) {
        if (one.when().isPresent() && other.when().isPresent()) {
            return !one.when().get().firstDay().isAfter(other.when().get().lastDay()) && !other.when().get().firstDay().isAfter(one.when().get().lastDay());
        }
        if (one.article().id().equals(other.article().id()) || one.published().isEmpty() || other.published().isEmpty()) {
            return one.article().id().equals(other.article().id()) || one.published().equals(other.published());
        }
        LocalDate first = one.published().get().firstDay();
        LocalDate second = other.published().get().firstDay();
        return Math.abs(first.toEpochDay() - second.toEpochDay()) <= DAYS_APART;
    }
}
