package standpoint.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sayings named behind what is said, without quotation marks: "The pact is dead, the Harbour Post reported on Friday." and headlines such as
 * "Ferry pact dead, study finds". Told by the order of words, because the parser often hangs the clause in the wrong place.
 */
final class TrailingSources {
    private static final int LONGEST_NAME = 14;
    private static final double CONFIDENCE = 0.85;
    /** Surer than the citation itself, which would claim the same words. */
    private static final double SURE = 0.97;
    private static final Set<String> SUBORDINATE = Set.of("if", "when", "while", "after", "before", "as", "because", "although", "though", "since", "once", "until",
            "ask", "asked", "despite", "unlike", "whether", "where", "who", "which", "and", "but", "or", "that");

    private final CueWords verbs;

    TrailingSources(CueWords verbs) { this.verbs = verbs; }

    Optional<Finding> at(Clauses clauses, Cells cells, int cue) {
        Words words = clauses.words;
        if (words.quoted(cue) || !saying(clauses, cue)) return Optional.empty();
        return trailing(clauses, cells, cue).or(() -> inverted(clauses, cells, cue)).or(() -> interposed(words, cue));
    }

    private Optional<Finding> trailing(Clauses clauses, Cells cells, int cue) {
        Words words = clauses.words;
        int comma = comma(clauses, cue);
        if (comma < 0) comma = commaBeforeSubject(clauses, cue);
        int start = words.sentenceStart(cue);
        boolean quotation = comma > start && words.quoted(comma - 1) && words.quoted(firstWord(words, start));
        if (comma < 0 || comma - start < 3 || quotation || !says(words, cells, start, comma)) return Optional.empty();
        if (finiteBehind(words, cells, cue) && !cites(clauses, cue) && !words.lemma(cue + 1).equals("slip") && !ends(clauses, cue)) return Optional.empty();
        Optional<Speaker> speaker = clauses.phrases.from(comma + 1).map(clauses.phrases::speaker);
        if (speaker.isEmpty()) speaker = speaker(words, cue, comma + 1);
        if (speaker.isEmpty() || speaker.get().span().contains(cue)) return Optional.empty();
        Span told = new Span(firstWord(words, start), comma);
        Content content = more(clauses, cue).map(rest -> new Content(Content.Side.AROUND, List.of(told, rest)))
                .orElse(new Content(Content.Side.BEFORE, List.of(told)));
        return Optional.of(new Finding(words, cue, content, speaker, CONFIDENCE));
    }

    /** "..., she posted from the dome; | “it can't be bothered”", "..., the nurse said from the box, | and told her, “...”": what goes on behind with words quoted. */
    private static Optional<Span> more(Clauses clauses, int cue) {
        Words words = clauses.words;
        int end = words.sentenceEnd(cue);
        int sign = cue + 1;
        while (sign < end && words.word(sign) && !clauses.finite(sign, sign + 1)) sign++;
        if (sign + 2 >= end || words.word(sign) || words.quoted(sign)) return Optional.empty();
        boolean breaks = words.token(sign).text().equals(";") || words.token(sign).text().equals(":");
        boolean joins = words.token(sign).text().equals(",") && words.lemma(sign + 1).equals("and") && clauses.finite(sign + 2, sign + 3);
        boolean quotes = false;
        for (int i = sign + 1; i < end; i++) quotes |= words.quoted(i);
        return quotes && (breaks || joins) ? clauses.trimmed(sign + 1, end) : Optional.empty();
    }

    /** "reports, citing a dealer who was told": the verbs behind are the source's own. */
    private static boolean cites(Clauses clauses, int cue) {
        Words words = clauses.words;
        for (int i = cue + 1; i + 1 < Math.min(words.sentenceEnd(cue), cue + 10); i++) {
            if (words.token(i).text().equals(",")) return clauses.classes.is("cite", words.lemma(i + 1)) && words.tag(i + 1).equals("VBG")
                    || words.tag(i + 1).startsWith("W");
            if (clauses.finite(i, i + 1)) return false;
        }
        return false;
    }

