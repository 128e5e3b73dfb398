package standpoint.app.view;

import java.util.List;
import standpoint.news.Passage;
import standpoint.question.ContestedProposal;
import standpoint.question.SuggestedWording;

/** Proposals and their wordings that a record holds, for a terminal. */
public final class TextProposals {
    private static final int QUOTE = 200;

    private TextProposals() { }

    public static String wordings(List<SuggestedWording> suggested, Ink ink) {
        StringBuilder out = new StringBuilder();
        if (suggested.isEmpty()) out.append("The record has no words for the proposal that are not in its file.\n");
        suggested.forEach(wording -> {
            out.append(ink.bold(wording.words())).append("  (").append(Wording.count(wording.passages().size(), "place")).append(")\n");
            wording.passages().stream().limit(1).forEach(passage -> quote(passage, ink, out));
        });
        return out.toString();
    }

    public static String contested(List<ContestedProposal> proposals, Ink ink) {
        StringBuilder out = new StringBuilder();
        if (proposals.isEmpty()) out.append("Nobody on the pages is seen to be for or against a proposal.\n");
        proposals.forEach(proposal -> {
            out.append(ink.bold(proposal.words())).append('\n');
            side(Sign.SUPPORT, proposal.supporters(), ink, out);
            side(Sign.OPPOSE, proposal.opponents(), ink, out);
            proposal.passages().stream().limit(1).forEach(passage -> quote(passage, ink, out));
        });
        return out.toString();
    }

    private static void side(Sign sign, List<String> names, Ink ink, StringBuilder out) {
        if (!names.isEmpty()) out.append(ink.wrapped(sign.mark() + " " + String.join(", ", names), "  ", "    "));
    }

    private static void quote(Passage passage, Ink ink, StringBuilder out) {
        out.append(ink.wrapped(Wording.quoted(passage.text(), QUOTE), "    ", "      "));
    }
}
