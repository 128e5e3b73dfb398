package standpoint.attribution;

/** The words of a cue around the one that carries it: "had not said", "pointed out", "according to". */
final class CueSpans {
    private CueSpans() { }

    static Span of(Words words, int cue) {
        int from = cue;
        int to = cue + 1;
        if (words.verb(cue)) {
            while (from > words.sentenceStart(cue) && leads(words, from - 1, cue)) from--;
            if (to < words.sentenceEnd(cue) && words.relation(to).equals("compound:prt") && words.head(to) == cue) to++;
        }
        boolean accords = words.lemma(cue).startsWith("accord") && to < words.sentenceEnd(cue) && words.lemma(to).equals("to");
        return new Span(from, accords ? to + 1 : to);
    }

    private static boolean leads(Words words, int i, int cue) {
        if (words.head(i) != cue || !words.word(i)) return false;
        return switch (words.relation(i)) {
            case "aux", "auxpass", "neg", "advmod" -> true;
            default -> false;
        };
    }
}
