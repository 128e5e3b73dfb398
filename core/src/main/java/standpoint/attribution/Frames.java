package standpoint.attribution;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sayings that the order of words alone tells, each kind with its own finder; asked before the judge. */
final class Frames {
    private static final double READY = 0.6;
    private final Words words;
    private final Cells cells;
    private final TrailingSources trailing;
    private final SourcePhrases sources;
    private final Headlines headlines;
    private final Retellings retellings;
    private final Parentheses parentheses;
    private final Clauses clauses;

    Frames(Clauses clauses, TrailingSources trailing, Cells cells) {
        this.clauses = clauses;
        this.words = clauses.words;
        this.cells = cells;
        this.trailing = trailing;
        this.sources = new SourcePhrases(clauses);
        this.headlines = new Headlines(clauses);
        this.retellings = new Retellings(clauses);
        this.parentheses = new Parentheses(clauses);
    }

    /** Adds what nobody has been found to say though a verb stands ready: loose quotations, clauses behind a verb, "had it from Y: ...". */
    void add(List<Finding> found, boolean[] taken) {
        found.addAll(new LooseQuotations(clauses).find(taken));
        found.addAll(new Announcements(clauses).find(found, taken));
        BitSet cues = new BitSet();
        BitSet starts = new BitSet();
        for (Finding finding : found) {
            cues.set(finding.cue());
            starts.set(finding.content().from());
        }
        for (int i = 0; i < words.count(); i++) {
            if (cues.get(i) || !clauses.verbal(i) || words.quoted(i)) continue;
            int cue = i;
            clause(i).or(() -> retellings.hadFrom(cue)).filter(finding -> !starts.get(finding.content().from())
                    && !starts.get(Math.min(words.count() - 1, finding.content().from() + 1)))
                    .ifPresent(finding -> {
                        found.add(finding);
                        starts.set(finding.content().from());
                    });
        }
        found.sort(Comparator.comparingInt(Finding::cue));
    }

    /** "assured her on Sunday [the hole was small]" where the judge is too shy. */
    private Optional<Finding> clause(int verb) {
        String lemma = clauses.lemma(verb);
        if (!clauses.phrases.misread(verb) && !clauses.classes.speech(lemma) && !clauses.classes.is("tell", lemma) && !clauses.classes.is("saying", lemma)
                || clauses.participle(verb)) return Optional.empty();
        if (clauses.passive(verb)) return told(verb);
        Optional<Span> content = clauses.clauseBehind(verb).filter(span -> span.length() > 2);
        Optional<Phrases.Phrase> subject = clauses.subject(verb);
        if (content.isEmpty() || subject.isEmpty()) return Optional.empty();
        return Optional.of(new Finding(words, verb, new Content(Content.Side.AFTER, List.of(content.get())), subject.map(clauses.phrases::speaker), READY));
    }

    /** "Ministers have been briefed by the head that [...]". */
    private Optional<Finding> told(int verb) {
        int that = clauses.classes.is("tell", clauses.lemma(verb)) ? clauses.thatOf(verb) : -1;
        Optional<Speaker> teller = clauses.behind(verb, "by").map(clauses.phrases::speaker);
        if (that < 0 || teller.isEmpty()) return Optional.empty();
        return clauses.trimmed(that, words.sentenceEnd(verb)).map(span -> new Finding(words, verb, new Content(Content.Side.AFTER, List.of(span)), teller, READY));
    }

    Optional<Finding> at(int word) {
        return Signatures.at(words, word).or(() -> QuotedAs.at(clauses, word)).or(() -> headlines.at(word)).or(() -> sources.at(word))
                .or(() -> retellings.at(word)).or(() -> parentheses.at(word)).or(() -> trailing.at(clauses, cells, word));
    }
}
