package standpoint.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The spans around a cue that may be its content: every pair of a likely beginning and a likely end behind the cue, the same before it, and
 * pairs of both. Beginnings and ends are edges of subtrees, quotations, signs and the sentence.
 */
final class ContentCandidates {
    /** Words further off than this are no edge of a candidate, except the sentence's own and a quotation's. */
    private static final int REACH = 60;
    private static final int MOST_EDGES = 14;
    /** How many sentences a quotation that the cue touches may run on. */
    private static final int LONGEST = 600;

    private final Words words;
    private final int cue;
    private final int from;
    private final int to;
    private final Set<Content> found = new LinkedHashSet<>();

    private ContentCandidates(Words words, int cue) {
        this.words = words;
        this.cue = cue;
        this.from = Math.max(words.sentenceStart(cue), cue - 4 * REACH);
        this.to = Math.min(words.sentenceEnd(cue), cue + 4 * REACH);
    }

    static List<Content> of(Words words, int cue) {
        ContentCandidates candidates = new ContentCandidates(words, cue);
        List<Span> after = candidates.after();
        List<Span> before = candidates.before();
        after.forEach(span -> candidates.add(Content.Side.AFTER, span));
        before.forEach(span -> candidates.add(Content.Side.BEFORE, span));
        candidates.around(before, after);
        candidates.subject(after);
        candidates.announced();
        return new ArrayList<>(candidates.found);
    }

    private void add(Content.Side side, Span... spans) {
        List<Span> trimmed = new ArrayList<>();
        for (Span span : spans) {
            Span whole = trim(span.from(), span.to());
            if (whole == null || whole.contains(cue)) return;
            trimmed.add(whole);
        }
        found.add(new Content(side, trimmed));
    }

    /** The range without signs at its edges, or null when nothing is left. */
    private Span trim(int start, int end) {
        while (start < end && !words.word(start)) start++;
        while (end > start && !words.word(end - 1)) end--;
        return start < end ? new Span(start, end) : null;
    }

    private List<Span> after() {
        Set<Integer> starts = new LinkedHashSet<>();
        starts.add(cue + 1);
        Set<Integer> ends = new TreeSet<>();
        ends.add(to);
        for (int d : words.dependents(cue)) {
            if (d <= cue || d >= to || !words.word(d)) continue;
            if (starts.size() < MOST_EDGES) starts.add(Math.max(words.subtree(d).from(), cue + 1));
            ends.add(Math.min(words.subtree(d).to(), to));
            if (words.relation(d).matches("conj|xcomp|advcl")) continue;
            for (int deeper : words.dependents(d)) {
                if (deeper > d && deeper < to && words.relation(deeper).matches("conj|advcl|nmod|acl|acl:relcl|parataxis|ccomp|dep|cc|xcomp")) {
                    ends.add(Math.min(to, Math.max(cue + 1, words.subtree(deeper).from())));
                }
            }
        }
        climbEnds(ends);
        for (int i = cue + 1; i < Math.min(to, cue + REACH); i++) edgeAfter(i, starts, ends);
        starts.removeIf(s -> s >= to);
        return pairs(starts, ends);
    }

    /** Ends of the subtrees that hold the cue: "the mayor who said so [was ill]". */
    private void climbEnds(Set<Integer> ends) {
        int up = cue;
        for (int level = 0; level < 3 && up >= 0; level++, up = words.head(up)) {
            int end = words.subtree(up).to();
            if (end > cue + 1 && end < to) ends.add(end);
        }
    }

    private void edgeAfter(int i, Set<Integer> starts, Set<Integer> ends) {
        boolean quoteBegins = words.quoted(i) && words.quotation(i) != words.quotation(i - 1);
        if (quoteBegins && starts.size() < MOST_EDGES) {
            starts.add(i);
            ends.add(i);
            Span quotation = words.words(words.quotation(i));
            if (quotation != null && quotation.length() < LONGEST) ends.add(quotation.to());
        }
        if (!words.word(i)) {
            if (ends.size() < 2 * MOST_EDGES) ends.add(i);
            if (starts.size() < 6 && i + 1 < to) starts.add(i + 1);
        } else if ("that".equals(words.lemma(i)) && "IN".equals(words.tag(i)) && starts.size() < MOST_EDGES) {
            starts.add(i);
        } else if (words.relation(i).equals("cc") && ends.size() < 2 * MOST_EDGES) {
            ends.add(i);
        }
    }

    private List<Span> pairs(Set<Integer> starts, Set<Integer> ends) {
        Set<Span> spans = new LinkedHashSet<>();
        for (int start : starts) {
            int taken = 0;
            for (int end : ends) {
                if (end <= start || taken >= 2 * MOST_EDGES) continue;
                Span span = trim(start, end);
                if (span != null && spans.add(span)) taken++;
            }
        }
        return new ArrayList<>(spans);
    }

