package standpoint.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import standpoint.news.Body;
import standpoint.news.BoardLine;
import standpoint.news.Member;
import standpoint.news.Outcome;

/** The lines of a board counted as votes under a rule. */
final class BoardVotes {
    private final Rule rule;
    private final LocalDate asOf;
    private final Conditional conditional;
    private final List<Member> members;
    private final List<Member> deciding;

    /** @throws RuleException when the rule does not fit the body, or nobody belongs to it on the day */
    BoardVotes(Rule rule, Body body, LocalDate asOf, Conditional conditional) {
        this.rule = rule;
        this.asOf = asOf;
        this.conditional = conditional;
        this.members = body.on(asOf);
        this.deciding = rule.deciding(body, asOf);
    }

    /** Whether a member of the day has a vote under the rule. */
    boolean takesPart(Member member) { return deciding.contains(member); }

    /** @param lines one for each member of the day, in the roster's order */
    List<Vote> of(List<BoardLine> lines) {
        return lines.stream().map(line -> silent(line, conditional.vote(line.stance()))).toList();
    }

    /** @param votes one for each member of the day, in the roster's order */
    Outcome outcome(List<Vote> votes) {
        if (votes.size() != members.size()) throw new IllegalArgumentException(votes.size() + " votes of " + members.size() + " members");
        List<Member> taking = new ArrayList<>();
        List<Vote> cast = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (!deciding.contains(members.get(i))) continue;
            taking.add(members.get(i));
            cast.add(votes.get(i));
        }
        return new OutcomeMaker(rule).outcome(new Ballot(taking, cast), conditional.words());
    }

    /** After the deadline of a silence procedure only an objection made by then stops it. */
    private Vote silent(BoardLine line, Vote vote) {
        if (rule.deadline().isEmpty() || !asOf.isAfter(rule.deadline().get())) return vote;
        boolean late = line.since().flatMap(when -> when.moment()).map(moment -> moment.firstDay().isAfter(rule.deadline().get())).orElse(false);
        return vote == Vote.NO && !late ? Vote.NO : Vote.YES;
    }
}
