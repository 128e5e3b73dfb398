package standpoint.board;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.BoardLine;
import standpoint.news.Identity;
import standpoint.news.Move;
import standpoint.news.Origins;
import standpoint.news.Passage;
import standpoint.news.Position;

/** One line of a board from what was said for a member, or by a holder. */
record LineMaker(Map<String, Identity> holders, List<Move> moves, Origins origins) {

    /** @param stage what is to be told of it besides its stance */
    BoardLine line(String name, List<Position> said, Optional<String> stage) {
        Voices voices = new Voices(said, holders);
        Optional<Position> holding = voices.holding();
        BoardLine.View stance = voices.stance();
        List<Position> evidence = voices.evidence();
        Set<String> articles = new LinkedHashSet<>();
        Set<String> keys = new LinkedHashSet<>();
        for (Position position : evidence) {
            articles.add(position.article());
            keys.add(Origins.key(position.article(), position.statement().orElse("")));
        }
        Origins.Count count = origins.count(keys);
        Optional<Passage> condition = stance == BoardLine.View.CONDITIONAL ? holding.flatMap(Position::condition) : Optional.empty();
        return new BoardLine(name, stance, condition, voices.since(), voices.lastEvidence(), holding.map(Position::standing), stage,
                voices.latestFirst().stream().map(Position::id).toList(), movesOf(voices), count.min(), count.max(), articles.size());
    }

    private List<String> movesOf(Voices voices) {
        Set<String> own = new LinkedHashSet<>();
        voices.latestFirst().forEach(position -> own.add(position.id()));
        return moves.stream().filter(move -> own.contains(move.before()) && own.contains(move.after())).map(Move::id).toList();
    }
}