    /**
     * "..., she insisted | through her lawyer, who read it out", "has told our rivals at the Lamp, and this time he meant it": whoever is told, where and when
     * stand behind the verb and nothing that it says.
     */
    private static boolean ends(Clauses clauses, int cue) {
        Words words = clauses.words;
        int end = words.sentenceEnd(cue);
        int i = cue + 1;
        if (clauses.classes.is("tell", clauses.lemma(cue)) && clauses.object(cue).isPresent()) i = clauses.phrases.extended(clauses.object(cue).get()).to();
        while (i < end && words.tag(i).equals("RB")) i++;
        for (; i < end && words.word(i); i++) {
            // "wrote in a letter that found its way to the Nuova": a "that" of the letter's
            if (i > cue + 2 && words.lemma(i).equals("that") && i + 1 < end && clauses.finite(i + 1, i + 2) && clauses.phrases.before(i).isPresent()) return true;
            boolean says = words.lemma(i).equals("that") || words.tag(i).startsWith("W") && !words.tag(i).equals("WDT") || words.quoted(i) || clauses.finite(i, i + 1);
            if (says) return false;
            boolean phrase = words.tag(i).equals("IN") || words.tag(i).equals("TO");
            if (phrase && clauses.phrases.from(i + 1).isPresent()) i = clauses.phrases.from(i + 1).get().to() - 1;
            else if (clauses.phrases.from(i).map(clauses.phrases::temporal).orElse(false)) i = clauses.phrases.from(i).get().to() - 1;
            else if (!words.tag(i).equals("RB") && !(words.tag(i).equals("JJ") && i + 1 < end && words.tag(i + 1).equals("IN"))) return false;
        }
        return i < end && words.token(i).text().equals(",") && !words.tag(i + 1).equals("VBG") && !words.lemma(Math.min(end - 1, i + 1)).equals("that")
                && !(i + 1 < end && words.quoted(i + 1));
    }

    /** "confided to the Post", "let slip to the Post": what is said stands before. */
    private static boolean passesOn(Words words, int cue) {
        int next = cue + 1;
        if (next >= words.sentenceEnd(cue)) return false;
        return words.lemma(next).equals("to") || words.lemma(next).equals("slip");
    }

    /** The comma before "two people who sat in on the call have told": the subject with its relative clause. */
    private static int commaBeforeSubject(Clauses clauses, int cue) {
        Words words = clauses.words;
        int nominal = words.dependent(cue, "nsubj");
        boolean parsed = nominal > words.sentenceStart(cue) && nominal < cue
                && clauses.phrases.at(nominal).filter(phrase -> phrase.from() > 0).map(phrase -> words.token(phrase.from() - 1).text().equals(",")).orElse(false);
        Optional<Phrases.Phrase> subject = parsed ? clauses.phrases.at(nominal) : clauses.phrases.misread(cue) ? clauses.phrases.before(cue) : clauses.subject(cue);
        if (subject.isEmpty() || subject.get().from() > cue) return -1;
        int comma = subject.get().from() - 1;
        boolean comes = comma > words.sentenceStart(cue) && words.token(comma).text().equals(",") && cue - comma <= 2 * LONGEST_NAME;
        if (!comes) return -1;
        for (int i = comma + 1; i < cue; i++) if (words.token(i).text().equals(",") || words.quoted(i)) return -1;
        return comma;
    }

