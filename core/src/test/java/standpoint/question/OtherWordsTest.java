package standpoint.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.language.SentenceParser;
import standpoint.news.Question;
import standpoint.news.Reading;

/** In what other words a question is asked. */
class OtherWordsTest {
    private final SentenceParser parser = SentenceParser.shipped();

    private Optional<StanceWindow.Asked> asked(List<String> wordings, List<String> opposites, String text) {
        Question asked = new Question("velmora", "Should Velmora join the Lagoon League?", "Velmora joins the Lagoon League", wordings, opposites, List.of(), Optional.of("Velmora"), "Lagoon League",
                Optional.empty(), Optional.empty(), Optional.empty());
        Reading reading = Scenes.reading(text);
        return new OtherWords(asked).of(new Scene(reading, parser.parse(reading.article()), Scenes.BODY).lines());
    }

    @Test void theFirstContraryIsAskedOfLinesThatNameNone() {
        List<String> opposites = List.of("Velmora stays out of the Lagoon League", "Velmora is a neutral state");
        assertEquals(Optional.of(new StanceWindow.Asked(opposites.get(0), true)), asked(List.of(), opposites, "Norland opposes Velmora's accession to the Lagoon League."));
    }

    @Test void theContraryWhoseOwnWordsALineHasIsAskedOfIt() {
        List<String> opposites = List.of("Velmora stays out of the Lagoon League", "Velmora is a neutral state");
        assertEquals(Optional.of(new StanceWindow.Asked(opposites.get(1), true)), asked(List.of(), opposites, "\"What we need is a new Velmora as a neutral, unarmed country,\" said Lea Marr."));
    }

    @Test void wordsSpreadOverTwoLinesNameNoContrary() {
        List<String> opposites = List.of("Velmora leaves the straits", "Velmora signs a separate pact");
        assertEquals(Optional.of(new StanceWindow.Asked(opposites.get(0), true)), asked(List.of(), opposites, "Velmora will sign the budget. A separate hall was built. The pact is old."));
    }

    @Test void withoutAContraryAnotherWordingIsAsked() {
        assertEquals(Optional.of(new StanceWindow.Asked("Velmora enters the League", false)), asked(List.of("Velmora enters the League"), List.of(), "Norland said no."));
        assertEquals(Optional.empty(), asked(List.of(), List.of(), "Norland said no."));
    }
}
