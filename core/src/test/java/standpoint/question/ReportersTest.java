package standpoint.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.language.SentenceParser;
import standpoint.news.Actor;
import standpoint.news.Article;
import standpoint.news.Field;
import standpoint.news.Mention;
import standpoint.news.Passage;
import standpoint.news.Position;
import standpoint.news.Reading;
import standpoint.news.Stance;
import standpoint.news.Statement;

/** Whose stance it is where one speaks of another. */
class ReportersTest {
    private static final String NOT_READY = "Lea Marr said Velmora is not ready to join the Lagoon League.";
    private final SentenceParser parser = SentenceParser.shipped();

    @Test void whatASpeakerTellsOfAnotherIsTheOthersAlone() {
        assertEquals(List.of("Norland"), held("Lea Marr said Norland will vote against it.", "Norland", 0.91, 0.95));
        assertEquals(List.of("Lea Marr", "Norland"), held("Lea Marr said we and Norland will vote against it.", "Norland", 0.91, 0.95));
    }

    @Test void whoIsSurerThanTheOneSpokenOfKeepsTheStance() {
        assertEquals(List.of("Lea Marr", "Norland"), held("Lea Marr said Norland will vote against it.", "Norland", 0.95, 0.91));
    }

    @Test void theOneWhomTheProposalIsAboutHoldsNothingByWhatASurerSpeakerSaysOfIt() {
        assertEquals(List.of("Lea Marr"), held(NOT_READY, "Velmora", 0.95, 0.91));
        assertEquals(List.of("Velmora"), held(NOT_READY, "Velmora", 0.91, 0.95));
    }

    /** The names of those who keep their opposition, where Lea Marr speaks from "said" on and both have been found to oppose. */
    private List<String> held(String text, String other, double speaker, double spokenOf) {
        Reading reading = Scenes.reading(text, "Lea Marr", other);
        Scene scene = new Scene(reading, parser.parse(reading.article()), Scenes.BODY);
        Proposal proposal = new Proposal(Scenes.QUESTION, Scenes.BODY, List.of(), Lexicons.load().families(), words -> LineSplitter.sentences(parser::parse, words));
        Passage content = reading.article().passage(Field.TEXT, text.indexOf("said") + 5, text.length() - 1);
        Statement statement = new Statement("s0", Statement.Form.INDIRECT, Optional.of(reading.mentions().get(0)), List.of(), List.of(content), List.of(), false, Optional.empty(), Optional.empty(), 0.9);
        return new Reporters(scene, proposal.subjects()).without(List.of(held(reading, reading.mentions().get(0), Optional.of(statement), speaker), held(reading, reading.mentions().get(1), Optional.empty(), spokenOf)))
                .stream().map(Position::name).toList();
    }

    private static Reporters.Held held(Reading reading, Mention mention, Optional<Statement> statement, double confidence) {
        Article article = reading.article();
        Passage at = mention.passage();
        Holders.Holder holder = new Holders.Holder(mention.actor(), at.text(), Optional.empty(), false, Actor.Kind.PERSON);
        StancePair pair = new StancePair(0, mention.actor(), holder, at.start(), at.end(), false, statement);
        Passage line = article.passage(Field.TEXT, 0, article.text().length());
        return new Reporters.Held(pair, new Position(mention.actor(), holder.id(), holder.name(), Optional.empty(), Stance.OPPOSE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), article.id(),
                Optional.empty(), Position.Standing.REPORTED, confidence, List.of(line), Optional.empty()));
    }
}
