package standpoint.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The title of saved text. */
final class TextTitle {
    private static final int LOOKED_AT = 18;
    private static final int PROSE_LOOKED_AT = 6;

    /** "By AFP in Port Lisle": names alone after "by". */
    private static final Pattern SIGNED = Pattern.compile("By \\p{Lu}[\\p{L}.'’-]*(?: (?:in|and|of|for|\\p{Lu}[\\p{L}.'’-]*)){0,6}");

    private TextTitle() { }

    /**
     * Of the lines before the first prose the one that reads like its headline: marked as one, or three words or more without a full stop, and sharing
     * words with the paragraphs that follow. A menu shares none. Empty when the text starts at once with prose.
     */
    static String rough(List<Block> blocks) {
        int prose = 0;
        while (prose < blocks.size() && prose < LOOKED_AT && !isProse(blocks.get(prose))) prose++;
        Set<String> told = new HashSet<>();
        int counted = 0;
        for (int i = prose; i < blocks.size() && counted < PROSE_LOOKED_AT; i++) {
            if (!isProse(blocks.get(i))) continue;
            told.addAll(Words.lower(blocks.get(i).text(), 200));
            counted++;
        }
        String best = "";
        double bestScore = 0.3;
        for (int i = 0; i < prose; i++) {
            double score = score(blocks.get(i), told, prose - i);
            if (score <= bestScore) continue;
            bestScore = score;
            best = blocks.get(i).text();
        }
        return best;
    }

    static boolean isProse(Block block) { return block.words() >= 14 && Words.endsSentence(block.text()) && !block.text().endsWith("?") || block.words() > 30; }

    private static double score(Block block, Set<String> told, int toProse) {
        int words = block.words();
        boolean open = !Words.endsSentence(block.text()) || block.text().endsWith("?") || block.text().endsWith("\u2019") || block.text().endsWith("'");
        if (words < 2 || words > 30 || block.is(Block.Shape.CAPTION) || block.is(Block.Shape.ITEM) || Byline.line(block.text()).isPresent() || SIGNED.matcher(block.text()).matches()) return 0;
        int content = 0;
        int shared = 0;
        for (String word : Words.lower(block.text(), 40)) {
            if (word.length() < 4) continue;
            content++;
            if (told.contains(word)) shared++;
        }
        double score = content == 0 ? 0 : (double) shared / content;
        if (block.is(Block.Shape.HEADING)) score += block.level() <= 2 ? 1 : 0.4;
        if (!open) score -= 0.35;
        if (words >= 4) score += 0.15;
        return words < 3 && !block.is(Block.Shape.HEADING) ? 0 : score - Math.min(0.1, toProse * 0.005);
    }
}
