package standpoint.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import standpoint.news.Member;
import standpoint.news.Spelling;

/** The conditions that one chamber, or the whole body, has to meet. */
record Part(Optional<String> chamber, List<Condition> conditions) {

    private static final int FEW = 10;

    Part { conditions = List.copyOf(conditions); }

    boolean concerns(Member member) {
        return chamber.isEmpty() || member.chamber().map(Spelling::folded).equals(chamber.map(Spelling::folded));
    }

    boolean met(Ballot ballot) {
        Ballot own = ballot.of(this::concerns);
        return conditions.stream().allMatch(condition -> condition.met(own));
    }

    /** Adopted whatever the open votes turn out to be: they may object, or stay away to break a quorum. */
    private boolean certain(Ballot own) {
        Ballot objecting = own.closed(Vote.NO);
        Ballot away = own.closed(Vote.ABSENT);
        return conditions.stream().allMatch(condition -> condition.met(objecting) && condition.met(away));
    }

    /** Members whose votes count against a condition that even the best case leaves unmet. */
    Set<Member> blocking(Ballot ballot) {
        Ballot own = ballot.of(this::concerns);
        Ballot best = own.closed(Vote.YES);
        Set<Member> blocking = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            if (condition.met(best)) continue;
            for (int i = 0; i < own.size(); i++) {
                if (condition.against(own.members().get(i), own.votes().get(i))) blocking.add(own.members().get(i));
            }
        }
        return blocking;
    }

    /** The fewest members whose support makes adoption certain, those who do not oppose today first. */
    Set<Member> shortest(Ballot ballot) {
        Ballot own = ballot.of(this::concerns);
        List<Integer> forced = IntStream.range(0, own.size()).boxed().filter(i -> conditions.stream()
                .anyMatch(condition -> condition.forces(own.members().get(i), own.votes().get(i)))).toList();
        Ballot start = own.supportedBy(forced);
        List<Integer> fewest = null;
        for (Condition condition : conditions) {
            List<Integer> found = shortest(start, ranked(start, condition));
            if (fewest == null || found.size() < fewest.size()) fewest = found;
        }
        Set<Member> members = new LinkedHashSet<>();
        Set<Integer> chosen = new TreeSet<>(forced);
        if (fewest != null) chosen.addAll(conditions.size() > 1 ? shorter(start, fewest) : fewest);
        chosen.forEach(index -> members.add(own.members().get(index)));
        return members;
    }

    /** Conditions that count differently may have a shorter way in common than each has alone: among few members every way is tried. */
    private List<Integer> shorter(Ballot start, List<Integer> found) {
        List<Integer> open = IntStream.range(0, start.size()).boxed().filter(i -> start.votes().get(i) != Vote.YES)
                .sorted(Comparator.comparing(i -> start.votes().get(i) == Vote.NO)).toList();
        if (open.size() > FEW) return found;
        for (int chosen = 0; chosen < 1 << open.size(); chosen++) {
            if (Integer.bitCount(chosen) >= found.size()) continue;
            List<Integer> way = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) if ((chosen >> i & 1) == 1) way.add(open.get(i));
            if (certain(start.supportedBy(way))) return shorter(start, way);
        }
        return found;
    }

    /** Those who could still join, in the order in which their support brings a condition on. */
    private static List<Integer> ranked(Ballot start, Condition condition) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < start.size(); i++) if (start.votes().get(i) != Vote.YES) open.add(i);
        open.sort(Comparator.<Integer, BigDecimal>comparing(i -> condition.gain(start.members().get(i), start.votes().get(i))).reversed()
                .thenComparing(i -> start.votes().get(i) == Vote.OPEN ? 0 : 1).thenComparing(i -> i));
        return open;
    }

    private List<Integer> shortest(Ballot start, List<Integer> ranked) {
        int low = 0;
        int high = ranked.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (certain(start.supportedBy(ranked.subList(0, middle)))) high = middle;
            else low = middle + 1;
        }
        return spared(start, gentlest(start, ranked, low));
    }

    /** Of the ways with a number of members, the one with the fewest who oppose today. */
    private List<Integer> gentlest(Ballot start, List<Integer> ranked, int size) {
        List<Integer> willing = ranked.stream().filter(i -> start.votes().get(i) != Vote.NO).toList();
        List<Integer> opposed = ranked.stream().filter(i -> start.votes().get(i) == Vote.NO).toList();
        for (int turned = Math.max(0, size - willing.size()); turned <= Math.min(size, opposed.size()); turned++) {
            List<Integer> way = new ArrayList<>(willing.subList(0, size - turned));
            way.addAll(opposed.subList(0, turned));
            if (certain(start.supportedBy(way))) return way;
        }
        return ranked.subList(0, size);
    }

    /** The same way without those it does not need: what ranks high for one condition may do nothing for another. */
    private List<Integer> spared(Ballot start, List<Integer> way) {
        List<Integer> spared = new ArrayList<>(way);
        for (int i = way.size() - 1; i >= 0; i--) {
            Integer member = spared.remove(i);
            if (!certain(start.supportedBy(spared))) spared.add(i, member);
        }
        return spared;
    }
}
