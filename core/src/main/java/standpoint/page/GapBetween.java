package standpoint.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands between two paragraphs of a page: headings and their rank among those of the page, bylines, lines that are a date, lines that the page repeats,
 * and, in markup, the containers that end and begin there.
 */
final class GapBetween {
    private static final int LOOKED_AT = 40;
    private static final int LEVELS = 8;
    private final List<Block> blocks;
    private final Optional<List<Place>> places;
    private final Map<String, Integer> lines = new HashMap<>();
    private final int[] headings = new int[LEVELS + 1];

    GapBetween(List<Block> blocks, Optional<List<Place>> places) {
        this.blocks = blocks;
        this.places = places;
        for (Block block : blocks) {
            if (block.words() <= 14) lines.merge(Words.fold(block.text()), 1, Integer::sum);
            if (block.is(Block.Shape.HEADING)) headings[Math.min(LEVELS, block.level())]++;
        }
    }

    /** What stands in one gap: the level of its highest heading, 9 for none, how many bylines, dates and repeated lines, and what looks like a headline. */
    record Found(int level, int bylines, int dates, int repeated, Optional<Block> headline) { }

    Found find(int before, int after) {
        int level = 9;
        int bylines = 0;
        int dates = 0;
        int repeated = 0;
        Block headline = null;
        for (int i = Math.max(before + 1, after - LOOKED_AT); i < after; i++) {
            Block block = blocks.get(i);
            if (block.is(Block.Shape.HEADING) && block.level() <= level) {
                level = block.level();
                headline = block;
            }
            if (block.words() > 14) continue;
            if (isByline(block)) bylines++;
            else if (isDate(block.text())) dates++;
            if (lines.getOrDefault(Words.fold(block.text()), 0) > 1) repeated++;
        }
        return new Found(level, bylines, dates, repeated, Optional.ofNullable(headline).or(() -> lineLikeAHeadline(before, after)));
    }

    /** Without headings: the last line before the paragraph that is long enough for a headline and no sentence. */
    private Optional<Block> lineLikeAHeadline(int before, int after) {
        for (int i = after - 1; i > before && i >= after - 5; i--) {
            Block block = blocks.get(i);
            boolean fits = block.words() >= 4 && block.words() <= 25 && !Words.endsSentence(block.text()) && !isByline(block) && !isDate(block.text());
            if (fits) return Optional.of(block);
        }
        return Optional.empty();
    }

    /** A line that is a byline, whether or not it names somebody: "By the web team". */
    private static boolean isByline(Block block) {
        return block.words() <= 6 && block.text().regionMatches(true, 0, "by ", 0, 3) && !Words.endsSentence(block.text()) || Byline.line(block.text()).isPresent();
    }

    /** A short line with a year, or with an hour. */
    static boolean isDate(String text) {
        if (text.length() > 90) return false;
        for (String word : TextWords.first(text, 14)) {
            boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && Character.isDigit(word.charAt(2)) && Character.isDigit(word.charAt(3));
            if (year) return true;
        }
        for (int i = 1; i + 2 < text.length(); i++) {
            if (text.charAt(i) == ':' && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1)) && Character.isDigit(text.charAt(i + 2))) return true;
        }
        return false;
    }

    void describe(Found found, int before, int after, float[] f, int from) {
        f[from] = found.dates();
        f[from + 1] = found.repeated();
        f[from + 2] = found.level() > LEVELS ? -1 : headings[found.level()];
        f[from + 3] = found.level() > LEVELS ? -1 : higher(found.level());
        f[from + 4] = found.headline().map(Block::words).orElse(-1);
        f[from + 5] = found.headline().map(block -> capitals(block.text())).orElse(-1f);
        f[from + 6] = found.headline().map(block -> Words.endsSentence(block.text()) ? 1f : 0f).orElse(-1f);
        if (places.isEmpty()) return;
        containers(before, after, f, from + 7);
    }

    private int higher(int level) {
        int count = 0;
        for (int k = 0; k < level; k++) count += headings[k];
        return count;
    }

    /** The share of longer words that begin with a capital: many headlines have most of them so. */
    private static float capitals(String text) {
        int capital = 0;
        int all = 0;
        for (String word : TextWords.first(text, 25)) {
            if (word.length() < 4) continue;
            all++;
            if (Character.isUpperCase(word.charAt(0))) capital++;
        }
        return all == 0 ? -1 : (float) capital / all;
    }

    /** Whether a container of the page's prose begins in the gap, how much of it, and how many of its make stand beside it. */
    private void containers(int before, int after, float[] f, int from) {
        Place both = places.get().get(before).with(places.get().get(after));
        Place next = childOf(places.get().get(after), both);
        Place last = childOf(places.get().get(before), both);
        if (next == null) {
            f[from] = -1;
            f[from + 1] = -1;
            return;
        }
        f[from] = next.firstBlock > before ? 1 : 0;
        f[from + 1] = Math.min(40, next.sentences);
        f[from + 2] = last == null ? -1 : last.lastBlock < after ? Math.min(40, last.sentences) : -1;
        f[from + 3] = alike(next, both);
        f[from + 4] = next.tag().equals("p") ? 0 : 1;
        f[from + 5] = (float) next.words / Math.max(1, both.words);
    }

    private static int alike(Place one, Place above) {
        int count = 0;
        for (int i = 0; i < Math.min(400, above.children.size()); i++) {
            Place child = above.children.get(i);
            if (child.sentences > 1 && child.tag().equals(one.tag()) && Arrays.equals(child.tokens, one.tokens)) count++;
        }
        return count;
    }

    static Place childOf(Place place, Place above) {
        Place at = place;
        while (at != null && at.parent != above) at = at.parent;
        return at;
    }

    /** The share of the headline's longer words that some text takes up. */
    static float share(Optional<Block> headline, Set<String> text) {
        if (headline.isEmpty() || text.isEmpty()) return -1;
        List<String> words = new ArrayList<>(StoryGaps.contentWords(headline.get().text()).keySet());
        if (words.isEmpty()) return -1;
        int found = 0;
        for (String word : words) if (text.contains(word)) found++;
        return (float) found / words.size();
    }
}
