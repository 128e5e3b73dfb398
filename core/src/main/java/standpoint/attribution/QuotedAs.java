package standpoint.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The agency quoted her as saying that ...", "..., she was quoted as saying by the agency": the saying, its speaker and its content. */
final class QuotedAs {
    private static final Set<String> QUOTING = Set.of("quote", "cite", "report");
    private static final Set<String> REPORTED = Set.of("say", "quote", "report", "record", "hear", "allege", "understand", "believe", "claim", "know", "describe", "cite");
    private static final int REACH = 20;
    private static final double CONFIDENCE = 0.85;

    private QuotedAs() { }

    /** The verb of "quoted her as saying", "is said to have told" when a word is that "saying" or "told", else -1. */
    static int quoting(Words words, int cue) {
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

    /** Passive when a form of "be" stands before the quoting verb. */
    static boolean passive(Words words, int quoting) {
        for (int i = quoting - 1; i >= Math.max(words.sentenceStart(quoting), quoting - 3); i--) if (words.lemma(i).equals("be")) return true;
        return false;
    }

    static Optional<Finding> at(Words words, int cue) {
        int quoting = quoting(words, cue);
        if (quoting < 0) return Optional.empty();
        Optional<Speaker> speaker = speaker(words, cue, quoting);
        Optional<Span> content = behind(words, cue).or(() -> speaker.flatMap(who -> before(words, who)));
        if (speaker.isEmpty() || content.isEmpty()) return Optional.empty();
        Content.Side side = content.get().from() > cue ? Content.Side.AFTER : Content.Side.BEFORE;
        return Optional.of(new Finding(words, cue, new Content(side, List.of(content.get())), speaker, CONFIDENCE));
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
