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

    @Test void thePacksThatShipAreWellFormed() throws Exception {
        Path packs = Path.of("..", "corpus", "origins");
        try (Stream<Path> all = Files.list(packs)) {
            for (Path pack : all.filter(Files::isDirectory).sorted().toList()) assertTrue(OriginPack.read(pack).pages().size() >= 6, pack.toString());
        }
    }
}
