package standpoint.news;

import java.util.List;

/**
 * What the positions mean under the body's rule.
 *
 * @param best     if every unknown member supports
 * @param worst    if every unknown member objects
 * @param blocking members that stop it now
 * @param needed   members on the shortest way to adoption
 * @param why      one sentence
 */
public record Outcome(Verdict now, Verdict best, Verdict worst, List<String> blocking, List<String> needed, String why) {

    public enum Verdict { ADOPTED, BLOCKED, OPEN }

    public Outcome {
        blocking = List.copyOf(blocking);
        needed = List.copyOf(needed);
    }
}
