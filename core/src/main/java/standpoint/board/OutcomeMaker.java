package standpoint.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import standpoint.news.Member;
import standpoint.news.Outcome;
import standpoint.news.Outcome.Verdict;

/** Counts a ballot under a rule: now, at best and at worst, who stops it, and whose support would carry it. */
public final class OutcomeMaker {
    private final Rule rule;

    public OutcomeMaker(Rule rule) { this.rule = rule; }

    /** @param reading how a conditional was counted in the ballot, as words for the sentence; may be empty */
    public Outcome outcome(Ballot ballot, String reading) {
        Verdict best = verdict(ballot.closed(Vote.YES));
        // an open vote may object, or stay away to break a quorum
        Verdict worst = rule.met(ballot.closed(Vote.NO)) && rule.met(ballot.closed(Vote.ABSENT)) ? Verdict.ADOPTED : Verdict.BLOCKED;
        Verdict now = best == worst ? best : Verdict.OPEN;
        List<String> blocking = now == Verdict.BLOCKED ? blocking(ballot) : List.of();
        List<String> needed = now == Verdict.ADOPTED ? List.of() : needed(ballot);
        return new Outcome(now, best, worst, blocking, needed, why(ballot, now, blocking, needed, reading));
    }

    private Verdict verdict(Ballot closed) { return rule.met(closed) ? Verdict.ADOPTED : Verdict.BLOCKED; }

    private List<String> blocking(Ballot ballot) {
        Set<Member> blocking = new LinkedHashSet<>();
        for (Part part : rule.parts()) blocking.addAll(part.blocking(ballot));
        return names(ballot, blocking);
    }

    private List<String> needed(Ballot ballot) {
        Set<Member> needed = new LinkedHashSet<>();
        for (Part part : rule.parts()) needed.addAll(part.shortest(ballot));
        return names(ballot, needed);
    }

    /** In the roster's order. */
    private static List<String> names(Ballot ballot, Set<Member> some) {
        return ballot.members().stream().filter(some::contains).map(member -> Roster.label(ballot.members(), member)).toList();
    }

    private String why(Ballot ballot, Verdict now, List<String> blocking, List<String> needed, String reading) {
        List<String> counts = new ArrayList<>();
        count(counts, ballot, Vote.YES, "supports", "support");
        if (counts.isEmpty()) counts.add("nobody supports");
        counts.set(0, counts.get(0) + measured(ballot));
        count(counts, ballot, Vote.NO, "objects", "object");
        count(counts, ballot, Vote.ABSTAIN, "abstains", "abstain");
        count(counts, ballot, Vote.ABSENT, "is absent", "are absent");
        count(counts, ballot, Vote.OPEN, "is open", "are open");
        String verdict = switch (now) {
            case ADOPTED -> ballot.count(Vote.OPEN) == 0 ? "it is adopted" : "it is adopted whatever the open ones do";
            case BLOCKED -> blocking.isEmpty() ? "it is blocked" : "it is blocked by " + list(blocking);
            case OPEN -> "it is open: it needs " + list(needed);
        };
        return "Under " + rule.described(ballot.members()) + ", " + String.join(", ", counts) + ", so " + verdict
                + (reading.isEmpty() ? "" : " (" + reading + ")") + ".";
    }

    /** What else the rule counts of those who support: " (64.3 % of the population)", " (with 401 of 719 votes)". */
    private String measured(Ballot ballot) {
        List<Condition> conditions = rule.parts().stream().flatMap(part -> part.conditions().stream()).toList();
        boolean population = conditions.stream().anyMatch(condition -> condition instanceof PopulationThreshold
                || condition instanceof Threshold threshold && threshold.unit() == Unit.POPULATION);
        boolean weight = conditions.stream().anyMatch(condition -> condition instanceof Threshold threshold && threshold.unit() != Unit.MEMBERS
                && threshold.unit() != Unit.POPULATION) && ballot.members().stream().allMatch(member -> member.weight().isPresent());
        List<String> measures = new ArrayList<>();
        if (weight && rule.parts().size() == 1) {
            measures.add("with " + ballot.sum(Unit.WEIGHT, Vote.YES::equals).toPlainString() + " of " + Unit.WEIGHT.total(ballot.members()).toPlainString() + " votes");
        }
        if (population) {
            // rounded down, so that 64.97 % is not read as enough
            measures.add(ballot.sum(Unit.POPULATION, Vote.YES::equals).multiply(BigDecimal.valueOf(100))
                    .divide(Unit.POPULATION.total(ballot.members()), 2, RoundingMode.DOWN).toPlainString() + " % of the population");
        }
        return measures.isEmpty() ? "" : " (" + String.join(", ", measures) + ")";
    }

    private static void count(List<String> counts, Ballot ballot, Vote vote, String one, String many) {
        int count = ballot.count(vote);
        if (count > 0) counts.add(count + " " + (count == 1 ? one : many));
    }

    private static String list(List<String> names) {
        if (names.size() > 6) return names.size() + " members (" + String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more)";
        if (names.size() == 1) return names.get(0);
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
