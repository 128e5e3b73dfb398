package standpoint.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import standpoint.news.Member;
import standpoint.news.Spelling;

/** The terms of a file before they become a roster. @param error tells a mistake at a term, by its index */
record Terms(List<Member> members, BiFunction<Integer, String, FormatException> error) {

    /** No member twice on one day, no name that means two members of one day, and weights for all or for none. */
    void check() {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Set<String> names = new LinkedHashSet<>(List.of(Spelling.folded(members.get(i).name())));
            members.get(i).aliases().forEach(alias -> names.add(Spelling.folded(alias)));
            for (String name : names) {
                List<Integer> earlier = byName.computeIfAbsent(members.get(i).chamber().orElse("") + "/" + name, key -> new ArrayList<>());
                for (int other : earlier) refuseOverlap(members.get(other), i, name);
                earlier.add(i);
            }
        }
        checkWeights();
    }

    private void refuseOverlap(Member other, int index, String name) {
        Member member = members.get(index);
        boolean apart = other.to().isPresent() && member.from().isPresent() && other.to().get().isBefore(member.from().get())
                || member.to().isPresent() && other.from().isPresent() && member.to().get().isBefore(other.from().get());
        if (apart) return;
        if (Spelling.folded(other.name()).equals(Spelling.folded(member.name()))) {
            throw error.apply(index, "two terms of " + member.name() + " overlap (" + span(other) + " and " + span(member)
                    + "); end the earlier before the later begins");
        }
        throw error.apply(index, "\"" + name + "\" names both " + other.name() + " and " + member.name() + "; keep it for one of them");
    }

    private static String span(Member member) {
        return member.from().map(LocalDate::toString).orElse("ever") + " to " + member.to().map(LocalDate::toString).orElse("now");
    }

    private void checkWeights() {
        if (members.stream().noneMatch(member -> member.weight().isPresent())) return;
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).weight().isEmpty()) {
                throw error.apply(i, members.get(i).name() + " has no weight, though other members have one; add \"weight:\"");
            }
        }
    }
}
