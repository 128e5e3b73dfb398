package standpoint.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The gaps between the paragraphs of a page, and what speaks for a new story in each: other words, other names, a headline or furniture
 * in between, and the manner in which the next paragraph begins ("But he ..." goes on; "The mayor of Porthaven, Ann Poe, has ..." begins).
 */
final class StoryGaps {
    static final int FIRST_STAGE = 100;
    static final int LEVEL = 27;
    static final int BYLINES = 29;
    static final int NEW_ARTICLE = 44;
    static final int ALIKE = 45;
    static final int DATES = 81;
    static final int WIDTH = FIRST_STAGE + GapCompany.WIDTH;
    private static final int NAMED = 8;
    private static final int LONGEST_HEADLINE = 20;
    private static final int NEAR = 3;
    private static final int FAR = 8;
    private static final Set<String> GOES_ON = Set.of("he", "she", "they", "it", "his", "her", "their", "its", "but", "and", "however", "meanwhile", "also", "this",
            "these", "those", "that", "him", "yet", "still", "so", "then", "moreover", "furthermore", "mr", "ms", "mrs", "both", "such", "instead", "later",
            "er", "sie", "es", "aber", "und", "doch", "il", "elle", "ils", "mais", "et", "el", "ella", "pero", "y", "lui", "ma", "e");

    private final List<Block> blocks;
    private final float[] own;
    private final Optional<List<Place>> places;
    private final List<Integer> prose = new ArrayList<>();
    private final List<Map<String, Integer>> words = new ArrayList<>();
    private final List<Set<String>> names = new ArrayList<>();
    private final WordBags wordBags;
    private final WordBags nameBags;
    private final GapBetween between;
    private final Topics topics;
    private final StoryWords told;

