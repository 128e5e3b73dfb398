package standpoint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Field;
import standpoint.news.Passage;
import standpoint.news.When;

/** Turns drafts into articles: gives the id, and points every fact at its words. */
final class ArticleMaker {

    private ArticleMaker() { }

    static List<Article> make(String page, List<Draft> drafts) {
        List<Article> articles = new ArrayList<>();
        for (Draft draft : drafts) if (!draft.isEmpty()) articles.add(article(page, articles.size(), draft));
        return articles;
    }

    private static Article article(String page, int part, Draft draft) {
        List<String> metadata = new ArrayList<>(draft.metadata);
        draft.published.ifPresent(dated -> addLines(dated.evidence(), metadata));
        draft.updated.ifPresent(dated -> addLines(dated.evidence(), metadata));
        draft.day.filter(day -> draft.published.isEmpty()).ifPresent(day -> metadata.add(day.metadata()));
        for (Draft.Credited credit : draft.credits) addLines(List.of(credit.evidence()), metadata);
        String text = draft.text();
        ArticleText words = new ArticleText(Article.idOf(page, part, draft.title, text), draft.title, draft.summary,
                List.copyOf(draft.captions), metadata, text);
        List<Article.Credit> credits = new ArrayList<>();
        for (Draft.Credited credit : draft.credits) {
            passage(words, credit.evidence()).ifPresent(passage -> credits.add(new Article.Credit(credit.outlet(), passage)));
        }
        return new Article(words, page, part, draft.kind, draft.genre, List.copyOf(draft.authors), draft.outlet, draft.language,
                draft.published.map(dated -> when(words, dated)), draft.updated.map(dated -> when(words, dated)), credits);
    }

    private static void addLines(List<Draft.Evidence> evidence, List<String> metadata) {
        for (Draft.Evidence one : evidence) {
            if (one.field() == Field.METADATA && !metadata.contains(one.words())) metadata.add(one.words());
        }
    }

    private static When when(ArticleText words, Draft.Dated dated) {
        List<Passage> passages = dated.evidence().stream().flatMap(one -> passage(words, one).stream()).toList();
        return new When(dated.moment(), dated.clock(), dated.basis(), dated.why(), passages);
    }

    private static Optional<Passage> passage(ArticleText words, Draft.Evidence evidence) {
        int at = words.field(evidence.field()).indexOf(evidence.words());
        return at < 0 || evidence.words().isEmpty() ? Optional.empty()
                : Optional.of(words.passage(evidence.field(), at, at + evidence.words().length()));
    }
}
