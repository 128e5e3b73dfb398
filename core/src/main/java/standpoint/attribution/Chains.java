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
    private static final Set<String> CITING = Set.of("cite", "quote", "reference", "attribute", "credit");
    private static final Set<String> TELLING = Set.of("tell", "inform", "write", "say", "speak", "add", "warn");
    private static final Set<String> PIECES = Set.of("interview", "post", "message", "statement", "comment", "remark", "article", "op-ed", "essay", "video", "channel",
            "column", "story", "report", "thread", "tweet", "podcast", "briefing", "appearance", "account", "page");

    private final SpeakerActors actors;

    Chains(SpeakerActors actors) { this.actors = actors; }

    /** @param speaker who said it at the far end; via is nearest the page first */
    record Chain(Optional<Speaker> speaker, List<Mention> via) { }

    Chain of(Finding finding) {
        Words words = finding.words();
        List<Mention> via = new ArrayList<>();
        Optional<Speaker> speaker = finding.speaker();
        Optional<Speaker> cited = cited(finding);
        if (cited.isPresent() && speaker.isPresent() && cited.get().head() != speaker.get().head()) {
            via.add(actors.of(words, speaker.get()));
            speaker = cited;
        }
        medium(finding).ifPresent(outlet -> via.add(actors.of(words, outlet)));
        return new Chain(speaker, via);
    }

    /** "The Post reported, citing two officials, that ...": the officials. */
    private static Optional<Speaker> cited(Finding finding) {
        Words words = finding.words();
        if (!words.verb(finding.cue())) return Optional.empty();
        for (int d : words.dependents(finding.cue())) {
            if (!CITING.contains(words.lemma(d)) || !words.tag(d).equals("VBG") || finding.content().contains(d)) continue;
            int object = words.dependent(d, "dobj");
            if (object >= 0) return phrase(words, finding.cue(), object);
        }
        return Optional.empty();
    }

    /** The outlet that somebody told it, or where it was posted. */
    private static Optional<Speaker> medium(Finding finding) {
        Words words = finding.words();
        int cue = finding.cue();
        if (!words.verb(cue)) return Optional.empty();
        int from = Math.max(words.sentenceStart(cue), cue - 40);
        int to = Math.min(words.sentenceEnd(cue), cue + 40);
        for (int i = from; i < to; i++) {
            if (i == cue || finding.content().contains(i) || !SpeakerCandidates.nominal(words, i)) continue;
            if (finding.speaker().isPresent() && finding.speaker().get().span().contains(i)) continue;
            if (!carries(words, cue, i)) continue;
            Optional<Speaker> phrase = phrase(words, cue, i);
            if (phrase.isPresent() && Outlets.outlet(words.passage(phrase.get().span()).text())) return phrase;
        }
        return Optional.empty();
    }

    /** The noun hangs on the cue as its hearer, or on an interview, a post or the like that hangs on it. */
    private static boolean carries(Words words, int cue, int noun) {
        int above = words.head(noun);
        String relation = words.relation(noun);
        if (above == cue) {
            boolean hearer = relation.equals("dobj") || relation.equals("iobj") || relation.equals("nmod") && preposition(words, noun, "to", "on", "via", "through", "with");
            return hearer && TELLING.contains(words.lemma(cue)) || relation.equals("nmod") && preposition(words, noun, "on", "via", "through");
        }
        for (int level = 0; above >= 0 && level < 3; level++, above = words.head(above)) {
            if (PIECES.contains(words.lemma(above)) || words.lemma(above).equals("speak") && words.verb(above)) return hangs(words, above, cue);
        }
        return false;
    }

    private static boolean hangs(Words words, int word, int cue) {
        for (int level = 0; word >= 0 && level < 4; level++, word = words.head(word)) if (word == cue) return true;
        return false;
    }

    private static boolean preposition(Words words, int noun, String... which) {
        int mark = words.dependent(noun, "case");
        if (mark < 0) return false;
        for (String one : which) if (words.lemma(mark).equals(one)) return true;
        return false;
    }

    private static Optional<Speaker> phrase(Words words, int cue, int head) {
        Speaker best = null;
        for (Speaker candidate : SpeakerCandidates.of(words, cue)) {
            if (candidate.head() == head && (best == null || candidate.shape() == Speaker.Shape.BASE)) best = candidate;
        }
        return Optional.ofNullable(best);
    }
}
