package standpoint.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads one field under a judge: each likely cue with its content and speaker, quotations that carry on, and no finding twice. */
final class FindingReader {
    /** A quotation carries on one of the last findings before it; more would make long articles slow. */
    private static final int LOOK_BACK = 12;
    /** A content that holds its own speaker is seldom right. */
    private static final double SPEAKER_INSIDE = 0.05;
    /** The least probability that a colon before a quotation attributes it. */
    private static final double ANNOUNCED = 0.6;
    /** So many findings may claim one word. */
    private static final int LAYERS = 4;
    /** How much less sure a finding within another may be. */
    private static final double WITHIN = 0.5;
    private final Judge judge;
    private final CueWords verbs = CueWords.load();
    private final TrailingSources trailing = new TrailingSources(verbs);

    private final SourceWords classes;

    FindingReader(Judge judge, SourceWords classes) {
        this.judge = judge;
        this.classes = classes;
    }

    /** In order of their cues. */
    List<Finding> read(Words words) {
        Judge.Sitting sitting = judge.sit(words);
        Clauses clauses = new Clauses(words, classes);
        Frames frames = new Frames(clauses, trailing, sitting.cells());
        List<Finding> found = new ArrayList<>();
        for (int cue = 0; cue < words.count(); cue++) {
            Optional<Finding> framed = frames.at(cue);
            if (framed.isPresent()) {
                found.add(framed.get());
                continue;
            }
            double probability = Math.max(sitting.cue(cue), announces(words, cue) ? ANNOUNCED : 0);
            Optional<Finding> judged = probability < judge.leastCue() ? Optional.empty() : finding(clauses, sitting, cue, probability);
            judged.filter(finding -> !names(clauses, finding)).ifPresent(found::add);
        }
        List<Finding> sure = worthwhile(words, uncrossed(withoutRivals(words, found)));
        List<Finding> whole = carriedBack(words, carriedOn(sitting, words, sure));
        frames.add(whole, taken(words, whole));
        return uncrossed(whole);
    }

    /** The content and the speaker that are likeliest together: a content that swallows whoever speaks has no good speaker. */
    private Optional<Finding> finding(Clauses clauses, Judge.Sitting sitting, int cue, double probability) {
        Words words = clauses.words;
        Finding best = null;
        double most = -1;
        for (Judge.Choice<Content> content : sitting.contents(cue)) {
            Judge.Choice<Optional<Speaker>> speaker = sitting.speaker(cue, content.value());
            double together = content.probability() * speaker.probability();
            if (speaker.value().isPresent() && content.value().contains(speaker.value().get().head())) together *= SPEAKER_INSIDE;
            if (together <= most) continue;
            most = together;
            double confidence = sitting.confidence(probability, content.probability(), speaker.probability(), content.value());
            Optional<Speaker> who = SpeakerRepairs.mended(clauses, cue, speaker.value());
            best = new Finding(words, cue, Repairs.mended(clauses, sitting.cells(), cue, content.value(), who), who, confidence);
        }
        return best == null || best.confidence() < judge.leastConfidence() * WITHIN ? Optional.empty() : Optional.of(best);
    }

    /** "Deputy [premier] Lorcan Weir was quoted", "the boat, [known] as", "a letter [seen] by": a word of a name, or that gives or has, attributes nothing. */
    private static boolean names(Clauses clauses, Finding finding) {
        Words words = clauses.words;
        int cue = finding.cue();
        boolean known = words.lemma(cue).equals("know") && cue + 1 < words.sentenceEnd(cue) && words.lemma(cue + 1).equals("as") && finding.speaker().isEmpty();
        boolean title = words.noun(cue) && clauses.phrases.at(cue).map(phrase -> phrase.head() > cue && words.tag(phrase.head()).startsWith("NNP")
                && finding.content().contains(phrase.head())).orElse(false);
        boolean letter = clauses.phrases.before(cue).map(phrase -> clauses.classes.document(words.lemma(phrase.head()))).orElse(false);
        boolean had = letter && clauses.verbal(cue) && clauses.reduced(cue) && (clauses.classes.is("hold", clauses.lemma(cue))
                || clauses.classes.is("give", clauses.lemma(cue))) && cue + 1 < words.sentenceEnd(cue) && (words.lemma(cue + 1).equals("by")
                || words.lemma(cue + 1).equals("to"));
        return known || title || had || inserted(clauses, finding);
    }

