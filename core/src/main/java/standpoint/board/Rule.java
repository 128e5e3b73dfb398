package standpoint.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Body;
import standpoint.news.Member;

/**
 * How a body decides: conditions that must all be met, in the whole body or a chamber each.
 *
 * @param text     as it was written
 * @param deadline the day of a silence procedure: whoever has not objected by it consents
 * @param taking   who takes part
 * @param stages   the steps in which it is taken; none for a decision taken at once
 */
public record Rule(String text, String title, List<Part> parts, Optional<LocalDate> deadline, Participation taking, List<Stage> stages) {

    /** Who takes part: all, all but some, or some alone. */
    record Participation(boolean only, List<String> names) {
        static final Participation ALL = new Participation(false, List.of());

        Participation { names = List.copyOf(names); }
    }

    public Rule {
        parts = List.copyOf(parts);
        stages = List.copyOf(stages);
    }

    /** Reads a rule as docs/vocabulary.md writes them. @throws RuleException with one sentence, when it is none */
    public static Rule parse(String text) { return new RuleParser(text).rule(); }

    /**
     * The members who decide on a day.
     *
     * @throws RuleException when nobody belongs on that day, a name is of no member, or the rule does not fit
     */
    public List<Member> deciding(Body body, LocalDate day) {
        Roster roster = new Roster(body, day);
        Set<Member> named = new LinkedHashSet<>();
        for (String name : taking.names) named.addAll(roster.typed(name));
        List<Member> deciding = roster.members().stream().filter(member -> taking.names.isEmpty() || named.contains(member) == taking.only).toList();
        for (Part part : parts) fit(body, day, part, deciding);
        if (parts.stream().noneMatch(part -> part.chamber().isEmpty())) {
            deciding.stream().filter(member -> parts.stream().noneMatch(part -> part.concerns(member))).findFirst().ifPresent(member -> {
                throw misfit(body, day, "the rule says nothing on the chamber of " + member.name() + "; add \"; in "
                        + member.chamber().orElse("...") + ": ...\"");
            });
        }
        return deciding;
    }

    private void fit(Body body, LocalDate day, Part part, List<Member> deciding) {
        List<Member> own = deciding.stream().filter(part::concerns).toList();
        if (own.isEmpty()) {
            throw misfit(body, day, part.chamber().map(name -> "no member sits in the chamber \"" + name + "\"").orElse("nobody takes part"));
        }
        for (Condition condition : part.conditions()) {
            try {
                condition.fit(own);
            } catch (RuleException misfit) {
                throw misfit(body, day, misfit.getMessage());
            }
        }
    }

    private RuleException misfit(Body body, LocalDate day, String why) {
        return new RuleException("The rule \"" + text + "\" does not fit " + body.name() + " on " + day + ": " + why + ".");
    }

    boolean met(Ballot ballot) { return parts.stream().allMatch(part -> part.met(ballot)); }

    /** "consensus, which needs no objection from any of 31". */
    String described(List<Member> deciding) {
        Set<String> phrases = new LinkedHashSet<>();
        for (Part part : parts) {
            List<Member> own = deciding.stream().filter(part::concerns).toList();
            for (Condition condition : part.conditions()) {
                phrases.add(part.chamber().map(name -> "in " + name + " ").orElse("") + condition.words(own));
            }
        }
        List<String> needs = new ArrayList<>(phrases);
        String last = needs.remove(needs.size() - 1);
        return title + ", which needs " + (needs.isEmpty() ? last : String.join(", ", needs) + " and " + last);
    }
}
