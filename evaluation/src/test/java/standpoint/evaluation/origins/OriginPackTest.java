package standpoint.evaluation.origins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.evaluation.origins.OriginPack.Edge;
import standpoint.evaluation.origins.OriginPack.Kind;
import standpoint.news.Origins;

class OriginPackTest {
    @TempDir private Path folder;

    private OriginPack pack(String gold) throws IOException, OriginPack.FormatException {
        for (String number : List.of("01", "02")) {
            Files.writeString(folder.resolve(number + ".txt"), "address: https://paper-" + number + ".example/a\n---\nThe ford stays closed this year.\n");
        }
        Files.writeString(folder.resolve("gold.txt"), gold);
        return OriginPack.read(folder);
    }

    @Test void aPackIsItsPagesEdgesAndClaims() throws Exception {
        OriginPack pack = pack("# a comment\nshares 02 ~ 01\ncites 02 -> The Norwick Wire\n\nclaim: closed\n  01 \"stays closed this year\"\norigins: 1..2\n");
        assertEquals(Set.of("01", "02"), pack.pages().keySet());
        assertEquals("https://paper-01.example/a", pack.pages().get("01").address());
        assertEquals(Set.of(new Edge(Kind.SHARES, "01", "02", false), new Edge(Kind.CITES, "02", "norwick wire", true)), pack.edges());
        assertEquals(new Origins.Count(1, 2), pack.claims().get(0).origins());
    }

    @Test void aWrongLineIsToldWithItsPlace() {
        for (String line : List.of("copies 02 -> 01", "copy 02 -> 07", "copy 02", "claim: x\n 01 \"no such words here\"\norigins: 1", "origins: 1")) {
            OriginPack.FormatException wrong = assertThrows(OriginPack.FormatException.class, () -> pack(line + "\n"), line);
            assertTrue(wrong.getMessage().contains("gold.txt:"), wrong.getMessage());
        }
    }

    @Test void whatAPackTellsOfTwoPages() throws Exception {
        assertEquals(PackLabels.ONE, new PackLabels(pack("shares 01 ~ 02\n")).of("02", "01"));
        assertEquals(PackLabels.TWO, new PackLabels(pack("")).of("01", "02"));
        assertEquals(PackLabels.UNTOLD, new PackLabels(pack("copy 02 -> 01\n")).of("01", "02"));
        String claim = "claim: closed\n  01 \"stays closed this year\"\n  02 \"stays closed this year\"\norigins: ";
        assertEquals(PackLabels.ONE, new PackLabels(pack(claim + "1\n")).of("01", "02"), "one origin that no line joins is one occasion");
        assertEquals(PackLabels.TWO, new PackLabels(pack(claim + "2\n")).of("01", "02"));
    }

    private List<OccasionCases.Case> cases(String text) throws IOException {
        Files.writeString(folder.resolve("a.case"), text);
        return OccasionCases.read(folder);
    }

    @Test void anOccasionCaseIsItsAnswerAndTwoExcerpts() throws Exception {
        String excerpt = "Outlet: Radio Vik\nDate: none\nTitle: Sand\nText: Ships wait. / For long.\n";
        OccasionCases.Case only = cases("=== the dredger\none\nOutlet: The Harbour Post\nDate: 4 March 2031\nTitle: Port\nText: A dredger.\n" + excerpt + "\n").get(0);
        assertTrue(only.one());
        assertEquals("2031-03-04", only.first().day().orElseThrow().toString());
        assertEquals("Ships wait.\n\nFor long.", only.second().text());
        for (String wrong : List.of("=== x\nthree\n" + excerpt + excerpt, "=== x\none\n" + excerpt, "=== x\none\n" + excerpt + excerpt.replace("none", "soon"), "=== x\none\n" + excerpt + excerpt.replace("Text", "Txt"))) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> cases(wrong)).getMessage().contains("a.case"), wrong);
        }
    }

    @Test void theOccasionCasesThatShipAreWellFormed() throws Exception {
        assertTrue(OccasionCases.read(Path.of("..", "corpus", "cases", "occasion")).size() >= 300);
    }

    @Test void thePacksThatShipAreWellFormed() throws Exception {
        Path packs = Path.of("..", "corpus", "origins");
        try (Stream<Path> all = Files.list(packs)) {
            for (Path pack : all.filter(Files::isDirectory).sorted().toList()) assertTrue(OriginPack.read(pack).pages().size() >= 6, pack.toString());
        }
    }
}
