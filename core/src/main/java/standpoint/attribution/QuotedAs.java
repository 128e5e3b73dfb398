package standpoint.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The agency quoted her as saying that ...", "..., she was quoted as saying by the agency": the saying, its speaker and its content. */
final class QuotedAs {
    private static final Set<String> QUOTING = Set.of("quote", "cite", "report");
    private static final Set<String> REPORTED = Set.of("say", "quote", "report", "record", "hear", "allege", "understand", "believe", "claim", "know", "describe", "cite");
    private static final Set<String> SHOWING = Set.of("have", "show", "hear", "record", "catch", "capture", "see", "picture", "film", "find", "note", "reveal", "quote");
    private static final int REACH = 20;
    private static final double CONFIDENCE = 0.85;

    private QuotedAs() { }

    /** The verb of "quoted her as saying", "is said to have told", "has her saying", "can be heard telling" when a word is that "saying" or "told", else -1. */
    static int quoting(Clauses clauses, int cue) {
        Words words = clauses.words;
        int caught = caught(clauses, cue);
        if (caught >= 0) return caught;
        int recorded = recorded(words, cue);
        if (recorded >= 0) return recorded;
        int start = words.sentenceStart(cue);
        boolean having = words.tag(cue).startsWith("VB") && cue - 2 > start && words.lemma(cue - 1).equals("have");
        boolean had = having && (words.lemma(cue - 2).equals("to") || words.lemma(cue - 2).equals("as"));
        if (!had && (!words.tag(cue).equals("VBG") || cue == 0 || !words.lemma(cue - 1).equals("as"))) return -1;
        for (int i = cue - (had ? 3 : 2); i >= Math.max(start, cue - REACH); i--) {
            boolean quotes = words.verb(i) && (had ? REPORTED : QUOTING).contains(words.lemma(i));
            if (quotes) return had && !passive(words, i) ? -1 : i;
            if (had && words.verb(i)) return -1;
        }
        return -1;
    }

    /** "Parish minutes record Cllr Odda Brannevik as saying": a verb that the tagger takes for a noun, between a document and a name. */
    private static int recorded(Words words, int cue) {
        if (!words.tag(cue).equals("VBG") || cue < words.sentenceStart(cue) + 3 || !words.lemma(cue - 1).equals("as")) return -1;
        int name = cue - 1;
        while (name > words.sentenceStart(cue) && Character.isUpperCase(words.token(name - 1).text().charAt(0))) name--;
        int verb = name - 1;
        boolean noun = name < cue - 1 && verb > words.sentenceStart(cue) && words.noun(verb);
        return noun && words.token(verb).text().matches("records?|quotes?|cites?|notes?|shows?|reports?") ? verb : -1;
    }

    /** "The transcript has | the pilot | saying", "the footage shows him telling", "the boss can be heard telling". */
    private static int caught(Clauses clauses, int cue) {
        Words words = clauses.words;
        if (!words.tag(cue).equals("VBG") || !clauses.classes.utters(clauses.lemma(cue)) || cue < words.sentenceStart(cue) + 2) return -1;
        int before = cue - 1;
        if (clauses.verbal(before) && SHOWING.contains(words.lemma(before)) && passive(words, before)) return before;
        for (int i = cue - 1; i > Math.max(words.sentenceStart(cue), cue - REACH); i--) {
            if (!words.word(i) && !words.quoted(i)) return -1;
            boolean shows = (words.tag(i).equals("VBZ") || words.tag(i).equals("VBD") || words.tag(i).equals("VBP") || clauses.phrases.misread(i)
                    || words.tag(i).equals("NN")) && SHOWING.contains(clauses.lemma(i));
            if (shows) return records(clauses, i) ? i : -1;
            if (clauses.finite(i, i + 1) || words.tag(i).startsWith("W")) return -1;
        }
        return -1;
    }

    /** What shows or has somebody saying something is a document. */
    private static boolean records(Clauses clauses, int verb) {
        return clauses.subject(verb).map(who -> clauses.classes.document(clauses.words.lemma(who.head()))).orElse(false);
    }

