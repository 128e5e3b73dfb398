package standpoint.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import standpoint.news.Conflict;
import standpoint.news.Moment;
import standpoint.news.Origins;
import standpoint.news.Position;
import standpoint.news.Stance;
import standpoint.news.When;

/** One holder, at one time, with another stance from another origin. At different times it is a move, and no conflict. */
final class StanceConflicts {

    private static final int DAYS = 3;
    private static final int NEIGHBOURS = 50;

    void find(List<Position> positions, Origins origins, List<Conflict> found) {
        Map<String, List<Position>> byHolder = positions.stream().filter(position -> position.standing() != Position.Standing.INFERRED)
                .filter(position -> day(position).isPresent())
                .collect(Collectors.groupingBy(Position::holder, TreeMap::new, Collectors.toList()));
        for (List<Position> all : byHolder.values()) {
            List<Position> sorted = all.stream().sorted(java.util.Comparator.comparing((Position position) -> day(position).get())
                    .thenComparing(Position::id)).toList();
            for (int at = 0; at < sorted.size(); at++) {
                for (int other = at + 1; other < Math.min(sorted.size(), at + NEIGHBOURS); other++) {
                    compare(sorted.get(at), sorted.get(other), origins, found);
                }
            }
        }
    }

    private static void compare(Position one, Position other, Origins origins, List<Conflict> found) {
        boolean sameTime = day(other).get().toEpochDay() - day(one).get().toEpochDay() <= DAYS;
        boolean otherOrigin = !origin(one, origins).equals(origin(other, origins));
        if (!sameTime || !otherOrigin || one.article().equals(other.article()) || !contrary(one.stance(), other.stance())) return;
        String why = one.name() + " is reported " + word(one.stance()) + " by one origin and " + word(other.stance()) + " by another at the same time";
        found.add(new Conflict(ConflictFinder.id(Conflict.Kind.STANCE, one.id(), other.id()), Conflict.Kind.STANCE, List.of(one.id(), other.id()), why,
                List.of(one.passages().get(0), other.passages().get(0))));
    }

    private static String origin(Position position, Origins origins) {
        String key = position.statement().map(statement -> Origins.key(position.article(), statement)).orElse(Origins.key(position.article()));
        return position.origin().orElseGet(() -> origins.statements().getOrDefault(key, key));
    }

    /** Support with a condition is support told more fully; against opposition both are contrary. */
    private static boolean contrary(Stance one, Stance other) {
        return one != other && (one == Stance.OPPOSE || other == Stance.OPPOSE);
    }

    private static String word(Stance stance) {
        return switch (stance) {
            case SUPPORT -> "in support";
            case OPPOSE -> "opposed";
            case CONDITIONAL -> "in support on a condition";
            case UNDECIDED -> "undecided";
        };
    }

    private static Optional<LocalDate> day(Position position) {
        return position.said().or(position::published).flatMap(When::moment).flatMap(Moment::day);
    }
}
