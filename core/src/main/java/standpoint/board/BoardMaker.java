package standpoint.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Board;
import standpoint.news.BoardLine;
import standpoint.news.Body;
import standpoint.news.Identity;
import standpoint.news.Member;
import standpoint.news.Move;
import standpoint.news.Origins;
import standpoint.news.Position;
import standpoint.news.Question;
import standpoint.news.When;

/** The fold that puts positions, roster and rule together: every member of a day with its stance, and the outcome. */
public final class BoardMaker {
    private final Conditional conditional;

    /** @param conditional what a conditional stance counts as */
    public BoardMaker(Conditional conditional) { this.conditional = conditional; }

    /**
     * The state of play on a day, from what was said or published by then. What has no date is taken as the oldest.
     *
     * @param holders who holds the positions, with their offices
     * @throws RuleException with one sentence, when the rule cannot be read or does not fit, or the roster has nobody on the day
     */
    public Board make(Question question, Body body, LocalDate asOf, List<Position> positions, List<Move> moves, Origins origins,
                      List<Identity> holders) {
        Rule rule = Rule.parse(question.rule().orElse(body.rule()));
        Roster roster = new Roster(body, asOf);
        BoardVotes votes = new BoardVotes(rule, body, asOf, conditional);
        Map<String, Identity> identities = new LinkedHashMap<>();
        holders.forEach(holder -> identities.putIfAbsent(holder.id(), holder));
        Map<Member, List<Position>> voting = new LinkedHashMap<>();
        roster.members().forEach(member -> voting.put(member, new ArrayList<>()));
        Map<String, List<Position>> apart = new LinkedHashMap<>();
        for (Position position : positions) {
            if (!within(question, asOf, position)) continue;
            List<Member> speaksFor = members(roster, position, Optional.ofNullable(identities.get(position.holder())));
            speaksFor.forEach(member -> voting.get(member).add(position));
            if (speaksFor.isEmpty()) apart.computeIfAbsent(position.holder(), holder -> new ArrayList<>()).add(position);
        }
        LineMaker lines = new LineMaker(identities, moves.stream().filter(move -> When.by(asOf, move.at())).toList(), origins);
        List<BoardLine> members = new ArrayList<>();
        voting.forEach((member, said) -> members.add(lines.line(Roster.label(roster.members(), member), said,
                votes.takesPart(member) ? Optional.empty() : Optional.of("takes no part"))));
        List<BoardLine> others = apart.values().stream().map(said -> lines.line(said.get(0).name(), said, Optional.empty()))
                .sorted(Comparator.comparing(BoardLine::name)).toList();
        return new Board(question, body, rule.text(), asOf, votes.outcome(votes.of(members)), members, others);
    }

    private static boolean within(Question question, LocalDate asOf, Position position) {
        return Voices.time(position).map(time -> !time.firstDay().isAfter(asOf)
                && question.from().map(from -> !time.lastDay().isBefore(from)).orElse(true)
                && question.to().map(to -> !time.firstDay().isAfter(to)).orElse(true)).orElse(true);
    }

    /** The members that a holder speaks for; who speaks for none may be one in person, as in a parliament, or by a party's other name. */
    private static List<Member> members(Roster roster, Position position, Optional<Identity> holder) {
        List<String> names = new ArrayList<>();
        position.member().ifPresent(names::add);
        holder.flatMap(Identity::member).ifPresent(names::add);
        names.add(position.name());
        holder.map(Identity::names).ifPresent(names::addAll);
        return names.stream().map(roster::named).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }
}
