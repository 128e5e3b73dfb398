package standpoint.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import standpoint.news.Article;

/** Takes apart a page with several stories: by what speaks for a new one in each gap between two paragraphs. */
final class Stories {
    private static final int FEWEST = 4;
    private static final int LEAST_WORDS = 40;
    private static final float FAINT = 0.06f;
    /** How many blocks up a description is looked for. */
    private static final int REACH = 40;
    private static final Set<String> PERSONAL = Set.of("he", "she", "they", "his", "her", "their");
    private final PageModel model;

    Stories(PageModel model) { this.model = model; }

    /** The first block of each story but the first: where its first paragraph stands, or the headline and byline right before it. */
    List<Integer> starts(List<Block> blocks, float[] own, Optional<List<Place>> places, float threshold) {
        Set<Integer> announced = announced(blocks, own, places.isPresent() ? threshold : -1);
        SortedSet<Integer> all = new TreeSet<>(announced);
        all.addAll(shifts(blocks, own, places, threshold, !announced.isEmpty()));
        int[] kept = sums(blocks, own, threshold);
        int[] told = sums(blocks, own, -1);
        List<Integer> starts = new ArrayList<>();
        int last = 0;
        for (int start : all) {
            int[] words = announced.contains(last) ? told : kept;
            if (words[start] - words[last] < LEAST_WORDS) continue;
            starts.add(start);
            last = start;
        }
        int[] rest = announced.contains(last) ? told : kept;
        if (!starts.isEmpty() && rest[blocks.size()] - rest[last] < LEAST_WORDS) starts.remove(starts.size() - 1);
        return starts;
    }

    /** Where the words, the names and the look of the page say that another story begins. */
    private List<Integer> shifts(List<Block> blocks, float[] own, Optional<List<Place>> places, float threshold, boolean several) {
        StoryGaps gaps = new StoryGaps(blocks, own, places, threshold);
        List<Integer> starts = new ArrayList<>();
        if (gaps.count() < FEWEST) return starts;
        boolean news = isNews(blocks, own, threshold);
        float[][] numbers = gaps.numbers();
        float[] chances = new float[numbers.length];
        boolean[] begins = new boolean[numbers.length];
        boolean sure = several;
        for (int gap = 0; gap < numbers.length; gap++) {
            chances[gap] = model.boundary().probability(numbers[gap]);
            begins[gap] = chances[gap] > model.boundaryThreshold() || news && StoryGaps.breaksAllChains(numbers[gap]);
            sure |= begins[gap];
        }
        for (int gap = 0; gap < numbers.length; gap++) {
            // A page that holds two stories for sure may well hold a third that shows less.
            boolean faint = sure && news && chances[gap] > FAINT && StoryGaps.breaksMostChains(numbers[gap]);
            if (!begins[gap] && !faint || goesOn(blocks, gaps.blockAfter(gap))) continue;
            starts.add(withHeadline(blocks, gaps.blockBefore(gap), gaps.blockAfter(gap)));
        }
        return starts;
    }

    /**
     * A paragraph that speaks of somebody who was met before begins no story: "He added ...", or "The Norlandic minister ..." when
     * the same three words stand further up.
     */
    private static boolean goesOn(List<Block> blocks, int at) {
        String[] words = blocks.get(at).text().split("\\s+", 4);
        if (PERSONAL.contains(words[0].toLowerCase(Locale.ROOT))) return true;
        boolean named = words.length > 3 && words[0].equals("The") && Character.isUpperCase(words[1].charAt(0));
        if (!named) return false;
        String known = words[1] + " " + words[2];
        for (int i = Math.max(0, at - REACH); i < at; i++) if (blocks.get(i).text().contains(known)) return true;
        return false;
    }

    /** The words of all blocks before each that are more probable than the threshold; when it is negative, of all sentences. */
    private static int[] sums(List<Block> blocks, float[] own, float threshold) {
        int[] sums = new int[own.length + 1];
        for (int i = 0; i < own.length; i++) {
            boolean counts = threshold < 0 ? Words.endsSentence(blocks.get(i).text()) : own[i] > threshold;
            sums[i + 1] = sums[i] + (counts ? blocks.get(i).words() : 0);
        }
        return sums;
    }

    /** Names run through news and hardly through lists of products, so only in news do their ends tell. */
    private static boolean isNews(List<Block> blocks, float[] own, float threshold) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < own.length; i++) if (own[i] > threshold) kept.add(blocks.get(i).text());
        return Genre.worded(kept).map(told -> told.genre() == Article.Genre.NEWS).orElse(false);
    }

    /** A headline and a byline, or a date, right before prose and after other prose: whatever the words, an article begins there. */
    private static Set<Integer> announced(List<Block> blocks, float[] own, float least) {
        Set<Integer> starts = new HashSet<>();
        int prose = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (begins(blocks, own, i, least)) prose++;
            if (prose < 2 || Byline.line(blocks.get(i).text()).isEmpty()) continue;
            // In markup a teaser looks the same, headline, byline and a sentence: there the prose must be the page's own.
            boolean before = begins(blocks, own, i + 1, least) || begins(blocks, own, i + 2, least);
            for (int k = i - 1; before && k >= i - 2; k--) {
                int words = blocks.get(k).words();
                boolean headline = words >= 4 && words <= 25 && !Words.endsSentence(blocks.get(k).text()) && !TextTitle.isProse(blocks.get(k));
                if (!headline) continue;
                starts.add(k);
                break;
            }
        }
        return starts;
    }

    private static boolean begins(List<Block> blocks, float[] own, int i, float least) {
        return i < blocks.size() && TextTitle.isProse(blocks.get(i)) && own[i] > least;
    }

    /** The headline belongs to what follows: the nearest heading, or the short line before a byline, within the last few blocks. */
    private static int withHeadline(List<Block> blocks, int before, int after) {
        for (int i = after - 1; i > before && i >= after - 6; i--) if (blocks.get(i).is(Block.Shape.HEADING)) return i;
        for (int i = after - 1; i > before && i >= after - 4; i--) {
            boolean headline = blocks.get(i).words() >= 4 && blocks.get(i).words() <= 22 && !Words.endsSentence(blocks.get(i).text())
                    && Byline.line(blocks.get(i).text()).isEmpty();
            if (headline) return i;
        }
        return after;
    }
}
