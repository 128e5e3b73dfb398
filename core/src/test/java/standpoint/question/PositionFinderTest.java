package standpoint.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standpoint.language.SentenceParser;
import standpoint.news.Position;
import standpoint.news.Positions;
import standpoint.news.Reading;

class PositionFinderTest {
    private final PositionFinder finder = PositionFinder.rulesAlone(SentenceParser.shipped()::parse);

    private Positions find(Reading... readings) { return finder.find(Scenes.QUESTION, Scenes.BODY, List.of(readings), List.of()); }

    private String stances(String text, String... persons) {
        return find(Scenes.reading(text, persons)).all().stream().map(position -> position.name() + " " + position.stance()
                + position.condition().map(condition -> " [" + condition.text() + "]").orElse("")).sorted().collect(Collectors.joining("; "));
    }

    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norland opposes Velmora's accession to the Lagoon League. | Norland OPPOSE
            Norland no longer opposes Velmora's accession to the Lagoon League. | Norland SUPPORT
            Norland refuses to drop its veto of Velmora joining the Lagoon League. | Norland OPPOSE
            Ostia would not stand in the way of Velmora joining the Lagoon League. | Ostia SUPPORT
            Ostia rejects calls to keep blocking Velmora's membership of the Lagoon League. | Ostia SUPPORT
            Norland, Ostia and Karst back Velmora's membership of the Lagoon League. | Karst SUPPORT; Norland SUPPORT; Ostia SUPPORT
            Velmora's accession to the Lagoon League was vetoed by Brevia. | Brevia OPPOSE
            Norland's opposition to Velmora's membership of the Lagoon League is well known. | Norland OPPOSE
            Ostia criticised Norland's opposition to Velmora's membership of the Lagoon League. | Norland OPPOSE; Ostia SUPPORT
            Norland will back Velmora's accession to the Lagoon League only if the straits are opened. | Norland CONDITIONAL [only if the straits are opened]
            Unless the straits are opened, Norland will veto Velmora's accession to the Lagoon League. | Norland CONDITIONAL [Unless the straits are opened]
            Norland backs Velmora's accession to the Lagoon League even if the straits stay shut. | Norland SUPPORT
            Norland has not decided whether to support Velmora's accession to the Lagoon League. | Norland UNDECIDED
            Norland may back Velmora's accession to the Lagoon League. | Norland UNDECIDED
            Norland's cabinet voted against Velmora's accession to the Lagoon League. | Norland OPPOSE
            Norland, long seen as wary, has thrown its weight behind Velmora's accession to the Lagoon League. | Norland SUPPORT
            Velmora's accession to the Lagoon League, which Norland opposes, is close. | Norland OPPOSE
            Ostia supports Velmora's accession to the Lagoon League. Karst voted against. | Karst OPPOSE; Ostia SUPPORT
            Norland is against delaying Velmora's accession to the Lagoon League. | Norland SUPPORT
            Under no circumstances will Norland agree to Velmora's accession to the Lagoon League. | Norland OPPOSE
            """)
    void readsStances(String text, String expected) { assertEquals(expected, stances(text)); }

    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Will Norland back Velmora's accession to the Lagoon League?
            Norland would have supported Velmora's accession to the Lagoon League.
            If Norland backs Velmora's accession to the Lagoon League, talks begin in May.
            Norland denied that it had opposed Velmora's accession to the Lagoon League.
            Norland opposes Sarnia's accession to the Lagoon League, not Velmora's tariffs.
            Norland discussed Velmora's accession to the Lagoon League with Ostia.
            Norland opposes Velmora's membership of the Reef Pact. The Lagoon League is silent.
            Norlandic farmers oppose Velmora's accession to the Lagoon League.
            """)
    void abstains(String text) { assertEquals("", stances(text)); }

    @Test void tellsWhatItAbstainedOn() {
        Positions positions = find(Scenes.reading("Norland discussed Velmora's accession to the Lagoon League with Ostia."));
        assertEquals(1, positions.abstentions().size());
        assertEquals(1, positions.bearing());
    }

    @Test void aPersonSpeaksForAMember() {
        Position position = find(Scenes.reading("Norlandic Prime Minister Anna Rell opposes Velmora's accession to the Lagoon League.", "Norlandic Prime Minister Anna Rell")).all().get(0);
        assertEquals("Norlandic Prime Minister Anna Rell", position.name());
        assertEquals(Position.Standing.REPORTED, position.standing());
    }

    @Test void thePlanIsTheProposalWhereItWasNamed() {
        assertEquals("Karst OPPOSE; Ostia SUPPORT", stances("Ostia supports Velmora's accession to the Lagoon League. Karst has called the plan a mistake."));
    }

    @Test void theSamePagesGiveTheSameIds() {
        Reading reading = Scenes.reading("Norland opposes Velmora's accession to the Lagoon League.");
        assertEquals(find(reading).all(), find(reading).all());
    }

    @Test void everyPassageStandsInItsArticle() {
        String text = "Norland will back Velmora's accession to the Lagoon League only if the straits are opened.";
        for (Position position : find(Scenes.reading(text)).all()) {
            assertTrue(position.passages().stream().allMatch(passage -> text.substring(passage.start(), passage.end()).equals(passage.text())));
            assertTrue(position.condition().stream().allMatch(passage -> text.substring(passage.start(), passage.end()).equals(passage.text())));
        }
    }

    @Test void readsAHugeParagraphInLinearTime() {
        String text = "Norland opposes Velmora's accession to the Lagoon League and \"says\" so, ".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> find(Scenes.reading(text)));
    }
}
