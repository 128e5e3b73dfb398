package standpoint.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {

    private static List<String> quoted(String text) {
        return QuotationFinder.find(text).stream().filter(q -> q.depth() == 0).map(q -> text.substring(q.start(), q.end())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
        "She said \"we sail at dawn\" and left.|\"we sail at dawn\"",
        "She said “we sail at dawn” and left.|“we sail at dawn”",
        "She said ‘we don’t sail’ and left.|‘we don’t sail’",
        "She said 'we don't sail' and left.|'we don't sail'",
        "Elle a dit « nous partons » hier.|« nous partons »",
        "She said „wir fahren“ and left.|„wir fahren“",
        "She said ``we sail'' and left.|``we sail''",
        "'The sailors' mood is good,' she said.|'The sailors' mood is good,'",
        "“He told me ‘no’ twice,” she said.|“He told me ‘no’ twice,”",
        "“No end was marked, she said.|“No end was marked, she said.",
    })
    void pairsEveryKindOfMark(String text, String expected) {
        assertEquals(List.of(expected), quoted(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {"Don't, said O'Neill of the '90s.", "The sailors' strike and the owners' answer", "Rock 'n' roll isn’t dead"})
    void apostrophesAreNoMarks(String text) {
        assertEquals(List.of(), quoted(text));
    }

    @Test void aQuotationThatRunsOnIsTakenUpInTheNextParagraph() {
        List<Quotation> found = QuotationFinder.find("“First part.\n“Second part,” she said.\n“Another.”");
        assertEquals(List.of(false, true, false), found.stream().map(Quotation::continues).toList());
        assertEquals(List.of(false, true, true), found.stream().map(Quotation::closed).toList());
    }

    @Test void aQuotationMayRunOnWithoutANewMark() {
        assertEquals(List.of("\"First part.", "Second part,\""), quoted("\"First part.\n\nSecond part,\" she said."));
    }

    @Test void tenThousandOpeningMarksAreReadInAMoment() {
        assertTrue(QuotationFinder.find("“a ".repeat(10_000)).size() <= 6);
        assertEquals(10_000, QuotationFinder.find("\"a\" ".repeat(10_000)).size());
    }
}