    /** "Ferry pact dead, says Lund": the verb right behind the comma, and whoever says it behind the verb. */
    private static Optional<Finding> inverted(Clauses clauses, Cells cells, int cue) {
        Words words = clauses.words;
        int start = words.sentenceStart(cue);
        int end = words.sentenceEnd(cue);
        int last = cue - 1;
        while (last > start && !words.word(last - 1) && words.quoted(last - 1)) last--;
        boolean comma = cue - start >= 3 && !words.word(cue - 1) && (words.token(cue - 1).text().equals(",") || words.token(last).text().equals(","))
                && !words.quoted(firstWord(words, start));
        if (!comma || end - cue < 2) return Optional.empty();
        Optional<Speaker> speaker = clauses.phrases.from(cue + 1).map(clauses.phrases::speaker).or(() -> capitals(words, cue + 1));
        if (speaker.isEmpty()) return Optional.empty();
        int behind = speaker.get().span().to();
        boolean closes = behind >= end || !words.word(behind) || words.tag(behind).startsWith("W") || words.lemma(behind).equals("that") || words.tag(behind).equals("VBN")
                || end - cue <= LONGEST_NAME && !finiteBehind(words, cells, cue);
        if (!closes) return Optional.empty();
        int resumes = behind + 1 < end && words.token(behind).text().equals(",") ? behind + 1 : end;
        // "The vet, say farmers around Tolle, told them ...": what the source interrupts goes on behind it
        boolean broken = !says(words, cells, start, cue - 1) && resumes < end && cells.finite(List.of(new Span(resumes, end)));
        if (!broken && !says(words, cells, start, cue - 1)) return Optional.empty();
        Span told = new Span(firstWord(words, start), last);
        Content content = broken ? clauses.trimmed(resumes, end)
                .map(rest -> new Content(Content.Side.AROUND, List.of(told, rest))).orElse(new Content(Content.Side.BEFORE, List.of(told)))
                : new Content(Content.Side.BEFORE, List.of(told));
        return speaker.map(who -> new Finding(words, cue, content, Optional.of(who), CONFIDENCE));
    }

    /** The capitalised words at a place, which the tagger may have taken for something else. */
    private static Optional<Speaker> capitals(Words words, int from) {
        int to = from;
        while (to < words.sentenceEnd(from) && Character.isUpperCase(words.token(to).text().charAt(0))) to++;
        return to > from ? Optional.of(new Speaker(to - 1, Speaker.Shape.BASE, new Span(from, to))) : Optional.empty();
    }

    /** "Reuters reported, citing the ministry, that two boats were missing": what stands behind the citation is what is reported. */
    private static Optional<Finding> interposed(Words words, int cue) {
        int end = Math.min(words.sentenceEnd(cue), cue + 40);
        int citing = -1;
        for (int i = cue + 1; i < end && citing < 0; i++) {
            boolean cites = words.tag(i).equals("VBG") && Chains.CITING.contains(words.lemma(i)) && words.token(i - 1).text().equals(",");
            if (cites) citing = i;
            else if (words.verb(i) || words.quoted(i) || i - cue > 8) return Optional.empty();
        }
        for (int i = citing + 2; citing > 0 && i < end - 1; i++) {
            if (!words.token(i - 1).text().equals(",") || !words.lemma(i).equals("that")) continue;
            int last = words.sentenceEnd(cue);
            while (last > i && !words.word(last - 1)) last--;
            Speaker subject = null;
            for (Speaker candidate : SpeakerCandidates.of(words, cue)) {
                boolean named = candidate.span().to() <= cue && (words.head(candidate.head()) == cue || subject == null || words.head(subject.head()) != cue);
                if (named && (subject == null || candidate.head() != subject.head())) subject = candidate;
            }
            if (subject == null || last - i < 3) return Optional.empty();
            return Optional.of(new Finding(words, cue, new Content(Content.Side.AFTER, List.of(new Span(i, last))), Optional.of(subject), SURE));
        }
        return Optional.empty();
    }

