package standpoint.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.news.Actor.Kind;
import standpoint.news.Board;
import standpoint.news.BoardLine;
import standpoint.news.BoardLine.View;
import standpoint.news.Body;
import standpoint.news.Member;
import standpoint.news.Move;
import standpoint.news.Outcome.Verdict;
import standpoint.news.Position.Standing;
import standpoint.news.Stance;
import standpoint.news.Position;
import standpoint.question.MoveFinder;

class BoardMakerTest {
    private static final LocalDate DAY = LocalDate.of(2031, 6, 1);
    private final Body league = new Body("League", List.of(), "consensus", "invented", List.of(
            member("Aldmoor", "Aldmoorish", "2004-01-01"), member("Brennis", "Brennish", "2004-01-01"),
            member("Calvery", "Calverian", "2004-01-01"), member("Dorrin", "Dorrinese", "2031-07-01")));

    private static Member member(String name, String alias, String from) {
        return Member.of(name, List.of(alias), Optional.of(LocalDate.parse(from)), Optional.empty(), "invented");
    }

    private Board board(Said said, LocalDate day) {
        return new BoardMaker(Conditional.OPEN).make(Said.question(Optional.empty()), league, day, said.positions, List.of(), Said.NO_ORIGINS, said.holders);
    }

    private static BoardLine line(Board board, String name) {
        return board.members().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    @Test void everyMemberOfTheDayIsNamedAndTheRestStandApart() {
        Board board = board(new Said().holder("Ann", Kind.PERSON, "Aldmoor", "president").holder("Dora", Kind.PERSON, "Dorrin", "president")
                .says("Ann", "Aldmoorish", Stance.SUPPORT, "2031-05-01").says("Dora", "Dorrin", Stance.OPPOSE, "2031-05-02")
                .says("Secretary", "", Stance.SUPPORT, "2031-05-03"), DAY);
        assertEquals(List.of("Aldmoor", "Brennis", "Calvery"), board.members().stream().map(BoardLine::name).toList());
        assertEquals(List.of(View.SUPPORT, View.NONE, View.NONE), board.members().stream().map(BoardLine::stance).toList());
        assertEquals(List.of("Dora", "Secretary"), board.others().stream().map(BoardLine::name).toList());
        assertEquals(Verdict.OPEN, board.outcome().now());
        assertEquals(Verdict.ADOPTED, board.outcome().best());
        assertEquals(Verdict.BLOCKED, board.outcome().worst());
        assertEquals(List.of("Brennis", "Calvery"), board.outcome().needed());
        assertTrue(board.outcome().why().contains("a conditional counts as open"), board.outcome().why());
    }

    @Test void theLatestWordHoldsAndLaterOnesAreNotYetHeard() {
        Said said = new Said().holder("Ann", Kind.PERSON, "Aldmoor", "president").says("Ann", "Aldmoor", Stance.OPPOSE, "2031-03-01")
                .says("Ann", "Aldmoor", Stance.SUPPORT, "2031-04-01").says("Ann", "Aldmoor", Stance.SUPPORT, "2031-04-20")
                .says("Ann", "Aldmoor", Stance.OPPOSE, "2031-08-01").says("Ann", "Aldmoor", Stance.OPPOSE, "");
        BoardLine june = line(board(said, DAY), "Aldmoor");
        assertEquals(View.SUPPORT, june.stance());
        assertEquals("2031-04-01", june.since().orElseThrow().moment().orElseThrow().toString());
        assertEquals("2031-04-20", june.lastEvidence().orElseThrow().moment().orElseThrow().toString());
        assertEquals(List.of("p3", "p2", "p1", "p5"), june.positions());
        assertEquals(2, june.reports());
        Board august = board(said, LocalDate.of(2031, 8, 1));
        assertEquals(View.OPPOSE, line(august, "Aldmoor").stance());
        assertEquals(List.of("Aldmoor"), august.outcome().blocking());
        assertEquals(Verdict.BLOCKED, august.outcome().best());
        assertEquals(4, august.members().size());
    }

    @Test void whatAPageTellsAsHeldBeforeCountsOnlyWhereNothingElseIsKnown() {
        Said said = new Said().holder("Ann", Kind.PERSON, "Aldmoor", "president").holder("Abe", Kind.PERSON, "Aldmoor", "ambassador")
                .says("Ann", "Aldmoor", Stance.SUPPORT, "2031-03-09", Standing.STATED, "Ann previously said that Veltria belonged in the League");
        assertEquals(View.SUPPORT, line(board(said, DAY), "Aldmoor").stance());
        assertEquals(View.OPPOSE, line(board(said.says("Abe", "Aldmoor", Stance.OPPOSE, "2031-03-08"), DAY), "Aldmoor").stance());
    }

    @Test void aMemberThatIsNamedItselfIsOneVoiceWhateverPagesTakeItsNameFor() {
        Said said = new Said().says("aldmoor", "Aldmoor", "Aldmoor", Stance.OPPOSE, "2031-05-06", Position.Standing.STATED, "Aldmoor opposes it")
                .says("aldmoor-2", "Aldmoor", "Aldmoor", Stance.SUPPORT, "2031-05-13", Position.Standing.REPORTED, "Aldmoor now supports it");
        assertEquals(View.SUPPORT, line(board(said, DAY), "Aldmoor").stance());
        assertEquals(1, new MoveFinder().find(said.positions).size());
    }

    @Test void voicesOfOneOfficeThatContradictAreNotAveraged() {
        Said said = new Said().holder("Ann", Kind.PERSON, "Aldmoor", "minister of trade").holder("Abe", Kind.PERSON, "Aldmoor", "foreign minister")
                .says("Ann", "Aldmoor", Stance.OPPOSE, "2031-05-01").says("Abe", "Aldmoor", Stance.SUPPORT, "2031-05-02");
        Board board = board(said, DAY);
        assertEquals(View.CONTRADICTORY, line(board, "Aldmoor").stance());
        assertEquals(List.of("p2", "p1"), line(board, "Aldmoor").positions());
        assertEquals(Verdict.OPEN, board.outcome().now());
    }

    @Test void theHigherOfficeSpeaksForTheMember() {
        Said said = new Said().holder("Ann", Kind.PERSON, "Aldmoor", "Prime Minister").holder("Abe", Kind.PERSON, "Aldmoor", "ambassador")
                .says("Ann", "Aldmoor", Stance.OPPOSE, "2031-05-01").says("Abe", "Aldmoor", Stance.SUPPORT, "2031-05-02");
        assertEquals(View.OPPOSE, line(board(said, DAY), "Aldmoor").stance());
        said.says("Abe", "Aldmoor", Stance.SUPPORT, "2031-11-01");
        assertEquals(View.SUPPORT, line(board(said, LocalDate.of(2031, 12, 1)), "Aldmoor").stance(), "the head has been silent for half a year");
    }

    @Test void anUnnamedSourceDoesNotOverruleWhatWasStated() {
        Said said = new Said().holder("Ann", Kind.PERSON, "Aldmoor", "president").holder("official", Kind.UNNAMED, "Aldmoor")
                .says("Ann", "Aldmoor", Stance.OPPOSE, "2031-02-01")
                .says("official", "Aldmoor", Stance.CONDITIONAL, "2031-05-20", Standing.UNNAMED);
        BoardLine line = line(board(said, DAY), "Aldmoor");
        assertEquals(View.OPPOSE, line.stance());
        assertEquals("2031-05-20", line.lastEvidence().orElseThrow().moment().orElseThrow().toString());
        assertEquals(Standing.STATED, line.standing().orElseThrow());
    }

    @Test void aReportThatSomebodyMayMoveIsNoMove() {
        Said said = new Said().holder("Ann", Kind.PERSON, "Aldmoor", "president").says("Ann", "Aldmoor", Stance.OPPOSE, "2031-02-01")
                .says("Ann", "Aldmoor", Stance.UNDECIDED, "2031-05-20", Standing.REPORTED);
        assertEquals(View.OPPOSE, line(board(said, DAY), "Aldmoor").stance());
        said.says("Ann", "Aldmoor", Stance.UNDECIDED, "2031-05-21");
        assertEquals(View.UNDECIDED, line(board(said, DAY), "Aldmoor").stance(), "in her own words it is");
    }

    @Test void whatAPersonHasSetCountsInFull() {
        Said said = new Said().holder("Ann", Kind.PERSON, "Aldmoor", "president").says("Ann", "Aldmoor", Stance.OPPOSE, "2031-02-01")
                .says("Ann", "Aldmoor", Stance.SUPPORT, "2031-05-20", Standing.INFERRED);
        assertEquals(View.OPPOSE, line(board(said, DAY), "Aldmoor").stance());
        standpoint.news.Position inferred = said.positions.get(1);
        said.positions.set(1, new standpoint.news.Position(inferred.id(), inferred.holder(), inferred.name(), inferred.member(), inferred.stance(), inferred.condition(),
                inferred.said(), inferred.published(), inferred.statement(), inferred.article(), inferred.origin(), inferred.standing(), inferred.confidence(),
                inferred.passages(), Optional.of(new standpoint.news.Position.Correction("editor", "2031-05-21", "she said so to us"))));
        assertEquals(View.SUPPORT, line(board(said, DAY), "Aldmoor").stance());
    }

    @Test void aConditionalCountsAsItIsRead() {
        Said said = new Said();
        for (String name : List.of("Aldmoor", "Brennis", "Calvery")) said.holder(name, Kind.COUNTRY, name).says(name, name, Stance.CONDITIONAL, "2031-05-01");
        for (Conditional reading : Conditional.values()) {
            Board board = new BoardMaker(reading).make(Said.question(Optional.empty()), league, DAY, said.positions, List.of(), Said.NO_ORIGINS, said.holders);
            Verdict expected = switch (reading) {
                case OPEN -> Verdict.OPEN;
                case SUPPORT -> Verdict.ADOPTED;
                case OPPOSE -> Verdict.BLOCKED;
            };
            assertEquals(expected, board.outcome().now());
            assertTrue(board.outcome().why().contains(reading.words()));
            assertEquals("once the war is over", board.members().get(0).condition().orElseThrow().text());
        }
    }

    @Test void theLineHasItsMoves() {
        Said said = new Said().holder("Ann", Kind.PERSON, "Aldmoor", "president")
                .says("Ann", "Aldmoor", Stance.OPPOSE, "2031-03-01").says("Ann", "Aldmoor", Stance.SUPPORT, "2031-04-01");
        Move move = new Move("m1", "Ann", Optional.of("Aldmoor"), Stance.OPPOSE, Stance.SUPPORT, false, Voices.when(said.positions.get(1)), "p1", "p2");
        BoardMaker maker = new BoardMaker(Conditional.OPEN);
        Board after = maker.make(Said.question(Optional.empty()), league, DAY, said.positions, List.of(move), Said.NO_ORIGINS, said.holders);
        Board before = maker.make(Said.question(Optional.empty()), league, LocalDate.of(2031, 3, 15), said.positions, List.of(move), Said.NO_ORIGINS, said.holders);
        assertEquals(List.of("m1"), line(after, "Aldmoor").moves());
        assertEquals(List.of(), line(before, "Aldmoor").moves());
    }

    @Test void aSilenceProcedureEndsWithItsDeadline() {
        Said said = new Said().holder("Ann", Kind.PERSON, "Aldmoor", "president").says("Ann", "Aldmoor", Stance.OPPOSE, "2031-05-20");
        assertEquals(Verdict.BLOCKED, silence(said, "2031-05-25").outcome().now());
        assertEquals(Verdict.ADOPTED, silence(said, "2031-05-10").outcome().now(), "the objection came late");
        assertEquals(Verdict.BLOCKED, silence(said, "2031-06-30").outcome().now());
        assertEquals(Verdict.OPEN, silence(new Said(), "2031-06-30").outcome().now());
        assertEquals(Verdict.ADOPTED, silence(new Said(), "2031-05-31").outcome().now());
    }

    private Board silence(Said said, String until) {
        return new BoardMaker(Conditional.OPEN).make(Said.question(Optional.of("silence until " + until)), league, DAY, said.positions, List.of(),
                Said.NO_ORIGINS, said.holders);
    }

    @net.jqwik.api.Property(tries = 200, seed = "20310601") void theOrderOfPositionsShowsInNoBoard(@net.jqwik.api.ForAll long seed) {
        java.util.Random random = new java.util.Random(seed);
        Said said = new Said();
        List<String> holders = List.of("Ann", "Abe", "Cal", "Envoy");
        said.holder("Ann", Kind.PERSON, "Aldmoor", "president").holder("Abe", Kind.PERSON, "Aldmoor", "foreign minister").holder("Cal", Kind.PERSON, "Calvery");
        for (int i = 0; i < 8; i++) {
            String holder = holders.get(random.nextInt(4));
            said.says(holder, holder.equals("Envoy") ? "" : holder.equals("Cal") ? "Calvery" : "Aldmoor", Stance.values()[random.nextInt(4)],
                    random.nextInt(4) == 0 ? "" : "2031-0" + (1 + random.nextInt(5)) + "-10", Standing.values()[random.nextInt(4)]);
        }
        Board before = board(said, DAY);
        java.util.Collections.shuffle(said.positions, random);
        assertEquals(before, board(said, DAY));
    }

    @Test void whoSpeaksForAnotherCountryMayBeAMemberInPerson() {
        Said said = new Said().holder("Brennis", Kind.PERSON, "Arland").says("Brennis", "Arland", Stance.SUPPORT, "2031-05-01");
        assertEquals(View.SUPPORT, line(board(said, DAY), "Brennis").stance());
    }

    @Test void aPartyInTwoChambersIsToldApart() {
        Body congress = new Body("Congress", List.of(), "in House: majority; in Senate: majority", "invented", List.of(seats("Blue", "House", 30), seats("Red", "House", 20),
                seats("Blue", "Senate", 4), seats("Red", "Senate", 6)));
        Said said = new Said().holder("Blue", Kind.GROUP, "Blue").says("Blue", "Blue", Stance.SUPPORT, "2031-05-01")
                .holder("Red", Kind.GROUP, "Red").says("Red", "Red", Stance.OPPOSE, "2031-05-01");
        Board board = new BoardMaker(Conditional.OPEN).make(Said.question(Optional.empty()), congress, DAY, said.positions, List.of(), Said.NO_ORIGINS, said.holders);
        assertEquals(List.of("Blue (House)", "Red (House)", "Blue (Senate)", "Red (Senate)"), board.members().stream().map(BoardLine::name).toList());
        assertEquals(List.of("Red (Senate)"), board.outcome().blocking());
        assertEquals(Verdict.ADOPTED, WhatIf.parse("Red=yes").on(board, Conditional.OPEN).outcome().now());
    }

    private static Member seats(String name, String chamber, int seats) {
        return new Member(name, List.of(), Optional.empty(), Optional.empty(), Optional.of(java.math.BigDecimal.valueOf(seats)), Optional.empty(), false,
                Optional.of(chamber), Optional.empty(), "invented");
    }

    @Test void whoTakesNoPartIsShownAndNotCounted() {
        Said said = new Said().holder("Ann", Kind.PERSON, "Aldmoor", "president").says("Ann", "Aldmoor", Stance.OPPOSE, "2031-05-20");
        Board board = new BoardMaker(Conditional.OPEN).make(Said.question(Optional.of("consensus without Aldmoor")), league, DAY, said.positions, List.of(),
                Said.NO_ORIGINS, said.holders);
        assertEquals(Optional.of("takes no part"), line(board, "Aldmoor").stage());
        assertEquals(View.OPPOSE, line(board, "Aldmoor").stance());
        assertEquals(Verdict.OPEN, board.outcome().now());
        assertEquals(List.of("Brennis", "Calvery"), board.outcome().needed());
    }

    @Test void aDayOutsideTheRosterIsOneSentence() {
        String message = assertThrows(RuleException.class, () -> board(new Said(), LocalDate.of(1999, 1, 1))).getMessage();
        assertEquals("The roster of League has nobody on 1999-01-01: it begins on 2004-01-01.", message);
    }
}
