package standpoint.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.attribution.Phrases.Phrase;

/**
 * Sources that stand in a phrase without a verb: "according to X", "per X", "in the words of X", "by the account of X", "by X's account"; and
 * "as X put it". All else in the sentence is what they say.
 */
final class SourcePhrases {
    private static final double SURE = 0.9;
    private static final Set<String> ACCOUNTS = Set.of("account", "admission", "reckoning", "telling", "estimate", "version", "recollection", "description",
            "retelling", "summary", "tip");
    private static final int REACH = 60;

    private final Clauses clauses;
    private final Words words;
    private final Phrases phrases;

    SourcePhrases(Clauses clauses) {
        this.clauses = clauses;
        this.words = clauses.words;
        this.phrases = clauses.phrases;
    }

    Optional<Finding> at(int i) {
        if (words.quoted(i)) return Optional.empty();
        if (i == words.sentenceStart(i) && words.lemma(i).equals("as")) return asPut(i);
        Speaker source = source(i);
        if (source == null) return Optional.empty();
        List<Span> spans = rest(i, source);
        if (spans.isEmpty() || spans.size() == 1 && spans.get(0).length() < 2) return Optional.empty();
        return Optional.of(new Finding(words, cue(i), new Content(Content.Side.AROUND, spans), Optional.of(source), SURE));
    }

    /** The words that name the source when a phrase of the kind begins here, else null. */
    private Speaker source(int i) {
        int end = words.sentenceEnd(i);
        String word = words.token(i).text().toLowerCase(java.util.Locale.ROOT);
        int at = -1;
        boolean set = i == words.sentenceStart(i) || !words.word(i - 1);
        if (word.equals("according") && i + 2 < end && words.lemma(i + 1).equals("to")) at = i + 2;
        else if ((word.equals("per") || word.equals("via")) && set && i + 1 < end) at = i + 1;
        else if (word.equals("in") && ofWhom(i, "view", "words")) at = i + 4;
        else if (word.equals("on") && ofWhom(i, "on-the", "on-the")) at = says(i) ? -1 : i + 4;
        else if ((word.equals("by") || word.equals("on")) && ofWhom(i, "view", "view")) at = i + 4;
        else if (word.equals("(") && i + 3 < end && words.lemma(i + 1).equals("source") && words.token(i + 2).text().equals(":")) at = i + 3;
        else if (word.equals("by")) return account(i);
        return at < 0 || at >= end ? null : phrases.from(at).map(phrase -> teller(phrase, end)).orElse(null);
    }

    /** Whose account it is in "according to an account relayed by his sister"; any other phrase tells for itself. */
    private Speaker teller(Phrase phrase, int end) {
        if (!ACCOUNTS.contains(words.lemma(phrase.head()))) return phrases.speaker(phrase);
        for (int k = phrase.to(); k + 1 < Math.min(end, phrase.to() + 10) && words.word(k); k++) {
            boolean of = words.lemma(k).equals("of") || words.lemma(k).equals("by") || words.lemma(k).equals("from");
            if (of && phrases.from(k + 1).isPresent()) return phrases.speaker(phrases.from(k + 1).get());
        }
        return phrases.speaker(phrase);
    }

    /** A verb of saying stands in the sentence, which then has the source of "on the word of" as its own. */
    private boolean says(int i) {
        for (int k = words.sentenceStart(i); k < words.sentenceEnd(i); k++) if (clauses.verbal(k) && clauses.classes.clausal(clauses.lemma(k))
                && !words.quoted(k)) return true;
        return false;
    }

    /** "in the words of X", "by the account of X". */
    private boolean ofWhom(int i, String one, String other) {
        if (i + 4 >= words.sentenceEnd(i) || !words.tag(i + 1).equals("DT") || !words.lemma(i + 3).equals("of")) return false;
        String noun = words.lemma(i + 2);
        return clauses.classes.is(one, noun) || clauses.classes.is(other, noun) || one.equals("view") && ACCOUNTS.contains(noun);
    }

    /** "by the captain's own account": the captain. */
    private Speaker account(int i) {
        Phrase phrase = phrases.from(i + 1).orElse(null);
        if (phrase == null || !ACCOUNTS.contains(words.lemma(phrase.head()))) return null;
        if (words.tag(phrase.from()).equals("PRP$")) return new Speaker(phrase.from(), Speaker.Shape.BASE, new Span(phrase.from(), phrase.from() + 1));
        for (int k = phrase.from() + 1; k < phrase.head(); k++) {
            if (words.tag(k).equals("POS")) return new Speaker(k - 1, Speaker.Shape.BASE, new Span(phrase.from(), k));
        }
        return null;
    }

