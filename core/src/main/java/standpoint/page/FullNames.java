package standpoint.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is named in full and who by the surname alone in the paragraphs of a page. A story names in full whom it brings in, and by the surname whom its readers
 * have met: "Poe" after "Ann Poe" goes on, "Ann Poe" after nobody of that name may begin.
 */
final class FullNames {
    private static final int MOST = 60;
    private static final int REACH = 25;
    private final int[] introduced;
    private final int[] known;
    private final int[] again;
    private final int[] strangers;

    FullNames(List<String> paragraphs) {
        int n = paragraphs.size();
        introduced = new int[n];
        known = new int[n];
        again = new int[n];
        strangers = new int[n];
        Map<String, Integer> full = new HashMap<>();
        Set<String> everFull = new HashSet<>();
        for (int i = 0; i < n; i++) {
            Set<String> here = new HashSet<>();
            for (TextWords.Name name : TextWords.names(paragraphs.get(i), MOST)) {
                String last = name.last();
                if (!here.add(last)) continue;
                Integer before = full.get(last);
                boolean met = before != null && i - before <= REACH;
                if (name.isFull()) {
                    if (!everFull.add(last)) again[i]++;
                    if (!met) introduced[i]++;
                    full.put(last, i);
                } else if (met) {
                    known[i]++;
                    full.put(last, i);
                } else if (!name.opensSentence()) {
                    strangers[i]++;
                }
            }
        }
    }

    void describe(int gap, float[] f, int from) {
        f[from] = known[gap + 1];
        f[from + 1] = introduced[gap + 1];
        f[from + 2] = sum(known, gap + 1, gap + 4);
        f[from + 3] = sum(introduced, gap + 1, gap + 4);
        f[from + 4] = again[gap + 1];
        f[from + 5] = strangers[gap + 1];
    }

    private static float sum(int[] of, int from, int to) {
        int sum = 0;
        for (int i = from; i < Math.min(of.length, to); i++) sum += of[i];
        return sum;
    }
}
