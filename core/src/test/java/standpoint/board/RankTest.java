package standpoint.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import standpoint.news.Actor;
import standpoint.news.Identity;
import standpoint.news.Moment;

class RankTest {
    @ParameterizedTest @CsvSource({"Aldmoorish Prime Minister, HEAD", "President, HEAD", "president-elect, UNKNOWN", "former president, FORMER", "ex-chancellor, FORMER",
            "vice-president, MINISTER", "deputy prime minister, MINISTER", "banking minister, MINISTER", "Foreign Secretary, MINISTER", "ambassador to Brennis, ENVOY",
            "presidential spokeswoman, ENVOY", "speaker of the assembly, LEGISLATURE", "MP, LEGISLATURE", "parliamentary leader, LEGISLATURE", "shadow foreign minister, UNKNOWN",
            "striker, UNKNOWN", "King, HEAD", "Viking chronicler, UNKNOWN"})
    void aRoleHasARank(String role, Rank rank) { assertEquals(rank, Rank.of(role)); }

    @Test void anOfficeThatHasEndedIsAFormerOne() {
        Identity.Office office = new Identity.Office("president", Optional.of("Aldmoor"), Moment.parse("2029"), Moment.parse("2031-03"));
        Identity holder = new Identity("i", List.of("Ann"), Actor.Kind.PERSON, Optional.of("Aldmoor"), List.of(office), List.of());
        assertEquals(Rank.HEAD, Rank.of(holder, LocalDate.of(2031, 3, 31)));
        assertEquals(Rank.FORMER, Rank.of(holder, LocalDate.of(2031, 4, 1)));
        assertEquals(Rank.MINISTER, Rank.of(new Identity("g", List.of("Ministry of Trade"), Actor.Kind.ORGANIZATION, Optional.of("Aldmoor"), List.of(), List.of()),
                LocalDate.of(2031, 4, 1)));
    }
}
