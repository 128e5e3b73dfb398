package standpoint.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Moment;
import standpoint.news.Move;
import standpoint.news.Position;
import standpoint.news.Stance;
import standpoint.news.When;

/**
 * Positions to moves: two dated positions of one holder, one after the other, with different stance. To or from a hedge or a condition is
 * half a move. Two views on one day are contradiction, not movement, and an old statement that is told again moves nobody.
 */
public final class MoveFinder {
    private static final Set<String> RETOLD = Set.of("previously", "earlier", "formerly", "once", "originally", "initially", "ago", "past");
    /** Weaker evidence moves nobody. */
    private static final double LEAST = 0.3;

    public List<Move> find(List<Position> positions) {
        Map<String, List<Position>> byHolder = new LinkedHashMap<>();
        for (Position position : positions) {
            if (position.confidence() < LEAST || day(position).isEmpty() || retold(position)) continue;
            byHolder.computeIfAbsent(position.voice(), voice -> new ArrayList<>()).add(position);
        }
        List<Move> moves = new ArrayList<>();
        byHolder.values().forEach(own -> moves.addAll(movesOf(own)));
        moves.sort(Comparator.comparing((Move move) -> move.at().flatMap(When::moment).orElseThrow()).thenComparing(Move::id));
        return moves;
    }

    private static List<Move> movesOf(List<Position> own) {
        own.sort(Comparator.comparing((Position position) -> day(position).orElseThrow()).thenComparing(Position::id));
        List<Move> moves = new ArrayList<>();
        Optional<Position> before = Optional.empty();
        int i = 0;
        while (i < own.size()) {
            int end = i + 1;
            while (end < own.size() && !day(own.get(i)).orElseThrow().lastDay().isBefore(day(own.get(end)).orElseThrow().firstDay())) end++;
            List<Position> sameDay = own.subList(i, end);
            boolean agreed = sameDay.stream().map(Position::stance).distinct().count() == 1;
            if (agreed) {
                Position now = sameDay.get(0);
                before.filter(old -> old.stance() != now.stance()).ifPresent(old -> moves.add(move(old, now)));
                before = Optional.of(sameDay.get(sameDay.size() - 1));
            }
            i = end;
        }
        return moves;
    }

    private static Move move(Position before, Position after) {
        return new Move("m-" + before.id() + "-" + after.id(), after.holder(), after.member(), before.stance(), after.stance(),
                !whole(before.stance()) || !whole(after.stance()), time(after), before.id(), after.id());
    }

    private static boolean whole(Stance stance) { return stance == Stance.SUPPORT || stance == Stance.OPPOSE; }

    private static Optional<When> time(Position position) { return position.said().filter(when -> when.moment().isPresent()).or(position::published); }

    /** When it was said, or else when it was printed. */
    static Optional<Moment> day(Position position) { return time(position).flatMap(When::moment); }

    /** What may have been held before the page moves nobody: here a word of time is enough. */
    private static boolean retold(Position position) {
        if (position.retold()) return true;
        if (position.said().flatMap(When::moment).isPresent()) return false;
        String text = position.passages().get(0).text().toLowerCase(Locale.ROOT);
        for (String word : text.split("[^\\p{L}]+")) if (RETOLD.contains(word)) return true;
        return text.contains("last year") || text.contains("at the time");
    }
}
