package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import standpoint.news.Position;

/**
 * Takes the stance off somebody who only tells another's: in "Norland will vote against it, its minister said" it is Norland's, in "we will vote against it" the minister's too. Where the speaker's is the surer,
 * it stays, and nothing is told of the one whom the proposal is about: in "she does not think that Norland is ready to join" it is hers alone.
 */
final class Reporters {
    private static final Set<String> OWN = Set.of("i", "we", "me", "us", "my", "our", "myself", "ourselves");

    /** A stance found for a line and a holder. */
    record Held(StancePair pair, Position position) { }

    private final Scene scene;
    private final List<Entity> subjects;

    /** @param subjects whom the proposal names, the deciding body apart */
    Reporters(Scene scene, List<Entity> subjects) {
        this.scene = scene;
        this.subjects = subjects;
    }

    /** @param held all of one scene */
    List<Position> without(List<Held> held) {
        return held.stream().filter(one -> held.stream().noneMatch(other -> yields(one, other))).map(Held::position).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Only one of the two keeps the stance, and it is the other. */
    private boolean yields(Held one, Held other) { return tells(one, other) && !surer(one, other) || tells(other, one) && surer(other, one) && subject(one); }

    private static boolean surer(Held one, Held other) { return one.position().confidence() > other.position().confidence(); }

    private boolean subject(Held one) {
        Line line = scene.lines().get(one.pair().line());
        int word = line.from(line.start() + one.pair().start());
        return subjects.stream().anyMatch(entity -> entity.around(line, word) >= 0);
    }

    /** True when the one says of the other that it has this stance, and speaks of nobody else. */
    private boolean tells(Held one, Held other) {
        if (!one.pair().speaks() || one.pair().line() != other.pair().line() || other.pair().speaks() || one.position().stance() != other.position().stance()) return false;
        if (!other.pair().named() || other.pair().pronoun()) return false;
        Line line = scene.lines().get(one.pair().line());
        Optional<int[]> content = one.pair().content(line);
        if (content.isEmpty() || other.pair().start() < content.get()[0] || other.pair().end() > content.get()[1]) return false;
        return other.pair().acts(line) && !ofSpeaker(line, content.get());
    }

    private static boolean ofSpeaker(Line line, int[] content) {
        for (int word = line.from(line.start() + content[0]); word < line.size() && line.at(word).start() - line.start() < content[1]; word++) {
            if (OWN.contains(Scene.plain(line.at(word).text()))) return true;
        }
        return false;
    }
}
