package standpoint.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import standpoint.news.Body;
import standpoint.news.Member;
import standpoint.news.Outcome;
import standpoint.news.Outcome.Verdict;

class RulePropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2031, 6, 1);

    /** A rule and votes that it can be asked about. */
    record Asked(Rule rule, Ballot ballot) {
        Outcome outcome() { return new OutcomeMaker(rule).outcome(ballot, ""); }

        Asked with(int index, Vote vote) {
            List<Vote> votes = new ArrayList<>(ballot.votes());
            votes.set(index, vote);
            return new Asked(rule, new Ballot(ballot.members(), votes));
        }
    }

    @Provide Arbitrary<Asked> asked() {
        Arbitrary<String> rules = Arbitraries.of("consensus", "unanimity", "unanimity abstention blocks", "constructive-abstention", "majority",
                "majority of members", "majority of present", "majority 2/3", "majority 2/3 of members", "majority by weight quorum 1/3",
                "majority 60% of members by weight quorum 2/3", "majority quorum majority veto", "at-least 9 veto", "at-least 5", "eu-qmv",
                "eu-qmv no-proposal", "eu-qmv without M1, M2", "at-least 40 by weight; majority of members by members; majority 62% of members by population",
                "in Upper: majority; in Lower: majority 2/3 quorum 1/2");
        return Combinators.combine(rules, Arbitraries.integers().between(17, 22), Arbitraries.longs()).as(RulePropertiesTest::asked);
    }

    private static Asked asked(String text, int size, long seed) {
        Random random = new Random(seed);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(new Member("M" + (i + 1), List.of(), Optional.empty(), Optional.empty(), Optional.of(BigDecimal.valueOf(1 + random.nextInt(9))),
                    Optional.of(1L + random.nextInt(100)), i < 3, Optional.of(i % 3 == 0 ? "Upper" : "Lower"), Optional.empty(), "invented"));
        }
        Rule rule = Rule.parse(text);
        List<Member> deciding = rule.deciding(new Body("B", List.of(), text, "invented", members), DAY);
        List<Vote> votes = new ArrayList<>();
        // half of the ballots are near to adoption, where a single vote decides
        int loyal = random.nextInt(4);
        for (int i = 0; i < deciding.size(); i++) votes.add(random.nextInt(4) < loyal ? Vote.YES : Vote.values()[random.nextInt(5)]);
        return new Asked(rule, new Ballot(deciding, votes));
    }

    private static int order(Verdict verdict) { return verdict == Verdict.ADOPTED ? 2 : verdict == Verdict.OPEN ? 1 : 0; }

    @Property(tries = 600, seed = "20310601") void addingSupportNeverBlocks(@ForAll("asked") Asked asked) {
        int before = order(asked.outcome().now());
        for (int i = 0; i < asked.ballot().size(); i++) {
            Outcome after = asked.with(i, Vote.YES).outcome();
            assertTrue(order(after.now()) >= before, () -> asked.rule().text() + ": " + asked.ballot().votes());
        }
    }

    @Property(tries = 600, seed = "20310601") void theBestCaseIsNeverWorseThanTheWorst(@ForAll("asked") Asked asked) {
        Outcome outcome = asked.outcome();
        assertTrue(order(outcome.best()) >= order(outcome.worst()));
        assertTrue(order(outcome.best()) >= order(outcome.now()) && order(outcome.now()) >= order(outcome.worst()));
    }

    @Property(tries = 300, seed = "20310601") void whateverTheOpenVotesDoTheOutcomeLiesBetween(@ForAll("asked") Asked asked, @ForAll long seed) {
        Random random = new Random(seed);
        Outcome bounds = asked.outcome();
        Asked closed = asked;
        for (int i = 0; i < asked.ballot().size(); i++) {
            if (asked.ballot().votes().get(i) == Vote.OPEN) closed = closed.with(i, Vote.values()[random.nextInt(4)]);
        }
        int found = order(closed.outcome().now());
        assertTrue(found <= order(bounds.best()) && found >= order(bounds.worst()), asked.rule().text());
    }

    @Property(tries = 300, seed = "20310601") void aVetoAloneSuffices(@ForAll("asked") Asked asked) {
        boolean consensual = asked.rule().parts().stream().flatMap(part -> part.conditions().stream()).anyMatch(NoObjection.class::isInstance);
        boolean vetoes = asked.rule().parts().stream().flatMap(part -> part.conditions().stream()).anyMatch(NoVeto.class::isInstance);
        for (int i = 0; i < asked.ballot().size(); i++) {
            if (!consensual && !(vetoes && asked.ballot().members().get(i).veto())) continue;
            Asked all = asked;
            for (int j = 0; j < asked.ballot().size(); j++) all = all.with(j, j == i ? Vote.NO : Vote.YES);
            Outcome outcome = all.outcome();
            assertEquals(Verdict.BLOCKED, outcome.now());
            assertEquals(List.of(asked.ballot().members().get(i).name()), outcome.blocking());
            assertEquals(outcome.blocking(), outcome.needed());
        }
    }

    @Property(tries = 600, seed = "20310601") void theShortestWayLeadsToAdoptionAndNoShorterOneOfTheSameDoes(@ForAll("asked") Asked asked) {
        Outcome outcome = asked.outcome();
        if (outcome.now() == Verdict.ADOPTED) {
            assertTrue(outcome.needed().isEmpty());
            return;
        }
        Asked after = asked;
        for (int i = 0; i < asked.ballot().size(); i++) {
            if (outcome.needed().contains(asked.ballot().members().get(i).name())) after = after.with(i, Vote.YES);
        }
        assertEquals(Verdict.ADOPTED, after.outcome().now(), () -> asked.rule().text() + ": " + asked.ballot().votes());
        boolean oneCount = asked.rule().parts().size() == 1 && !asked.rule().text().contains(";");
        for (int i = 0; oneCount && i < asked.ballot().size(); i++) {
            if (!outcome.needed().contains(asked.ballot().members().get(i).name())) continue;
            assertTrue(after.with(i, asked.ballot().votes().get(i)).outcome().now() != Verdict.ADOPTED, () -> asked.rule().text() + ": needs fewer");
        }
    }

    @Provide Arbitrary<Asked> few() {
        Arbitrary<String> rules = Arbitraries.of("consensus", "unanimity abstention blocks", "constructive-abstention", "majority", "majority of members by weight",
                "majority 2/3 by weight", "majority 2/3 of present by members", "majority by weight quorum 2/3", "majority quorum majority veto", "at-least 5 by members veto",
                "majority 60% of members by population");
        return Combinators.combine(rules, Arbitraries.integers().between(5, 9), Arbitraries.longs()).as(RulePropertiesTest::asked);
    }

    @Property(tries = 300, seed = "20310601") void noOtherWayIsShorter(@ForAll("few") Asked asked) {
        int fewest = Integer.MAX_VALUE;
        for (int chosen = 0; chosen < 1 << asked.ballot().size(); chosen++) {
            if (Integer.bitCount(chosen) >= fewest) continue;
            Asked after = asked;
            for (int i = 0; i < asked.ballot().size(); i++) if ((chosen >> i & 1) == 1) after = after.with(i, Vote.YES);
            Ballot ballot = after.ballot();
            if (asked.rule().met(ballot.closed(Vote.NO)) && asked.rule().met(ballot.closed(Vote.ABSENT))) fewest = Integer.bitCount(chosen);
        }
        assertEquals(fewest, asked.outcome().needed().size(), () -> asked.rule().text() + ": " + asked.ballot().votes());
    }

    @Property(tries = 300, seed = "20310601") void theOrderOfMembersDecidesNothing(@ForAll("asked") Asked asked, @ForAll long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < asked.ballot().size(); i++) order.add(i);
        Collections.shuffle(order, new Random(seed));
        Ballot shuffled = new Ballot(order.stream().map(asked.ballot().members()::get).toList(), order.stream().map(asked.ballot().votes()::get).toList());
        Outcome one = asked.outcome();
        Outcome other = new Asked(asked.rule(), shuffled).outcome();
        assertEquals(List.of(one.now(), one.best(), one.worst()), List.of(other.now(), other.best(), other.worst()));
        // where weights, members and people count at once, another way as short may be found, or one that is a little longer
        if (!asked.rule().text().contains(";")) assertEquals(one.needed().size(), other.needed().size(), asked.rule().text());
        assertEquals(new TreeSet<>(one.blocking()), new TreeSet<>(other.blocking()));
    }

    @Property(tries = 500, seed = "20310601") void anyTextIsARuleOrOneSentence(@ForAll String text, @ForAll long seed) {
        List<String> words = List.of("majority", "2/3", "of members", "quorum", "veto", "at-least", "9", "; in House:", "eu-qmv", "without", "until", text);
        Random random = new Random(seed);
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < 5; i++) rule.append(words.get(random.nextInt(words.size()))).append(' ');
        try {
            assertTrue(!Rule.parse(rule.toString()).parts().isEmpty());
        } catch (RuleException sentence) {
            assertTrue(!sentence.getMessage().isBlank());
        }
    }
}
