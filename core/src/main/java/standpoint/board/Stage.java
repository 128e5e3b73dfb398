package standpoint.board;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One step of a decision that is taken in steps.
 *
 * @param name a verb: invite, sign, ratify, deposit
 * @param by   how the body takes it as one; absent when every member takes it for itself
 */
public record Stage(String name, Optional<Rule> by) {

    public Stage {
        if (name.isBlank() || name.length() > 40) throw new RuleException("A stage is a verb such as \"ratify\", not \"" + name + "\".");
        name = name.toLowerCase(Locale.ROOT);
    }

    /** What has been done once it is reached: ratified, signed, deposited. */
    public String done() {
        if (name.endsWith("e")) return name + "d";
        if (name.endsWith("y") && name.length() > 1 && "aeiou".indexOf(name.charAt(name.length() - 2)) < 0) return name.substring(0, name.length() - 1) + "ied";
        return name + "ed";
    }

    /** The verb after "to". */
    Set<String> toDo() { return name.equals("ratify") ? Set.of(name, "approve") : Set.of(name); }

    /** The words of news that tell of it; a parliament that ratifies is often said to approve. Headlines use the present: "Brennis ratifies". */
    Set<String> told(boolean headline) {
        Set<String> told = new LinkedHashSet<>();
        told.add(done());
        if (headline) told.add(done().endsWith("ied") ? done().substring(0, done().length() - 1) + "s" : name + "s");
        if (name.equals("ratify")) told.add(headline ? "approves" : "approved");
        return told;
    }
}