    /** The word that carries the cue: "words" of "in the words of", else the first. */
    private int cue(int i) {
        return words.lemma(i).equals("in") || words.tag(i + 1).equals("DT") && i + 3 < words.sentenceEnd(i) && words.lemma(i + 3).equals("of") ? i + 2 : i;
    }

    private List<Span> rest(int i, Speaker source) {
        int start = words.sentenceStart(i);
        int end = words.sentenceEnd(i);
        boolean copula = i - 2 > start && words.token(i - 1).text().equals(",") && words.lemma(i - 2).equals("be");
        boolean told = clauses.finite(start, i) && !copula || words.paragraph(start) == 0 && i - start > 3 && behind(source, end) < 0;
        List<Span> spans = new ArrayList<>();
        if (told) {
            clauses.trimmed(start, i).ifPresent(spans::add);
            return spans;
        }
        int comma = behind(source, end);
        if (comma < 0) {
            if (i - start > 3) clauses.trimmed(start, i).ifPresent(spans::add);
            else if (source.span().to() < end) clauses.trimmed(source.span().to(), end).filter(span -> clauses.finite(span.from(), span.to())).ifPresent(spans::add);
            return spans;
        }
        // "The hall is, in the words of its architect, “a bowl of light”": the quotation is hers alone
        if (i > start + 1 && !(copula && words.quoted(comma + 1))) clauses.trimmed(start, i).ifPresent(spans::add);
        clauses.trimmed(comma + 1, end).ifPresent(spans::add);
        return spans;
    }

    /** The comma behind all that is said of the source itself: "a transcript obtained by the Post, which ..., | the general". */
    private int behind(Speaker source, int end) {
        for (int k = source.span().to(); k < Math.min(end - 1, source.span().to() + REACH); k++) {
            if (!words.token(k).text().equals(",")) continue;
            String tag = words.tag(k + 1);
            boolean ownClause = tag.startsWith("W") || tag.equals("VBG") || tag.equals("VBN");
            boolean apposition = phrases.from(k + 1).map(next -> next.to() < end && words.token(next.to()).text().equals(",") && !clauses.verbal(next.to())).orElse(false);
            if (!ownClause && !apposition && (clauses.finite(k + 1, end) || source.span().from() > words.sentenceStart(k) + 4 || words.quoted(k + 1))) return k;
        }
        return -1;
    }

    /** "As X put it (to Y): ...", "As X told Y, ...". */
    private Optional<Finding> asPut(int i) {
        Optional<Phrase> who = phrases.from(i + 1);
        if (who.isEmpty()) return Optional.empty();
        int verb = phrases.extended(who.get()).to();
        int end = words.sentenceEnd(i);
        while (verb < end && (words.tag(verb).equals("RB") || words.lemma(verb).equals("have"))) verb++;
        boolean put = verb + 1 < end && words.lemma(verb).equals("put") && words.lemma(verb + 1).equals("it");
        if (verb >= end || !put && !(clauses.verbal(verb) && clauses.classes.speech(clauses.lemma(verb)))) return Optional.empty();
        for (int k = verb + 1; k < Math.min(end, verb + 20); k++) {
            boolean colon = words.token(k).text().equals(":");
            if (!colon && !words.token(k).text().equals(",")) continue;
            Optional<Span> said = announced(clauses, k);
            int cue = verb;
            return said.map(span -> new Finding(words, cue, new Content(Content.Side.AFTER, List.of(span)), Optional.of(phrases.speaker(who.get())), SURE));
        }
        return Optional.empty();
    }

    /** What a colon or comma announces: the quotation behind it, else the rest of its sentence, else the next sentence. */
    static Optional<Span> announced(Clauses clauses, int sign) {
        Words words = clauses.words;
        int next = sign + 1;
        if (next >= words.count()) return Optional.empty();
        if (words.quoted(next) && words.quotation(next) != words.quotation(sign)) {
            Span quotation = words.words(words.quotation(next));
            return clauses.trimmed(quotation.from(), quotation.to());
        }
        return clauses.trimmed(next, words.sentenceEnd(next));
    }
}
