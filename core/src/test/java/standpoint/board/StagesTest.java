package standpoint.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.news.Actor.Kind;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Board;
import standpoint.news.Body;
import standpoint.news.Member;
import standpoint.news.Moment;
import standpoint.news.Outcome.Verdict;
import standpoint.news.Reading;
import standpoint.news.Stance;
import standpoint.news.When;

class StagesTest {
    private static final LocalDate DAY = LocalDate.of(2031, 6, 1);
    private static final String RULE = "stages invite by consensus, sign, ratify, deposit";
    private final Body league = new Body("League", List.of("the Alliance"), RULE, "invented", List.of(member("Aldmoor", "Aldmoorish", "Tarn"),
            member("Brennis", "Brennish", "Kolstad"), member("Calvery", "Calverian", "Port Calvery")));

    private static Member member(String... names) {
        return Member.of(names[0], List.of(names).subList(1, names.length), Optional.empty(), Optional.empty(), "invented");
    }

    private static Reading reading(String day, String text) { return reading(day, "News of the day", text); }

    private static Reading reading(String day, String title, String text) {
        Optional<When> published = Moment.parse(day).map(moment -> When.of(moment, When.Basis.METADATA, List.of()));
        Article article = new Article(new ArticleText("a" + day + text.length(), title, "", List.of(), List.of(), text), "page", 0,
                Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(), Optional.empty(), Optional.of("en"), published, Optional.empty(), List.of());
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private List<String> found(String text) {
        List<String> found = new ArrayList<>();
        new StageFinder(Rule.parse(RULE).stages(), Said.question(Optional.empty()), league, DAY).find(List.of(reading("2031-05-01", text)))
                .forEach(report -> found.add(report.stage() + " " + report.member().orElse("-")));
        return found;
    }

    @Test void aMemberReachesAStage() {
        assertEquals(List.of("ratify Brennis"), found("The Brennish parliament on Monday ratified Veltria's accession."));
        assertEquals(List.of("ratify Brennis"), found("Veltria's accession protocol was ratified by Brennis last week."));
        assertEquals(List.of("ratify Calvery"), found("Lawmakers in Port Calvery approved Veltria's bid by 80 votes to 20."));
        assertEquals(List.of("sign Aldmoor", "sign Brennis"), sorted(found("Aldmoor and Brennis signed the accession protocol of Veltria.")));
        assertEquals(List.of("ratify Calvery"), found("Calvery became the last member to ratify Veltria's membership."));
        assertEquals(List.of("ratify Brennis"), found("Long after Aldmoor hesitated, Brennis ratified the accession of Veltria."));
        assertEquals(List.of("deposit Brennis"), found("Brennis deposited its instrument on Veltria."));
    }

    @Test void aHeadlineTellsInThePresent() {
        List<StageReport> reports = new StageFinder(Rule.parse(RULE).stages(), Said.question(Optional.empty()), league, DAY)
                .find(List.of(reading("2031-05-01", "Calvery ratifies Veltria's accession", "More soon.")));
        assertEquals("Calvery", reports.get(0).member().orElseThrow());
        assertEquals("Calvery ratifies Veltria's accession", reports.get(0).passage().text());
    }

    @Test void allButSomeAreTheOthers() {
        assertEquals(List.of("ratify Aldmoor", "ratify Brennis"), found("All members except Calvery have ratified Veltria's accession."));
        assertEquals(3, found("All allies signed the protocol on the accession of Veltria.").size());
    }

    @Test void aVoteToRatifyIsARatification() {
        assertEquals(List.of("ratify Brennis"), found("The Brennish parliament voted by 80 to 20 to ratify Veltria's accession."));
        assertEquals(List.of("ratify Calvery"), found("Calvery's lawmakers voted to approve Veltria's bid to join the Alliance."));
        assertEquals(List.of(), found("The Brennish parliament voted against a motion to ratify Veltria's accession."));
        assertEquals(List.of(), found("The Brennish parliament has not voted to ratify Veltria's accession."));
        assertEquals(List.of(), found("The president of Brennis signed off on Veltria's accession."));
    }

    @Test void membersNamedTogetherAreAllOfThem() {
        assertEquals(3, found("Alliance members on Tuesday signed the accession protocol of Veltria.").size());
        assertEquals(3, found("The 3 members of the Alliance signed the accession protocol of Veltria.").size());
        assertEquals(List.of(), found("Some Alliance members have signed the accession protocol of Veltria."));
        assertEquals(List.of(), found("2 members of the Alliance have signed the accession protocol of Veltria."));
    }

    @Test void theBodyInvitesAsOne() {
        assertEquals(List.of("invite -"), found("The Alliance invited Veltria to join at its summit."));
        assertEquals(List.of(), found("The Alliance invited the president of Veltria to a dinner."));
    }

    @Test void whatIsNotDoneOrNotMeantIsNothing() {
        assertEquals(List.of(), found("Brennis has not ratified Veltria's accession."));
        assertEquals(List.of(), found("Brennis would have ratified Veltria's accession."));
        assertEquals(List.of(), found("Brennis promised to ratify Veltria's accession."));
        assertEquals(List.of(), found("Brennis and Veltria signed a security agreement, a bridge to Veltria's future membership."));
        assertEquals(List.of(), found("Veltria signed a security agreement with Brennis."));
        assertEquals(List.of(), found("Veltria waits. Brennis ratified Ostmark's accession in March."));
        assertEquals(List.of(), found("Brennis and Veltria signed their border treaty on Sunday, which was a condition."));
        assertEquals(List.of(), found("Calvery will agree to Veltria's accession once the accession treaty with Brennis has been signed."));
        assertEquals(List.of(), found("The accession treaty with Brennis was signed in Veltria."));
        assertEquals(List.of(), found("Brennis ratified the accession of Ostmark."));
        assertEquals(List.of(), found("Veltria waits. Brennis ratified the accession of Ostmark."));
    }

    @Test void theOutcomeGoesStageByStage() {
        Said said = new Said().holder("Ann", Kind.PERSON, "Aldmoor", "president").says("Ann", "Aldmoor", Stance.SUPPORT, "2031-04-01");
        Board board = new BoardMaker(Conditional.OPEN).make(Said.question(Optional.empty()), league, DAY, said.positions, List.of(), Said.NO_ORIGINS, said.holders);
        List<StageReport> reports = new StageFinder(Stages.of(Rule.parse(RULE)), Said.question(Optional.empty()), league, DAY).find(List.of(
                reading("2031-01-10", "The Alliance invited Veltria to join."), reading("2031-02-10", "All members signed the accession protocol of Veltria."),
                reading("2031-03-10", "Aldmoor and Brennis have ratified Veltria's accession."), reading("2031-09-10", "Calvery ratified Veltria's accession.")));
        Stages stages = Stages.of(board, reports, Conditional.OPEN);
        assertEquals(List.of("ratified", "ratified", "signed"), stages.board().members().stream().map(line -> line.stage().orElseThrow()).toList());
        assertEquals(Verdict.OPEN, stages.board().outcome().now());
        assertEquals(List.of("Calvery"), stages.board().outcome().needed());
        assertEquals("Stage by stage: invite done, sign 3 of 3, ratify 2 of 3, deposit 0 of 3 (a conditional counts as open).", stages.board().outcome().why());
        assertEquals("2031-03-10", stages.members().get(1).reached().get("ratify").when().orElseThrow().moment().orElseThrow().toString());
        assertTrue(stages.members().get(1).reached().get("ratify").passage().text().startsWith("Aldmoor and Brennis"));
    }

    @Test void anObjectionStopsEveryStageThatIsAhead() {
        Said said = new Said().holder("Ann", Kind.PERSON, "Aldmoor", "president").says("Ann", "Aldmoor", Stance.OPPOSE, "2031-04-01");
        Board board = new BoardMaker(Conditional.OPEN).make(Said.question(Optional.empty()), league, DAY, said.positions, List.of(), Said.NO_ORIGINS, said.holders);
        Stages stages = Stages.of(board, List.of(), Conditional.OPEN);
        assertEquals(Verdict.BLOCKED, stages.board().outcome().now());
        assertEquals(List.of("Aldmoor"), stages.board().outcome().blocking());
    }

    @Test @org.junit.jupiter.api.Timeout(10) void aParagraphOfFiveMillionCharactersIsReadInOneGo() {
        assertEquals(List.of(), found("Veltria ratified accession Brennis ".repeat(30_000)));
        assertEquals(30_000, found("Brennis ratified Veltria's accession.\n".repeat(30_000)).size());
        assertEquals(List.of(), found("'".repeat(5_000_000)));
    }

    private static List<String> sorted(List<String> texts) { return texts.stream().sorted().toList(); }
}
