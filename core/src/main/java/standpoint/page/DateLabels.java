package standpoint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words beside a date that tell what it is: "Published", "Mis à jour le", "Member since". */
final class DateLabels {
    private final List<String> published = new ArrayList<>();
    private final List<String> updated = new ArrayList<>();
    private final List<String> joined = new ArrayList<>();

    DateLabels() {
        for (String line : Lexicon.lines("dates.txt")) {
            int space = line.indexOf(' ');
            List<String> kind = line.startsWith("published") ? published : line.startsWith("updated") ? updated : joined;
            kind.add(line.substring(space + 1));
        }
    }

    boolean isPublication(String words) { return holds(words, published); }

    boolean isUpdate(String words) { return holds(words, updated); }

    /** Whether the day is that on which somebody joined the site. */
    boolean isJoining(String words) { return holds(words, joined); }

    private static boolean holds(String words, List<String> labels) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String label : labels) if (lower.contains(label)) return true;
        return false;
    }
}
