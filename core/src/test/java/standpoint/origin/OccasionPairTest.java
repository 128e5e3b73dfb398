package standpoint.origin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import standpoint.network.TextNetwork;
import standpoint.news.Actor;
import standpoint.news.Origins;
import standpoint.news.Reading;
import standpoint.news.Statement;

class OccasionPairTest {
    private static final Pages COURIER = new Pages("Lomond Courier", "2031-03-04", "Ford to stay closed", "The ford will not be reopened this year, Ines Maro said in the mill.\n\n\"Nobody would send a school bus across it,\" she told the farmers.")
            .reports("Ines Maro", "The ford will not be reopened this year").says("she", Actor.Kind.PERSON, Statement.Form.DIRECT, "Nobody would send a school bus across it");
    private static final Pages POST = new Pages("Orrin Post", "2031-03-06", "No bus over the ford", "Children will be driven round by the mill. \"Not a school bus across it\", said Ines Maro.").quotes("Ines Maro", "Not a school bus across it");
    private final OriginTracer tracer = OriginTracer.rulesAlone();

    private OccasionPair pair() { return tracer.pair(POST.reading(), COURIER.reading(), List.of()); }

    @Test void theEarlierArticleComesFirstWithItsWordsAndTheirPlaces() {
        OccasionPair pair = pair();
        assertEquals(new OccasionPair.Ids(COURIER.id(), POST.id()), pair.ids());
        assertEquals("Tuesday 4 March 2031 ; Thursday 6 March 2031 , 2 days later", pair.days());
        assertEquals(List.of("The ford will not be reopened this year", "Nobody would send a school bus across it"), pair.first().content().stream().map(span -> pair.first().text().substring(span.start(), span.end())).toList());
        assertEquals("Ines Maro", pair.second().text().substring(pair.second().speaker().get(0).start(), pair.second().speaker().get(0).end()));
        assertTrue(pair.second().text().startsWith("No bus over the ford . Children"));
        float[] signs = pair.signsInOrder();
        assertEquals(1f, signs[OccasionPair.Sign.SPEAKER.ordinal()]);
        assertEquals(1f, signs[OccasionPair.Sign.FRAGMENT.ordinal()]);
        assertEquals(TextNetwork.SIGNS, signs.length);
    }

    @Test void theNetworkReadsBothSidesWithWhoSpeaksAndWhatIsSaid() {
        TextNetwork.Text asked = OccasionReader.asked(pair(), TextNetwork.shipped().pieces());
        assertEquals(1, asked.firsts().size());
        assertEquals(asked.pieces().length, asked.marks().length);
        long second = Arrays.stream(asked.types()).filter(type -> type == 1).count();
        assertTrue(second > 10 && second < asked.pieces().length);
        for (int at : asked.firsts().get(0)) assertTrue(asked.types()[at] == 0 && (asked.marks()[at] & 8) != 0);
        for (int at : asked.seconds().get(0)) assertTrue(asked.types()[at] == 1 && (asked.marks()[at] & 8) != 0);
        assertArrayEquals(pair().signsInOrder(), asked.signs()[0]);
    }

    private static final Pages MAYOR = new Pages("Vik Post", "2031-03-04", "Harbour to be dredged", "The harbour of Vik will be dredged in June, the mayor Runa Hald said. It costs forty million crowns.").reports("Runa Hald", "The harbour of Vik will be dredged in June");
    private static final Pages RADIO = new Pages("Radio Fjord", "2031-03-05", "Sand out of Vik harbour", "Ships may enter Vik again by midsummer. \"No keel will touch sand\", Runa Hald promised.").quotes("Runa Hald", "No keel will touch sand");

    private static Origins traced(double share, List<Pages> pages) {
        OriginTracer tracer = new OriginTracer(Optional.of(pair -> new OccasionReader.Shares(share, 1 - share)));
        return tracer.trace(pages.stream().map(Pages::reading).toList(), List.of());
    }

    private static String origin(Origins origins, Pages page) { return origins.statements().get(Origins.key(page.id(), "s0")); }

    @Test void twoReportsAreOfOneOccasionWhereTheNetworkHoldsIt() {
        Origins one = traced(0.9, List.of(MAYOR, RADIO));
        assertEquals(origin(one, MAYOR), origin(one, RADIO));
        Origins two = traced(0.02, List.of(MAYOR, RADIO));
        assertTrue(!origin(two, MAYOR).equals(origin(two, RADIO)));
    }

