package standpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Field;
import standpoint.news.ParsedArticle;
import standpoint.news.Sentence;
import standpoint.news.Token;

class SentenceParserTest {
    private static final SentenceParser PARSER = SentenceParser.shipped();

    private static ParsedArticle parse(String title, String text) {
        ArticleText words = new ArticleText("a1", title, "", List.of("A caption."), List.of(), text);
        return PARSER.parse(new Article(words, "page", 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of()));
    }

    private static List<String> words(String text) {
        return parse("", text).sentences(Field.TEXT).stream().flatMap(sentence -> sentence.tokens().stream()).map(Token::text).toList();
    }

    private static List<String> sentences(String text) {
        return parse("", text).sentences(Field.TEXT).stream().map(sentence -> text.substring(sentence.start(), sentence.end())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "They don't know. | They,do,n't,know,.",
        "Orla Venn’s plan won’t do. | Orla,Venn,’s,plan,wo,n’t,do,.",
        "The allies' plan costs $40.5 billion, or 3%. | The,allies,',plan,costs,$,40.5,billion,COMMA,or,3,%,.",
        "Mr. Brask met U.S. envoys on Oct. 1. | Mr.,Brask,met,U.S.,envoys,on,Oct.,1,.",
        "“It’s over,” she said—again. | “,It,’s,over,COMMA,”,she,said,—,again,.",
        "A well-known front-runner cannot win 1,000 votes | A,well-known,front-runner,can,not,win,1COMMA000,votes",
        "See www.example.org/a?b=1, or mail ada@example.org. | See,www.example.org/a?b=1,COMMA,or,mail,ada@example.org,.",
        "The war ended.The minister left... | The,war,ended,.,The,minister,left,...",
    })
    void cutsWordsAsTheTreebankDoes(String text, String expected) {
        assertEquals(expected, String.join(",", words(text).stream().map(word -> word.replace(",", "COMMA")).toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Mr. Brask met Gen. Ode Lam at 5 p.m. on Friday. He left. | 2",
        "“Are you ready?” he asked. “No!” | 2",
        "It is over,” he said. Then he left. | 2",
        "She lives in the U.S. The minister does not. | 2",
        "It was signed on Oct. 1 by J. K. Orr. | 1",
        "He said: “It is over.” Ms Venn disagreed. | 2",
        "No stop at all | 1",
    })
    void endsSentencesAtStops(String text, int expected) {
        assertEquals(expected, sentences(text).size(), () -> sentences(text).toString());
    }

    @Test void aParagraphEndsASentence() {
        assertEquals(List.of("12:30 A first entry", "A second one"), sentences("12:30 A first entry\n\nA second one"));
    }

    @Test void namesTheLemmaAndThePartOfSpeech() {
        List<Token> tokens = parse("", "The ministers said that Veltria had agreed to sign treaties.").sentences(Field.TEXT).get(0).tokens();
        assertEquals("the minister say that veltria have agree to sign treaty .", String.join(" ", tokens.stream().map(Token::lemma).toList()));
        assertEquals("DT NNS VBD IN NNP VBD VBN TO VB NNS .", String.join(" ", tokens.stream().map(Token::tag).toList()));
    }

    @Test void findsWhoSaysWhat() {
        List<Token> tokens = parse("", "The minister said that Veltria had signed the treaty.").sentences(Field.TEXT).get(0).tokens();
        assertEquals(-1, tokens.get(2).head());
        assertEquals("root", tokens.get(2).relation());
        assertEquals("nsubj", tokens.get(1).relation());
        assertEquals(2, tokens.get(1).head());
        assertEquals("ccomp", tokens.get(6).relation());
        assertEquals(2, tokens.get(6).head());
        assertEquals("dobj", tokens.get(8).relation());
    }

    @Test void everySentenceIsOneTree() {
        String text = "“We want peace, and we want it now,” Ms Venn, the envoy of Veltria to Norland, told the council on Monday, adding that talks go on.";
        List<Token> tokens = parse("", text).sentences(Field.TEXT).get(0).tokens();
        assertEquals(1, tokens.stream().filter(token -> token.head() == -1).count());
        for (Token token : tokens) {
            int steps = 0;
            for (Token up = token; up.head() >= 0; up = tokens.get(up.head())) assertTrue(++steps <= tokens.size(), "no way to the root");
        }
    }

    @Test void tellsTheLanguage() {
        assertEquals(Optional.of("en"), parse("", "The minister said that it was not for them to decide on the plan.").article().language());
        assertEquals(Optional.of("de"), parse("", "Der Minister sagte, dass es nicht an ihnen ist, über den Plan zu entscheiden.").article().language());
        assertEquals(Optional.of("fr"), parse("", "Le ministre a dit que la décision n'est pas encore prise par le conseil dans cette affaire.").article().language());
        assertEquals(Optional.empty(), parse("", "Qwx zzk 123").article().language());
    }

    @Test void takesLinearTime() {
        String text = "and then the minister of the 5,000 \"' ".repeat(26_000);
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> assertTrue(parse("", text).sentences().size() > 500));
    }

    @Property(tries = 300)
    void tokensAreTheTextItself(@ForAll("hostile") String text) {
        int last = 0;
        for (Sentence sentence : parse("", text).sentences(Field.TEXT)) {
            assertEquals(sentence.tokens().get(0).start(), sentence.start());
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                assertEquals(text.substring(token.start(), token.end()), token.text());
                assertTrue(token.start() >= last && token.head() >= -1 && token.head() < sentence.tokens().size() && token.head() != i);
                assertTrue(text.substring(last, token.start()).chars().allMatch(c -> Tokenizer.isSpace((char) c)), "nothing but space is left out");
                last = token.end();
            }
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of("a", "Mr.", "The", " ", " ", "\n", "'", "’s", "\"", "“", "”", "n't", ".", "...", "!", "?", "-", "--", "@", "1,0", "$", "😀", "é",
                "\u202e", "שלום", "ministers'", "U.S", "http://", "\u0000", "北京").list().ofMaxSize(40).map(parts -> String.join("", parts));
    }
}