    private List<Span> before() {
        Set<Integer> ends = new LinkedHashSet<>();
        Set<Integer> starts = new LinkedHashSet<>();
        starts.add(from);
        int near = Math.max(from, cue - REACH);
        int subject = words.dependent(cue, "nsubj", "nsubjpass");
        int edge = subject >= 0 && subject < cue ? Math.max(from, words.subtree(subject).from()) : cue;
        ends.add(Math.max(from, edge));
        ends.add(cue);
        for (int d : words.dependents(cue)) {
            if (d >= cue || d < from || !words.word(d)) continue;
            starts.add(Math.max(from, words.subtree(d).from()));
            ends.add(Math.min(cue, words.subtree(d).to()));
        }
        int up = words.head(cue);
        for (int level = 0; level < 3 && up >= from; level++, up = words.head(up)) {
            if (up < cue) starts.add(Math.max(from, words.subtree(up).from()));
        }
        for (int i = cue - 1; i >= near; i--) edgeBefore(i, starts, ends);
        ends.removeIf(e -> e <= from);
        precedingQuotation(starts, ends);
        return pairs(starts, new TreeSet<>(ends));
    }

    private void edgeBefore(int i, Set<Integer> starts, Set<Integer> ends) {
        boolean quoteEnds = words.quoted(i) && words.quotation(i) != words.quotation(i + 1);
        if (quoteEnds) {
            if (ends.size() < MOST_EDGES) ends.add(i + 1);
            Span quotation = words.words(words.quotation(i));
            if (quotation != null && quotation.length() < LONGEST && starts.size() < MOST_EDGES) {
                starts.add(quotation.from());
                starts.add(words.carriedFrom(words.quotation(i)));
            }
        }
        if (!words.word(i)) {
            if (ends.size() < 6) ends.add(i);
            if (starts.size() < MOST_EDGES) starts.add(i + 1);
        } else if (words.relation(i).equals("cc") && starts.size() < MOST_EDGES) {
            starts.add(i + 1);
        }
    }

    /** A quotation that closes right before the cue's sentence: “We lost. We know it.” He said so with a smile. */
    private void precedingQuotation(Set<Integer> starts, Set<Integer> ends) {
        if (from == 0 || words.sentenceStart(cue) != from || words.paragraph(from - 1) != words.paragraph(from)) return;
        int q = words.quotation(from - 1);
        if (q < 0) return;
        Span quotation = words.words(q);
        if (quotation != null && quotation.length() < LONGEST) {
            starts.add(quotation.from());
            starts.add(words.carriedFrom(q));
            ends.add(from);
        }
    }

    private void around(List<Span> before, List<Span> after) {
        int lefts = 0;
        for (Span left : before) {
            boolean whole = left.from() <= from + 1 || words.quoted(left.from()) || words.sentence(left.from()) != words.sentence(cue);
            if (!whole || cue - left.to() > 25 || lefts++ >= 8) continue;
            int rights = 0;
            for (Span right : after) {
                boolean tail = right.to() >= to - 2 || words.quoted(right.to() - 1);
                if (tail && right.from() - cue < 30 && rights++ < 10) add(Content.Side.AROUND, left, right);
            }
        }
    }

    /** What a colon announces beyond its sentence: the rest of the paragraph, or the next paragraph. */
    private void announced() {
        boolean colon = words.token(cue).text().equals(":");
        int end = words.sentenceEnd(cue);
        boolean atEnd = words.token(end - 1).text().equals(":");
        if (words.tag(cue).equals(":") && !colon) signed();
        if (!colon && !atEnd || end >= words.count()) return;
        int start = atEnd ? end : cue + 1;
        int next = end;
        for (int paragraphs = 0; paragraphs < 3 && next < words.count() && next - start < LONGEST; paragraphs++) {
            int stop = words.paragraphEnd(next);
            add(Content.Side.AFTER, new Span(start, stop));
            int quoted = words.quoted(start) ? words.words(words.quotation(start)).to() : stop;
            if (quoted < stop) add(Content.Side.AFTER, new Span(start, quoted));
            next = stop;
        }
        if (atEnd) add(Content.Side.AFTER, new Span(start, words.sentenceEnd(start)));
    }

    /** What a dash and a name sign: the quotation, the sentences or the paragraph before it. */
    private void signed() {
        int end = cue;
        while (end > 0 && !words.word(end - 1)) end--;
        if (end == 0) return;
        if (words.quoted(end - 1)) add(Content.Side.BEFORE, new Span(words.words(words.quotation(end - 1)).from(), end));
        int start = words.sentenceStart(end - 1);
        while (start < end && end - start < LONGEST) {
            add(Content.Side.BEFORE, new Span(start, end));
            if (start == 0 || words.paragraph(start - 1) != words.paragraph(end - 1)) return;
            start = words.sentenceStart(start - 1);
        }
    }

    /** "The talks were expected to fail": the subject and what follows. */
    private void subject(List<Span> after) {
        int subject = words.dependent(cue, "nsubjpass", "nsubj");
        if (subject < 0 || subject >= cue) return;
        Span left = words.subtree(subject);
        if (left.to() > cue || left.from() < from) return;
        add(Content.Side.SUBJECT, left);
        int taken = 0;
        for (Span right : after) {
            if (right.from() <= cue + 6 && taken++ < 12) add(Content.Side.SUBJECT, left, right);
        }
    }
}
