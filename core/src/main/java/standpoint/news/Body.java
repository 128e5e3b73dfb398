package standpoint.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A body that decides, with its dated roster.
 *
 * @param rule    its decision rule, written as docs/vocabulary.md says
 * @param source  where the rule is from ("North Atlantic Treaty, Article 10")
 * @param members every term of every member, in the roster's order
 */
public record Body(String name, List<String> aliases, String rule, String source, List<Member> members) {

    public Body {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    /** Who belongs on a day, in the roster's order. */
    public List<Member> on(LocalDate day) { return members.stream().filter(member -> member.on(day)).toList(); }

    /** The member of a day with that name or alias ("Belgian" is Belgium). Of two chambers the first that has it. */
    public Optional<Member> member(String name, LocalDate day) {
        return on(day).stream().filter(member -> member.named(name)).findFirst();
    }

    /** The member with that name or alias on any day: the first of its terms. */
    public Optional<Member> member(String name) {
        return members.stream().filter(member -> member.named(name)).findFirst();
    }

    /** True when the name is the body's own or an alias. */
    public boolean named(String other) {
        String folded = Spelling.folded(other);
        return Spelling.folded(name).equals(folded) || aliases.stream().anyMatch(alias -> Spelling.folded(alias).equals(folded));
    }
}
