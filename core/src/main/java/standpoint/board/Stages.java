package standpoint.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import standpoint.news.Board;
import standpoint.news.BoardLine;
import standpoint.news.Member;
import standpoint.news.Outcome;
import standpoint.news.Outcome.Verdict;

/**
 * How far a decision has come that is taken in steps, each member in its own way.
 *
 * @param stages  the steps in order
 * @param members every member of the day with the stages it is reported to have reached
 * @param taken   what the body is reported to have done as one, by stage
 * @param board   the board, each line with the last stage reached and the outcome stage by stage
 */
public record Stages(List<Stage> stages, List<Line> members, Map<String, StageReport> taken, Board board) {

    /** One member's stages: the first report of each, in the order of the stages. */
    public record Line(String name, Optional<String> ratifies, Map<String, StageReport> reached) { }

    public Stages {
        stages = List.copyOf(stages);
        members = List.copyOf(members);
    }

    /** The steps of a rule; those of an accession to a treaty when the rule has none. */
    public static List<Stage> of(Rule rule) {
        return rule.stages().isEmpty() ? Rule.parse("stages invite by consensus, sign, ratify, deposit").stages() : rule.stages();
    }

    /** @param reports in any order; the earliest of a member and stage counts */
    public static Stages of(Board board, List<StageReport> reports, Conditional conditional) {
        Rule rule = Rule.parse(board.rule());
        List<Stage> stages = of(rule);
        Map<String, Map<String, StageReport>> byMember = new LinkedHashMap<>();
        Map<String, StageReport> taken = new LinkedHashMap<>();
        for (StageReport report : reports.stream().sorted(java.util.Comparator.comparing(Stages::day)).toList()) {
            if (report.member().isEmpty()) taken.putIfAbsent(report.stage(), report);
            else byMember.computeIfAbsent(report.member().get(), name -> new LinkedHashMap<>()).putIfAbsent(report.stage(), report);
        }
        List<Member> roster = board.body().on(board.asOf());
        List<Line> lines = new ArrayList<>();
        List<BoardLine> boardLines = new ArrayList<>();
        for (int i = 0; i < roster.size(); i++) {
            Map<String, StageReport> reached = byMember.getOrDefault(roster.get(i).name(), Map.of());
            lines.add(new Line(roster.get(i).name(), roster.get(i).ratifies(), ordered(stages, reached)));
            boardLines.add(staged(board.members().get(i), stages, reached));
        }
        Outcome outcome = rule.stages().isEmpty() ? board.outcome()
                : new Steps(board, stages, lines, taken, conditional).outcome();
        return new Stages(stages, lines, taken,
                new Board(board.question(), board.body(), board.rule(), board.asOf(), outcome, boardLines, board.others()));
    }

    private static String day(StageReport report) { return report.when().flatMap(when -> when.moment()).map(Object::toString).orElse("~"); }

    private static Map<String, StageReport> ordered(List<Stage> stages, Map<String, StageReport> reached) {
        Map<String, StageReport> ordered = new LinkedHashMap<>();
        stages.forEach(stage -> Optional.ofNullable(reached.get(stage.name())).ifPresent(report -> ordered.put(stage.name(), report)));
        return ordered;
    }

    private static BoardLine staged(BoardLine line, List<Stage> stages, Map<String, StageReport> reached) {
        Optional<String> last = stages.stream().filter(stage -> reached.containsKey(stage.name())).reduce((a, b) -> b).map(Stage::done);
        if (last.isEmpty()) return line;
        return new BoardLine(line.name(), line.stance(), line.condition(), line.since(), line.lastEvidence(), line.standing(), last,
                line.positions(), line.moves(), line.minOrigins(), line.maxOrigins(), line.reports());
    }

    /** The outcome of a decision in steps: taken when every step is, stopped when one is. */
    private record Steps(Board board, List<Stage> stages, List<Line> lines, Map<String, StageReport> taken, Conditional conditional) {

        Outcome outcome() {
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < stages.size(); i++) outcomes.add(outcome(i));
            Set<String> blocking = new TreeSet<>();
            outcomes.forEach(outcome -> blocking.addAll(outcome.blocking()));
            List<String> needed = outcomes.stream().filter(outcome -> outcome.now() != Verdict.ADOPTED).findFirst().map(Outcome::needed).orElse(List.of());
            return new Outcome(all(outcomes.stream().map(Outcome::now).toList()), all(outcomes.stream().map(Outcome::best).toList()),
                    all(outcomes.stream().map(Outcome::worst).toList()), inRosterOrder(blocking), needed, why(outcomes));
        }

        private static Verdict all(List<Verdict> verdicts) {
            if (verdicts.contains(Verdict.BLOCKED)) return Verdict.BLOCKED;
            return verdicts.contains(Verdict.OPEN) ? Verdict.OPEN : Verdict.ADOPTED;
        }

        /** A member that reached a later stage, or whose body did, is past this one. */
        private Outcome outcome(int index) {
            Stage stage = stages.get(index);
            Rule rule = stage.by().orElseGet(() -> Rule.parse("unanimity abstention blocks"));
            BoardVotes counting = new BoardVotes(rule, board.body(), board.asOf(), conditional);
            List<Vote> stances = counting.of(board.members());
            List<Vote> votes = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                boolean past = reached(lines.get(i), index) || stage.by().isPresent() && anybodyPast(index);
                Vote vote = stances.get(i);
                // who supports has not ratified for that
                votes.add(past ? Vote.YES : stage.by().isPresent() || vote == Vote.NO ? vote : Vote.OPEN);
            }
            return counting.outcome(votes);
        }

        private boolean reached(Line line, int index) {
            return stages.subList(index, stages.size()).stream().anyMatch(stage -> line.reached().containsKey(stage.name()));
        }

        private boolean anybodyPast(int index) {
            return stages.subList(index, stages.size()).stream().anyMatch(stage -> taken.containsKey(stage.name()))
                    || lines.stream().anyMatch(line -> reached(line, index + 1));
        }

        private List<String> inRosterOrder(Set<String> names) { return lines.stream().map(Line::name).filter(names::contains).toList(); }

        private String why(List<Outcome> outcomes) {
            List<String> steps = new ArrayList<>();
            for (int i = 0; i < stages.size(); i++) {
                int at = i;
                String state = outcomes.get(i).now().name().toLowerCase(Locale.ROOT);
                String count = stages.get(i).by().isPresent() ? state.equals("adopted") ? "done" : state
                        : lines.stream().filter(line -> reached(line, at)).count() + " of " + lines.size();
                steps.add(stages.get(i).name() + " " + count);
            }
            return "Stage by stage: " + String.join(", ", steps) + " (" + conditional.words() + ").";
        }
    }
}
