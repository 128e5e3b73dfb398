package standpoint.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import standpoint.language.SentenceParser;
import standpoint.news.Position;
import standpoint.news.Reading;

/** The judge of stances over scenes made by hand. */
class StanceReaderTest {
    private final SentenceParser parser = SentenceParser.shipped();
    private final PositionFinder finder = new PositionFinder(parser::parse);

    private List<Position> find(String text, String... persons) {
        return finder.find(Scenes.QUESTION, Scenes.BODY, List.of(Scenes.reading(text, persons)), List.of()).all();
    }

    @Test void theSameTextGivesTheSamePositions() {
        String text = "Norland opposes Velmora's accession to the Lagoon League. Ostia has not decided. \"They are not ready,\" said Lea Marr, the Karstian premier.";
        assertEquals(find(text, "Lea Marr"), find(text, "Lea Marr"));
    }

    @Test void sharesOfAPairAddUpToOne() {
        Reading reading = Scenes.reading("Norland opposes Velmora's accession to the Lagoon League. Ostia backs it. Lea Marr will decide in May.", "Lea Marr");
        for (StanceReader.Told told : told(reading)) {
            double sum = 0;
            for (double share : told.shares()) sum += share;
            assertEquals(1, sum, 0.01);
        }
    }

    @Test void everyPairIsJudgedOnceHoweverLongTheArticle() {
        String text = "Norland opposes Velmora's accession to the Lagoon League. " + "Ostia said that the talks on Velmora would go on until the end of the week. ".repeat(60) + "Karst backs Velmora's accession to the Lagoon League.";
        Reading reading = Scenes.reading(text);
        List<String> judged = told(reading).stream().map(told -> told.pair().line() + " " + told.pair().holder().name()).toList();
        assertEquals(judged.stream().distinct().toList(), judged);
        assertTrue(judged.contains("0 Norland") && judged.contains("61 Karst"), judged.toString());
    }

    @Test void oneLineOfManyThousandWordsIsCutShort() {
        String text = "Norland opposes Velmora's accession to the Lagoon League, " + "and the straits, ".repeat(3000) + "it said.";
        assertTrue(find(text).size() <= 1);
    }

    @Test void aConditionalPositionHasItsWords() {
        String text = "Norland will back Velmora's accession to the Lagoon League only if the straits are opened.";
        assertEquals(List.of("only if the straits are opened"), find(text).stream().flatMap(position -> position.condition().stream()).map(passage -> passage.text()).collect(Collectors.toList()));
    }

    private List<StanceReader.Told> told(Reading reading) {
        Lexicons lexicons = Lexicons.load();
        Proposal proposal = new Proposal(Scenes.QUESTION, Scenes.BODY, List.of(), lexicons.families(), text -> LineSplitter.sentences(parser::parse, text));
        Holders holders = new Holders(Scenes.BODY, List.of());
        Scene scene = new Scene(reading, parser.parse(reading.article()), Scenes.BODY);
        ProposalMatcher matcher = new ProposalMatcher(proposal, scene.lines());
        assertTrue(matcher.bears());
        LineReader reader = new LineReader(lexicons, scene, proposal, matcher, holders);
        reader.read();
        return new ArrayList<>(StanceReader.shipped().read(Scenes.QUESTION, scene, holders, reader, Map.of()));
    }
}
