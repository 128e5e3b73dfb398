package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Those who share one verb: "Norland, Ostia and Karst oppose". */
final class Coordination {
    private static final Set<String> JOINS = Set.of(",", "and", "or", "nor", "both", "the", "either", "neither");

    private static final Set<String> PREPOSITIONS = Set.of("in", "of", "to", "for", "from", "with", "on", "at", "against", "into");

    private Coordination() { }

    static List<Named> of(Line line, Named one, List<Named> named) {
        List<Named> all = new ArrayList<>(List.of(one));
        boolean joined = true;
        while (joined) {
            joined = false;
            Named first = all.get(0);
            Named last = all.get(all.size() - 1);
            for (Named other : named) {
                if (other.pronoun() || PREPOSITIONS.contains(line.text(other.from() - 1)) || PREPOSITIONS.contains(line.text(other.from() - 2)) && line.text(other.from() - 1).equals("the")) continue;
                if (other.to() <= first.from() && onlyJoins(line, other.to(), first.from()) && conjoined(line, other.to(), one, all)) {
                    all.add(0, other);
                    joined = true;
                } else if (other.from() >= last.to() && onlyJoins(line, last.to(), other.from()) && conjoined(line, last.to(), other, all)) {
                    all.add(other);
                    joined = true;
                }
                if (joined) break;
            }
        }
        return all;
    }

    private static boolean onlyJoins(Line line, int from, int to) {
        if (to <= from || to - from > 3) return false;
        for (int k = from; k < to; k++) if (!JOINS.contains(line.text(k))) return false;
        return true;
    }

    /** A comma alone joins only where an "and" closes the list; "Rell, Norland's leader" is no list. */
    private static boolean conjoined(Line line, int at, Named end, List<Named> all) {
        for (int k = at; k < Math.max(end.from(), all.get(all.size() - 1).to()) + 3 && k < line.size(); k++) {
            if (line.at(k).is("and") || line.at(k).is("or") || line.at(k).is("nor")) return true;
        }
        return false;
    }
}
