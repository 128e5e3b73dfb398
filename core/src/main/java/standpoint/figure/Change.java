package standpoint.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Token;

/** What was done to things that are counted: "damaged 640 homes" and "destroyed 73 bridges" count different things. */
final class Change {
    private static final int REACH = 4;
    private static final Map<String, String> DONE = Map.ofEntries(Map.entry("destroy", "destroyed"), Map.entry("damage", "damaged"), Map.entry("close", "closed"),
            Map.entry("cancel", "cancelled"), Map.entry("build", "built"), Map.entry("sell", "sold"), Map.entry("export", "exported"), Map.entry("import", "imported"),
            Map.entry("fire", "fired"), Map.entry("launch", "launched"), Map.entry("intercept", "intercepted"), Map.entry("down", "downed"), Map.entry("seize", "seized"),
            Map.entry("lose", "lost"), Map.entry("deport", "deported"), Map.entry("hire", "hired"), Map.entry("create", "created"), Map.entry("repair", "repaired"),
            Map.entry("restore", "restored"), Map.entry("release", "released"), Map.entry("vaccinate", "vaccinated"), Map.entry("buy", "bought"), Map.entry("open", "opened"));

    private Change() { }

    /** The participle of the verb that governs the words [from, to): just before them, or after them in the passive. */
    static Optional<String> around(List<Token> tokens, int from, int to) {
        for (int at = from - 1; at >= 0 && at > from - REACH; at--) {
            String tag = tokens.get(at).tag();
            if (tag.equals(",") || tag.equals("IN") && at < from - 1) break;
            if (tag.startsWith("V") && DONE.containsKey(tokens.get(at).lemma())) return Optional.of(DONE.get(tokens.get(at).lemma()));
        }
        for (int at = to; at < tokens.size() && at < to + REACH; at++) {
            String tag = tokens.get(at).tag();
            if (tag.equals(",") || tag.equals("CC") || tag.startsWith("W")) break;
            if (tag.equals("VBN") && DONE.containsKey(tokens.get(at).lemma())) return Optional.of(DONE.get(tokens.get(at).lemma()));
        }
        return Optional.empty();
    }
}
