package standpoint.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.news.Body;
import standpoint.news.Member;
import standpoint.news.Outcome;
import standpoint.news.Outcome.Verdict;

class RuleTest {
    private static final LocalDate DAY = LocalDate.of(2031, 6, 1);

    /** One member a letter: Y yes, N no, A abstains, X absent, ? open. */
    private static Outcome outcome(String rule, String votes) { return outcome(rule, votes, plain(votes.length())); }

    private static Outcome outcome(String rule, String votes, List<Member> members) {
        Rule parsed = Rule.parse(rule);
        List<Member> deciding = parsed.deciding(body(members), DAY);
        List<Vote> cast = new ArrayList<>();
        for (char letter : votes.toCharArray()) {
            cast.add(switch (letter) {
                case 'Y' -> Vote.YES;
                case 'N' -> Vote.NO;
                case 'A' -> Vote.ABSTAIN;
                case 'X' -> Vote.ABSENT;
                default -> Vote.OPEN;
            });
        }
        List<Vote> taking = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) if (deciding.contains(members.get(i))) taking.add(cast.get(i));
        return new OutcomeMaker(parsed).outcome(new Ballot(deciding, taking), "");
    }

    private static Body body(List<Member> members) { return new Body("League", List.of(), "consensus", "invented", members); }

    private static List<Member> plain(int size) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) members.add(member(i, null, 100, false, null));
        return members;
    }

    private static Member member(int i, Integer weight, long population, boolean veto, String chamber) {
        return new Member("M" + (i + 1), List.of(), Optional.empty(), Optional.empty(), Optional.ofNullable(weight).map(BigDecimal::valueOf),
                Optional.of(population), veto, Optional.ofNullable(chamber), Optional.empty(), "invented");
    }

    private static void verdicts(String rule, String votes, String nowBestWorst) {
        Outcome outcome = outcome(rule, votes);
        String found = "" + outcome.now().name().charAt(0) + outcome.best().name().charAt(0) + outcome.worst().name().charAt(0);
        assertEquals(nowBestWorst, found, rule + " on " + votes + ": " + outcome.why());
    }

    @Test void unanimityBlocksByAbstentionOnlyWhenItSaysSo() {
        verdicts("unanimity", "YYYA", "AAA");
        verdicts("unanimity abstention blocks", "YYYA", "BBB");
        verdicts("unanimity", "YYY?", "OAB");
        verdicts("consensus", "YYN?", "BBB");
    }

    @Test void majoritiesCountWhatTheySay() {
        verdicts("majority", "YYNNY", "AAA");
        verdicts("majority", "YYNN", "BBB");
        verdicts("majority", "YNAAA", "BBB");
        verdicts("majority", "YYNAA", "AAA");
        verdicts("majority of members", "YYNAA", "BBB");
        verdicts("majority of present", "YYNA", "BBB");
        verdicts("absolute majority", "YYYNN", "AAA");
        verdicts("majority 2/3", "YYYYNNAA", "AAA");
        verdicts("2/3 majority", "YYYNNAA", "BBB");
        verdicts("two-thirds majority of members", "YYYYNN", "AAA");
        verdicts("majority 60% of members", "YYYNN", "AAA");
        verdicts("majority more than 60% of members", "YYYNN", "BBB");
        verdicts("majority", "YY??", "OAB");
    }

    @Test void aQuorumCanBeBrokenByStayingAway() {
        verdicts("majority quorum 1/2", "YXXX", "BBB");
        verdicts("majority quorum 1/2", "YAXX", "AAA");
        verdicts("majority quorum majority", "YAXX", "BBB");
        verdicts("majority quorum 2/3", "YYYY???", "OAB");
        verdicts("majority", "YYYY???", "AAA");
    }

    @Test void aFixedNumberWithAVetoIsTheSecurityCouncil() {
        List<Member> fifteen = new ArrayList<>();
        for (int i = 0; i < 15; i++) fifteen.add(member(i, null, 1, i < 5, null));
        assertEquals(Verdict.ADOPTED, outcome("at-least 9 veto", "AAAYYYYYYYYYNNN", fifteen).now());
        Outcome vetoed = outcome("at-least 9 veto", "NYYYYYYYYYYYYYY", fifteen);
        assertEquals(List.of("M1"), vetoed.blocking());
        assertEquals(List.of("M1"), vetoed.needed());
        assertEquals(Verdict.BLOCKED, outcome("at-least 9 veto", "YYYYYYYYNNNNNNN", fifteen).now());
        assertEquals(Verdict.OPEN, outcome("at-least 9 veto", "YYYY?YYYYYYYYYY", fifteen).now());
        assertEquals(List.of("M5"), outcome("at-least 9 veto", "YYYY?YYYYYYYYYY", fifteen).needed());
    }

    @Test void aPermanentMemberThatStaysAwayDoesNotBlock() {
        List<Member> fifteen = new ArrayList<>();
        for (int i = 0; i < 15; i++) fifteen.add(member(i, null, 1, i < 5, null));
        assertEquals(Verdict.ADOPTED, outcome("at-least 9 veto", "XYYYYYYYYYAAAAA", fifteen).now());
    }

    @Test void theQualifiedMajorityNeedsMembersPeopleAndFourToBlock() {
        List<Member> twenty = new ArrayList<>();
        for (int i = 0; i < 20; i++) twenty.add(member(i, null, i < 3 ? 300 : 10, false, null));
        // 17 of 20 members with 170 of 1,070 people: three cannot block, whatever their people
        assertEquals(Verdict.ADOPTED, outcome("eu-qmv", "NNN" + "Y".repeat(17), twenty).now());
        Outcome blocked = outcome("eu-qmv", "NNNA" + "Y".repeat(16), twenty);
        assertEquals(Verdict.BLOCKED, blocked.now());
        assertEquals(List.of("M1", "M2", "M3", "M4"), blocked.blocking());
        assertEquals(1, blocked.needed().size());
        assertEquals(Verdict.BLOCKED, outcome("eu-qmv", "Y".repeat(14) + "NNNNNN", twenty).now(), "fifteen members are needed");
        assertEquals(Verdict.ADOPTED, outcome("eu-qmv", "Y".repeat(15) + "NNNNN", twenty).now());
        assertEquals(Verdict.BLOCKED, outcome("eu-qmv no-proposal", "NNN" + "Y".repeat(17), twenty).now(), "no minority of four without a proposal");
        assertEquals(Verdict.BLOCKED, outcome("qualified-majority no-proposal", "YYY" + "Y".repeat(11) + "NNNNNN", twenty).now(), "72 % of 20 are 15");
    }

    @Test void sharesAreOfThoseWhoTakePart() {
        List<Member> twenty = new ArrayList<>();
        for (int i = 0; i < 20; i++) twenty.add(member(i, null, i < 2 ? 300 : 10, false, null));
        String votes = "NY" + "Y".repeat(8) + "?".repeat(10);
        Outcome outcome = outcome("eu-qmv among M1, M2, M3, M4, M5, M6, M7, M8, M9, M10", votes, twenty);
        // M1 holds more than 35 % alone, but a blocking minority is one member more than that
        assertEquals(Verdict.ADOPTED, outcome.now(), outcome.why());
        String more = "NY" + "Y".repeat(7) + "N" + "?".repeat(10);
        assertEquals(Verdict.BLOCKED, outcome("eu-qmv among M1, M2, M3, M4, M5, M6, M7, M8, M9, M10", more, twenty).now());
        assertEquals(Verdict.ADOPTED, outcome("consensus without M1", "N" + "Y".repeat(19), twenty).now());
    }

    @Test void weightsChambersAndConstructiveAbstention() {
        List<Member> weighted = List.of(member(0, 30, 10, false, null), member(1, 20, 10, false, null), member(2, 49, 10, false, null));
        assertEquals(Verdict.ADOPTED, outcome("majority of members", "YYN", weighted).now());
        assertEquals(Verdict.BLOCKED, outcome("majority 60% of members by weight", "YYN", weighted).now());
        assertEquals(Verdict.ADOPTED, outcome("at-least 50 by weight", "YYN", weighted).now());
        assertEquals(List.of("M3"), outcome("majority 60% of members by weight", "Y??", weighted).needed());

        List<Member> chambers = List.of(member(0, null, 1, false, "House"), member(1, null, 1, false, "House"), member(2, null, 1, false, "Senate"));
        String both = "in House: majority; in Senate: majority of members";
        assertEquals(Verdict.BLOCKED, outcome(both, "YYN", chambers).now());
        assertEquals(List.of("M3"), outcome(both, "YYN", chambers).blocking());
        assertEquals(Verdict.ADOPTED, outcome(both, "YXY", chambers).now());

        List<Member> six = new ArrayList<>();
        for (int i = 0; i < 6; i++) six.add(member(i, null, i < 2 ? 40 : 10, false, null));
        assertEquals(Verdict.BLOCKED, outcome("constructive-abstention", "AAYYYY", six).now());
        assertEquals(Verdict.ADOPTED, outcome("constructive-abstention", "AYYYYY", six).now());
        assertEquals(Verdict.ADOPTED, outcome("constructive-abstention", "YYYYAA", six).now(), "a third of members, but not of people");
        assertEquals(Verdict.BLOCKED, outcome("constructive-abstention", "YYYYYN", six).now());
    }

    @Test void theShortestWayPrefersThoseWhoDoNotOppose() {
        assertEquals(List.of("M4"), outcome("majority", "YYN?N", plain(5)).needed());
        assertEquals(List.of("M3", "M4"), outcome("majority of members", "YNAANN".substring(0, 5), plain(5)).needed());
        assertTrue(outcome("majority", "YYYNN", plain(5)).needed().isEmpty());
    }

    @Test void anEmptyHandDoesNotCarry() {
        verdicts("majority", "AAAA", "BBB");
        verdicts("majority of present", "XXX", "BBB");
    }

    @Test void whatCannotBeReadOrDoesNotFitIsOneSentence() {
        refused("consensu", "Did you mean \"consensus\"?");
        refused("majority 3/2", "needs a share such as 2/3 or 60%");
        refused("majority 2/3 of ministers", "cannot be read from \"of ministers\" on");
        refused("silence until May", "needs a day such as 2024-06-30");
        refused("at-least many", "needs a number above 0");
        refused("", "The body names no rule");
        refused("at-least 9", "asks for 9 votes, but there are only 3");
        refused("majority by weight", "M1 has none on that day");
        refused("majority veto", "no member has one");
        refused("eu-qmv", "asks for 15 members, but there are only 3");
        refused("in Senate: majority", "no member sits in the chamber \"Senate\"");
        refused("consensus without M11", "League has no member \"M11\" on 2031-06-01. Did you mean");
        refused("consensus without", "names nobody");
    }

    private static void refused(String rule, String reason) {
        String message = assertThrows(RuleException.class, () -> outcome(rule, "YYY")).getMessage();
        assertTrue(message.contains(reason), message);
    }

    @Test void theSentenceSaysWhatIsNeededAndWhoStopsIt() {
        assertEquals("Under consensus, which needs no objection from any of 4, 2 support, 1 objects, 1 is open, so it is blocked by M3.",
                outcome("consensus", "YYN?").why());
        assertEquals("Under a majority 2/3 of members, which needs at least 3 of 4 votes, 2 support, 2 are open, so it is open: it needs M3.",
                outcome("majority 2/3 of members", "YY??").why());
        List<Member> twenty = new ArrayList<>();
        for (int i = 0; i < 20; i++) twenty.add(member(i, null, i < 3 ? 300 : 10, false, null));
        assertEquals("Under a qualified majority, which needs at least 11 of 20 members, at least 15 of 20 members and 65 % of the population (or fewer than 4 members that do not support), "
                + "16 support (14.95 % of the population), 4 object, so it is blocked by M1, M2, M3 and M4.", outcome("eu-qmv", "NNNN" + "Y".repeat(16), twenty).why());
        List<Member> seats = List.of(member(0, 30, 10, false, null), member(1, 20, 10, false, null), member(2, 49, 10, false, null));
        assertEquals("Under a majority, which needs more than 1/2 of the votes cast for and against, 2 support (with 50 of 99 votes), 1 objects, so it is adopted.",
                outcome("majority", "YYN", seats).why());
        assertTrue(outcome("majority", "NN?").why().contains("nobody supports, 2 object"), outcome("majority", "NN?").why());
    }
}
