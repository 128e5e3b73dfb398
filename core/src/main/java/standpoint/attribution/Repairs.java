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

    static Content mended(Clauses clauses, Cells cells, int cue, Content content, Optional<Speaker> speaker) {
        Words words = clauses.words;
        Content told = speaker.map(who -> withoutSpeaker(words, content, who.span())).orElse(content);
        Content said = told;
        int that = clauses.verbal(cue) && clauses.classes.clausal(clauses.lemma(cue)) && !words.quoted(cue) ? clauses.thatOf(cue) : -1;
        if (that > cue + 1 && between(words, content, cue, that)) said = clauses.trimmed(that, Math.max(that + 1, Math.max(content.to(), that + 2)))
                .map(clause -> new Content(Content.Side.AFTER, List.of(content.to() > that + 3 ? clause
                        : new Span(that, clauses.lastWord(that, words.sentenceEnd(cue)))))).orElse(said);
        Content own = withoutTail(clauses, withQuotation(clauses, cue, withoutComment(clauses, cue, withoutHearer(clauses, cue, said))));
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

    /** The content begins among what stands between a verb and its "that", or points ahead to it by "it". */
    private static boolean between(Words words, Content content, int cue, int that) {
        String tag = words.tag(content.from());
        boolean phrase = tag.equals("IN") || tag.equals("TO") || tag.equals("VBN") || tag.startsWith("W") || content.from() > 0
                && words.token(content.from() - 1).text().equals(",");
        return phrase && content.from() > cue && content.from() < that || content.to() == content.from() + 1 && content.to() <= cue;
    }

    /** A content that is no more than whoever is told, or "that" alone, gives way to the clause behind; "This was reported by" to the sentence before. */
    private static Content onlyHearer(Clauses clauses, int cue, Content content) {
        Span span = content.spans().get(0);
        boolean hearer = clauses.classes.is("tell", clauses.lemma(cue)) && clauses.object(cue).map(who -> who.from() == span.from()
                && clauses.phrases.extended(who).to() >= span.to()).orElse(false);
        boolean stub = span.length() == 1 && clauses.words.lemma(span.from()).equals("that");
        boolean pointing = span.length() == 1 && clauses.words.tag(span.from()).equals("DT") && span.from() == clauses.words.sentenceStart(cue);
        if (pointing) return clauses.sentenceBefore(span.from()).map(said -> new Content(Content.Side.BEFORE, List.of(said))).orElse(content);
        if (!hearer && !stub) return content;
        return clauses.clauseBehind(cue).map(clause -> new Content(Content.Side.AFTER, List.of(clause))).orElse(content);
    }

    /** "told reporters on the steps [that ...]", "told team-mates [he will not play]", "complains to an aide [that ...]": whoever is told is no content. */
    private static Content withoutHearer(Clauses clauses, int cue, Content content) {
        Words words = clauses.words;
        Span first = content.spans().get(0);
        Content ready = clauses.verbal(cue) && content.spans().size() == 1 ? onlyHearer(clauses, cue, content) : content;
        if (ready != content) return ready;
        boolean to = (words.tag(first.from()).equals("IN") || words.tag(first.from()).equals("TO")) && !words.lemma(first.from()).equals("that")
                && first.from() + 1 < words.count() && clauses.phrases.from(first.from() + 1).isPresent();
        boolean tells = clauses.verbal(cue) && clauses.classes.is("tell", clauses.lemma(cue));
        boolean sole = content.spans().size() == 1 && first.from() > cue && first.from() - cue < 4 && !words.quoted(cue);
        Optional<Phrases.Phrase> hearer = clauses.phrases.from(to ? first.from() + 1 : first.from());
        if (!sole || !to && !tells || hearer.isEmpty() || words.quoted(first.from())) return content;
        int behind = hearer.get().to();
        int start = -1;
        for (int i = behind; i < first.to() && start < 0; i++) {
            boolean opens = words.lemma(i).equals("that") && (words.tag(i).equals("IN") || words.tag(i).equals("WDT")) || words.quoted(i)
                    || words.token(i).text().equals(":")
                    || i == behind && tells && words.tag(i).equals("TO") && i + 1 < first.to() && words.verb(i + 1);
            boolean clause = i == behind && tells && clauses.phrases.from(i).map(next -> finiteAt(clauses, clauses.phrases.extended(next).to())).orElse(false);
            if (opens || clause) start = i;
            else if (clauses.verbal(i) && (!to || !clauses.reduced(i))) return content;
        }
        return start < 0 ? content : clauses.trimmed(start, first.to()).map(rest -> new Content(content.side(), List.of(rest))).orElse(content);
    }

    private static boolean finiteAt(Clauses clauses, int i) {
        return i < clauses.words.sentenceEnd(i - 1) && (clauses.finite(i, i + 1) || i + 1 < clauses.words.sentenceEnd(i - 1) && clauses.words.tag(i).equals("RB")
                && clauses.finite(i + 1, i + 2));
    }

    /** "that the gate was locked | , a claim the company disputes": what the page says of it is no content. */
    private static Content withoutComment(Clauses clauses, int cue, Content content) {
        Words words = clauses.words;
        Span last = content.spans().get(content.spans().size() - 1);
        for (int i = last.from() + 3; i + 2 < last.to(); i++) {
            boolean adding = words.token(i).text().equals(",") && !words.quoted(i) && words.tag(i + 1).equals("VBG") && clauses.classes.clausal(words.lemma(i + 1))
                    && i + 2 < last.to() && words.lemma(i + 2).equals("that") && last.from() > cue;
            int at = i;
            boolean place = words.token(i).text().equals(",") && !words.quoted(i) && words.lemma(i + 1).equals("in") && clauses.phrases.from(i + 2)
                    .map(where -> where.to() < last.to() && clauses.classes.is("documents", words.lemma(where.head())) && !clauses.finite(at, last.to())).orElse(false);
            boolean comment = adding || place || words.token(i).text().equals(",") && !words.quoted(i) && !words.quoted(i + 1) && words.tag(i + 1).equals("DT")
                    && clauses.phrases.from(i + 1).map(phrase -> clauses.classes.is("claim", words.lemma(phrase.head()))
                            && phrase.to() < last.to() && !clauses.finite(phrase.to(), phrase.to() + 1)).orElse(false);
            if (!comment) continue;
            List<Span> spans = new java.util.ArrayList<>(content.spans());
            Optional<Span> cut = clauses.trimmed(last.from(), i);
            if (cut.isEmpty()) return content;
            spans.set(spans.size() - 1, cut.get());
            return new Content(content.side(), spans);
        }
        return content;
    }

    /** "agreed [that he had leaned over and said to her, | “Lose the ledger.”]": what somebody says within what is said belongs to it. */
    private static Content withQuotation(Clauses clauses, int cue, Content content) {
        Words words = clauses.words;
        int sign = content.to();
        boolean after = content.spans().size() == 1 && content.from() > cue && !words.quoted(cue) && !words.quoted(content.to() - 1);
        boolean joined = after && sign + 2 < words.sentenceEnd(cue) && words.lemma(sign).equals("and") && clauses.finite(sign + 1, sign + 2);
        for (int i = sign; joined && i < words.sentenceEnd(cue) && i < content.to() + 8 && words.word(sign); i++) sign = i;
        if (!after || sign + 1 >= words.count() || !",:".contains(words.token(sign).text()) || !words.quoted(sign + 1)) return content;
        Span quotation = words.words(words.quotation(sign + 1));
        for (int i = sign - 1; i > content.from() && sign - i < 8; i--) {
            if (!clauses.verbal(i)) continue;
            boolean says = clauses.classes.utters(clauses.lemma(i)) && words.sentence(i) == words.sentence(cue);
            if (says) return clauses.trimmed(content.from(), quotation.to()).map(all -> new Content(content.side(), List.of(all))).orElse(content);
            return content;
        }
        return content;
    }

    /** “...,” the dean wrote [in an email to staff that ...], "..., the Post writes [, quoting an official]": behind a whole content stand no phrases of it. */
    private static Content withoutTail(Clauses clauses, Content content) {
        if (content.spans().size() != 2) return content;
        Words words = clauses.words;
        Span first = content.spans().get(0);
        Span last = content.spans().get(1);
        int opening = last.from();
        // "Told of it by the Times, the mayor replied: “...”": what opens the sentence is no part of the answer
        boolean fronted = words.quoted(opening) && !words.quoted(first.from()) && first.from() == words.sentenceStart(first.from())
                && (words.tag(first.from()).equals("VBN") || words.token(first.from()).text().matches("Told|[A-Z][a-z]+ed") && words.tag(first.from() + 1).equals("IN"))
                && !clauses.finite(first.from(), first.to());
        if (fronted) return new Content(Content.Side.AFTER, List.of(last));
        String tag = words.tag(opening);
        boolean phrase = !words.quoted(opening) && (tag.equals("TO") || tag.equals("IN")) && words.quoted(first.from()) && !words.quoted(last.to() - 1);
        boolean source = tag.equals("VBG") && clauses.classes.is("cite", words.lemma(opening)) || tag.equals("WDT") || tag.equals("WP");
        return phrase && !words.lemma(opening).equals("that") || source
                && clauses.finite(first.from(), first.to()) ? new Content(Content.Side.BEFORE, List.of(first)) : content;
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
