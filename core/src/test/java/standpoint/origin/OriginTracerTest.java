package standpoint.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import standpoint.news.Actor;
import standpoint.news.Origin;
import standpoint.news.Origins;
import standpoint.news.Reading;
import standpoint.news.Statement;

class OriginTracerTest {
    private static final String FORD = """
            The old ford at Carrow will not be reopened this year, the roads minister said in an interview with the Lomond Courier.

            "I have walked the bank myself, and nobody who has seen the undercut would send a school bus across it," Ines Maro said.

            The ford was shut in November after the river took away forty metres of the northern approach. Farmers on the far side have since driven nineteen kilometres to the mill.
            """;
    private static final String LINERS = "The company will replace the liners of all fourteen towers, renew the stop sensors, and engage an outside body to review its maintenance. "
            + "For this reason the cableway will not carry passengers before the end of September at the earliest. Holders of season passes will be refunded in full at the lower station.\n";
    private final OriginTracer tracer = OriginTracer.rulesAlone();
    private final Pages courier = new Pages("Lomond Courier", "2031-03-04", "Ford to stay closed", FORD)
            .quotes("Ines Maro", "I have walked the bank myself, and nobody who has seen the undercut would send a school bus across it");
    private final Pages walk = new Pages("Orrin Post", "2031-03-07", "A walk along the Carrow", """
            On Sunday the river was brown and loud.

            "Nobody who has seen the undercut would send a school bus across it," Ines Maro said this week.
            """).quotes("Ines Maro", "Nobody who has seen the undercut would send a school bus across it");

    @Test void theShortNameOfAKnownPaperIsTheRecordsOwnPaperWhereThatHasAPage() {
        Pages ostara = new Pages("Ostara Mail", "2031-03-04", "Ford", FORD);
        Pages daily = new Pages("Daily Mail", "2031-03-04", "Ford", FORD);
        Pages times = new Pages("The Times", "2031-03-04", "Ford", FORD);
        Pages york = new Pages("New York Times", "2031-03-04", "Ford", FORD);
        assertEquals("ostara mail", names(ostara).canonical("The Mail"));
        assertEquals("daily mail", names(ostara, daily).canonical("The Mail"));
        assertEquals("times", names(times, york).canonical("The Times"));
    }

    private static OutletNames names(Pages... pages) { return OutletNames.load().with(List.of(pages).stream().map(page -> page.reading().article()).toList()); }

    private Origins trace(Pages... pages) {
        return tracer.trace(List.of(pages).stream().map(Pages::reading).toList(), List.of());
    }

    private static String origin(Origins origins, Pages page, String statement) {
        return origins.statements().get(Origins.key(page.id(), statement));
    }

    private static Origin find(Origins origins, String id) {
        return origins.all().stream().filter(origin -> origin.id().equals(id)).findFirst().orElseThrow();
    }

    @Test void theSameWordsQuotedTwiceAreOneInterview() {
        Origins origins = trace(courier, walk);
        assertEquals(origin(origins, courier, "s0"), origin(origins, walk, "s0"));
        Origin interview = find(origins, origin(origins, walk, "s0"));
        assertEquals("interview of Ines Maro with Lomond Courier, known by the same words quoted in 2 articles", interview.what());
        assertEquals(Origin.Kind.INTERVIEW, interview.kind());
        assertTrue(origins.copyOf().isEmpty(), "a shared quotation is no copy");
    }

    @Test void whatTwoReportsOfOneInterviewBothTellIsOfOneOrigin() {
        Pages told = new Pages("Orrin Post", "2031-03-05", "Farmers and the ford", """
                The river took away forty metres of the ford's northern approach in November.

                "Nobody who has seen the undercut would send a school bus across it," Ines Maro told the Lomond Courier.
                """).quotes("Ines Maro", "Nobody who has seen the undercut would send a school bus across it");
        Pages alone = new Pages("Farmgate", "2031-03-05", "Cows", """
                The river took away forty metres of the ford's northern approach in November, and with it eleven cows.
                """);
        Origins origins = trace(courier, told, alone);
        assertEquals(new Origins.Count(1, 1), origins.count(List.of(Origins.key(courier.id()), Origins.key(told.id()))));
        assertEquals(new Origins.Count(2, 2), origins.count(List.of(Origins.key(courier.id()), Origins.key(alone.id()))), "nothing says that this is from the interview");
    }

