package standpoint.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.language.SentenceParser;
import standpoint.news.Actor;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Attributions;
import standpoint.news.Field;
import standpoint.news.Mention;
import standpoint.news.Mentions;
import standpoint.news.ParsedArticle;
import standpoint.news.Statement;

class AttributorTest {
    private static final SentenceParser PARSER = SentenceParser.shipped();
    private static final Attributor TRAINED = TrainedAttributor.shipped();
    private static final Mentions NOBODY = new Mentions(List.of(), List.of());

    private static Article article(String title, String text) {
        return new Article(new ArticleText("a", title, "", List.of(), List.of(), text), "a", 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(), Optional.empty(),
                Optional.of("en"), Optional.empty(), Optional.empty(), List.of());
    }

    private static List<Statement> read(String text) { return TRAINED.attribute(PARSER.parse(article("", text)), NOBODY, List.of()).statements(); }

    private static String content(Statement statement) { return String.join(" ... ", statement.content().stream().map(part -> part.text()).toList()); }

    @Test void aQuotationThatTheCueInterruptsIsOneStatement() {
        List<Statement> found = read("“The port is ours,” Ilse Corvan said. “It will not be sold while I am mayor of this town.”");
        assertEquals("“The port is ours,” ... “It will not be sold while I am mayor of this town.”", content(found.get(0)));
        assertEquals(Statement.Form.DIRECT, found.get(0).form());
        assertEquals("Ilse Corvan", found.get(0).speaker().orElseThrow().passage().text());
    }

    @Test void aQuotationMayRunOverParagraphs() {
        List<Statement> found = read("“We built the harbour.\n\n“We will keep it,” Ilse Corvan said.");
        assertTrue(content(found.get(0)).startsWith("“We built the harbour."), content(found.get(0)));
    }

    @Test void aNameBehindADashSignsTheQuotation() {
        List<Statement> found = read("“The ferry is late every single day.”\n— Jory Penn");
        assertEquals("Jory Penn", found.get(0).speaker().orElseThrow().passage().text());
    }

    @Test void theSpeakerIsTheActorWhomTheMentionNames() {
        Article article = article("", "Mayor Ilse Corvan said the ferry would sail.");
        ParsedArticle parsed = PARSER.parse(article);
        Mentions mentions = new Mentions(List.of(new Actor("a7", "Ilse Corvan", Actor.Kind.PERSON, List.of("Mayor"), Optional.empty())),
                List.of(new Mention("a7", article.passage(6, 17))));
        Attributions found = TRAINED.attribute(parsed, mentions, List.of());
        assertEquals("a7", found.statements().get(0).speaker().orElseThrow().actor());
        assertEquals(mentions, found.mentions());
    }

    @Test void aSpeakerWhomOnlyADescriptionNamesBecomesAnActor() {
        Attributions found = TRAINED.attribute(PARSER.parse(article("", "A senior diplomat said the ferry would sail.")), NOBODY, List.of());
        Mention speaker = found.statements().get(0).speaker().orElseThrow();
        assertEquals(Actor.Kind.UNNAMED, found.mentions().actor(speaker.actor()).orElseThrow().kind());
        assertTrue(found.statements().get(0).unnamed());
    }

    @Test void titlesAreReadToo() {
        List<Statement> found = TRAINED.attribute(PARSER.parse(article("Ferry pact will be dropped, minister says", "It rained.")), NOBODY, List.of()).statements();
        assertEquals(Field.TITLE, found.get(0).content().get(0).field());
    }

    @Test void rulesAloneFindTheUsualForms() {
        Attributor rules = new RuleAttributor();
        String text = "“We sail at dawn,” Ilse Corvan said. According to the harbour master, the ferry is safe. Vass said that the crew was ready.";
        List<Statement> found = rules.attribute(PARSER.parse(article("", text)), NOBODY, List.of()).statements();
        assertEquals(List.of("“We sail at dawn,”", "the ferry is safe", "that the crew was ready"), found.stream().map(AttributorTest::content).toList());
    }
}
