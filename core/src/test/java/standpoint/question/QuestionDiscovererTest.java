package standpoint.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import standpoint.language.SentenceParser;
import standpoint.news.Reading;

class QuestionDiscovererTest {
    @Test void listsWhatIsContestedFirst() {
        Reading reading = Scenes.reading("Anna Rell opposes the new harbour tax. Ivo Dane supports the harbour tax. Lea Marr welcomed the summer fair in Havn.",
                "Anna Rell", "Ivo Dane", "Lea Marr");
        List<ContestedProposal> found = new QuestionDiscoverer(SentenceParser.shipped()::parse).discover(List.of(reading), 5);
        assertEquals(List.of("Ivo Dane"), found.get(0).supporters());
        assertEquals(List.of("Anna Rell"), found.get(0).opponents());
        assertTrue(found.get(0).words().contains("harbour tax"));
        assertTrue(found.get(0).contested());
    }

    @Test void suggestsWordingsThatTheQuestionLacks() {
        Reading reading = Scenes.reading("Norland opposes Velmora's accession to the Lagoon League. Ostia wants Velmora as a member of the League.");
        List<String> words = new QuestionSuggester(SentenceParser.shipped()::parse).suggest(Scenes.QUESTION, Scenes.BODY, List.of(reading), List.of()).stream().map(SuggestedWording::words).toList();
        assertTrue(words.contains("Velmora as a member of the League"), words.toString());
    }
}
