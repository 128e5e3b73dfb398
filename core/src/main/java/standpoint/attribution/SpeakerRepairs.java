package standpoint.attribution;

import java.util.Optional;
import standpoint.attribution.Phrases.Phrase;

/** Mends who speaks where the order of words shows that a bad parse has misled the judge. */
final class SpeakerRepairs {
    private final Clauses clauses;
    private final Words words;
    private final Phrases phrases;
    private final int cue;
    private final Speaker who;

    private SpeakerRepairs(Clauses clauses, int cue, Speaker who) {
        this.clauses = clauses;
        this.words = clauses.words;
        this.phrases = clauses.phrases;
        this.cue = cue;
        this.who = who;
    }

    static Optional<Speaker> mended(Clauses clauses, int cue, Optional<Speaker> speaker) {
        Words words = clauses.words;
        if (!clauses.verbal(cue) || words.quoted(cue)) return speaker;
        boolean tells = clauses.classes.is("tell", clauses.lemma(cue));
        if (speaker.isEmpty()) {
            boolean quotes = cue > words.sentenceStart(cue) && words.quoted(words.sentenceStart(cue));
            return tells || quotes ? clauses.adjacentSubject(cue).map(clauses.phrases::speaker) : speaker;
        }
        SpeakerRepairs repairs = new SpeakerRepairs(clauses, cue, speaker.get());
        if (tells && repairs.wasTold()) return repairs.teller();
        return repairs.document().or(repairs::absolute).or(repairs::inverted).or(repairs::owner).or(repairs::shared).or(repairs::outside).or(repairs::both).or(repairs::whole).or(repairs::adjacent).or(() -> speaker);
    }

    private boolean wasTold() { return clauses.passive(cue) && clauses.subject(cue).map(told -> told.head() == who.head()).orElse(false); }

    /** "Ministers were told by the head that": the head; "were told by loudspeaker": nobody. */
    private Optional<Speaker> teller() {
        return clauses.behind(cue, "by").filter(teller -> clauses.classes.person(words.lemma(teller.head())) || words.tag(teller.head()).startsWith("NNP")
                || clauses.classes.is("group", words.lemma(teller.head()))).map(phrases::speaker);
    }

    /** What the speaker has: of "letters reviewed by the Post show" the letters. */
    private Optional<Speaker> document() {
        int by = who.span().from() - 1;
        boolean has = by - 2 >= words.sentenceStart(cue) && cue > by && words.lemma(by).equals("by") && clauses.reduced(by - 1)
                && clauses.classes.is("hold", clauses.lemma(by - 1));
        if (has) return phrases.before(by - 1).map(phrases::speaker);
        return briefed(by);
    }

    /** "Three officials briefed on the inquiry said": the officials, on whose participle hangs what stands nearest. */
    private Optional<Speaker> briefed(int preposition) {
        int participle = preposition - 1;
        boolean hangs = participle > words.sentenceStart(cue) && clauses.group(cue) == who.span().to() && words.tag(preposition).matches("IN|TO")
                && clauses.verbal(participle) && clauses.reduced(participle);
        Optional<Phrase> before = hangs ? phrases.before(participle) : Optional.empty();
        return before.filter(whole -> clauses.classes.person(words.lemma(whole.head())) || clauses.classes.is("group", words.lemma(whole.head()))).map(phrases::speaker);
    }

    /** ", one of them | describing it as": whoever stands right before the participle, behind a comma. */
    private Optional<Speaker> absolute() {
        if (!clauses.participle(cue)) return Optional.empty();
        Optional<Phrase> near = phrases.before(cue).map(phrases::top);
        return near.filter(one -> one.from() > words.sentenceStart(cue) && words.token(one.from() - 1).text().equals(",")
                && (words.tag(one.from()).equals("CD") || words.tag(one.head()).equals("DT"))).map(phrases::speaker);
    }

    /** “...,” writes Petra Quennel in the letters column: the name behind the verb, not what stands farther off. */
    private Optional<Speaker> inverted() {
        boolean behindSign = cue > words.sentenceStart(cue) && !words.word(cue - 1) && words.quoted(words.sentenceStart(cue));
        Optional<Phrase> next = behindSign && cue + 1 < words.sentenceEnd(cue) ? phrases.from(cue + 1) : Optional.empty();
        return next.filter(phrase -> who.span().from() >= phrase.to() && !phrases.temporal(phrase)).map(phrases::speaker);
    }

    /** "Okello, whose deputy had spoken, said": Okello. */
    private Optional<Speaker> owner() {
        int before = who.span().from() - 1;
        boolean inside = words.tag(who.span().from()).equals("WP$");
        boolean whose = inside || before > 0 && words.tag(before).equals("WP$");
        if (!whose || clauses.group(cue) <= who.span().to()) return Optional.empty();
        return clauses.antecedent(inside ? who.span().from() : before).map(phrases::speaker);
    }

    /** "that she had met him and said": she, who is nearer than the judge's choice. */
    private Optional<Speaker> shared() { return clauses.sharedSubject(cue).filter(one -> one.from() >= who.span().to()).map(phrases::speaker); }

    /** "Her husband, she told the Star, had said": who speaks between the signs speaks for herself. */
    private Optional<Speaker> outside() {
        int group = clauses.group(cue);
        boolean comma = group > words.sentenceStart(cue) && words.token(group - 1).text().equals(",");
        Optional<Phrase> over = comma ? clauses.overComma(group - 1) : Optional.empty();
        Optional<Phrase> inserted = over.flatMap(one -> phrases.from(one.to() + 1));
        if (inserted.isEmpty() || who.span().from() < inserted.get().from() || inserted.get().to() >= cue) return Optional.empty();
        boolean speaks = clauses.verbal(inserted.get().to()) && clauses.classes.clausal(clauses.lemma(inserted.get().to()));
        return speaks ? over.map(phrases::speaker) : Optional.empty();
    }

    /** "The director and her deputy told": both. */
    private Optional<Speaker> both() {
        int and = who.span().from() - 1;
        boolean second = and > words.sentenceStart(cue) && words.lemma(and).equals("and") && who.span().to() <= cue;
        return (second ? phrases.before(and) : Optional.<Phrase>empty()).filter(first -> first.from() == words.sentenceStart(cue))
                .map(first -> new Speaker(first.head(), Speaker.Shape.WHOLE, new Span(first.from(), who.span().to())));
    }

    /** All of "The Morning Ledger", of which the parse has cut a word. */
    private Optional<Speaker> whole() {
        return phrases.at(who.head()).filter(own -> own.head() == who.head() && own.from() < who.span().from() && own.to() <= who.span().to())
                .map(own -> new Speaker(who.head(), who.shape(), new Span(own.from(), who.span().to())));
    }

    /** Who stands right before the verb, when the judge's choice is farther off, swallows it, owns it ("[his] spokeswoman") or hears it ("whispered to [me]"). */
    private Optional<Speaker> adjacent() {
        Optional<Phrase> subject = clauses.adjacentSubject(cue);
        if (subject.isEmpty()) return Optional.empty();
        Span near = subject.get().span();
        boolean far = who.span().to() <= near.from() && clauses.finite(who.span().to(), near.from());
        boolean swallows = who.span().contains(near) && clauses.finite(who.span().from(), near.from());
        boolean owns = words.tag(who.head()).equals("PRP$") && near.from() == who.head();
        boolean hears = who.span().from() == cue + 2 && (words.lemma(cue + 1).equals("to") || words.lemma(cue + 1).equals("with"));
        return far || swallows || owns || hears ? subject.map(phrases::speaker) : Optional.empty();
    }
}
