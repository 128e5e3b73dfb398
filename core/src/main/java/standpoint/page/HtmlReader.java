package standpoint.page;

import java.util.ArrayList;
import java.util.List;
import standpoint.news.Page;

/** Reads HTML. */
final class HtmlReader {
    private final PageModel model;
    private final BlockJudge judge;
    private final DateWords dates;

    HtmlReader(PageModel model, DateWords dates) {
        this.model = model;
        this.judge = new BlockJudge(model);
        this.dates = dates;
    }

    List<Draft> read(Page page) {
        HtmlPage html = HtmlWalker.read(page.address(), page.content());
        LinkedData data = LinkedData.of(html.data());
        String title = HtmlTitle.rough(html);
        float[] own = judge.html(html, title, data);
        Draft draft = new Draft();
        draft.title = title;
        for (int i = 0; i < own.length; i++) {
            if (own[i] > model.htmlThreshold()) draft.paragraphs.add(html.blocks().get(i).text());
        }
        return new ArrayList<>(List.of(draft));
    }
}
