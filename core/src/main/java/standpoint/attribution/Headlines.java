package standpoint.attribution;

import java.util.List;
import java.util.Optional;
import standpoint.attribution.Phrases.Phrase;
import standpoint.news.Field;

/** Headlines that name a source before or behind a sign: "Minister: No tax rise", "Two dead in blast: police", "Strike to go ahead – union". */
final class Headlines {
    private static final double SURE = 0.8;
    private static final int LONGEST = 30;
    private static final int LONGEST_SOURCE = 8;

    private final Clauses clauses;
    private final Words words;
    private final Phrases phrases;

    Headlines(Clauses clauses) {
        this.clauses = clauses;
        this.words = clauses.words;
        this.phrases = clauses.phrases;
    }

    Optional<Finding> at(int sign) {
        String text = words.token(sign).text();
        boolean colon = text.equals(":");
        boolean dash = text.equals("-") || text.equals("--") || text.length() == 1 && text.charAt(0) >= 0x2012 && text.charAt(0) <= 0x2015;
        if (!colon && !dash || words.quoted(sign) || !headline(sign)) return Optional.empty();
        int start = words.sentenceStart(sign);
        int end = words.sentenceEnd(sign);
        Optional<Speaker> behind = source(sign + 1, end);
        Optional<Span> told = clauses.trimmed(start, sign);
        if (behind.isPresent() && told.isPresent() && told.get().length() > 2) return finding(sign, Content.Side.BEFORE, told.get(), behind.get());
        boolean quotation = colon && words.quoted(start) && words.words(words.quotation(start)).to() == sign;
        Optional<Phrase> somebody = quotation ? phrases.from(sign + 1).flatMap(this::person) : Optional.empty();
        if (somebody.isPresent()) return finding(sign, Content.Side.BEFORE, told.get(), phrases.speaker(somebody.get()));
        // "Live: Port closes" and "Radio Nord: Port closes": an outlet before the colon is often a rubric and stays out
        Optional<Speaker> before = colon ? source(start, sign).filter(who -> !Outlets.outlet(words.passage(who.span()).text())) : Optional.empty();
        Optional<Span> tells = clauses.trimmed(sign + 1, end);
        if (before.isPresent() && tells.isPresent() && tells.get().length() > 2) return finding(sign, Content.Side.AFTER, tells.get(), before.get());
        return Optional.empty();
    }

    /** The first person of "musician breaks silence", which the tagger may take for one phrase. */
    private Optional<Phrase> person(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) if (clauses.classes.person(words.lemma(i))) return Optional.of(new Phrase(phrase.from(), i + 1, i));
        return Optional.empty();
    }

    private Optional<Finding> finding(int sign, Content.Side side, Span content, Speaker speaker) {
        return Optional.of(new Finding(words, sign, new Content(side, List.of(content)), Optional.of(speaker), SURE));
    }

    /** A title, or a sentence that has a paragraph of its own and no stop. */
    private boolean headline(int i) {
        int start = words.sentenceStart(i);
        int end = words.sentenceEnd(i);
        if (end - start > LONGEST) return false;
        if (words.field() == Field.TITLE) return true;
        boolean alone = (start == 0 || words.paragraph(start - 1) != words.paragraph(i)) && (end >= words.count() || words.paragraph(end) != words.paragraph(i));
        String last = words.token(end - 1).text();
        return alone && !".!?:".contains(last);
    }

    /** The range is one phrase that names somebody who can speak: police, a minister, a study, a person. */
    private Optional<Speaker> source(int from, int to) {
        if (from >= to || to - from > LONGEST_SOURCE) return Optional.empty();
        Optional<Phrase> phrase = phrases.from(from);
        if (phrase.isEmpty()) return Optional.empty();
        Speaker speaker = phrases.speaker(phrase.get());
        int rest = speaker.span().to();
        boolean cites = rest + 1 < to && words.token(rest).text().equals(",") && words.tag(rest + 1).equals("VBG") && clauses.classes.is("cite", words.lemma(rest + 1));
        if (clauses.lastWord(from, to) > rest && !cites) return Optional.empty();
        String lemma = words.lemma(speaker.head());
        boolean speaks = clauses.classes.person(lemma) || clauses.classes.is("group", lemma) || Outlets.outlet(phrases.text(phrase.get()), clauses.classes)
                || cites || words.token(speaker.head()).entity().equals("PERSON");
        return speaks ? Optional.of(speaker) : Optional.empty();
    }
}
