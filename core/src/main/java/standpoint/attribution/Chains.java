package standpoint.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Mention;

/**
 * Through whom a single attribution passed besides those around it: "reported, citing an official", "told the Harbour Post", "in a post on
 * Telegram", "was quoted by the agency as saying".
 */
final class Chains {
    static final Set<String> CITING = Set.of("cite", "quote", "reference", "citing", "quoting", "referencing");
    private static final Set<String> QUOTING = Set.of("quote", "cite", "report");
    private static final Set<String> OPENING = Set.of("speak", "talk", "write", "respond", "answer", "comment", "ask");
    private static final Set<String> TELLING = Set.of("tell", "inform", "assure", "remind");
    private static final Set<String> CARRYING = Set.of("to", "with", "on", "in", "via", "through", "by", "for");
    private static final Set<String> PIECES = Set.of("channel", "account", "page", "feed", "post", "video", "site", "network", "platform", "profile");
    private static final int REACH = 40;

    private final SpeakerActors actors;

    Chains(SpeakerActors actors) { this.actors = actors; }

    /**
     * @param speaker who said it at the far end
     * @param via     nearest the page first
     */
    record Chain(Optional<Speaker> speaker, List<Mention> via) { }

    Chain of(Finding finding) {
        Words words = finding.words();
        List<Mention> via = new ArrayList<>();
        Optional<Speaker> speaker = finding.speaker();
        Optional<Speaker> farther = cited(finding);
        if (farther.isPresent() && speaker.isPresent() && farther.get().head() != speaker.get().head()) {
            via.add(actors.of(words, speaker.get()));
            speaker = farther;
        }
        int quoting = QuotedAs.quoting(words, finding.cue());
        if (quoting >= 0) quotedBy(finding, quoting).ifPresent(outlet -> via.add(actors.of(words, outlet)));
        if (via.isEmpty() || farther.isPresent()) medium(finding, speaker, farther).ifPresent(outlet -> via.add(actors.of(words, outlet)));
        return new Chain(speaker, via);
    }

    /** "citing" of "reported, citing two officials, that ..." says nothing of its own, nor does "quoted" of "quoted her as saying". */
    static boolean within(Finding finding, List<Finding> all) {
        Words words = finding.words();
        int cue = finding.cue();
        if (!words.verb(cue)) return false;
        boolean citing = CITING.contains(words.lemma(cue)) && words.tag(cue).equals("VBG");
        boolean quoting = QUOTING.contains(words.lemma(cue));
        if (OPENING.contains(words.lemma(cue)) && words.tag(cue).equals("VBG") && holdsAnother(finding, all)) return true;
        if (!citing && !quoting) return false;
        for (Finding other : all) {
            if (other == finding || other.words() != words || words.sentence(other.cue()) != words.sentence(cue)) continue;
            if (citing && citation(other) == cue || quoting && QuotedAs.quoting(words, other.cue()) == cue) return true;
        }
        return false;
    }

    /** "Speaking to the Post, she said ...": the speaking is the saying. */
    private static boolean holdsAnother(Finding finding, List<Finding> all) {
        int start = finding.words().sentenceStart(finding.cue());
        return finding.cue() - start < 3 && all.stream().anyMatch(other -> other != finding && finding.content().contains(other.cue()));
    }

    /** "The Post reported, citing two officials, that ...": the officials; so "learned from two officials that ...". */
    private static Optional<Speaker> cited(Finding finding) {
        Words words = finding.words();
        int cue = finding.cue();
        boolean learnt = words.verb(cue) && (words.lemma(cue).equals("learn") || words.lemma(cue).equals("hear"))
                && cue + 1 < words.sentenceEnd(cue) && words.lemma(cue + 1).equals("from");
        int citing = learnt ? cue + 1 : citation(finding);
        if (citing < 0) return Optional.empty();
        int object = words.dependent(citing, "dobj");
        if (object > citing) return phrase(words, finding.cue(), object);
        return SpeakerCandidates.of(words, finding.cue()).stream().filter(one -> one.span().from() > citing && one.span().from() - citing < 3).findFirst();
    }

