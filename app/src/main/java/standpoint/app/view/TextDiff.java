package standpoint.app.view;

import java.util.List;
import standpoint.board.BoardDiff;
import standpoint.news.Answer;
import standpoint.news.BoardLine;

/** What differs between two boards, for a terminal. */
public final class TextDiff {
    private TextDiff() { }

    /** @param after the answer that holds the later board's positions */
    public static String of(BoardDiff diff, Answer after, Ink ink) {
        Wording wording = new Wording(after);
        StringBuilder out = new StringBuilder("\n");
        out.append(ink.bold(ink.wrapped(diff.after().question().text(), "").stripTrailing())).append('\n');
        out.append(ink.wrapped(diff.before().asOf() + ", " + diff.before().members().size() + " members, to " + diff.after().asOf() + ", "
                + diff.after().members().size() + " members. Outcome: " + diff.before().outcome().now() + " to " + diff.after().outcome().now() + ".", ""));
        if (diff.members().isEmpty() && diff.others().isEmpty()) out.append("  Nothing differs.\n");
        changes("Members", diff.members(), wording, ink, out);
        changes("Without a vote", diff.others(), wording, ink, out);
        return out.toString();
    }

    private static void changes(String title, List<BoardDiff.Change> changes, Wording wording, Ink ink, StringBuilder out) {
        if (changes.isEmpty()) return;
        out.append('\n').append(ink.bold(title)).append('\n');
        for (BoardDiff.Change change : changes) {
            out.append("  ").append(Ink.column(change.name(), 28)).append(' ').append(side(change.before().map(BoardLine::stance), ink)).append(" \u2192 ")
                    .append(side(change.after().map(BoardLine::stance), ink)).append('\n');
            change.added().stream().limit(1).map(wording::position).flatMap(java.util.Optional::stream).forEach(position ->
                    out.append(ink.wrapped(Wording.quoted(position.passages().get(0).text(), 200) + " \u2014 "
                            + wording.source(position.passages().get(0)), "      ", "        ")));
        }
    }

    private static String side(java.util.Optional<BoardLine.View> stance, Ink ink) { return stance.map(view -> ink.stance(Sign.of(view))).orElse("not there"); }
}
