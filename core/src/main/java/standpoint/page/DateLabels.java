package standpoint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words beside a date that tell what it is: "Published", "Mis à jour le". */
final class DateLabels {
    private final List<String> published = new ArrayList<>();
    private final List<String> updated = new ArrayList<>();

    DateLabels() {
        for (String line : Lexicon.lines("dates.txt")) {
            int space = line.indexOf(' ');
            (line.startsWith("published") ? published : updated).add(line.substring(space + 1));
        }
    }

    boolean isPublication(String words) { return holds(words, published); }

    boolean isUpdate(String words) { return holds(words, updated); }

    private static boolean holds(String words, List<String> labels) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String label : labels) if (lower.contains(label)) return true;
        return false;
    }
}
