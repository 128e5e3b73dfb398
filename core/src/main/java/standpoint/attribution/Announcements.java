package standpoint.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.attribution.Phrases.Phrase;

/** Clauses behind a colon with quoted words in them, before which somebody does or is something: "The press office was brief: there was “no list”." */
final class Announcements {
    private static final double SURE = 0.55;

    private final Clauses clauses;
    private final Words words;

    Announcements(Clauses clauses) {
        this.clauses = clauses;
        this.words = clauses.words;
    }

    /** @param taken which quotations have been claimed */
    List<Finding> find(List<Finding> known, boolean[] taken) {
        List<Finding> found = new ArrayList<>();
        for (int i = 1; i + 2 < words.count(); i++) {
            if (words.token(i).text().equals(":") && !words.quoted(i) && free(i, known, taken)) announced(i).ifPresent(found::add);
        }
        return found;
    }

    /** Some quotation behind the colon belongs to nobody, and nobody has been found to say what stands there. */
    private boolean free(int colon, List<Finding> known, boolean[] taken) {
        int end = words.sentenceEnd(colon);
        int quotation = -1;
        for (int k = colon + 1; k < end && quotation < 0; k++) quotation = words.quotation(k);
        if (quotation < 0 || taken[quotation] || words.quoted(colon + 1)) return false;
        for (Finding finding : known) if (words.sentence(finding.cue()) == words.sentence(colon) && finding.content().to() > colon) return false;
        return true;
    }

    private Optional<Finding> announced(int colon) {
        int start = words.sentenceStart(colon);
        for (int verb = start + 1; verb < colon; verb++) {
            if (!clauses.finite(verb, verb + 1) || words.quoted(verb)) continue;
            Optional<Phrase> who = clauses.phrases.before(clauses.group(verb)).filter(this::speaks);
            Optional<Span> content = clauses.trimmed(colon + 1, words.sentenceEnd(colon)).filter(span -> clauses.finite(span.from(), span.to()));
            if (who.isEmpty() || content.isEmpty()) return Optional.empty();
            return Optional.of(new Finding(words, colon, new Content(Content.Side.AFTER, List.of(content.get())), who.map(clauses.phrases::speaker), SURE));
        }
        return Optional.empty();
    }

    private boolean speaks(Phrase phrase) {
        String lemma = words.lemma(phrase.head());
        return clauses.classes.person(lemma) || clauses.classes.is("group", lemma) || words.token(phrase.head()).entity().equals("PERSON") || lemma.equals("he")
                || lemma.equals("she");
    }
}
