package standpoint.evaluation.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import standpoint.board.Ballot;
import standpoint.board.OutcomeMaker;
import standpoint.board.Rule;
import standpoint.board.Vote;
import standpoint.format.Bodies;
import standpoint.format.YamlMapping;
import standpoint.news.Body;
import standpoint.news.Member;
import standpoint.news.Outcome;
import standpoint.news.Outcome.Verdict;

/**
 * One decision as a file: the body and day, who voted how, and the outcome that history or a published example gives.
 *
 * @param expected what has to come out, each as a name and a value, in the order of the file
 */
record RuleCase(String title, Body body, LocalDate date, String rule, Map<String, Vote> votes, Vote rest, Map<String, String> expected) {
    private static final Set<String> KEYS = new LinkedHashSet<>(List.of("case", "body", "members", "date", "rule", "support", "oppose",
            "abstain", "absent", "open", "rest", "now", "best", "worst", "blocking", "needed", "source"));
    private static final Set<String> MEMBER_KEYS = new LinkedHashSet<>(List.of("name", "weight", "veto", "chamber"));

    static RuleCase parse(String file, String content, Bodies bodies) {
        YamlMapping root = YamlMapping.parse(file, content, KEYS);
        root.required("source");
        Map<String, Vote> votes = new LinkedHashMap<>();
        for (String key : List.of("support", "oppose", "abstain", "absent", "open")) {
            root.texts(key).forEach(name -> {
                if (votes.put(name, vote(key)) != null) throw root.error(key, name + " votes twice");
            });
        }
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("now", root.required("now"));
        for (String key : List.of("best", "worst")) root.text(key).ifPresent(value -> expected.put(key, value));
        for (String key : List.of("blocking", "needed")) {
            if (content.contains("\n" + key + ":")) expected.put(key, String.join(", ", new TreeSet<>(root.texts(key))));
        }
        Body body = body(root, bodies);
        return new RuleCase(root.required("case"), body, date(root), root.text("rule").orElse(body.rule()), votes,
                root.text("rest").map(RuleCase::vote).orElse(Vote.ABSENT), expected);
    }

    private static LocalDate date(YamlMapping root) {
        try {
            return LocalDate.parse(root.required("date"));
        } catch (DateTimeParseException broken) {
            throw root.error("date", "\"" + root.required("date") + "\" is no day; write it as 2024-03-07");
        }
    }

    private static Body body(YamlMapping root, Bodies bodies) {
        List<Member> members = new ArrayList<>();
        for (YamlMapping member : root.mappings("members", MEMBER_KEYS)) {
            members.add(new Member(member.required("name"), List.of(), Optional.empty(), Optional.empty(), member.text("weight").map(BigDecimal::new),
                    Optional.empty(), member.text("veto").map("true"::equals).orElse(false), member.text("chamber"), Optional.empty(), root.required("source")));
        }
        if (members.isEmpty()) return bodies.find(root.required("body"));
        return new Body(root.required("body"), List.of(), root.required("rule"), root.required("source"), members);
    }

    private static Vote vote(String word) {
        return switch (word) {
            case "support" -> Vote.YES;
            case "oppose" -> Vote.NO;
            case "abstain" -> Vote.ABSTAIN;
            case "absent" -> Vote.ABSENT;
            default -> Vote.OPEN;
        };
    }

    /** What the rule makes of the votes. */
    Outcome outcome() {
        Rule parsed = Rule.parse(rule);
        List<Member> deciding = parsed.deciding(body, date);
        for (String name : votes.keySet()) {
            if (body.member(name, date).isEmpty()) throw new IllegalArgumentException(title + ": " + name + " is no member on " + date);
        }
        List<Vote> cast = new ArrayList<>();
        for (Member member : deciding) {
            cast.add(votes.entrySet().stream().filter(entry -> member.named(entry.getKey())).map(Map.Entry::getValue).findFirst().orElse(rest));
        }
        return new OutcomeMaker(parsed).outcome(new Ballot(deciding, cast), "");
    }

    /** What came out otherwise than expected; empty when all is right. */
    List<String> mistakes() {
        Outcome outcome = outcome();
        Map<String, String> found = Map.of("now", word(outcome.now()), "best", word(outcome.best()), "worst", word(outcome.worst()),
                "blocking", String.join(", ", new TreeSet<>(outcome.blocking())), "needed", String.join(", ", new TreeSet<>(outcome.needed())));
        List<String> mistakes = new ArrayList<>();
        expected.forEach((key, value) -> {
            if (!found.get(key).equals(value)) mistakes.add(key + " is \"" + found.get(key) + "\", not \"" + value + "\" (" + outcome.why() + ")");
        });
        return mistakes;
    }

    private static String word(Verdict verdict) { return verdict.name().toLowerCase(Locale.ROOT); }
}
