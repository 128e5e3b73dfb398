package standpoint.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.news.Actor.Kind;
import standpoint.news.Board;
import standpoint.news.BoardLine.View;
import standpoint.news.Body;
import standpoint.news.Member;
import standpoint.news.Outcome.Verdict;
import standpoint.news.Stance;

class WhatIfTest {
    private static final LocalDate DAY = LocalDate.of(2031, 6, 1);
    private final Body league = new Body("League", List.of(), "unanimity", "invented", List.of(
            Member.of("Aldmoor", List.of("Aldmoorish"), Optional.empty(), Optional.empty(), "invented"),
            Member.of("Brennis", List.of("Brennish"), Optional.empty(), Optional.empty(), "invented"),
            Member.of("Calvery", List.of(), Optional.of(LocalDate.of(2031, 7, 1)), Optional.empty(), "invented")));
    private final Said said = new Said().holder("Ann", Kind.PERSON, "Aldmoor", "president").says("Ann", "Aldmoor", Stance.OPPOSE, "2031-05-01");

    private Board board(LocalDate day) {
        return new BoardMaker(Conditional.OPEN).make(Said.question(Optional.empty()), league, day, said.positions, List.of(), Said.NO_ORIGINS, said.holders);
    }

    @Test void supposedVotesReplaceWhatTheBoardHas() {
        Board before = board(DAY);
        assertEquals(Verdict.BLOCKED, before.outcome().now());
        Board after = WhatIf.parse("aldmoorish=support, Brennis = yes").on(before, Conditional.OPEN);
        assertEquals(Verdict.ADOPTED, after.outcome().now());
        assertEquals(View.SUPPORT, after.members().get(0).stance());
        assertEquals(Optional.of("supposed: support"), after.members().get(0).stage());
        assertTrue(after.members().get(0).positions().isEmpty());
        Board open = WhatIf.parse("Aldmoor=none").on(before, Conditional.OPEN);
        assertEquals(Verdict.OPEN, open.outcome().now());
        assertEquals(List.of("Aldmoor", "Brennis"), open.outcome().needed());
    }

    @Test void abstentionAndAbsenceAreVotesThatOnlyASuppositionCanCast() {
        Board after = WhatIf.parse("Aldmoor=abstain, Brennis=absent").on(board(DAY), Conditional.OPEN);
        assertEquals(Verdict.ADOPTED, after.outcome().now(), after.outcome().why());
        assertTrue(after.outcome().why().contains("1 abstains, 1 is absent"), after.outcome().why());
    }

    @Test void aNameOrStanceThatIsNoneIsOneSentence() {
        refused("Hungry=support", "League has no member \"Hungry\" on 2031-06-01.");
        refused("Brenis=support", "Did you mean \"Brennis\"?");
        refused("Calvery=support", "Calvery belongs on other days.");
        refused("Brennis=maybe", "\"maybe\" is no stance; take one of support, oppose");
        refused("Brennis", "supposes nothing");
        refused("Brennis=support, Brennish=oppose", "\"Brennis\" is supposed twice");
        refused(" , ", "Nothing is supposed");
    }

    private void refused(String text, String reason) {
        String message = assertThrows(RuleException.class, () -> WhatIf.parse(text).on(board(DAY), Conditional.OPEN)).getMessage();
        assertTrue(message.contains(reason), message);
    }

    @Test void aDiffNamesWhoMovedJoinedOrWasHeard() {
        said.says("Ann", "Aldmoor", Stance.SUPPORT, "2031-07-10");
        said.says("Envoy", "", Stance.SUPPORT, "2031-07-11");
        BoardDiff diff = BoardDiff.of(board(DAY), board(LocalDate.of(2031, 8, 1)));
        assertEquals(List.of("Aldmoor", "Calvery"), diff.members().stream().map(BoardDiff.Change::name).toList());
        assertTrue(diff.members().get(0).moved());
        assertEquals(List.of("p2"), diff.members().get(0).added());
        assertTrue(diff.members().get(1).before().isEmpty());
        assertEquals(List.of("Envoy"), diff.others().stream().map(BoardDiff.Change::name).toList());
        assertTrue(diff.decides());
        assertFalse(BoardDiff.of(board(DAY), board(DAY)).decides());
        assertTrue(BoardDiff.of(board(DAY), board(DAY)).members().isEmpty());
    }
}
