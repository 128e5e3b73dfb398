package standpoint.question;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Composes attitudes over the parse of a line, from a target upwards: each word of attitude on the way turns or keeps what stands below
 * it, and whoever is the subject of the clause reached holds what it has come to. "Refuses to drop its veto of" turns three times.
 */
final class Composer {
    private final Predication predication;

    Composer(Predication predication) { this.predication = predication; }

    /**
     * Everybody's attitude to a target, the nearest to it first.
     *
     * @param silent the words say that it is nobody's view now: supposed, denied, asked, once held
     */
    record Reading(List<Attitude> attitudes, boolean silent) { }

    /** @param actors tells of a word whether it can mean somebody who has attitudes */
    Reading compose(Line line, Target target, Functors functors, IntPredicate actors) {
        Climb climb = new Climb(line, target, functors, actors, predication);
        return new Reading(climb.climb(), climb.sum.silent || climb.sum.open);
    }
}
