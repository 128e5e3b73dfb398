package standpoint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import standpoint.news.Article;

/** Takes apart a page with several stories: by what speaks for a new one in each gap between two paragraphs. */
final class Stories {
    private static final int FEWEST = 4;
    private static final int LEAST_WORDS = 40;
    private static final float FAINT = 0.02f;
    private static final double EVEN = 0.1;
    /** How likely a story begins where in news no name goes on. */
    private static final float NAMES_END = 0.9f;
    /** What must speak for all starts of a page together: nearly every page holds one article, and where one story begins a second is likelier. */
    private static final double SEVERAL = 1.4;
    /** What a headline with a byline weighs: more than any doubt of the trees. */
    private static final double ANNOUNCED = 9;
    /** How many blocks up a description is looked for. */
    private static final int REACH = 40;
    private static final Set<String> PERSONAL = Set.of("he", "she", "they", "his", "her", "their");
    private final StoryModel model;

    Stories(StoryModel model) { this.model = model; }

    /**
     * Where a story begins.
     *
     * @param block its first block: a headline, or the first paragraph
     * @param prose its first paragraph; what stands before may tell its title and authors, and is no text
     */
    record Start(int block, int prose) { }

    /** What speaks for a start. */
    private record Candidate(Start start, double weight) { }

    /** Where each story but the first begins. */
    List<Start> starts(List<Block> blocks, float[] own, Optional<List<Place>> places, float threshold) {
        SortedMap<Integer, Candidate> candidates = new TreeMap<>();
        for (Start start : announced(blocks, own, places.isPresent() ? threshold : -1)) candidates.put(start.block(), new Candidate(start, ANNOUNCED));
        int[] words = sums(blocks, own, threshold, !candidates.isEmpty());
        shifts(blocks, own, places, threshold, candidates);
        return best(List.copyOf(candidates.values()), words);
    }

    /** Adds where the words, the names and the look of the page say that another story begins, with how much speaks for it. */
    private void shifts(List<Block> blocks, float[] own, Optional<List<Place>> places, float threshold, SortedMap<Integer, Candidate> candidates) {
        StoryGaps gaps = new StoryGaps(blocks, own, places, threshold, model.words());
        if (gaps.count() < FEWEST) return;
        StoryModel.Part part = places.isPresent() ? model.html() : model.text();
        float[][] numbers = gaps.firstStage();
        gaps.company().describe(numbers, BlockJudge.judge(part.first(), numbers), StoryGaps.FIRST_STAGE);
        float[] chances = BlockJudge.judge(part.second(), numbers);
        boolean news = breaks(numbers) && isNews(blocks, own, threshold);
        boolean several = !candidates.isEmpty();
        for (int gap = 0; gap < chances.length; gap++) {
            if (news && StoryGaps.breaksAllChains(numbers[gap])) chances[gap] = Math.max(chances[gap], NAMES_END);
            several |= chances[gap] > part.threshold();
        }
        for (int gap = 0; gap < chances.length; gap++) {
            // A page that holds two stories for sure may well hold a third that shows less.
            boolean faint = several && news && chances[gap] > FAINT && StoryGaps.breaksMostChains(numbers[gap]);
            double weight = faint ? Math.max(EVEN, weight(chances[gap]) - weight(part.threshold())) : weight(chances[gap]) - weight(part.threshold());
            int at = gap;
            while (at + 1 < chances.length && isQuotation(blocks.get(gaps.blockAfter(at)).text())) at++;
            if (weight <= 0 || goesOn(blocks, gaps.blockAfter(at))) continue;
            Start start = new Start(withHeadline(blocks, gaps.blockBefore(at), gaps.blockAfter(at)), gaps.blockAfter(at));
            candidates.merge(start.block(), new Candidate(start, weight), (one, other) -> one.weight() >= other.weight() ? one : other);
        }
    }

    private static boolean breaks(float[][] numbers) {
        for (float[] gap : numbers) if (StoryGaps.breaksAllChains(gap) || StoryGaps.breaksMostChains(gap)) return true;
        return false;
    }

    /** Names run through news and hardly through lists of products, so only in news do their ends tell. */
    private static boolean isNews(List<Block> blocks, float[] own, float threshold) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < own.length; i++) if (own[i] > threshold) kept.add(blocks.get(i).text());
        return Genre.worded(kept).map(told -> told.genre() == Article.Genre.NEWS).orElse(false);
    }

    /** Nothing but what somebody says, so somebody who was named before: what stands after it may begin. */
    private static boolean isQuotation(String text) {
        return text.length() > 2 && "\"\u201C\u201E\u00AB".indexOf(text.charAt(0)) >= 0 && "\"\u201D\u00BB".indexOf(text.charAt(text.length() - 1)) >= 0
                && text.indexOf(text.charAt(text.length() - 1), 1) == text.length() - 1;
    }

    private static double weight(float chance) { return StrictMath.log((chance + 1e-6) / (1 - chance + 1e-6)); }

    /** Of all choices of starts between which there are words enough for a story the one that weighs most, if that is enough for a page of several. */
    private static List<Start> best(List<Candidate> candidates, int[] words) {
        List<Candidate> fitting = candidates.stream()
                .filter(one -> words[one.start().block()] >= LEAST_WORDS && words[words.length - 1] - words[one.start().block()] >= LEAST_WORDS).toList();
        double[] sums = new double[fitting.size()];
        int[] before = new int[sums.length];
        int reachable = -1;
        int heaviest = -1;
        int last = -1;
        for (int i = 0; i < sums.length; i++) {
            int here = words[fitting.get(i).start().block()];
            while (reachable + 1 < i && here - words[fitting.get(reachable + 1).start().block()] >= LEAST_WORDS) {
                reachable++;
                if (heaviest < 0 || sums[reachable] > sums[heaviest]) heaviest = reachable;
            }
            sums[i] = fitting.get(i).weight() + (heaviest < 0 ? 0 : sums[heaviest]);
            before[i] = heaviest;
            if (last < 0 || sums[i] > sums[last]) last = i;
        }
        List<Start> chosen = new ArrayList<>();
        if (last >= 0 && sums[last] <= SEVERAL) return chosen;
        for (int at = last; at >= 0; at = before[at]) chosen.add(0, fitting.get(at).start());
        return chosen;
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

    /** The words of all blocks before each that are more probable than the threshold; on a page with headlines and bylines, also of all sentences. */
    private static int[] sums(List<Block> blocks, float[] own, float threshold, boolean sentences) {
        int[] sums = new int[own.length + 1];
        for (int i = 0; i < own.length; i++) {
            boolean counts = own[i] > threshold || sentences && Words.endsSentence(blocks.get(i).text());
            sums[i + 1] = sums[i] + (counts ? blocks.get(i).words() : 0);
        }
        return sums;
    }

    /** A headline and a byline, or a date, right before prose and after other prose: whatever the words, an article begins there. */
    private static List<Start> announced(List<Block> blocks, float[] own, float least) {
        List<Start> starts = new ArrayList<>();
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
                starts.add(new Start(k, i + 1));
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
