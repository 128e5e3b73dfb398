package standpoint.app.view;

import java.util.List;
import java.util.TreeSet;
import standpoint.news.Article;
import standpoint.news.Field;
import standpoint.news.Passage;
import standpoint.news.When;

/** One article with everything the Answer rests on marked in it, each passage reachable by its anchor. */
final class ArticleView {
    private final Article article;
    private final List<Passage> passages;
    private final Markup out;

    private ArticleView(Article article, List<Passage> passages, Markup out) {
        this.article = article;
        this.passages = passages;
        this.out = out;
    }

    static void write(Article article, List<Passage> passages, String note, Markup out) { new ArticleView(article, passages, out).write(note); }

    private void write(String note) {
        out.raw("<details class=\"article\" id=\"a-" + article.id() + "\"><summary><span class=\"source\">").text(Wording.source(article))
                .raw("</span> ").element("span", "class=\"day\"", Wording.day(article.published())).raw(" ")
                .text(article.title().isEmpty() ? Wording.shortened(article.text(), 80) : article.title()).raw("</summary>");
        if (!article.title().isEmpty()) field("h4", Field.TITLE);
        out.raw("<p class=\"meta\">").text(meta());
        if (!note.isEmpty()) out.raw(" <strong>").text(note).raw("</strong>");
        out.raw("</p>");
        if (!article.summary().isEmpty()) field("p class=\"summary\"", Field.SUMMARY);
        field("div", Field.TEXT);
        if (!article.words().captions().isEmpty()) field("div class=\"captions\"", Field.CAPTION);
        if (passages.stream().anyMatch(passage -> passage.field() == Field.METADATA)) field("div class=\"metadata\"", Field.METADATA);
        out.raw("</details>\n");
    }

    private String meta() {
        StringBuilder meta = new StringBuilder(article.authors().isEmpty() ? "" : "By " + String.join(", ", article.authors()) + ". ");
        article.published().ifPresent(when -> meta.append(published(when)));
        return meta.append(article.page()).toString();
    }

    private static String published(When when) {
        return "Published " + Wording.when(when) + when.why().map(why -> " (" + why + ")").orElse("") + ". ";
    }

    private void field(String element, Field field) {
        out.raw("<" + element + " data-field=\"" + Evidence.sign(field) + "\">");
        String whole = article.words().field(field);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, whole.length()));
        List<Passage> here = passages.stream().filter(passage -> passage.field() == field).toList();
        here.forEach(passage -> {
            cuts.add(passage.start());
            cuts.add(passage.end());
        });
        int from = 0;
        int next = 0;
        int covered = 0;
        for (int to : cuts) {
            if (to > from) segment(whole.substring(from, to), from, to, covered > from);
            for (; next < here.size() && here.get(next).start() == to; next++) {
                out.raw("<span id=\"" + Evidence.anchor(here.get(next)) + "\"></span>");
                covered = Math.max(covered, here.get(next).end());
            }
            from = to;
        }
        out.raw("</" + element.split(" ")[0] + ">");
    }

    private void segment(String text, int from, int to, boolean evidence) {
        if (evidence) out.raw("<span class=\"e\" data-s=\"" + from + "\" data-e=\"" + to + "\">").text(text).raw("</span>");
        else out.text(text);
    }
}