    @Test void whatIsCitedIsTheReportOfTheseDays() {
        Pages letter = new Pages("Lomond Courier", "2031-03-20", "Maro on her letter", """
                Ines Maro has framed the letter about the Carrow ford.
                """).reports("Ines Maro", "framed the letter");
        Pages note = new Pages("Orrin Post", "2031-03-21", "Framed", """
                Ines Maro, the roads minister, has put the letter about the ford at Carrow on her wall, she told the Lomond Courier.
                """).reports("Ines Maro", "put the letter about the ford at Carrow on her wall");
        Origins origins = trace(courier, letter, note);
        assertTrue(origins.all().stream().flatMap(origin -> origin.chain().stream())
                .anyMatch(link -> link.from().equals(note.id()) && link.to().equals(letter.id())), "the report of the day before");
    }

    @Test void anExcerptIsACopyOfTheEarlier() {
        Pages excerpt = new Pages("Farmgate", "2031-03-05", "Carrow ford closed", """
                The ford was shut in November after the river took away forty metres of the northern approach. Farmers on the far side have since driven nineteen kilometres to the mill.
                """);
        assertEquals(Map.of(excerpt.id(), courier.id()), trace(excerpt, courier).copyOf());
    }

    @Test void withoutTimesACopyHasNoDirection() {
        Pages one = new Pages("Farmgate", "", "Ford", FORD);
        Pages other = new Pages("Riverside", "", "Closed", FORD);
        Origins origins = trace(one, other);
        assertTrue(origins.copyOf().isEmpty());
        assertEquals(1, origins.alike().size());
        assertEquals(new Origins.Count(1, 1), origins.count(List.of(Origins.key(one.id()), Origins.key(other.id()))));
    }

    @Test void aStockPhraseSaidAtTwoOccasionsIsTwoOrigins() {
        Pages speech = new Pages("Orrin Post", "2031-03-07", "Speech", """
                "We stand ready to do what is needed," Ines Maro said in a speech at the mill.
                """).quotes("Ines Maro", "We stand ready to do what is needed");
        Pages post = new Pages("Velland Today", "2031-03-09", "Post", """
                "We stand ready to do what is needed," Ines Maro said in a post on Telegram.
                """).quotes("Ines Maro", "We stand ready to do what is needed");
        Origins origins = trace(speech, post);
        assertNotEquals(origin(origins, speech, "s0"), origin(origins, post, "s0"));
        assertEquals(Origin.Kind.SPEECH, find(origins, origin(origins, speech, "s0")).kind());
        assertEquals(Origin.Kind.POST, find(origins, origin(origins, post, "s0")).kind());
    }

    @Test void aChainLeadsThroughAnOutletOutsideTheRecord() {
        Pages echo = new Pages("Velland Today", "2031-03-07", "Study to be ordered, Norwick Wire reports", """
                The ministry may order a study for a bridge, Norwick Wire reported on Thursday, citing an unnamed official.
                """).says("an unnamed official", Actor.Kind.UNNAMED, Statement.Form.INDIRECT, "The ministry may order a study for a bridge");
        Origin leak = find(trace(echo), origin(trace(echo), echo, "s0"));
        assertEquals("an unnamed official, through Norwick Wire", leak.what());
        assertEquals(List.of(echo.id() + ">Norwick Wire", "Norwick Wire>an unnamed official"),
                leak.chain().stream().map(link -> link.from() + ">" + link.to()).toList());
    }

    @Test void aReportThatCitesAnArticleOfTheRecordLeadsToIt() {
        Pages echo = new Pages("Velland Today", "2031-03-05", "Ford stays shut", """
                Ines Maro has told the Lomond Courier that the ford at Carrow will stay shut and not be reopened this year.
                """).reports("Ines Maro", "the ford at Carrow will stay shut and not be reopened this year");
        Origins origins = trace(echo, courier);
        assertEquals(origin(origins, courier, "s0"), origin(origins, echo, "s0"));
        assertTrue(find(origins, origin(origins, echo, "s0")).chain().stream()
                .anyMatch(link -> link.from().equals(echo.id()) && link.to().equals(courier.id())));
    }

    @Test void thePageThatChangedAtItsAddressIsAVersion() {
        Pages first = new Pages("https://a.example/1", "Courier", "2031-03-04", "Ford", FORD);
        Pages second = new Pages("https://a.example/1", "Courier", "2031-03-04", "Ford", FORD.replace("forty", "sixty"));
        Origins origins = trace(first, second);
        assertEquals(Map.of(second.id(), first.id()), origins.versionOf());
        assertTrue(origins.copyOf().isEmpty());
        assertEquals(Map.of(first.id(), second.id()), trace(second, first).versionOf(), "without times, the order met");
    }

