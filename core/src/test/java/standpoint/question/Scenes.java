package standpoint.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.news.Actor;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Body;
import standpoint.news.Field;
import standpoint.news.Member;
import standpoint.news.Mention;
import standpoint.news.Moment;
import standpoint.news.Question;
import standpoint.news.Reading;
import standpoint.news.When;

/** Readings made by hand about an invented dispute: every name given is an actor, and every place where it stands a mention. */
final class Scenes {
    static final Question QUESTION = new Question("velmora", "Should Velmora join the Lagoon League?", "Velmora joins the Lagoon League",
            List.of(), List.of("Velmora stays neutral"), List.of("Sarnia joins the Lagoon League"), Optional.of("Velmora"), "Lagoon League",
            Optional.empty(), Optional.empty(), Optional.empty());
    static final Body BODY = new Body("Lagoon League", List.of(), "unanimity", "invented", List.of(member("Norland", "Norlandic", "Havn"), member("Ostia", "Ostian"),
            member("Karst", "Karstian"), member("Brevia", "Brevian")));

    private Scenes() { }

    private static Member member(String name, String... aliases) { return Member.of(name, List.of(aliases), Optional.empty(), Optional.empty(), "invented"); }

    static Reading reading(String text, String... persons) { return reading("page", Optional.empty(), text, persons); }

    static Reading reading(String page, Optional<LocalDate> day, String text, String... persons) {
        ArticleText words = new ArticleText(Article.idOf(page, 0, "", text), "", "", List.of(), List.of(), text);
        Article article = new Article(words, page, 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(), Optional.empty(), Optional.of("en"),
                day.map(date -> When.of(Moment.day(date), When.Basis.METADATA, List.of())), Optional.empty(), List.of());
        List<Actor> actors = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < persons.length; i++) {
            actors.add(new Actor("a" + i, persons[i], Actor.Kind.PERSON, List.of(), Optional.empty()));
            for (int at = text.indexOf(persons[i]); at >= 0; at = text.indexOf(persons[i], at + 1)) {
                mentions.add(new Mention("a" + i, words.passage(Field.TEXT, at, at + persons[i].length())));
            }
        }
        return new Reading(article, actors, mentions, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
