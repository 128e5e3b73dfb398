package standpoint.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import standpoint.language.SentenceParser;
import standpoint.news.Position;
import standpoint.news.Question;
import standpoint.news.Stance;
import standpoint.news.WordShares;

/** Pages that name the proposal nowhere. */
class RareWordsTest {
    private static final String SPOKEN_OF = "At the quay in Velmora nobody takes the posters down. Lea Marr has marched for the League for ten years and cannot wait for the day when its flag goes up. "
            + "Pia Holm, who fights to stay neutral, warned that the League would be the end of the harbour.";
    private static final String OTHER_MATTER = "Velmora's museum has bought a boat. \"It is a beauty,\" said Lea Marr.";

    private final SentenceParser parser = SentenceParser.shipped();

    @Test void aPageWithSeveralOfTheQuestionsWordsIsAboutItAndOneWithItsSubjectAloneIsNot() {
        assertTrue(enough(SPOKEN_OF));
        assertFalse(enough(OTHER_MATTER));
    }

    @Test void theSameWordAgainCountsOnce() {
        assertFalse(enough("Velmora rests. Velmora sleeps. Velmora wakes."));
    }

    @Test void whereRulesSeeNothingTheNetworkIsAsked() {
        assertEquals(List.of(), PositionFinder.rulesAlone(parser::parse).find(Scenes.QUESTION, Scenes.BODY, List.of(Scenes.reading(SPOKEN_OF, "Lea Marr", "Pia Holm")), List.of()).all());
        List<Position> found = new PositionFinder(parser::parse).find(Scenes.QUESTION, Scenes.BODY, List.of(Scenes.reading(SPOKEN_OF, "Lea Marr", "Pia Holm")), List.of()).all();
        assertTrue(found.stream().anyMatch(position -> position.stance() != Stance.UNDECIDED), found.toString());
        assertEquals(List.of(), new PositionFinder(parser::parse).find(Scenes.QUESTION, Scenes.BODY, List.of(Scenes.reading(OTHER_MATTER, "Lea Marr")), List.of()).all());
    }

    @Test void aPhraseThatFitsOtherDealsTooIsNotEnough() {
        Question deal = new Question("deal", "Should the League sign the trade agreement with Velmora?", "The League signs the trade agreement with Velmora", List.of("the trade deal"), List.of(), List.of(),
                Optional.of("Velmora"), "Lagoon League", Optional.empty(), Optional.empty(), Optional.empty());
        String view = "Lea Marr opposes the trade deal, she said on Monday.";
        String other = " The harvest was good. Rain fell on the hills. The market opened at six. Nobody bought the wool. A ferry was late.";
        assertEquals(List.of(), of(deal, view + other));
        assertEquals(Set.of(Stance.OPPOSE), Set.copyOf(of(deal, view)));
        assertEquals(Set.of(Stance.OPPOSE), Set.copyOf(of(deal, "Velmora has waited for years. " + view + other)));
    }

    private List<Stance> of(Question question, String text) {
        return new PositionFinder(parser::parse).find(question, Scenes.BODY, List.of(Scenes.reading(text, "Lea Marr")), List.of()).all().stream().map(Position::stance).toList();
    }

    private boolean enough(String text) {
        return new RareWords(Scenes.QUESTION, WordShares.load()).enough(LineSplitter.split(parser.parse(Scenes.reading(text).article())));
    }
}