    /** "told his barber, the historian [writes], that he hated the sea": the words are those that the barber was told. */
    private static boolean inserted(Clauses clauses, Finding finding) {
        Words words = clauses.words;
        int that = finding.content().from();
        boolean comma = clauses.verbal(finding.cue()) && that > finding.cue() + 1 && words.lemma(that).equals("that") && words.token(that - 1).text().equals(",");
        boolean between = comma && clauses.adjacentSubject(finding.cue()).map(who -> who.from() > 0 && words.token(who.from() - 1).text().equals(",")).orElse(false);
        if (!between) return false;
        for (int i = finding.cue() - 1; i > Math.max(words.sentenceStart(that), finding.cue() - 25); i--) {
            if (clauses.verbal(i) && clauses.classes.clausal(clauses.lemma(i)) && clauses.thatOf(i) == that) return true;
        }
        return false;
    }

    /** A colon right before a quotation: The mayor was blunt: “We will not pay.” */
    private static boolean announces(Words words, int i) {
        if (!words.token(i).text().equals(":") || words.quoted(i) || i + 1 >= words.count() || i == words.sentenceStart(i)) return false;
        int q = words.quotation(i + 1);
        return q >= 0 && words.words(q).from() == i + 1 && words.words(q).length() > 4 && !words.quotations().get(q).single();
    }

    /** Unsure findings go, except verbs of saying and thinking inside what somebody else says, where the corpus marks none and the model is too shy. */
    private List<Finding> worthwhile(Words words, List<Finding> found) {
        List<Finding> result = new ArrayList<>();
        for (int k = 0; k < found.size(); k++) {
            Finding finding = found.get(k);
            boolean sure = finding.confidence() >= judge.leastConfidence();
            if (!sure && saying(words, finding.cue())) {
                for (Finding other : found.subList(Math.max(0, k - 6), Math.min(found.size(), k + 7))) {
                    sure |= other != finding && other.confidence() >= judge.leastConfidence() && other.content().contains(finding.cue()) && other.holds(finding);
                }
            }
            if (sure) result.add(finding);
        }
        return result;
    }

    private boolean saying(Words words, int cue) {
        String lemma = words.lemma(cue);
        return words.verb(cue) && (verbs.speech(lemma) || verbs.belief(lemma) || verbs.intention(lemma));
    }

    /**
     * "A poll found [that most want it], the Post reported": what stands in another's content ends where that ends, though the parser hangs
     * the rest on it.
     */
    private static List<Finding> uncrossed(List<Finding> found) {
        List<Finding> result = new ArrayList<>(found);
        for (int k = 0; k < result.size(); k++) {
            for (int other = Math.max(0, k - 6); other < Math.min(result.size(), k + 7); other++) {
                Finding inner = result.get(k);
                Finding outer = result.get(other);
                if (other == k || !outer.content().contains(inner.cue()) || outer.holds(inner)) continue;
                List<Span> cut = common(inner.content(), outer.content());
                boolean runsOver = inner.content().from() >= outer.content().from() && inner.content().to() > outer.content().to() && inner.cue() > outer.cue();
                if (!cut.isEmpty() && (inner.content().contains(outer.cue()) || runsOver)) result.set(k, inner.withContent(new Content(inner.content().side(), cut)));
            }
        }
        return result;
    }

    private static List<Span> common(Content one, Content two) {
        List<Span> common = new ArrayList<>();
        for (Span a : one.spans()) for (Span b : two.spans()) {
            if (a.overlaps(b)) common.add(new Span(Math.max(a.from(), b.from()), Math.min(a.to(), b.to())));
        }
        return common;
    }