    /** The word "citing" of a finding's own clause, -1 where there is none. */
    private static int citation(Finding finding) {
        Words words = finding.words();
        int cue = finding.cue();
        if (!words.verb(cue) || CITING.contains(words.lemma(cue))) return -1;
        int from = Math.max(words.sentenceStart(cue), cue - REACH);
        int to = Math.min(words.sentenceEnd(cue), cue + REACH);
        for (int i = from; i < to; i++) {
            boolean citing = CITING.contains(words.lemma(i)) && words.tag(i).equals("VBG");
            if (citing && !finding.content().contains(i) && !words.quoted(i) && (words.head(i) == cue || noVerbBetween(words, i, cue))) return i;
        }
        return -1;
    }

    private static boolean noVerbBetween(Words words, int one, int two) {
        for (int i = Math.min(one, two) + 1; i < Math.max(one, two); i++) {
            if (words.verb(i) && !words.relation(i).startsWith("aux") && !words.tag(i).equals("VBN")) return false;
        }
        return true;
    }

    /** Who quoted: before an active verb its subject, behind a passive one the phrase of "by". */
    private static Optional<Speaker> quotedBy(Finding finding, int quoting) {
        Words words = finding.words();
        boolean passive = QuotedAs.passive(words, quoting);
        Speaker best = null;
        for (Speaker candidate : SpeakerCandidates.of(words, finding.cue())) {
            Span span = candidate.span();
            if (overlaps(finding.content(), span) || touches(finding.speaker(), span)) continue;
            boolean by = passive && span.from() > quoting && words.lemma(span.from() - 1).equals("by");
            boolean subject = !passive && span.to() <= quoting && !words.relation(candidate.head()).startsWith("nmod");
            if (best == null && by || subject && (best == null || candidate.head() != best.head())) best = candidate;
        }
        return Optional.ofNullable(best);
    }

    /** The outlet that somebody told it, or where it was posted. */
    private static Optional<Speaker> medium(Finding finding, Optional<Speaker> speaker, Optional<Speaker> cited) {
        Words words = finding.words();
        int cue = finding.cue();
        int from = Math.max(words.sentenceStart(cue), cue - REACH);
        int to = Math.min(words.sentenceEnd(cue), cue + REACH);
        for (Speaker phrase : SpeakerCandidates.of(words, cue)) {
            Span span = phrase.span();
            boolean outside = span.from() >= from && span.to() <= to && phrase.shape() == Speaker.Shape.BASE && !overlaps(finding.content(), span);
            if (!outside || touches(speaker, span) || touches(finding.speaker(), span) || touches(cited, span)) continue;
            if (carries(words, cue, span) && outlet(words, phrase)) return Optional.of(phrase);
        }
        return Optional.empty();
    }

    private static boolean overlaps(Content content, Span span) { return content.spans().stream().anyMatch(one -> one.overlaps(span)); }

    private static boolean touches(Optional<Speaker> speaker, Span span) { return speaker.isPresent() && speaker.get().span().overlaps(span); }

    private static boolean outlet(Words words, Speaker phrase) {
        String name = words.passage(phrase.span()).text();
        if (Outlets.outlet(name) || told(words, phrase.span()) && Outlets.hearer(name)) return true;
        if (!PIECES.contains(words.lemma(phrase.head()))) return false;
        for (int i = phrase.span().from(); i < phrase.span().to(); i++) if (Outlets.platform(words.token(i).text())) return true;
        return false;
    }

    private static boolean told(Words words, Span span) {
        return span.from() > 0 && TELLING.contains(words.lemma(span.from() - 1)) && words.tag(span.to() - 1).equals("NNP");
    }

    /** "told the Post", "to the Post", "on Telegram": a verb of telling or a preposition stands before the name. */
    private static boolean carries(Words words, int cue, Span span) {
        int before = span.from() - 1;
        if (before < words.sentenceStart(cue)) return false;
        if (before == cue) return TELLING.contains(words.lemma(cue));
        return CARRYING.contains(words.lemma(before));
    }

    private static Optional<Speaker> phrase(Words words, int cue, int head) {
        Speaker best = null;
        for (Speaker candidate : SpeakerCandidates.of(words, cue)) {
            if (candidate.head() == head && (best == null || candidate.shape() == Speaker.Shape.WITH_OF)) best = candidate;
        }
        return Optional.ofNullable(best);
    }
}
