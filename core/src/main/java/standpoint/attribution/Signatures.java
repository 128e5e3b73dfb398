package standpoint.attribution;

import java.util.List;
import java.util.Optional;

/** Names that sign what stands before them: “We sail at dawn.” — Ilse Corvan, and posts as pages embed them: We sail! — Ilse Corvan (@corvan). */
final class Signatures {
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_REST = 18;
    private static final double CONFIDENCE = 0.9;

    private Signatures() { }

    /** The finding that a dash at this word makes. */
    static Optional<Finding> at(Words words, int dash) {
        String sign = words.token(dash).text();
        boolean isDash = sign.equals("--") || sign.length() == 1 && sign.charAt(0) >= 0x2012 && sign.charAt(0) <= 0x2015;
        if (!isDash || dash == 0 || words.quoted(dash)) return Optional.empty();
        Optional<Span> name = name(words, dash + 1);
        if (name.isEmpty()) return Optional.empty();
        boolean handle = name.get().to() + 1 < words.count() && words.token(name.get().to()).text().equals("(")
                && words.token(name.get().to() + 1).text().startsWith("@");
        Optional<Span> content = content(words, dash, handle);
        if (content.isEmpty()) return Optional.empty();
        Speaker speaker = new Speaker(name.get().to() - 1, Speaker.Shape.BASE, name.get());
        return Optional.of(new Finding(words, dash, new Content(Content.Side.BEFORE, List.of(content.get())), Optional.of(speaker), CONFIDENCE));
    }

    /** The capitalised words behind the dash, where little else follows in the paragraph. */
    private static Optional<Span> name(Words words, int from) {
        int to = from;
        while (to < words.count() && to - from <= LONGEST_NAME && words.paragraph(to) == words.paragraph(from) && words.word(to)
                && Character.isUpperCase(words.token(to).text().charAt(0))) to++;
        if (to == from || to - from > LONGEST_NAME || words.paragraphEnd(from) - to > LONGEST_REST) return Optional.empty();
        boolean goesOn = to < words.count() && words.paragraph(to) == words.paragraph(from) && words.word(to) && !words.tag(to).equals("CD");
        return goesOn ? Optional.empty() : Optional.of(new Span(from, to));
    }

    /** The whole quotation before the dash; before a name with a handle, the paragraph. */
    private static Optional<Span> content(Words words, int dash, boolean handle) {
        int end = dash;
        while (end > 0 && !words.word(end - 1)) end--;
        if (end == 0 || words.paragraph(dash) - words.paragraph(end - 1) > 2) return Optional.empty();
        int start;
        if (words.quoted(end - 1)) {
            start = words.words(words.quotation(end - 1)).from();
        } else if (handle) {
            start = words.sentenceStart(end - 1);
            while (start > 0 && words.paragraph(start - 1) == words.paragraph(end - 1) && end - start < 100) start = words.sentenceStart(start - 1);
        } else {
            return Optional.empty();
        }
        while (start < end && !words.word(start)) start++;
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
