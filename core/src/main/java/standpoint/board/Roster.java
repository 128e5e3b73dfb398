package standpoint.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Body;
import standpoint.news.Member;
import standpoint.news.Spelling;

/** The members of a body on one day, found by name, alias or demonym. One name is several members where it sits in several chambers. */
final class Roster {
    private final Body body;
    private final LocalDate day;
    private final List<Member> members;
    private final Map<String, List<Member>> byName = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    /** @throws RuleException when nobody belongs on the day */
    Roster(Body body, LocalDate day) {
        this.body = body;
        this.day = day;
        this.members = body.on(day);
        if (members.isEmpty()) throw new RuleException("The roster of " + body.name() + " has nobody on " + day + ": " + span() + ".");
        for (Member member : members) {
            add(member.name(), member);
            member.aliases().forEach(alias -> add(alias, member));
        }
    }

    private void add(String name, Member member) {
        List<Member> same = byName.computeIfAbsent(Spelling.folded(name), key -> new ArrayList<>());
        if (!same.contains(member)) same.add(member);
        names.add(name);
    }

    private String span() {
        return body.members().stream().flatMap(member -> member.from().stream()).min(LocalDate::compareTo)
                .filter(day::isBefore).map(first -> "it begins on " + first)
                .orElseGet(() -> body.members().stream().flatMap(member -> member.to().stream()).max(LocalDate::compareTo)
                        .map(last -> "it ends on " + last).orElse("no term includes it"));
    }

    List<Member> members() { return members; }

    /** A member's name; with its chamber where another member of the same name sits in another. */
    static String label(List<Member> members, Member member) {
        boolean alone = members.stream().filter(other -> other.name().equals(member.name())).count() < 2;
        return alone ? member.name() : member.name() + member.chamber().map(chamber -> " (" + chamber + ")").orElse("");
    }

    List<Member> named(String name) { return byName.getOrDefault(Spelling.folded(name), List.of()); }

    /** The members that a typed name means. @throws RuleException offering the nearest, when it means none */
    List<Member> typed(String name) {
        List<Member> found = named(name);
        if (!found.isEmpty()) return found;
        Optional<String> otherDays = body.member(name).map(member -> " " + member.name() + " belongs on other days.");
        String nearest = Spelling.nearest(name, names).map(near -> " Did you mean \"" + near + "\"?").orElse("");
        throw new RuleException(body.name() + " has no member \"" + name + "\" on " + day + "." + otherDays.orElse(nearest));
    }
}
