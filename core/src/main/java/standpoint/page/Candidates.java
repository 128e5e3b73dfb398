package standpoint.page;

import java.util.HashMap;
import java.util.Map;

/** Two old ways of finding the place of the article: the densest place, and the smallest place that covers most of the prose. */
final class Candidates {

    private Candidates() { }

    /** The place whose paragraphs, by length and commas, outweigh all others' after its links are held against it (as Readability does). */
    static Place densest(HtmlPage page) {
        Map<Place, Double> scores = new HashMap<>();
        Place best = page.root();
        double bestScore = 0;
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (block.text().length() < 25 || block.linkShare() > 0.6) continue;
            double score = 1 + commas(block.text()) + Math.min(3, block.text().length() / 100.0);
            Place at = page.places().get(i);
            // The paragraph's own place when it holds several blocks (text cut by breaks), else what is around it.
            if (at.direct < 2 && at.parent != null) at = at.parent;
            for (int up = 0; up < 3 && at != null; up++, at = at.parent) {
                double sum = scores.merge(at, up == 0 ? score : up == 1 ? score / 2 : score / 6, Double::sum) * (1 - at.linkShare());
                if (sum > bestScore) {
                    best = at;
                    bestScore = sum;
                }
            }
        }
        return best;
    }

    private static int commas(String text) {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) == ',' || text.charAt(i) == '\u3001' || text.charAt(i) == '\uFF0C') commas++;
        return commas;
    }

    static Place covering(HtmlPage page) {
        Place at = page.root();
        int all = at.sentences;
        while (true) {
            Place next = null;
            for (Place child : at.children) {
                if (child.sentences * 10 >= all * 7 && child.sentences > 0) next = child;
            }
            if (next == null) return at;
            at = next;
        }
    }
}
