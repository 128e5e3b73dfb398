package standpoint.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends contents whose edges a bad parse has moved. */
final class Repairs {
    private static final Set<String> NAMING = Set.of("brand", "describe", "denounce", "dismiss", "condemn", "characterize", "characterise", "portray", "depict", "label",
            "reject", "criticize", "criticise", "hail", "praise", "regard", "deride", "mock", "tout", "cast", "paint", "blast", "slam", "decry");
    private static final int REACH = 25;

    private Repairs() { }

    static Content mended(Words words, Cells cells, int cue, Content content, Optional<Speaker> speaker) {
        Content own = speaker.map(who -> withoutSpeaker(words, content, who.span())).orElse(content);
        return NAMING.contains(words.lemma(cue)) && own.spans().size() == 1 && own.from() > cue ? named(words, cells, own) : own;
    }

    /** "According to Wynn, who opposes it, [the pact is dead]": the speaker's own clause is no content. */
    private static Content withoutSpeaker(Words words, Content content, Span speaker) {
        Span first = content.spans().get(0);
        if (content.spans().size() > 1 || !first.overlaps(speaker) || speaker.contains(first)) return content;
        int from = first.from() >= speaker.from() ? speaker.to() : first.from();
        int to = first.from() >= speaker.from() || first.to() > speaker.to() ? first.to() : speaker.from();
        while (from < to && !words.word(from)) from++;
        while (to > from && !words.word(to - 1)) to--;
        return from < to ? new Content(content.side(), List.of(new Span(from, to))) : content;
    }

    /** "branded [accusations that it lies as “absolute slander”]": what something is called belongs to the content. */
    private static Content named(Words words, Cells cells, Content content) {
        int end = Math.min(words.sentenceEnd(content.from()), content.to() + REACH);
        int as = -1;
        for (int i = content.to(); i < end && as < 0; i++) {
            if (words.lemma(i).equals("as") && words.tag(i).equals("IN")) as = i;
            else if (!words.word(i) && !words.quoted(i)) return content;
        }
        if (as < 0 || as + 1 >= end) return content;
        int to = as + 1;
        if (words.quoted(to) && words.quotation(to) != words.quotation(as)) to = Math.min(words.sentenceEnd(as), words.words(words.quotation(to)).to());
        else while (to < end && words.word(to)) to++;
        while (to > as && !words.word(to - 1)) to--;
        boolean clause = to <= as + 1 || !words.quoted(as + 1) && cells.finite(List.of(new Span(as + 1, to)));
        return clause ? content : new Content(content.side(), List.of(new Span(content.from(), to)));
    }
}
