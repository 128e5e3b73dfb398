package standpoint.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import standpoint.language.SentenceParser;
import standpoint.news.Actor;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Mention;
import standpoint.news.Mentions;
import standpoint.news.Passage;

class MentionFinderTest {
    private static final SentenceParser PARSER = SentenceParser.shipped();
    private static final MentionFinder FINDER = new MentionFinder();

    static Mentions find(String title, String text, String... authors) {
        ArticleText words = new ArticleText("a1", title, "", List.of(), List.of(), text);
        return FINDER.find(PARSER.parse(new Article(words, "page", 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(authors), Optional.empty(), Optional.of("en"),
                Optional.empty(), Optional.empty(), List.of())));
    }

    @Test void anAuthorIsAnActorWithoutAMention() {
        Mentions mentions = find("", "It rained.", "Orla Venn");
        assertEquals(List.of(new Actor("a1", "Orla Venn", Actor.Kind.AUTHOR, List.of(), Optional.empty())), mentions.actors());
    }

    @Test void anotherLanguageHasNoMentions() {
        ArticleText words = new ArticleText("a1", "", "", List.of(), List.of(), "Ministerpräsidentin Orla Venn sagte, dass es nicht an ihr sei, und der Rat müsse nun handeln.");
        Mentions mentions = FINDER.find(PARSER.parse(new Article(words, "page", 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of())));
        assertEquals(List.of(), mentions.all());
    }

    @Test void takesLinearTime() {
        String text = "President Orla Venn's minister's aide, the Veltrian envoy to Norland's ministry, told Ode Lam and the council's leaders that he ".repeat(3_000);
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> assertTrue(find("", text).all().size() > 1_000));
    }

    @Property(tries = 200)
    void mentionsAreInOrderAndDoNotOverlap(@ForAll("news") String text) {
        Passage last = null;
        Mentions mentions = find("Venn Urges Norland To Act", text);
        for (Mention mention : mentions.all()) {
            assertTrue(mentions.actor(mention.actor()).isPresent());
            assertTrue(last == null || last.compareTo(mention.passage()) < 0 && !last.overlaps(mention.passage()), () -> mention.toString());
            last = mention.passage();
        }
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of("Orla Venn", "Mr Lam", "the", "Veltrian", "prime minister", "President", "'s", "of", "to", ",", ".", "“", "”", "said", "he", "they", "White House",
                "Kyiv", "officials", "and", "ministry", "source", "briefed on", "University", "The Times", "a", "\n", "\"", "1,002").list().ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }
}
