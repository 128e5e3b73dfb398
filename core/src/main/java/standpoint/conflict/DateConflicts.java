package standpoint.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import standpoint.news.Conflict;
import standpoint.news.Moment;
import standpoint.news.Origins;
import standpoint.news.Reading;
import standpoint.news.Statement;
import standpoint.news.When;

/** Two reports that put one statement on different days. */
final class DateConflicts {

    private record Dated(String key, String article, LocalDate day, Statement statement) { }

    void find(Map<String, Reading> readings, Origins origins, List<Conflict> found) {
        Map<String, List<Dated>> byOrigin = new TreeMap<>();
        for (Reading reading : readings.values()) {
            for (Statement statement : reading.statements()) {
                String key = Origins.key(reading.article().id(), statement.id());
                Optional<LocalDate> day = statement.said().filter(when -> when.basis() != When.Basis.INFERRED).flatMap(When::moment).flatMap(Moment::day);
                String origin = origins.statements().get(key);
                if (day.isEmpty() || origin == null) continue;
                byOrigin.computeIfAbsent(origin, fresh -> new ArrayList<>()).add(new Dated(key, reading.article().id(), day.get(), statement));
            }
        }
        byOrigin.values().forEach(dated -> compare(dated, found));
    }

    private static void compare(List<Dated> dated, List<Conflict> found) {
        Dated first = dated.get(0);
        for (Dated other : dated) {
            if (other.article().equals(first.article()) || other.day().equals(first.day())) continue;
            found.add(new Conflict(ConflictFinder.id(Conflict.Kind.DATE, first.key(), other.key()), Conflict.Kind.DATE, List.of(first.key(), other.key()),
                    "one report has it said on " + first.day() + ", the other on " + other.day(),
                    List.of(first.statement().content().get(0), other.statement().content().get(0))));
            return;
        }
    }
}