    @Test void aSilentEditIsShown() {
        Pages first = new Pages("https://a.example/1", "Courier", "", "Ford", FORD);
        Pages second = new Pages("https://a.example/1", "Courier", "", "Ford", FORD.replace("forty metres", "sixty metres"));
        Difference difference = Difference.of(first.reading().article(), second.reading().article());
        assertEquals(1, difference.gone().size());
        assertTrue(difference.gone().get(0).text().contains("forty metres"));
        assertTrue(difference.fresh().get(0).text().contains("sixty metres"));
        assertEquals(1, difference.fresh().size());
    }

    @Test void anOutletThatDeniesWhatItIsCitedForIsInTheChain() {
        Pages clarion = new Pages("The Clarion", "2032-06-01", "Coach goes", "The coach will leave after the cup, the Sportblatt has reported.\n");
        Pages denial = new Pages("Sportblatt", "2032-06-02", "In our own cause", "The Sportblatt has published no such report about the coach and the cup.\n");
        assertTrue(trace(clarion, denial).all().stream().flatMap(origin -> origin.chain().stream())
                .anyMatch(link -> link.kind() == Origin.Link.How.DENIES && link.from().equals(denial.id()) && link.to().equals(clarion.id())));
    }

    @Test void aPressConferenceToldInOtherWordsIsOne() {
        Pages one = new Pages("Orrin Post", "2031-03-04", "Mill stays", """
                The mill at Carrow will be kept open through the winter, Ines Maro told a press conference in the town hall.
                """).reports("Ines Maro", "The mill at Carrow will be kept open through the winter");
        Pages other = new Pages("Velland Today", "2031-03-04", "Winter at the mill", """
                Nobody at the Carrow mill has to go before the spring, Ines Maro assured journalists in the town hall.
                """).reports("Ines Maro", "Nobody at the Carrow mill has to go before the spring");
        Origins origins = trace(one, other);
        assertEquals(origin(origins, one, "s0"), origin(origins, other, "s0"));
        assertEquals(Origin.Kind.CONFERENCE, find(origins, origin(origins, one, "s0")).kind());
    }

    @Test void twoTalksOnOneDayAreTwo() {
        Pages paper = new Pages("Orrin Post", "2031-03-04", "Mill stays", """
                The mill at Carrow will be kept open through the winter, Ines Maro told the Orrin Post.
                """).reports("Ines Maro", "The mill at Carrow will be kept open through the winter");
        Pages radio = new Pages("Radio Carrow", "2031-03-04", "Mill stays open", """
                The mill at Carrow will be kept open through the winter, Ines Maro told Radio Carrow.
                """).reports("Ines Maro", "The mill at Carrow will be kept open through the winter");
        Origins origins = trace(paper, radio);
        assertNotEquals(origin(origins, paper, "s0"), origin(origins, radio, "s0"));
    }

    @Test void whatAPageQuotesStandsInTheStatementItself() {
        Pages statement = new Pages("https://mills.example/notice", "", "2031-03-04", "Notice", """
                The wheel was stopped by a heron that had not, so far as anybody can tell, been invited. It will turn again on Monday.
                """);
        Pages report = new Pages("Orrin Post", "2031-03-05", "Heron stops mill", """
                The mill blamed "a heron that had not, so far as anybody can tell, been invited", in a statement of Carrow Mills.
                """).says("Carrow Mills", Actor.Kind.ORGANIZATION, Statement.Form.DIRECT, "a heron that had not, so far as anybody can tell, been invited");
        Origins origins = trace(statement, report);
        assertEquals(new Origins.Count(1, 1), origins.count(List.of(Origins.key(statement.id()), Origins.key(report.id(), "s0"))));
    }

    @Test void aPageFetchedBeforeTheOtherAppearedIsNoCopyOfIt() {
        Pages one = new Pages("Riverside", "", "Closed", FORD);
        Pages other = new Pages("Farmgate", "2031-03-09", "Ford", FORD);
        List<Reading> readings = List.of(one.reading(), other.reading());
        assertEquals(Map.of(other.id(), one.id()), tracer.trace(readings, List.of(), Map.of(one.id(), Instant.parse("2031-03-05T10:00:00Z"))).copyOf());
        assertTrue(tracer.trace(readings, List.of()).copyOf().isEmpty());
    }

