package standpoint.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import standpoint.board.BoardMaker;
import standpoint.board.Conditional;
import standpoint.news.Answer;
import standpoint.news.ArticleText;
import standpoint.news.Board;
import standpoint.news.Body;
import standpoint.news.Coverage;
import standpoint.news.Member;
import standpoint.news.Moment;
import standpoint.news.Origins;
import standpoint.news.Passage;
import standpoint.news.Position;
import standpoint.news.Question;
import standpoint.news.Stance;
import standpoint.news.When;

class StancePlotTest {
    private static final Origins NO_ORIGINS = new Origins(List.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());

    static Position position(String id, String member, Stance stance, String day) {
        Passage words = new ArticleText("a" + id, "", "", List.of(), List.of(), "once the <war> is over").passage(0, 8);
        return new Position(id, member, member, Optional.of(member), stance, stance == Stance.CONDITIONAL ? Optional.of(words) : Optional.empty(),
                Optional.empty(), Moment.parse(day).map(moment -> When.of(moment, When.Basis.METADATA, List.of())), Optional.empty(), "a" + id, Optional.empty(),
                Position.Standing.STATED, 0.8, List.of(words), Optional.empty());
    }

    static Answer answer(List<Position> positions) {
        Body league = new Body("League", List.of(), "consensus", "invented", List.of(
                Member.of("Aldmoor & Sons <Union>", List.of(), Optional.empty(), Optional.empty(), "invented"),
                Member.of("Brennis", List.of(), Optional.empty(), Optional.empty(), "invented")));
        Question question = new Question("q", "Should Veltria join the League?", "Veltria joins", List.of(), List.of(), List.of(), Optional.empty(), "League",
                Optional.empty(), Optional.empty(), Optional.empty());
        Board board = new BoardMaker(Conditional.OPEN).make(question, league, LocalDate.of(2031, 12, 31), positions, List.of(), NO_ORIGINS, List.of());
        return new Answer(board, new Coverage(1, 1, List.of(), 0, List.of(), Map.of(), Optional.empty(), Optional.empty()), List.of(), List.of(), positions,
                List.of(), List.of(), NO_ORIGINS, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static final List<Position> POSITIONS = List.of(position("p1", "Aldmoor & Sons <Union>", Stance.OPPOSE, "2031-01-01"),
            position("p2", "Aldmoor & Sons <Union>", Stance.CONDITIONAL, "2031-07-01"), position("p3", "Brennis", Stance.SUPPORT, "2031-10-01"),
            position("p4", "Brennis", Stance.UNDECIDED, ""), position("p5", "Brennis", Stance.OPPOSE, "2032-05-01"));

    @Test void thePictureIsXmlWithNamesMarksAndWordsForThoseWhoHear() throws Exception {
        String svg = StancePlot.svg(answer(POSITIONS));
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertEquals("img", document.getDocumentElement().getAttribute("role"));
        String words = document.getElementsByTagName("desc").item(0).getTextContent();
        assertTrue(words.startsWith("Aldmoor & Sons <Union>: oppose on 2031-01-01, conditional on 2031-07-01. Brennis: support on 2031-10-01."), words);
        assertTrue(words.endsWith("0 members without evidence; 1 position without a known day."), words);
        assertFalse(words.contains("2032"), "what comes after the day is not shown");
        // four marks in the legend and three positions, each with its sign besides its shape
        assertEquals(7, count(document.getElementsByTagName("g")));
        List<String> shapes = new ArrayList<>();
        NodeList groups = document.getElementsByTagName("g");
        for (int i = 0; i < 4; i++) shapes.add(((Element) groups.item(i)).getElementsByTagName("*").item(1).getNodeName()
                + ((Element) ((Element) groups.item(i)).getElementsByTagName("*").item(1)).hasAttribute("transform"));
        assertEquals(4, shapes.stream().distinct().count(), shapes.toString());
    }

    private static int count(NodeList nodes) { return nodes.getLength(); }

    @Test void wordsAreAtLeastTwelvePixelsAndEveryColourReadsOnWhite() {
        String svg = StancePlot.svg(answer(POSITIONS));
        Matcher sizes = Pattern.compile("font-size=\"(\\d+)\"").matcher(svg);
        while (sizes.find()) assertTrue(Integer.parseInt(sizes.group(1)) >= 12, sizes.group());
        for (Sign sign : Sign.values()) assertTrue(contrastOnWhite(sign.colour()) >= 4.5, sign + " " + contrastOnWhite(sign.colour()));
    }

    /** Contrast ratio of WCAG 2. */
    private static double contrastOnWhite(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            luminance += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return 1.05 / (luminance + 0.05);
    }

    @Test void theLanesFitEightyColumnsAndNeedNoColour() {
        String text = StancePlot.text(answer(POSITIONS), new Ink(false, 80));
        text.lines().forEach(line -> assertTrue(line.length() <= 80, line));
        assertTrue(text.contains("Aldmoor & Sons"), text);
        String lane = text.lines().findFirst().orElseThrow();
        assertTrue(lane.indexOf('\u2212') < lane.indexOf('~'), lane);
        assertTrue(lane.endsWith("....."), lane);
        assertFalse(text.contains("\u001b"), text);
        assertTrue(StancePlot.text(answer(POSITIONS), new Ink(true, 80)).contains("\u001b[31m\u2212\u001b[0m"));
        assertEquals("", StancePlot.text(answer(List.of()), new Ink(false, 80)));
        assertTrue(StancePlot.svg(answer(List.of())).contains("No position has a day that is known."));
    }
}
