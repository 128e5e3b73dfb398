package standpoint.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.attribution.Phrases.Phrase;

/** Quotations that nobody has been found to say although a verb of saying stands right beside them: “Leave,” the mayor posted. */
final class LooseQuotations {
    private static final double SURE = 0.7;
    /** A quotation of fewer words is often a name or a scare quote. */
    private static final int LEAST = 4;
    private static final int REACH = 12;

    private final Clauses clauses;
    private final Words words;
    private final Phrases phrases;

    LooseQuotations(Clauses clauses) {
        this.clauses = clauses;
        this.words = clauses.words;
        this.phrases = clauses.phrases;
    }

    /** @param taken which quotations have been claimed */
    List<Finding> find(boolean[] taken) {
        List<Finding> found = new ArrayList<>();
        for (int q = 0; q < taken.length; q++) {
            Span quotation = words.words(q);
            if (taken[q] || quotation == null || words.quotation(quotation.from()) != q) continue;
            Optional<Span> content = clauses.trimmed(quotation.from(), quotation.to());
            if (content.isPresent() && content.get().length() >= LEAST) behind(quotation, content.get()).or(() -> before(quotation, content.get())).ifPresent(found::add);
        }
        return found;
    }

    private boolean says(int i) { return clauses.verbal(i) && !words.quoted(i) && clauses.classes.utters(clauses.lemma(i)) && !clauses.passive(i); }

    /** “...,” the singer posted; “...,” said the mayor. */
    private Optional<Finding> behind(Span quotation, Span content) {
        int next = quotation.to();
        boolean ends = !words.word(quotation.to() - 1) && quotation.to() - 2 >= quotation.from() && !words.word(quotation.to() - 2);
        if (next >= words.count() || words.paragraph(next) != words.paragraph(quotation.to() - 1) || !ends) return Optional.empty();
        int end = words.sentenceEnd(next);
        if (says(next) && next + 1 < end) return phrases.from(next + 1).map(who -> finding(next, Content.Side.BEFORE, content, who));
        Optional<Phrase> who = phrases.from(next);
        if (who.isEmpty()) return Optional.empty();
        for (int k = who.get().to(); k < Math.min(end, next + REACH); k++) {
            boolean any = clauses.verbal(k) && k == who.get().to() && !words.lemma(k).equals("be") && !words.lemma(k).equals("have")
                    && words.token(quotation.to() - 2).text().equals(",");
            if (says(k) || any) return Optional.of(finding(k, Content.Side.BEFORE, content, who.get()));
            if (clauses.finite(k, k + 1) && clauses.group(k) == k && !words.lemma(k).equals("have")) return Optional.empty();
        }
        return Optional.empty();
    }

    /** The bishop tells a deacon: “...” */
    private Optional<Finding> before(Span quotation, Span content) {
        int sign = quotation.from() - 1;
        if (sign < 0 || !",:".contains(words.token(sign).text()) || words.paragraph(sign) != words.paragraph(quotation.from())) return Optional.empty();
        Optional<Phrase> heard = phrases.before(sign);
        // "they heard the man shout, ‘...’": the tagger takes the shout for a noun
        boolean noun = heard.isPresent() && heard.get().to() - heard.get().from() > 2 && clauses.classes.speech(words.lemma(heard.get().head()))
                && heard.get().from() > words.sentenceStart(sign) && (words.lemma(heard.get().from() - 1).equals("hear")
                        || words.lemma(heard.get().from() - 1).equals("see"));
        if (noun) {
            Phrase who = heard.get();
            return Optional.of(finding(who.head(), Content.Side.AFTER, content, new Phrase(who.from(), who.head(), who.head() - 1)));
        }
        for (int k = sign - 1; k >= Math.max(words.sentenceStart(sign), sign - REACH); k--) {
            int cue = k;
            if (says(k)) return clauses.subject(k).map(who -> finding(cue, Content.Side.AFTER, content, who));
            if (clauses.finite(k, k + 1)) return Optional.empty();
        }
        return Optional.empty();
    }

    private Finding finding(int cue, Content.Side side, Span content, Phrase who) {
        return new Finding(words, cue, new Content(side, List.of(content)), Optional.of(phrases.speaker(who)), SURE);
    }
}
