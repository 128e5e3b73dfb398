package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import standpoint.page.LearningGaps;
import standpoint.page.LearningPage;
import standpoint.page.PageModel;
import standpoint.page.StoryWords;

/** The pages of one fold to learn from where stories begin: joined ones, of HTML and as text, and single articles, which are most of what there is. */
final class StoryLessons {
    private static final int JOINED = 160;
    private static final float SINGLE = 2;
    private final int fold;
    private final PageModel blocks;
    private final StoryWords words;
    private final List<Lesson> html = new ArrayList<>();
    private final List<Lesson> text = new ArrayList<>();
    private final Random random;

    /** A page: its gaps, in which of them a story begins, what each gap weighs, and whether it is one article, and news. */
    record Lesson(int fold, LearningGaps gaps, boolean[] begins, float weight, boolean single, boolean news) { }

    /** @param blocks a model of blocks that has not seen the fold; likewise the words */
    StoryLessons(int fold, PageModel blocks, StoryWords words) {
        this.fold = fold;
        this.blocks = blocks;
        this.words = words;
        this.random = new Random(1000 + fold);
    }

    List<Lesson> html() { return html; }

    List<Lesson> text() { return text; }

    void learn(List<PageSet.Saved> pages, Map<String, JsonNode> gold) throws IOException {
        Composites plain = new Composites(pages, gold, 500 + fold, false);
        Composites hard = new Composites(pages, gold, 600 + fold, true);
        VariedComposites varied = new VariedComposites(pages, gold, 700 + fold);
        for (int i = 0; i < JOINED; i++) {
            learn(i % 3 == 0 ? plain.next(i) : i % 3 == 1 ? hard.next(i) : varied.next(i));
            learn(varied.next(i));
        }
        for (PageSet.Saved saved : pages) single(LearningPage.ofHtml(saved.address(), saved.content()));
    }

    private void learn(Composites.Composite composite) {
        LearningPage page = LearningPage.ofHtml("https://page.example/" + composite.id(), composite.html());
        if (page.size() == 0) return;
        add(html, page, composite.owners());
        add(text, dump(page, composite.owners()), composite.owners());
    }

    private void single(LearningPage page) {
        if (page.size() == 0) return;
        add(html, page, Map.of());
        add(text, dump(page, Map.of()), Map.of());
    }

    /** As people save it: the whole page, or the articles with a little of what stands around; with its headings or without. */
    private LearningPage dump(LearningPage page, Map<String, Integer> owners) {
        LearningPage.Dump way = LearningPage.Dump.values()[random.nextInt(3)];
        boolean headed = random.nextInt(5) < 3;
        int from = 0;
        int to = page.size();
        if (!owners.isEmpty() && random.nextInt(3) == 0) {
            while (from < to - 1 && !owners.containsKey(Composites.key(page.text(from)))) from++;
            while (to > from + 1 && !owners.containsKey(Composites.key(page.text(to - 1)))) to--;
            from = Math.max(0, from - random.nextInt(12));
            to = Math.min(page.size(), to + random.nextInt(25));
        }
        return page.asText(from, to, way, headed);
    }

    private void add(List<Lesson> to, LearningPage page, Map<String, Integer> owners) {
        LearningGaps gaps = page.gaps(blocks, words);
        boolean[] begins = new boolean[gaps.count()];
        int current = 0;
        for (int gap = 0; gap < begins.length; gap++) {
            Integer owner = owners.get(Composites.key(page.text(gaps.blockAfter(gap))));
            if (owner == null || owner <= current) continue;
            begins[gap] = true;
            current = owner;
        }
        to.add(new Lesson(fold, gaps, begins, owners.isEmpty() ? SINGLE : 1, owners.isEmpty(), false));
    }

    /** News as saved text. */
    void learn(NewsProse prose) {
        for (int i = 0; i < 2 * JOINED; i++) add(prose.several(), false);
        for (int i = 0; i < prose.size(); i++) add(prose.single(i), true);
    }

    private void add(NewsProse.Saved saved, boolean single) {
        LearningGaps gaps = saved.page().gaps(blocks, words);
        boolean[] begins = new boolean[gaps.count()];
        for (int gap = 0; gap < begins.length; gap++) begins[gap] = !single && saved.begins()[gaps.blockAfter(gap)];
        text.add(new Lesson(fold, gaps, begins, single ? SINGLE : 1, single, true));
    }
}