    /** Of findings that claim nearly the same words, the surest stays. */
    private static List<Finding> withoutRivals(Words words, List<Finding> found) {
        List<Finding> bySurety = new ArrayList<>(found);
        bySurety.sort(Comparator.comparingDouble(Finding::confidence).reversed().thenComparingInt(Finding::cue));
        int[][] owners = new int[LAYERS][words.count()];
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : bySurety) if (!rival(finding, kept, owners)) {
            kept.add(finding);
            claim(finding, kept.size(), owners);
        }
        kept.sort(Comparator.comparingInt(Finding::cue));
        return kept;
    }

    /** Each word knows the first few that claim it, by their numbers from 1. */
    private static void claim(Finding finding, int number, int[][] owners) {
        for (Span span : finding.content().spans()) {
            for (int i = span.from(); i < span.to(); i++) {
                int layer = 0;
                while (layer < owners.length && owners[layer][i] > 0) layer++;
                if (layer < owners.length) owners[layer][i] = number;
            }
        }
    }

    private static boolean rival(Finding finding, List<Finding> kept, int[][] owners) {
        java.util.Set<Integer> met = new java.util.TreeSet<>();
        for (Span span : finding.content().spans()) for (int i = span.from(); i < span.to(); i++) for (int[] layer : owners) if (layer[i] > 0) met.add(layer[i] - 1);
        for (int number : met) {
            Finding other = kept.get(number);
            // "Stroud wants [to sell the ferry]" stands within "said [Stroud wants to sell the ferry]" however alike the two are
            if (other.content().contains(finding.cue()) && other.holds(finding) || finding.content().contains(other.cue()) && finding.holds(other)) continue;
            int shared = shared(finding.content(), other.content());
            if (2.0 * shared / (finding.size() + other.size()) > 0.8) return true;
        }
        return false;
    }

    static int shared(Content one, Content two) {
        int shared = 0;
        for (Span a : one.spans()) for (Span b : two.spans()) shared += Math.max(0, Math.min(a.to(), b.to()) - Math.max(a.from(), b.from()));
        return shared;
    }

    /** “We lost,” he said. “We know it.” The second quotation has no cue of its own: it goes to the one before. */
    private List<Finding> carriedOn(Judge.Sitting sitting, Words words, List<Finding> found) {
        boolean[] taken = taken(words, found);
        List<Finding> result = new ArrayList<>(found);
        int next = 0;
        for (int q = 0; q < taken.length; q++) {
            Span quotation = words.words(q);
            if (taken[q] || quotation == null || words.quotation(quotation.from()) != q) continue;
            while (next < result.size() && result.get(next).cue() < quotation.from()) next++;
            int owner = before(result.subList(Math.max(0, next - LOOK_BACK), next), quotation);
            if (owner < 0) continue;
            owner += Math.max(0, next - LOOK_BACK);
            Finding finding = result.get(owner);
            if (sitting.continues(finding, quotation) < 0.5) continue;
            result.set(owner, finding.withContent(joined(words, finding.content(), quotation)));
        }
        return result;
    }

    /** “We lost. / “We know it,” he said: a quotation that carries on from the paragraphs before brings them with it, when nobody else has them. */
    private static List<Finding> carriedBack(Words words, List<Finding> found) {
        boolean[] taken = taken(words, found);
        List<Finding> result = new ArrayList<>();
        for (Finding finding : found) {
            int q = words.quotation(finding.content().from());
            boolean carries = q >= 0 && words.quotations().get(q).continues() && words.quotation(finding.cue()) != q
                    && !anyWord(words, words.words(q).from(), finding.content().from());
            int from = carries ? words.carriedFrom(q) : finding.content().from();
            int before = from < finding.content().from() ? words.quotation(from) : -1;
            boolean free = before >= 0 && before != q && !taken[before];
            result.add(free ? finding.withContent(joined(words, finding.content(), new Span(from, words.words(before).to()))) : finding);
        }
        return result;
    }

    private static boolean anyWord(Words words, int from, int to) {
        for (int i = from; i < to; i++) if (words.word(i)) return true;
        return false;
    }

    /** Quotations that a cue outside them has claimed; what somebody quoted says of others' words claims nothing. */
    private static boolean[] taken(Words words, List<Finding> found) {
        int[] claimed = new int[words.quotations().size()];
        for (Finding finding : found) {
            int own = words.quotation(finding.cue());
            for (Span span : finding.content().spans()) {
                for (int i = span.from(); i < span.to(); i++) if (words.quoted(i) && words.quotation(i) != own) claimed[words.quotation(i)]++;
            }
        }
        boolean[] taken = new boolean[claimed.length];
        for (int q = 0; q < taken.length; q++) taken[q] = words.words(q) != null && claimed[q] > 0.3 * words.words(q).length();
        return taken;
    }

    /** The finding whose content or cue ends last before the quotation. */
    private static int before(List<Finding> found, Span quotation) {
        int best = -1;
        int nearest = -1;
        for (int k = 0; k < found.size(); k++) {
            Finding finding = found.get(k);
            if (finding.words().quoted(finding.cue())) continue;
            int end = finding.content().to() <= quotation.from() ? Math.max(finding.content().to(), finding.cue()) : finding.cue();
            if (end >= nearest) {
                nearest = end;
                best = k;
            }
        }
        return best;
    }

    private static Content joined(Words words, Content content, Span quotation) {
        int start = quotation.from();
        int end = quotation.to();
        while (start < end && !words.word(start)) start++;
        while (end > start && !words.word(end - 1)) end--;
        if (start >= end) return content;
        List<Span> spans = new ArrayList<>(content.spans());
        Span last = spans.get(spans.size() - 1);
        boolean adjacent = true;
        for (int i = last.to(); i < start; i++) adjacent &= !words.word(i);
        if (adjacent && last.to() <= start) spans.set(spans.size() - 1, new Span(last.from(), end));
        else spans.add(new Span(start, end));
        spans.sort(Comparator.naturalOrder());
        return new Content(content.side(), spans);
    }
}
