package standpoint.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way to say the proposal, taken apart.
 *
 * @param sign      +1 for the proposal, -1 for its opposite
 * @param relation  what is done ("join", "ban", "raise")
 * @param heads     words for what it is done to ("quota", "quotas"); none when the relation says all ("Halden merges with Borvik")
 * @param modifiers stems of further words that narrow the head ("fish", "2027")
 * @param entities  who and what is named
 */
record Wording(int sign, Optional<Families.Family> relation, Set<String> heads, List<String> modifiers, List<Entity> entities) {

    boolean bond() { return relation.isPresent() && relation.get().kind() == Families.Kind.BOND; }

    boolean related(String word) { return relation.isPresent() && relation.get().words().contains(word); }

    boolean contrary(String word) { return relation.isPresent() && relation.get().contrary().contains(word); }

    /** What the object alone stands for: the proposal (+1), its contrary (-1) or nothing (0). "The quota" says not whether up or down. */
    int bare() {
        if (relation.isEmpty()) return sign;
        return switch (relation.get().kind()) {
            case REMOVE -> -sign;
            case LEVEL -> 0;
            default -> sign;
        };
    }
}