    /** Passive when a form of "be" stands before the quoting verb. */
    static boolean passive(Words words, int quoting) {
        for (int i = quoting - 1; i >= Math.max(words.sentenceStart(quoting), quoting - 3); i--) if (words.lemma(i).equals("be")) return true;
        return false;
    }

    static Optional<Finding> at(Clauses clauses, int cue) {
        Words words = clauses.words;
        int quoting = quoting(clauses, cue);
        if (quoting < 0) return Optional.empty();
        Optional<Speaker> speaker = phrase(clauses, cue, quoting).or(() -> speaker(words, cue, quoting));
        boolean quotes = words.quoted(words.sentenceStart(cue)) && !words.quoted(cue);
        Optional<Span> content = (quotes ? speaker.flatMap(who -> before(words, who)) : Optional.<Span>empty()).or(() -> clauses.clauseBehind(cue)).or(() -> behind(words, cue)).or(() -> speaker.flatMap(who -> before(words, who)));
        if (speaker.isEmpty() || content.isEmpty()) return Optional.empty();
        Content.Side side = content.get().from() > cue ? Content.Side.AFTER : Content.Side.BEFORE;
        return Optional.of(new Finding(words, cue, new Content(side, List.of(content.get())), speaker, CONFIDENCE));
    }

    /** Who is quoted, by the order of words: the phrase right behind an active verb; over an insertion before a passive one. */
    private static Optional<Speaker> phrase(Clauses clauses, int cue, int quoting) {
        if (clauses.words.noun(quoting)) {
            int as = cue - 1;
            return Optional.of(new Speaker(as - 1, Speaker.Shape.BASE, new Span(quoting + 1, as)));
        }
        if (!passive(clauses.words, quoting)) return clauses.phrases.from(quoting + 1).filter(who -> who.to() <= cue).map(clauses.phrases::speaker);
        int group = clauses.group(quoting);
        boolean inserted = group > clauses.words.sentenceStart(quoting) && clauses.words.token(group - 1).text().equals(",");
        return inserted ? clauses.overComma(group - 1).map(clauses.phrases::speaker) : Optional.empty();
    }

    /** Who is quoted: the phrase between the quoting verb and "as", or before a passive one. */
    private static Optional<Speaker> speaker(Words words, int cue, int quoting) {
        boolean passive = passive(words, quoting);
        Speaker best = null;
        for (Speaker candidate : SpeakerCandidates.of(words, cue)) {
            Span span = candidate.span();
            if (words.tag(candidate.head()).equals("PRP$")) continue;
            boolean fits = passive ? span.to() <= quoting : span.from() > quoting && span.to() < cue;
            if (!fits) continue;
            // "opposition leader Karl Immer was quoted": the last phrase before the verb; "quoted the minister of trade": the first behind it
            boolean better = best == null || passive && candidate.head() != best.head() && nominalAt(words, candidate);
            if (better) best = candidate;
        }
        return Optional.ofNullable(best);
    }

    private static boolean nominalAt(Words words, Speaker candidate) { return !words.relation(candidate.head()).startsWith("nmod"); }

    private static Optional<Span> behind(Words words, int cue) {
        int from = cue + 1;
        int to = words.sentenceEnd(cue);
        while (from < to && !words.word(from)) from++;
        while (to > from && !words.word(to - 1)) to--;
        boolean says = to - from >= 2 && !words.lemma(from).matches("by|in|on|to|at");
        return says ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** What stands before the speaker and a comma. */
    private static Optional<Span> before(Words words, Speaker speaker) {
        int to = speaker.span().from();
        int from = words.sentenceStart(speaker.head());
        boolean comma = to > from && !words.word(to - 1);
        while (from < to && !words.word(from)) from++;
        while (to > from && !words.word(to - 1)) to--;
        return comma && to - from >= 3 ? Optional.of(new Span(from, to)) : Optional.empty();
    }
}
