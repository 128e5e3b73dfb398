package standpoint.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.news.BoardLine;
import standpoint.news.Identity;
import standpoint.news.Moment;
import standpoint.news.Position;
import standpoint.news.Position.Standing;
import standpoint.news.Stance;
import standpoint.news.When;

/**
 * Everything said for one member, or by one holder, and what follows from it. What somebody said or did outweighs what an unnamed
 * source or an inference says of them, and what is told as held before counts where nothing else is known; then the higher office speaks for the member, unless it has been silent for long or the
 * member has since spoken in its own name; then the latest word holds. Two voices of one office that support and oppose are a contradiction, not an average.
 */
final class Voices {
    /** An office that spoke longer ago than this before the newest voice is no longer heard against it. */
    private static final int SILENT_DAYS = 90;

    private static final Comparator<Position> BY_TIME = Comparator
            .comparing((Position position) -> time(position).isPresent())
            .thenComparing(position -> time(position).map(Voices::begin).orElse(LocalDate.MIN))
            .thenComparing(position -> time(position).map(moment -> moment.start().toString()).orElse(""))
            // a word that was said that day is newer than one that was only printed that day
            .thenComparing(position -> position.said().flatMap(When::moment).isPresent())
            .thenComparing(position -> position.standing().ordinal(), Comparator.reverseOrder())
            .thenComparing(Position::confidence)
            .thenComparing(Position::id);

    private final List<Position> latestFirst;
    private final List<Position> heard;
    private final Map<String, Rank> ranks = new LinkedHashMap<>();

    Voices(List<Position> positions, Map<String, Identity> holders) {
        latestFirst = positions.stream().sorted(BY_TIME.reversed()).toList();
        boolean direct = latestFirst.stream().anyMatch(Voices::direct);
        List<Position> told = latestFirst.stream().filter(position -> !direct || direct(position)).toList();
        boolean now = told.stream().anyMatch(Voices::now);
        heard = told.stream().filter(position -> !now || now(position)).toList();
        for (Position position : latestFirst) {
            Identity holder = holders.get(position.holder());
            Rank rank = itself(position) ? Rank.HEAD : holder == null ? Rank.UNKNOWN : Rank.of(holder, time(position).map(Voices::begin).orElse(LocalDate.MAX));
            ranks.merge(position.voice(), rank, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
    }

    /** When it was said, else published. */
    static Optional<When> when(Position position) {
        return position.said().filter(said -> said.moment().isPresent()).or(position::published).filter(when -> when.moment().isPresent());
    }

    static Optional<Moment> time(Position position) { return when(position).flatMap(When::moment); }

    private static LocalDate begin(Moment moment) { return moment.firstDay(); }

    /** That somebody "may yet agree" is no stance of theirs, unless they say so themselves. What a person has set or confirmed counts in full. */
    private static boolean direct(Position position) {
        return position.corrected().isPresent() || position.standing() == Standing.STATED || position.standing() == Standing.REPORTED && position.stance() != Stance.UNDECIDED;
    }

    private static boolean now(Position position) { return position.corrected().isPresent() || !position.retold(); }

    List<Position> latestFirst() { return latestFirst; }

    /** The latest word of each holder of the highest office that was heard lately; the latest first. */
    private List<Position> speaking() {
        Map<String, Position> latest = new LinkedHashMap<>();
        heard.forEach(position -> latest.putIfAbsent(position.voice(), position));
        Optional<LocalDate> own = heard.stream().filter(Voices::itself).findFirst().flatMap(Voices::time).map(Voices::begin);
        List<Position> recent = latest.values().stream().filter(this::recent).filter(position -> itself(position) || !before(position, own)).toList();
        Rank highest = recent.stream().map(position -> ranks.get(position.voice())).max(Comparator.naturalOrder()).orElse(Rank.UNKNOWN);
        return recent.stream().filter(position -> ranks.get(position.voice()) == highest).toList();
    }

    /** Said in the member's own name: "Norland will now support it". What its office-holders said before that day holds no longer. */
    private static boolean itself(Position position) { return position.standing() == Standing.STATED && position.byMemberItself(); }

    private static boolean before(Position position, Optional<LocalDate> day) {
        return day.isPresent() && time(position).map(moment -> moment.lastDay().isBefore(day.get())).orElse(false);
    }

    private boolean recent(Position position) {
        Optional<Moment> newest = time(heard.get(0));
        Optional<Moment> own = time(position);
        if (newest.isEmpty() || own.isEmpty()) return newest.isEmpty();
        return !own.get().lastDay().isBefore(newest.get().firstDay().minusDays(SILENT_DAYS));
    }

    /** The position whose stance holds; empty when nobody was heard. */
    Optional<Position> holding() { return speaking().stream().findFirst(); }

    BoardLine.View stance() {
        List<Position> speaking = speaking();
        if (speaking.isEmpty()) return BoardLine.View.NONE;
        boolean supports = speaking.stream().anyMatch(position -> position.stance() == Stance.SUPPORT);
        boolean opposes = speaking.stream().anyMatch(position -> position.stance() == Stance.OPPOSE);
        if (supports && opposes) return BoardLine.View.CONTRADICTORY;
        return BoardLine.View.valueOf(speaking.get(0).stance().name());
    }

    /** The positions that the stance rests on: those of the same stance, and all that contradict each other. */
    List<Position> evidence() {
        if (stance() == BoardLine.View.CONTRADICTORY) {
            return latestFirst.stream().filter(position -> position.stance() == Stance.SUPPORT || position.stance() == Stance.OPPOSE).toList();
        }
        return holding().map(holding -> latestFirst.stream().filter(position -> position.stance() == holding.stance()).toList()).orElse(List.of());
    }

    /** The first of the unbroken run of positions with the present stance. */
    Optional<When> since() {
        if (stance() == BoardLine.View.CONTRADICTORY) {
            List<Position> speaking = new ArrayList<>(speaking());
            return speaking.stream().filter(position -> when(position).isPresent()).min(BY_TIME).flatMap(Voices::when);
        }
        Optional<Position> holding = holding();
        if (holding.isEmpty()) return Optional.empty();
        Position first = holding.get();
        boolean reached = false;
        for (Position position : heard) {
            reached |= position.id().equals(first.id());
            if (!reached) continue;
            if (position.stance() != first.stance()) break;
            if (when(position).isPresent()) first = position;
        }
        return when(first);
    }

    Optional<When> lastEvidence() {
        return latestFirst.stream().filter(position -> when(position).isPresent()).findFirst().flatMap(Voices::when);
    }
}