    StoryGaps(List<Block> blocks, float[] own, Optional<List<Place>> places, float threshold, StoryWords told) {
        this.blocks = blocks;
        this.told = told;
        this.own = own;
        this.places = places;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean likely = own[i] > threshold || own[i] > 0.12 && Words.endsSentence(block.text());
            if (!likely || block.words() < 6 || isHeadline(block)) continue;
            prose.add(i);
            words.add(contentWords(block.text()));
            names.add(names(block.text()));
        }
        between = new GapBetween(blocks, places);
        wordBags = new WordBags(words);
        topics = new Topics(told.topics(), words);
        nameBags = new WordBags(names.stream().map(StoryGaps::counted).toList());
    }

    /** A heading, or in saved text a line that reads like one: what stands between paragraphs, not one of them. */
    private static boolean isHeadline(Block block) {
        return block.is(Block.Shape.HEADING) || block.words() <= LONGEST_HEADLINE && !Words.endsSentence(block.text()) && !block.text().endsWith(":");
    }

    private static Map<String, Integer> counted(Set<String> names) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (String name : names) counted.put(name, 1);
        return counted;
    }

    int count() { return Math.max(0, prose.size() - 1); }

    /** The block after a gap. */
    int blockAfter(int gap) { return prose.get(gap + 1); }

    int blockBefore(int gap) { return prose.get(gap); }

    static Map<String, Integer> contentWords(String text) {
        Map<String, Integer> bag = new LinkedHashMap<>();
        for (String word : Words.lower(text, 300)) {
            if (word.length() > 3) bag.merge(word.length() > 6 ? word.substring(0, 6) : word, 1, Integer::sum);
        }
        return bag;
    }

    /** On a page full of names, as news is: no name runs on over the gap, though names run on elsewhere, and new ones follow. */
    static boolean breaksAllChains(float[] numbers) {
        return numbers[55] == 0 && numbers[62] >= NAMED && numbers[64] >= 3 && numbers[31] >= 3 && numbers[30] >= 3 && numbers[18] == 0;
    }

    /** On a page full of names: fewer than usual run on over the gap, most of those that follow are new, and the paragraph does not begin as one that goes on. */
    static boolean breaksMostChains(float[] numbers) {
        return numbers[62] >= NAMED && numbers[53] <= 0.5f && numbers[57] >= 0.6f && numbers[64] >= 4 && numbers[17] == 0;
    }

    /** Words with a capital that do not begin a sentence. */
    static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        int start = -1;
        char before = '.';
        char last = '.';
        for (int i = 0; i <= text.length() && names.size() < 80; i++) {
            boolean inside = i < text.length() && Words.inWord(text.charAt(i));
            if (inside && start < 0) {
                start = i;
                before = last;
            }
            if (!inside) {
                boolean name = start >= 0 && Character.isUpperCase(text.charAt(start)) && i - start > 1 && ".!?\u201C\"\u201E\u00AB".indexOf(before) < 0;
                if (name) names.add(text.substring(start, Math.min(i, start + 7)));
                start = -1;
            }
            if (i < text.length() && !Words.isSpace(text.charAt(i))) last = text.charAt(i);
        }
        return names;
    }

    /** The numbers of each gap, with room for those of its company. */
    float[][] firstStage() {
        float[][] all = new float[count()][];
        float[] near = new float[count()];
        for (int gap = 0; gap < all.length; gap++) near[gap] = (float) wordBags.likeness(gap, FAR);
        float[] sorted = near.clone();
        Arrays.sort(sorted);
        WordChains chains = new WordChains(words, names);
        FullNames persons = new FullNames(prose.stream().map(i -> blocks.get(i).text()).toList());
        float[] opening = new float[prose.size()];
        for (int i = 0; i < opening.length; i++) opening[i] = told.openings().score(Opening.hashes(blocks.get(prose.get(i)).text()));
        for (int gap = 0; gap < all.length; gap++) {
            float[] f = new float[WIDTH];
            likeness(near, sorted, gap, f);
            nameFeatures(gap, f);
            manner(gap, f);
            between(gap, f);
            f[30] = Math.min(gap, 40);
            f[31] = Math.min(all.length - gap, 40);
            f[32] = Math.min(prose.size(), 200);
            f[33] = own[blockBefore(gap)];
            f[34] = own[blockAfter(gap)];
            f[35] = gap + 2 < prose.size() ? own[prose.get(gap + 2)] : -1;
            markup(gap, f);
            chains.describe(gap, f, 53);
            openings(opening, gap, f);
            persons.describe(gap, f, 75);
            topics.describe(gap, f, 94);
            all[gap] = f;
        }
        return all;
    }

    private void likeness(float[] near, float[] sorted, int gap, float[] f) {
        f[0] = (float) wordBags.likeness(gap, 1);
        f[1] = (float) wordBags.likeness(gap, NEAR);
        f[2] = near[gap];
        f[3] = depth(near, gap, 4);
        f[4] = depth(near, gap, 10);
        f[5] = lowest(near, gap);
        f[48] = mean(near);
        f[49] = near[gap] - f[48];
        f[50] = rank(near, sorted, gap);
        f[51] = (float) wordBags.shift(gap, 4);
        f[52] = (float) wordBags.shift(gap, 10);
    }

    /** How much the paragraphs around look like the first of an article. */
    private static void openings(float[] opening, int gap, float[] f) {
        f[68] = opening[gap + 1];
        f[69] = gap + 2 < opening.length ? opening[gap + 2] : 0;
        f[70] = opening[gap];
        float highest = -9;
        for (int k = Math.max(0, gap - 2); k < Math.min(opening.length, gap + 5); k++) if (k != gap + 1) highest = Math.max(highest, opening[k]);
        f[71] = opening[gap + 1] - highest;
        f[72] = opening[gap + 1] - mean(opening);
    }

    GapCompany company() { return new GapCompany(wordBags, nameBags, topics); }

    private static float mean(float[] values) {
        float sum = 0;
        for (float value : values) sum += value;
        return sum / Math.max(1, values.length);
    }

    private static float rank(float[] near, float[] sorted, int gap) {
        int at = Arrays.binarySearch(sorted, near[gap]);
        return (float) (at < 0 ? -at - 1 : at) / near.length;
    }

    /** How far the likeness falls here below its peaks on either side. */
    private static float depth(float[] near, int gap, int reach) {
        float left = near[gap];
        float right = near[gap];
        for (int k = 1; k <= reach; k++) {
            if (gap - k >= 0) left = Math.max(left, near[gap - k]);
            if (gap + k < near.length) right = Math.max(right, near[gap + k]);
        }
        return left + right - 2 * near[gap];
    }

    private static float lowest(float[] near, int gap) {
        for (int k = 1; k <= 3; k++) {
            boolean lower = gap - k >= 0 && near[gap - k] < near[gap] || gap + k < near.length && near[gap + k] < near[gap];
            if (lower) return 0;
        }
        return 1;
    }

    private void nameFeatures(int gap, float[] f) {
        int next = gap + 1;
        f[6] = nameBags.share(next, next + FAR, next - FAR, next);
        f[7] = nameBags.share(next - FAR, next, next, next + FAR);
        f[8] = nameBags.share(next, next + 1, next - FAR, next);
        f[9] = nameBags.share(next, next + 1, gap - 2, next);
        f[10] = Math.min(20, names.get(next).size());
        f[11] = Math.min(40, nameBags.different(next - FAR, next));
        f[12] = nameBags.share(next, gap + 4, next - FAR, next);
        f[13] = wordBags.share(next, next + 1, next - FAR, next);
        f[14] = wordBags.share(next, next + 1, gap + 2, gap + 2 + FAR);
        f[15] = wordBags.share(gap, next, next, next + FAR);
        f[16] = wordBags.share(gap, next, gap - FAR, gap);
    }

    private Set<String> keys(int from, int to) {
        Set<String> all = new HashSet<>();
        for (int i = Math.max(0, from); i < Math.min(words.size(), to); i++) all.addAll(words.get(i).keySet());
        return all;
    }

    private static float share(Set<String> of, Set<String> in) {
        if (of.isEmpty() || in.isEmpty()) return -1;
        int count = 0;
        for (String one : of) if (in.contains(one)) count++;
        return (float) count / of.size();
    }

    /** How the next paragraph begins, and how the one before ended. */
    private void manner(int gap, float[] f) {
        String after = blocks.get(blockAfter(gap)).text();
        String before = blocks.get(blockBefore(gap)).text();
        List<String> first = Words.lower(after, 6);
        f[17] = !first.isEmpty() && GOES_ON.contains(first.get(0)) ? 1 : 0;
        int going = 0;
        for (String word : first) if (GOES_ON.contains(word)) going++;
        f[18] = going;
        f[19] = !after.isEmpty() && "\"\u201C\u201E\u00AB\u2018'".indexOf(after.charAt(0)) >= 0 ? 1 : 0;
        f[20] = Math.min(150, blocks.get(blockAfter(gap)).words());
        f[21] = Math.min(150, blocks.get(blockBefore(gap)).words());
        f[22] = Words.endsSentence(before) ? 1 : 0;
        f[23] = before.endsWith(":") ? 1 : 0;
        int dash = after.substring(0, Math.min(60, after.length())).indexOf(" \u2014 ");
        if (dash < 0) dash = after.substring(0, Math.min(60, after.length())).indexOf(" - ");
        f[24] = dash > 0 ? 1 : 0;
        f[25] = capitals(after);
        f[36] = blocks.get(blockAfter(gap)).shape().ordinal();
        f[37] = blocks.get(blockBefore(gap)).shape().ordinal();
        f[38] = blocks.get(blockAfter(gap)).gap() ? 1 : 0;
    }

    private static float capitals(String text) {
        int capital = 0;
        int letters = 0;
        for (int i = 0; i < Math.min(12, text.length()); i++) {
            if (Character.isLetter(text.charAt(i))) letters++;
            if (Character.isUpperCase(text.charAt(i))) capital++;
        }
        return letters == 0 ? 0 : (float) capital / letters;
    }

    /** What stands between: headings, short lines, bylines, dates, furniture. */
    private void between(int gap, float[] f) {
        int from = blockBefore(gap) + 1;
        int to = blockAfter(gap);
        int topHeading = 9;
        int longest = 0;
        int bylines = 0;
        for (int i = Math.max(from, to - 40); i < to; i++) {
            Block block = blocks.get(i);
            if (block.is(Block.Shape.HEADING)) topHeading = Math.min(topHeading, block.level());
            longest = Math.max(longest, block.words());
            if (Byline.line(block.text()).isPresent()) bylines++;
        }
        f[26] = Math.min(40, to - from);
        f[LEVEL] = topHeading;
        f[28] = longest;
        f[BYLINES] = bylines;
        Block last = blocks.get(Math.max(from, to - 1));
        f[39] = to == from ? -1 : last.words();
        f[40] = to == from ? -1 : own[to - 1];
        f[41] = to == from ? -1 : headlineLikeness(last, gap + 1);
        GapBetween.Found found = between.find(blockBefore(gap), to);
        boolean headed = found.headline().isPresent();
        f[73] = headed ? GapBetween.share(found.headline(), keys(gap + 1, gap + 4)) : -1;
        f[74] = headed ? GapBetween.share(found.headline(), keys(gap + 1 - FAR, gap + 1)) : -1;
        between.describe(found, blockBefore(gap), to, f, DATES);
    }

    /** The share of a short line's words that the paragraphs after it take up. */
    private float headlineLikeness(Block line, int position) {
        if (line.words() > 25) return -1;
        Set<String> own = contentWords(line.text()).keySet();
        return share(own, keys(position, position + 3));
    }

    private void markup(int gap, float[] f) {
        if (places.isEmpty()) {
            f[42] = -1;
            return;
        }
        Place before = places.get().get(blockBefore(gap));
        Place after = places.get().get(blockAfter(gap));
        Place both = before.with(after);
        f[42] = after.depth - both.depth;
        f[43] = before.depth - both.depth;
        f[NEW_ARTICLE] = newArticle(after, both) ? 1 : 0;
        f[ALIKE] = alike(before, after, both) ? 1 : 0;
        f[46] = both.children.size();
        f[47] = (float) both.words / Math.max(1, 50 + before.words);
    }

    private static boolean newArticle(Place place, Place below) {
        for (Place at = place; at != null && at != below; at = at.parent) if (at.tag().equals("article")) return true;
        return false;
    }

    /** True when the two stand in neighbouring containers of the same make, as the articles of an endless page do. */
    private static boolean alike(Place before, Place after, Place both) {
        Place a = GapBetween.childOf(before, both);
        Place b = GapBetween.childOf(after, both);
        return a != null && b != null && a != b && a.tag().equals(b.tag()) && Arrays.equals(a.tokens, b.tokens) && a.sentences > 1 && b.sentences > 1;
    }
}