    @Test void anAgencysTextInTwoPapersIsCreditedByBoth() {
        Pages one = new Pages("Riverside", "2031-03-04", "Closed", FORD + "\nWater fell by noon. (AFP)\n");
        Pages other = new Pages("Farmgate", "2031-03-05", "Ford", FORD + "\nWater fell by noon. - AFP\n");
        Origins origins = trace(one, other);
        assertTrue(origins.copyOf().isEmpty(), "both have it from a third");
        assertEquals(1, origins.alike().size());
        assertEquals(2, origins.all().stream().flatMap(origin -> origin.chain().stream()).filter(link -> link.to().equals("Agence France-Presse"))
                .map(Origin.Link::from).distinct().count());
    }

    @Test void anAgencysOwnMarkSaysWhoseTextThePapersHave() {
        String text = FORD.replace("The old ford", "CARROW, March 4 (NPA) -- The old ford");
        Pages paper = new Pages("https://www.riverside.example/ford", "Riverside", "2031-03-04", "Closed", text);
        Pages wire = new Pages("https://www.npa-news.example/en/ford", "", "2031-03-04", "Ford", text);
        Origins origins = trace(paper, wire);
        assertEquals(Map.of(paper.id(), wire.id()), origins.copyOf());
        assertTrue(origins.all().stream().flatMap(origin -> origin.chain().stream()).noneMatch(link -> link.from().equals(wire.id()) && link.to().equals("NPA")),
                "an agency does not cite itself");
    }

    @Test void anAgencysMarkIsKnownFirstInItsLineAndAfterAComma() {
        for (String mark : List.of("(NPA) - CARROW, March 4 - ", "CARROW, March 4, NPA - ")) {
            Pages paper = new Pages("https://www.riverside.example/ford", "Riverside", "2031-03-04", "Closed", FORD);
            Pages wire = new Pages("https://www.npa-culture.example/en/ford", "", "2031-03-04", "Ford", mark + FORD);
            assertEquals(Map.of(paper.id(), wire.id()), trace(paper, wire).copyOf(), mark);
        }
    }

    @Test void whoIsNamedOnTheOtherPageWasFirst() {
        Pages notice = new Pages("https://www.carrow-cableways.example/notices/1", "", "", "Notice", "We have halted all operation of the cableway. " + LINERS);
        Pages bulletin = new Pages("https://www.town-of-carrow.example/2031", "", "", "Around the town", "Carrow Cableways has informed the public as follows. " + LINERS);
        assertEquals(Map.of(bulletin.id(), notice.id()), trace(bulletin, notice).copyOf());
    }

    @Test void whatACompanySaysOnItsOwnPageIsNoCopyOfOthers() {
        String text = FORD.replace("the roads minister said in an interview with the Lomond Courier", "Carrow Ferries said").replace("Ines Maro said", "Carrow Ferries said");
        Pages company = new Pages("https://www.carrow-ferries.example/notices/ford", "", "", "Ford", text).reports("Carrow Ferries", "will not be reopened this year");
        Pages forum = new Pages("https://www.plaza.example/ford", "", "", "Please pass on", text).reports("Carrow Ferries", "will not be reopened this year");
        assertEquals(Map.of(forum.id(), company.id()), trace(forum, company).copyOf());
    }

    @Test void whoseFamilyNameStandsFirstIsTheSame() {
        String words = "Nobody who has seen the undercut would send a school bus across it";
        Pages one = new Pages("Riverside", "2031-03-04", "Ford", "\"" + words + ",\" said Maro Ines.\n").quotes("Maro Ines", words);
        Origins origins = trace(courier, one);
        assertEquals(origin(origins, courier, "s0"), origin(origins, one, "s0"));
    }

