package standpoint.evaluation.origins;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import standpoint.evaluation.origins.OriginPack.Edge;
import standpoint.evaluation.origins.OriginPack.Kind;

/** What a pack's gold tells of two pages: that they have an occasion in common, that they have none, or nothing, where one has its words from the other. */
final class PackLabels {
    static final String ONE = "one";
    static final String TWO = "two";
    static final String UNTOLD = "untold";

    private final Set<String> shared = new HashSet<>();
    private final Set<String> related = new HashSet<>();
    /** Pages that anything joins. */
    private final Map<String, String> component = new HashMap<>();

    PackLabels(OriginPack pack) {
        for (Edge edge : pack.edges()) {
            join(edge.from(), edge.to());
            if (pack.pages().containsKey(edge.to())) (edge.kind() == Kind.SHARES ? shared : related).add(PackTrace.pair(edge.from(), edge.to()));
        }
        for (OriginPack.Claim claim : pack.claims()) {
            // What two pages that nothing else joins have of one origin they have of one occasion.
            for (OriginPack.Report one : claim.reports()) {
                for (OriginPack.Report other : claim.reports()) {
                    boolean implied = claim.origins().max() == 1 && !leader(one.page()).equals(leader(other.page()));
                    if (implied) shared.add(PackTrace.pair(one.page(), other.page()));
                }
            }
        }
    }

    private void join(String one, String other) {
        if (!leader(one).equals(leader(other))) component.put(leader(other), leader(one));
    }

    private String leader(String page) {
        String at = page;
        while (component.containsKey(at)) at = component.get(at);
        return at;
    }

    String of(String one, String other) {
        String pages = PackTrace.pair(one, other);
        return related.contains(pages) ? UNTOLD : shared.contains(pages) ? ONE : TWO;
    }
}
