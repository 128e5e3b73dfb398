package standpoint.news;

import java.time.LocalDate;
import java.util.List;

/**
 * A body that decides, with its dated roster.
 *
 * @param rule the name of its decision rule, as docs/vocabulary.md lists them
 */
public record Body(String name, List<String> aliases, String rule, List<Member> members) {

    public Body {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    /** Who belongs on a day, in the roster's order. */
    public List<Member> on(LocalDate day) { return members.stream().filter(member -> member.on(day)).toList(); }
}
