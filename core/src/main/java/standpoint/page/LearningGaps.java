package standpoint.page;

import java.util.Map;

/** What training sees of the gaps between the paragraphs of one page, where another story may begin. It holds on to nothing else of the page. */
public final class LearningGaps {
    private final int[] after;
    private final float[][] numbers;
    private final GapCompany company;

    LearningGaps(StoryGaps gaps) {
        this.after = new int[gaps.count()];
        for (int gap = 0; gap < after.length; gap++) after[gap] = gaps.blockAfter(gap);
        this.numbers = gaps.firstStage();
        this.company = gaps.company();
    }

    public int count() { return after.length; }

    /** The block of the page after a gap. */
    public int blockAfter(int gap) { return after[gap]; }

    /** How some paragraph opens. */
    public static int[] opening(String paragraph) { return Opening.hashes(paragraph); }

    /** The stems of a paragraph's longer words, and how often each is there. */
    public static Map<String, Integer> stems(String paragraph) { return StoryGaps.contentWords(paragraph); }

    /** The numbers of a gap; those of the second stage once it was asked for. */
    public float[] numbers(int gap) { return numbers[gap]; }

    public float[] judge(TreeModel trees) { return BlockJudge.judge(trees, numbers); }

    public void secondStage(float[] first) { company.describe(numbers, first, StoryGaps.FIRST_STAGE); }

    public static int firstWidth() { return StoryGaps.FIRST_STAGE; }

    public static int secondWidth() { return StoryGaps.WIDTH; }
}
