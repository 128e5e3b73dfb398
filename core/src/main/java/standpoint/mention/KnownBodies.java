package standpoint.mention;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The bodies that an article speaks of by a name that all know, in the order of their first sentence: "NATO summit" speaks of NATO. */
final class KnownBodies {
    private final Names names;
    private final Map<String, Integer> firstSeen = new LinkedHashMap<>();

    KnownBodies(Names names) { this.names = names; }

    void look(WordKinds words, int order) {
        for (int at = 0; at < words.kind.length; at++) {
            if (words.is(at, WordKinds.KNOWN) && words.known(at).way() == Names.Way.BODY) firstSeen.putIfAbsent(words.known(at).of(), order);
        }
    }

    /** The one body that "the alliance" can mean at a sentence; empty when none or several can be meant. */
    Optional<String> calledBy(String noun, int order) {
        String one = null;
        for (Map.Entry<String, Integer> body : firstSeen.entrySet()) {
            if (body.getValue() > order || !names.mayBeCalled(body.getKey(), noun)) continue;
            if (one != null) return Optional.empty();
            one = body.getKey();
        }
        return Optional.ofNullable(one);
    }
}
