package standpoint.attribution;

import java.util.List;
import java.util.Optional;
import standpoint.attribution.Phrases.Phrase;

/** Sayings between two signs in the midst of what is said: "Her husband, she told the Star, had left", "The talks — so a delegate says — broke down". */
final class Parentheses {
    private static final double SURE = 0.88;
    private static final int LONGEST = 14;

    private final Clauses clauses;
    private final Words words;

    Parentheses(Clauses clauses) {
        this.clauses = clauses;
        this.words = clauses.words;
    }

    Optional<Finding> at(int verb) {
        if (!clauses.verbal(verb) || words.quoted(verb) || clauses.participle(verb) || !clauses.classes.clausal(clauses.lemma(verb))) return Optional.empty();
        Optional<Phrase> who = clauses.adjacentSubject(verb);
        if (who.isEmpty()) return Optional.empty();
        int start = words.sentenceStart(verb);
        int left = who.get().from() - 1;
        if (left > start && (words.lemma(left).equals("so") || words.lemma(left).equals("as"))) left--;
        if (left <= start || !sign(left)) return Optional.empty();
        int right = verb + 1;
        int end = words.sentenceEnd(verb);
        while (right < Math.min(end, verb + LONGEST) && !sign(right)) {
            if (clauses.finite(right, right + 1) || words.quoted(right) || words.lemma(right).equals("that")) return Optional.empty();
            right++;
        }
        if (right + 1 >= end || !sign(right) || words.token(left).text().equals(",") != words.token(right).text().equals(",")) return Optional.empty();
        Optional<Span> before = clauses.trimmed(start, left);
        Optional<Span> after = clauses.trimmed(right + 1, end);
        boolean broken = before.isPresent() && after.isPresent() && !clauses.finite(start, left) && goesOn(right + 1) && !words.quoted(before.get().from());
        if (!broken || words.lemma(start).equals("in") || words.tag(start).equals("IN") || words.tag(start).equals("VBG")) return Optional.empty();
        Content content = new Content(Content.Side.AROUND, List.of(before.get(), after.get()));
        return Optional.of(new Finding(words, verb, content, who.map(clauses.phrases::speaker), SURE));
    }

    /** The verb of the broken clause follows. */
    private boolean goesOn(int next) {
        int i = next;
        while (i < words.sentenceEnd(next) - 1 && words.tag(i).equals("RB")) i++;
        return clauses.finite(i, i + 1);
    }

    private boolean sign(int i) {
        String text = words.token(i).text();
        return text.equals(",") || text.equals("--") || text.equals("-") || text.length() == 1 && text.charAt(0) >= 0x2012 && text.charAt(0) <= 0x2015;
    }
}
