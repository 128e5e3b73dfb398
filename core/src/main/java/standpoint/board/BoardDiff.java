package standpoint.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Board;
import standpoint.news.BoardLine;
import standpoint.news.Outcome;

/**
 * What differs between two boards of one question, name by name: of two days, or of two ledgers on one day.
 *
 * @param members members whose line differs, in the later roster's order, then those who left
 * @param others  holders without a vote whose line differs
 */
public record BoardDiff(Board before, Board after, List<Change> members, List<Change> others) {

    /** One name whose line differs. A side without a line is absent: it joined or left, or was not heard. */
    public record Change(String name, Optional<BoardLine> before, Optional<BoardLine> after) {

        /** True when its stance differs, or it stands on one side alone. */
        public boolean moved() { return !before.map(BoardLine::stance).equals(after.map(BoardLine::stance)); }

        /** Positions that only the later side has. */
        public List<String> added() {
            List<String> added = new ArrayList<>(after.map(BoardLine::positions).orElse(List.of()));
            added.removeAll(before.map(BoardLine::positions).orElse(List.of()));
            return added;
        }
    }

    public BoardDiff {
        members = List.copyOf(members);
        others = List.copyOf(others);
    }

    public static BoardDiff of(Board before, Board after) {
        return new BoardDiff(before, after, changes(before.members(), after.members()), changes(before.others(), after.others()));
    }

    /** True when the outcome differs, whatever the lines do. */
    public boolean decides() {
        Outcome a = before.outcome();
        Outcome b = after.outcome();
        return a.now() != b.now() || a.best() != b.best() || a.worst() != b.worst();
    }

    private static List<Change> changes(List<BoardLine> before, List<BoardLine> after) {
        Map<String, List<BoardLine>> earlier = byName(before);
        Map<String, List<BoardLine>> later = byName(after);
        Set<String> names = new LinkedHashSet<>(later.keySet());
        names.addAll(earlier.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            List<BoardLine> was = earlier.getOrDefault(name, List.of());
            List<BoardLine> is = later.getOrDefault(name, List.of());
            // one name has several lines where it sits in several chambers
            for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
                Change change = new Change(name, i < was.size() ? Optional.of(was.get(i)) : Optional.empty(),
                        i < is.size() ? Optional.of(is.get(i)) : Optional.empty());
                if (change.moved() || !sameEvidence(change)) changes.add(change);
            }
        }
        return changes;
    }

    private static boolean sameEvidence(Change change) {
        return change.before().map(BoardLine::positions).equals(change.after().map(BoardLine::positions))
                && change.before().flatMap(BoardLine::stage).equals(change.after().flatMap(BoardLine::stage));
    }

    private static Map<String, List<BoardLine>> byName(List<BoardLine> lines) {
        Map<String, List<BoardLine>> byName = new LinkedHashMap<>();
        lines.forEach(line -> byName.computeIfAbsent(line.name(), name -> new ArrayList<>()).add(line));
        return byName;
    }
}