    @Test void whatPartsTwoSourcesPartsThemWhateverTheNetworkHolds() {
        Pages minister = new Pages("Vik Post", "2031-03-04", "Harbour to be dredged", "The harbour of Vik will be dredged in June, the minister Ola Brek said. It costs forty million crowns.").reports("Ola Brek", "The harbour of Vik will be dredged in June");
        Origins origins = traced(0.99, List.of(minister, RADIO));
        assertTrue(!origin(origins, minister).equals(origin(origins, RADIO)));
    }

    @Test void twoWhoSayNothingAlikeAreNotJoinedForThePagesTheyStandOn() {
        Pages clerk = new Pages("Radio Fjord", "2031-03-05", "Sand out of Vik harbour", "Ships may enter Vik again by midsummer, when the harbour is dredged. \"My cat is ill\", a clerk said.").quotes("a clerk", "My cat is ill");
        Origins origins = traced(0.99, List.of(MAYOR, clerk));
        assertTrue(!origin(origins, MAYOR).equals(origin(origins, clerk)));
    }

    @Test void copiesOfOneTextAreNotAskedAbout() {
        AtomicInteger asked = new AtomicInteger();
        OriginTracer counting = new OriginTracer(Optional.of(pair -> {
            asked.incrementAndGet();
            return new OccasionReader.Shares(0, 1);
        }));
        String text = "The harbour of Vik will be dredged in June, the mayor said.\n\nIt costs forty million crowns and takes until the autumn.\n\nThe fishermen of the outer islands have asked for it for nine years.\n\nShips had to wait off the skerries all winter.\n\n";
        List<Reading> readings = new ArrayList<>();
        for (int at = 0; at < 300; at++) readings.add(new Pages("Paper " + at, "2031-03-04", "Harbour", text).reading());
        counting.trace(readings, List.of());
        assertTrue(asked.get() <= 12, "asked " + asked.get() + " times");
        asked.set(0);
        List<Reading> told = new ArrayList<>();
        List<String> words = new ArrayList<>(List.of("harbour dredger crowns skerries winter channel fishermen mayor council million engine tide pilot quay cargo ferry sand gravel budget autumn".split(" ")));
        for (int at = 0; at < 60; at++) {
            Collections.shuffle(words, new Random(at));
            told.add(new Pages("Paper " + at, "2031-03-04", "Harbour " + at, "A " + String.join(" and a ", words.subList(0, 12)) + ".").reading());
        }
        counting.trace(told, List.of());
        assertTrue(asked.get() > 60 && asked.get() <= 12 * 60, "asked " + asked.get() + " times");
    }

    private static Pages hald(String outlet, String day, String words) { return new Pages(outlet, day, "Vik harbour", words + ", Runa Hald said. The harbour of Vik waits for its dredger.").reports("Runa Hald", words); }

    @Test void pagesThatAppearedTooFarApartAreNotBroughtTogetherByOneBetweenThem() {
        Pages first = hald("Vik Post", "2031-03-01", "The dredger of the harbour will be here in June");
        Pages second = hald("Radio Fjord", "2031-03-09", "No keel will touch the sand of the harbour after June");
        Pages third = hald("Lomond Wire", "2031-03-17", "Ships may sail into the harbour when June is over");
        Origins origins = traced(0.9, List.of(first, second, third));
        assertEquals(origin(origins, first), origin(origins, second));
        assertTrue(!origin(origins, third).equals(origin(origins, first)));
    }

    @Test void withoutADayMoreHasToSpeakForOneOccasion() {
        Pages dated = hald("Vik Post", "2031-03-01", "The dredger of the harbour will be here in June");
        Pages undated = hald("Radio Fjord", "", "No keel will touch the sand of the harbour after June");
        double between = (OccasionJudge.ONE + OccasionJudge.UNDATED) / 2;
        assertTrue(!origin(traced(between, List.of(dated, undated)), dated).equals(origin(traced(between, List.of(dated, undated)), undated)));
        assertEquals(origin(traced(0.9, List.of(dated, undated)), dated), origin(traced(0.9, List.of(dated, undated)), undated));
    }

    @Test void whereAPageWasFoundDoesNotTellWhichComesFirst() {
        Pages here = new Pages("a", "Vik Post", "2031-03-04", "Harbour", "The harbour of Vik will be dredged in June.");
        Pages there = new Pages("z", "Vik Post", "2031-03-04", "Harbour", "The harbour of Vik will be dredged in June.");
        Pages other = new Pages("m", "Radio Fjord", "2031-03-04", "Sand", "Ships may enter Vik again by midsummer, as the harbour is dredged.");
        assertEquals(tracer.pair(here.reading(), other.reading(), List.of()).first().text(), tracer.pair(there.reading(), other.reading(), List.of()).first().text());
    }

    @Test void withoutTheNetworkNothingIsHeldOfAPair() { assertTrue(tracer.oneOccasion(pair()).isEmpty()); }
}