    @Test void theOrderOfPagesChangesNothing() {
        List<Reading> readings = new ArrayList<>(List.of(courier.reading(), walk.reading(),
                new Pages("Farmgate", "", "Ford", FORD).reading(), new Pages("Riverside", "", "Closed", FORD).reading()));
        Origins expected = tracer.trace(readings, List.of());
        Random random = new Random(7);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(readings, random);
            assertEquals(expected, tracer.trace(readings, List.of()));
        }
    }

    @Test void outletsThatCiteEachOtherInACircleEnd() {
        Pages one = new Pages("Norwick Wire", "2031-03-04", "Study", "The ministry has ordered a bridge study at Carrow, the Orrin Post reported on Tuesday.\n");
        Pages other = new Pages("Orrin Post", "2031-03-04", "Study", "The ministry has ordered a bridge study at Carrow, Norwick Wire reported on Tuesday.\n");
        Origins origins = trace(one, other);
        assertEquals(new Origins.Count(1, 1), origins.count(List.of(Origins.key(one.id()), Origins.key(other.id()))));
    }

    @Test void tenThousandCopiesOfOneTextTakeBoundedTime() {
        List<Reading> readings = new ArrayList<>();
        for (int at = 0; at < 10_000; at++) {
            readings.add(new Pages("https://copy.example/" + at, "", at == 0 ? "9999-12-31" : "", "Ford", FORD)
                    .quotes("Ines Maro", "I have walked the bank myself, and nobody who has seen the undercut would send a school bus across it").reading());
        }
        Origins origins = Assertions.assertTimeout(Duration.ofMinutes(5), () -> tracer.trace(readings, List.of()));
        assertEquals(1, origins.statements().values().stream().filter(id -> !id.endsWith("/")).distinct().count());
        assertFalse(origins.alike().isEmpty());
    }

    @Test void oneSpeakerInOtherWordsIsOneOriginOnlyWhereTheClaimIsOne() {
        Pages hall = new Pages("Lomond Courier", "2031-03-04", "Ford stays shut", "The crossing will remain closed until winter, Ines Maro told reporters in Carrow.\n\nLambs were sold as usual.")
                .reports("Ines Maro", "The crossing will remain closed until winter");
        Pages post = new Pages("Orrin Post", "2031-03-05", "No way over", "Nobody is to drive through the water before the frost, Ines Maro has said.\n\nThe school has a new roof.")
                .reports("Ines Maro", "Nobody is to drive through the water before the frost");
        Pages later = new Pages("Tarn Echo", "2031-03-12", "Maro speaks", "Nothing will cross at Carrow this year, Ines Maro said.\n\nA goose was found.")
                .reports("Ines Maro", "Nothing will cross at Carrow this year");
        Origins origins = trace(hall, post, later);
        assertNotEquals(origin(origins, hall, "s0"), origin(origins, post, "s0"), "nothing tells it but the claim");
        assertEquals(new Origins.Count(1, 1), origins.count(List.of(Origins.key(hall.id(), "s0"), Origins.key(post.id(), "s0"))));
        assertEquals(2, origins.count(List.of(Origins.key(hall.id(), "s0"), Origins.key(later.id(), "s0"))).max(), "a week later it may have been said again");
    }

    @Test void aFewQuotedWordsOnAPageThatNamesTheirSpeakerAreFromTheSameOccasion() {
        Pages hall = new Pages("Lomond Courier", "2031-03-04", "Mill half asleep", "\"This is not a mill, it is a very expensive warehouse,\" Ines Maro told reporters.")
                .quotes("Ines Maro", "This is not a mill, it is a very expensive warehouse,");
        Pages bell = new Pages("Morning Bell", "2031-03-05", "Good morning", "Ines Maro had a phrase for it: the mill was \"a very expensive warehouse\".");
        Origins origins = trace(hall, bell);
        assertTrue(find(origins, origin(origins, hall, "s0")).articles().contains(bell.id()));
    }

    @Test void whatTwoPapersHaveEachFromSomebodyUnnamedMayBeOfOneOrigin() {
        String price = "The county will pay six million crowns for the Carrow mill";
        Pages mercury = new Pages("Tarn Mercury", "2031-05-04", "Six million for the mill", price + """
                , the Tarn Mercury has learned.

                A person close to the talks, who asked not to be named, said that four million were due on signature.

                The mill has stood empty since the flood of 2029, and the county wants to have a school in it.
                """).says("A person close to the talks", Actor.Kind.UNNAMED, Statement.Form.INDIRECT, "four million were due on signature");
        Pages herald = new Pages("Orrin Herald", "2031-05-05", "What the mill costs", """
                The Carrow mill, empty since the flood, is to cost the county six million crowns.

                An official told the Orrin Herald that the contract for the mill was ready.
                """).says("An official", Actor.Kind.UNNAMED, Statement.Form.INDIRECT, "the contract for the mill was ready");
        Pages named = new Pages("Carrow Post", "2031-05-05", "The mill", """
                The Carrow mill, empty since the flood, is to cost the county six million crowns.

                Ines Maro, who farms beside it, said that the mill was not worth the half of it.
                """).reports("Ines Maro", "the mill was not worth the half of it");
        assertEquals(new Origins.Count(1, 2), trace(mercury, herald).count(List.of(Origins.key(mercury.id()), Origins.key(herald.id()))));
        assertEquals(new Origins.Count(2, 2), trace(mercury, named).count(List.of(Origins.key(mercury.id()), Origins.key(named.id()))));
    }
}