    private boolean saying(Clauses clauses, int cue) {
        Words words = clauses.words;
        String tag = words.tag(cue);
        if (clauses.phrases.misread(cue)) return true;
        boolean outlet = words.lemma(cue).equals("understand") && clauses.subject(cue).map(who -> Outlets.outlet(clauses.phrases.text(who), clauses.classes)).orElse(false);
        if (outlet && words.verb(cue)) return true;
        // "analysts at the bank write in a note"
        boolean plural = tag.equals("VB") && clauses.group(cue) == cue && cue > words.sentenceStart(cue) && words.noun(cue - 1);
        boolean last = cue + 2 >= words.sentenceEnd(cue) && tag.equals("VB") || plural;
        boolean past = tag.equals("VB") && words.lemma(cue).matches("let|put|read");
        // "the chaplain murmured to the housekeeper": no letter that was murmured
        boolean person = clauses.phrases.before(cue).map(who -> clauses.classes.person(words.lemma(who.head())) || words.tag(who.head()).startsWith("NNP")).orElse(false);
        boolean speaks = tag.equals("VBN") && clauses.reduced(cue) && person && clauses.classes.utters(words.lemma(cue)) && !words.lemma(cue + 1).equals("by");
        if (speaks) return true;
        if (tag.equals("VBN") && clauses.reduced(cue)) return false;
        boolean verb = last || past || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBN") && words.dependent(cue, "auxpass") < 0;
        return verb && (verbs.speech(words.lemma(cue)) || (past || tag.equals("VBD")) && (clauses.classes.is("tell", words.lemma(cue))
                || clauses.classes.utters(words.lemma(cue)) && passesOn(words, cue))) && !words.lemma(cue).equals("deny");
    }

    /** The comma before the cue's subject, -1 when what stands between is no plain noun phrase. */
    private static int comma(Clauses clauses, int cue) {
        Words words = clauses.words;
        boolean noun = false;
        for (int i = cue - 1; i >= Math.max(words.sentenceStart(cue) + 1, cue - LONGEST_NAME); i--) {
            String tag = words.tag(i);
            if (words.token(i).text().equals(",")) return noun && !SUBORDINATE.contains(words.lemma(i + 1)) && !words.tag(i + 1).startsWith("W") ? i : -1;
            if (words.token(i).text().equals(";") || tag.equals(":") || tag.startsWith("W") || words.quoted(i)) return -1;
            boolean auxiliary = words.verb(i) && (words.lemma(i).equals("have") || words.lemma(i).equals("be")) && cue - i < 4;
            if (words.verb(i) && !auxiliary && !tag.equals("VBN") && !tag.equals("VBG") && !(noun && clauses.reduced(i))
                    || tag.equals("MD")) return -1;
            // "a charge the company denies" is no name but a relative clause
            if ((tag.equals("DT") || tag.equals("PRP")) && words.tag(i - 1).startsWith("NN")) return -1;
            noun |= tag.startsWith("NN") || tag.equals("PRP");
        }
        return -1;
    }

    /** The words before the comma make a clause of their own, or stand in a headline. */
    private static boolean says(Words words, Cells cells, int start, int comma) {
        int first = firstWord(words, start);
        if (first >= comma || SUBORDINATE.contains(words.lemma(first)) || words.tag(first).equals("VBG") || words.tag(first).startsWith("W")) return false;
        // "swears that the manager | , Pirk Haldane, told them": the clause has no verb yet
        int that = comma - 1;
        while (that > first && !(words.lemma(that).equals("that") && words.tag(that).equals("IN"))) that--;
        if (that > first && !cells.finite(List.of(new Span(that, comma)))) return false;
        boolean headline = words.paragraph(start) == 0 && !words.token(words.sentenceEnd(start) - 1).text().equals(".");
        return headline || cells.finite(List.of(new Span(start, comma)));
    }

    private static boolean finiteBehind(Words words, Cells cells, int cue) {
        int end = words.sentenceEnd(cue);
        return cue + 1 < end && cells.finite(List.of(new Span(cue + 1, end)));
    }

    private static int firstWord(Words words, int start) {
        int first = start;
        while (first + 1 < words.count() && !words.word(first)) first++;
        return first;
    }

    /** The first phrase behind the comma, as long as it stays before the cue. */
    private static Optional<Speaker> speaker(Words words, int cue, int from) {
        Speaker best = null;
        for (Speaker candidate : SpeakerCandidates.of(words, cue)) {
            Span span = candidate.span();
            if (span.from() < from || span.to() > cue) continue;
            boolean first = best == null || candidate.head() == best.head() && span.from() <= best.span().from() && span.length() > best.span().length();
            if (first) best = candidate;
        }
        return Optional.ofNullable(best);
    }
}
