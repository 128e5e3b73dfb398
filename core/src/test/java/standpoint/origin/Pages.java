package standpoint.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.news.Actor;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Mention;
import standpoint.news.Moment;
import standpoint.news.Passage;
import standpoint.news.Reading;
import standpoint.news.Statement;
import standpoint.news.When;

/** Writes readings by hand: an article, and statements named by their words in it. */
final class Pages {
    private final Article article;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    Pages(String outlet, String day, String title, String text) { this("page of " + outlet + " " + title, outlet, day, title, text); }

    Pages(String page, String outlet, String day, String title, String text) {
        String id = Article.idOf(page, 0, title, text);
        Optional<When> published = day.isEmpty() ? Optional.empty()
                : Optional.of(When.of(Moment.day(LocalDate.parse(day)), When.Basis.METADATA, List.of()));
        article = new Article(new ArticleText(id, title, "", List.of(), List.of(), text), page, 0, Article.Kind.ARTICLE, Article.Genre.NEWS,
                List.of(), Optional.of(outlet).filter(name -> !name.isEmpty()), Optional.of("en"), published, Optional.empty(), List.of());
    }

    /** A statement of somebody in the article's words. */
    Pages says(String speaker, Actor.Kind kind, Statement.Form form, String content) {
        Passage words = find(content);
        String id = actors.stream().filter(actor -> actor.name().equals(speaker)).map(Actor::id).findFirst().orElse("");
        if (id.isEmpty()) {
            id = "a" + actors.size();
            actors.add(new Actor(id, speaker, kind, List.of(), Optional.empty()));
        }
        Mention mention = new Mention(id, article.text().contains(speaker) ? find(speaker) : words);
        mentions.add(mention);
        statements.add(new Statement("s" + statements.size(), form, Optional.of(mention), List.of(), List.of(words), List.of(),
                kind == Actor.Kind.UNNAMED, Optional.empty(), Optional.empty(), 1));
        return this;
    }

    Pages quotes(String speaker, String content) { return says(speaker, Actor.Kind.PERSON, Statement.Form.DIRECT, content); }

    Pages reports(String speaker, String content) { return says(speaker, Actor.Kind.PERSON, Statement.Form.INDIRECT, content); }

    String id() { return article.id(); }

    Reading reading() { return new Reading(article, actors, mentions, statements, List.of(), List.of(), List.of(), List.of()); }

    private Passage find(String words) {
        int at = article.text().indexOf(words);
        if (at < 0) throw new IllegalArgumentException("not in the text: " + words);
        return article.passage(at, at + words.length());
    }
}
