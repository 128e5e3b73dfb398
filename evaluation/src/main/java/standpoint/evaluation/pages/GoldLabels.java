package standpoint.evaluation.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import standpoint.page.LearningPage;

/** Which blocks of a page are in its gold text: most of their runs of four words are, or, for short ones, a line of it says the same. */
final class GoldLabels {
    private static final int RUN = 4;

    private GoldLabels() { }

    static boolean[] of(LearningPage page, String gold) {
        Map<String, Integer> runs = new HashMap<>();
        List<String> goldWords = words(gold);
        for (int i = 0; i + RUN <= goldWords.size(); i++) runs.merge(String.join(" ", goldWords.subList(i, i + RUN)), 1, Integer::sum);
        Set<String> lines = new HashSet<>();
        for (String line : gold.split("\n")) lines.add(String.join(" ", words(line)));
        boolean[] labels = new boolean[page.size()];
        Map<String, Integer> left = new HashMap<>(runs);
        for (int i = 0; i < labels.length; i++) {
            List<String> own = words(page.text(i));
            if (own.size() < RUN) continue;
            int found = 0;
            int total = own.size() - RUN + 1;
            for (int k = 0; k < total; k++) if (left.getOrDefault(String.join(" ", own.subList(k, k + RUN)), 0) > 0) found++;
            labels[i] = found * 2 > total;
            if (!labels[i]) continue;
            // A sentence that stands twice on the page but once in the gold text belongs to its first place.
            for (int k = 0; k < total; k++) left.computeIfPresent(String.join(" ", own.subList(k, k + RUN)), (run, count) -> count - 1);
        }
        shortBlocks(page, lines, labels);
        return labels;
    }

    /** Blocks of less than four words: in the gold's lines, and among blocks that are in it. */
    private static void shortBlocks(LearningPage page, Set<String> lines, boolean[] labels) {
        int first = 0;
        while (first < labels.length && !labels[first]) first++;
        int last = labels.length - 1;
        while (last >= 0 && !labels[last]) last--;
        for (int i = first; i <= last; i++) {
            List<String> own = words(page.text(i));
            if (own.size() < RUN && !labels[i]) labels[i] = lines.contains(String.join(" ", own));
        }
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
            if (inside && start < 0) start = i;
            if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }
}
