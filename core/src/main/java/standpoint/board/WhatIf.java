package standpoint.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Board;
import standpoint.news.BoardLine;
import standpoint.news.BoardLine.View;
import standpoint.news.Member;

/** Votes that somebody supposes: "Hungary=support, Turkey=none". Whoever is not named stays where the board has them. */
public final class WhatIf {
    private static final Map<String, Supposed> WORDS = words();

    private final Map<String, Supposed> supposed;

    /** A way to vote, and the stance that a board shows for it. */
    private record Supposed(String word, View stance, Optional<Vote> vote) { }

    private WhatIf(Map<String, Supposed> supposed) { this.supposed = supposed; }

    private static Map<String, Supposed> words() {
        Map<String, Supposed> words = new LinkedHashMap<>();
        for (View view : List.of(View.SUPPORT, View.OPPOSE, View.CONDITIONAL, View.UNDECIDED, View.NONE)) {
            String word = view.name().toLowerCase(Locale.ROOT);
            words.put(word, new Supposed(word, view, Optional.empty()));
        }
        words.put("abstain", new Supposed("abstain", View.UNDECIDED, Optional.of(Vote.ABSTAIN)));
        words.put("absent", new Supposed("absent", View.NONE, Optional.of(Vote.ABSENT)));
        words.put("yes", words.get("support"));
        words.put("no", words.get("oppose"));
        words.put("unknown", words.get("none"));
        return words;
    }

    /** @throws RuleException with one sentence, when it is not a list of names and votes */
    public static WhatIf parse(String text) {
        Map<String, Supposed> supposed = new LinkedHashMap<>();
        for (String part : text.split("[,;]")) {
            if (part.isBlank()) continue;
            int equals = part.indexOf('=');
            if (equals < 0) throw new RuleException("\"" + part.strip() + "\" supposes nothing; write a name, = and a stance, as in \"Hungary=support\".");
            String word = part.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
            Supposed vote = WORDS.get(word);
            if (vote == null) {
                throw new RuleException("\"" + word + "\" is no stance; take one of support, oppose, conditional, undecided, abstain, absent or none.");
            }
            if (supposed.put(part.substring(0, equals).strip(), vote) != null) {
                throw new RuleException("\"" + part.substring(0, equals).strip() + "\" is supposed twice; keep one.");
            }
        }
        if (supposed.isEmpty()) throw new RuleException("Nothing is supposed; write a name, = and a stance, as in \"Hungary=support\".");
        return new WhatIf(supposed);
    }

    /**
     * The board as it would be. A supposed line has no evidence; its stage says what is supposed.
     *
     * @param conditional what a conditional stance counts as
     * @throws RuleException offering the nearest, when a name is of no member on the board's day
     */
    public Board on(Board board, Conditional conditional) {
        Roster roster = new Roster(board.body(), board.asOf());
        Map<Member, Supposed> byMember = new LinkedHashMap<>();
        supposed.forEach((name, vote) -> roster.typed(name).forEach(member -> {
            if (byMember.put(member, vote) != null) throw new RuleException("\"" + member.name() + "\" is supposed twice; keep one.");
        }));
        BoardVotes counting = new BoardVotes(Rule.parse(board.rule()), board.body(), board.asOf(), conditional);
        List<BoardLine> lines = new ArrayList<>();
        for (int i = 0; i < board.members().size(); i++) {
            Supposed vote = byMember.get(roster.members().get(i));
            lines.add(vote == null ? board.members().get(i) : line(board.members().get(i).name(), vote));
        }
        List<Vote> votes = new ArrayList<>(counting.of(lines));
        for (int i = 0; i < lines.size(); i++) {
            Supposed vote = byMember.get(roster.members().get(i));
            if (vote != null) votes.set(i, vote.vote().orElse(conditional.vote(vote.stance())));
        }
        return new Board(board.question(), board.body(), board.rule(), board.asOf(), counting.outcome(votes), lines, board.others());
    }

    private static BoardLine line(String name, Supposed vote) {
        return new BoardLine(name, vote.stance(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of("supposed: " + vote.word()), List.of(), List.of(), 0, 0, 0);
    }
}
