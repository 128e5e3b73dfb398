package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Votes told as a list: "In favour: Norland, Ostia. Against: Karst. Abstaining: Moana.", "Voting for the treaty were Rell and Dane". */
final class RollCall {
    private static final Set<String> FOR = Set.of("favour", "favor", "for", "yes", "aye", "ayes", "yea", "yeas", "yay");
    private static final Set<String> AGAINST = Set.of("against", "no", "noes", "nos", "nay", "nays", "opposed", "opposing");
    private static final Set<String> NEITHER = Set.of("abstaining", "abstained", "abstain", "abstentions", "abstention", "blank", "blanks", "undecided");
    private static final Set<String> AWAY = Set.of("absent", "missing", "excused", "recused", "paired", "present");
    private static final Set<String> BEFORE = Set.of("in", "voted", "voting", "votes", "vote", "those", "the", "members", "not");

    /** A list's heading: words [from, to), and what those below it did; 2 when it says nothing on a vote. */
    private record Heading(int from, int to, int vote) { }

    /** What one of a list has voted: 1 for, -1 against, 0 neither. */
    record Vote(Named holder, int vote) { }

    private final Line line;
    private final List<Named> named;

    RollCall(Line line, List<Named> named) {
        this.line = line;
        this.named = named;
    }

    /** Everybody listed in the line, left to right; none when it lists no votes. */
    List<Vote> votes() {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Heading heading = heading(i);
            if (heading == null) heading = inverted(i);
            if (heading == null) continue;
            headings.add(heading);
            i = heading.to() - 1;
        }
        List<Vote> votes = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).from() : line.size();
            if (heading.vote() != 2) listed(heading, end).forEach(one -> votes.add(new Vote(one, heading.vote())));
        }
        if (votes.isEmpty()) gapped(votes);
        return votes;
    }

    /** "Norland voted for the treaty, Ostia and Karst against": a vote without its verb behind the names. */
    private void gapped(List<Vote> votes) {
        for (int k = 3; k < line.size(); k++) {
            boolean ends = k + 1 >= line.size() || line.at(k + 1).sign();
            int vote = line.text(k).equals("against") ? -1 : line.text(k).equals("for") || line.text(k).equals("favour") && line.text(k - 1).equals("in") ? 1 : 0;
            if (!ends || vote == 0) continue;
            int end = line.text(k - 1).equals("in") ? k - 1 : k;
            List<Named> names = new ArrayList<>();
            boolean gap = false;
            for (Named one = endingAt(end); one != null && !gap; one = endingAt(end)) {
                names.add(one);
                end = one.from();
                if (line.text(end - 1).equals("the")) end--;
                boolean joined = line.text(end - 1).equals("and") || line.at(Math.max(0, end - 1)).is(",") && another(end - 1);
                gap = !joined && (line.at(Math.max(0, end - 1)).is(",") || line.at(Math.max(0, end - 1)).is(";"));
                if (joined) end--;
            }
            boolean voted = false;
            for (int j = 0; j < end; j++) voted |= Set.of("voted", "vote", "votes", "favour", "favor", "for").contains(line.text(j));
            if (gap && voted) for (Named one : names) votes.add(new Vote(one, vote));
        }
    }

    /** Before a comma stands another of the list, not the object of the vote: "voted for [the treaty], Ostia and Karst against". */
    private boolean another(int comma) {
        Named before = endingAt(comma);
        if (before == null) return false;
        int at = line.text(before.from() - 1).equals("the") ? before.from() - 2 : before.from() - 1;
        return at < 0 || !Set.of("IN", "TO").contains(line.tree().tag(at)) && !line.tree().verb(at);
    }

    private Named endingAt(int word) {
        for (Named one : named) if (one.to() == word && !one.pronoun()) return one;
        return null;
    }

    /** "In favour (3):", "Against -", at the start or behind a sign. */
    private Heading heading(int start) {
        boolean begins = start == 0 || Set.of(".", ":", ";", "-", "\u2013", "\u2014", ")", "-rrb-").contains(line.text(start - 1));
        int k = start;
        while (k < start + 3 && BEFORE.contains(line.text(k))) k++;
        int vote = vote(line.text(k));
        if (vote == 3) return null;
        k++;
        while (k < start + 9 && (line.text(k).matches("[0-9]+") || Set.of("(", ")", "-lrb-", "-rrb-", "votes", "were").contains(line.text(k)))) k++;
        boolean colon = line.text(k).equals(":");
        boolean ends = colon && (begins || line.at(start).name()) || begins && Set.of("-", "--", "\u2013", "\u2014").contains(line.text(k));
        return ends ? new Heading(start, k + 1, vote) : null;
    }

    /** "Voting for the treaty were". */
    private Heading inverted(int start) {
        if (!line.text(start).equals("voting") || start > 0 && !line.at(start - 1).sign() && !Set.of("while", "and").contains(line.text(start - 1))) return null;
        int k = start + 1;
        if (line.text(k).equals("in")) k++;
        int vote = vote(line.text(k));
        if (vote == 3) return null;
        for (int j = k + 1; j < Math.min(line.size(), k + 9); j++) {
            if (line.text(j).equals("were") || line.text(j).equals("was")) return new Heading(start, j + 1, vote);
            if (line.at(j).sign()) return null;
        }
        return null;
    }

    private static int vote(String word) {
        if (FOR.contains(word)) return 1;
        if (AGAINST.contains(word)) return -1;
        if (NEITHER.contains(word)) return 0;
        return AWAY.contains(word) ? 2 : 3;
    }

    /** The names up to the end of the list: a full stop, a semicolon or a word that begins another clause. */
    private List<Named> listed(Heading heading, int end) {
        int stop = heading.to();
        while (stop < end && !Set.of(".", ";", "while", "with", "who", "after", "because").contains(line.text(stop))) stop++;
        List<Named> all = new ArrayList<>();
        for (Named one : named) {
            if (one.pronoun() || one.from() < heading.to() || one.to() > stop) continue;
            boolean within = !all.isEmpty() && all.get(all.size() - 1).to() > one.from();
            if (!within) all.add(one);
        }
        return all;
    }
}
