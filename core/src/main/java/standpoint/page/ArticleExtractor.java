package standpoint.page;

import java.util.List;
import java.util.Optional;
import standpoint.news.Article;
import standpoint.news.Extraction;
import standpoint.news.Page;
import standpoint.news.Rejection;

/** Reads a page into its articles: furniture off, live entries and stories apart, each with what the page says about it. */
public final class ArticleExtractor {
    /** Many times what the longest live blogs have; the tree of more would not fit into memory. */
    private static final int MOST_TAGS = 1_000_000;
    private final TextReader text;
    private final HtmlReader html;

    /** An extractor that judges by models of its own. */
    public ArticleExtractor(PageModel model, StoryModel stories) {
        DateWords dates = new DateWords();
        this.text = new TextReader(model, stories, dates);
        this.html = new HtmlReader(model, stories, dates);
    }

    /** The extractor with the models that ship. */
    public static ArticleExtractor standard() { return new ArticleExtractor(PageModel.shipped(), StoryModel.shipped()); }

    private static int tags(String content) {
        int tags = 0;
        for (int at = content.indexOf('<'); at >= 0 && tags <= MOST_TAGS; at = content.indexOf('<', at + 1)) tags++;
        return tags;
    }

    /** The articles of a page in their order; a rejection when there is none. */
    public Extraction extract(Page page) {
        if (page.format() == Page.Format.HTML && tags(page.content()) > MOST_TAGS) {
            return Extraction.rejected(new Rejection(page.address(), Rejection.Reason.TOO_LARGE,
                    "The page has more than " + MOST_TAGS + " tags: that is no article."));
        }
        List<Draft> drafts = page.format() == Page.Format.HTML ? html.read(page) : text.read(page);
        List<Article> articles = ArticleMaker.make(page.address(), drafts);
        boolean worded = articles.stream().anyMatch(article -> !article.text().isBlank());
        if (worded) return new Extraction(articles, Optional.empty());
        return Extraction.rejected(new Rejection(page.address(), Rejection.Reason.NO_ARTICLE,
                "No article was found on this page: it seems to be a list of links, a form or a notice."));
    }
}
