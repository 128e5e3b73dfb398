package standpoint.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a question calls the contrary of its proposal. */
final class Opposites {
    private final List<String> readable = new ArrayList<>();
    private final List<Set<String>> words = new ArrayList<>();

    Opposites(List<String> texts) {
        for (String text : texts) {
            if (bareNegation(text) || refusal(text)) continue;
            readable.add(text);
            Set<String> own = new LinkedHashSet<>();
            Proposal.plainWords(text, own);
            if (own.size() > 2) words.add(own);
        }
    }

    /** Those that are read as wordings; negations and refusals are read where they stand. */
    List<String> readable() { return readable; }

    /** For each opposite of three content words or more, those words. */
    List<Set<String>> words() { return words; }

    /** All content words of an opposite stand close together: its own words say the contrary, whatever else is met there. */
    void add(Line line, List<Target> found) {
        for (Set<String> opposite : words) {
            int from = -1;
            int to = -1;
            int verb = -1;
            Set<String> open = new HashSet<>(opposite);
            for (int i = 0; i < line.size(); i++) {
                boolean own = opposite.contains(line.at(i).stem()) || opposite.contains(line.text(i));
                if (!own || from >= 0 && i - to > 3) continue;
                open.remove(line.at(i).stem());
                open.remove(line.text(i));
                if (from < 0) from = i;
                to = i + 1;
                if (line.tree().verb(i)) verb = i;
            }
            if (!open.isEmpty() || verb < 0) continue;
            int start = from;
            int end = to;
            found.removeIf(target -> target.start() < end && start < target.to());
            found.add(new Target(from, from, to, verb, -1, Target.Way.EXPLICIT, opposite.size() + 1));
        }
    }

    /** "Block the merger": a verb of refusal is read as such where it stands. */
    private static boolean refusal(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).replaceFirst("^the [\\p{L}-]+ ", "").split(" ");
        for (int i = 0; i < words.length; i++) {
            String base = words[i].replaceFirst("(?<=[a-z]{3}(?<!oe))s$", "");
            boolean passive = i > 0 && Set.of("is", "are", "be", "gets").contains(words[i - 1]) && Set.of("blocked", "vetoed", "rejected", "stopped", "refused", "killed", "halted", "prohibited", "prevented", "defeated").contains(words[i]);
            if (passive || (i == 0 || i > 0 && base.length() < words[i].length()) && (REFUSALS.contains(base) || base.equals("vetoe"))) return true;
        }
        return false;
    }

    private static final Set<String> REFUSALS = Set.of("block", "reject", "stop", "oppose", "veto", "prohibit", "prevent", "refuse", "kill", "halt", "resist", "fight", "vote", "scrap", "abandon", "drop", "scuttle", "torpedo",
            "delay", "postpone", "shelve", "turn", "throw");

    /** "No strike": the negation is read where it stands. */
    private static boolean bareNegation(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split(" ")) if (Set.of("no", "not", "never", "without").contains(word)) return true;
        return false;
    }
}
