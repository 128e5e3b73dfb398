package standpoint.attribution;

import java.util.Optional;
import java.util.Set;
import standpoint.attribution.Phrases.Phrase;

/** Who does what in the clause of a verb, told by the order of words first and by the parse where that is silent. */
final class Clauses {
    private static final Set<String> BE = Set.of("be", "get");
    private static final int LONGEST_GROUP = 6;
    private static final int REACH = 18;

    final Words words;
    final Phrases phrases;
    final SourceWords classes;

    Clauses(Words words, SourceWords classes) {
        this.words = words;
        this.classes = classes;
        this.phrases = new Phrases(words, classes);
    }

    boolean verbal(int i) { return words.verb(i) && !phrases.misreadNoun(i) || phrases.misread(i); }

    String lemma(int verb) {
        String lemma = words.lemma(verb);
        return words.verb(verb) || !lemma.endsWith("s") ? lemma : lemma.substring(0, lemma.length() - 1);
    }

    /** The first word of "has not been told". */
    int group(int verb) {
        int start = words.sentenceStart(verb);
        int first = verb;
        for (int i = verb - 1; i >= start && verb - i <= LONGEST_GROUP; i--) {
            String tag = words.tag(i);
            boolean auxiliary = words.verb(i) && (BE.contains(words.lemma(i)) || words.lemma(i).equals("have") || words.lemma(i).equals("do")) || tag.equals("MD");
            boolean used = words.lemma(i).equals("to") && i > start && words.lemma(i - 1).equals("use");
            if (auxiliary) first = i;
            else if (used) first = --i;
            else if (!tag.equals("RB") || words.quoted(i) != words.quoted(verb)) break;
        }
        return first;
    }

    boolean passive(int verb) {
        if (!words.tag(verb).equals("VBN") && !words.tag(verb).equals("VBD")) return false;
        for (int i = group(verb); i < verb; i++) if (BE.contains(words.lemma(i)) && words.verb(i)) return !words.lemma(verb - 1).equals("have") || i == verb - 1;
        return false;
    }

    /** "a letter [seen] by the Post": a participle without an auxiliary right behind a phrase or a sign. */
    boolean reduced(int verb) {
        if (BE.contains(words.lemma(verb)) || words.lemma(verb).equals("have") || words.lemma(verb).equals("do")) return false;
        if (verb + 1 < words.sentenceEnd(verb) && words.lemma(verb + 1).equals("that")) return false;
        return group(verb) == verb && (words.tag(verb).equals("VBN") || words.tag(verb).equals("VBD")) && verb + 1 < words.sentenceEnd(verb)
                && (words.tag(verb + 1).equals("IN") || words.tag(verb + 1).matches("TO|RB|RP"));
    }

    boolean participle(int verb) { return words.tag(verb).equals("VBG") && group(verb) == verb; }

    Optional<Phrase> subject(int verb) {
        if (participle(verb)) return governor(verb);
        int first = group(verb);
        int start = words.sentenceStart(verb);
        int before = first - 1;
        while (before >= start && words.tag(before).equals("RB")) before--;
        // "which in turn quoted", "who on Friday told": the time is no subject
        Optional<Phrase> time = phrases.before(before + 1).filter(phrases::temporal);
        if (time.isPresent() && time.get().from() > start) before = time.get().from() - (words.tag(time.get().from() - 1).equals("IN") ? 2 : 1);
        if (before < start) return Optional.empty();
        String tag = words.tag(before);
        if (tag.startsWith("W") || words.lemma(before).equals("that")) return antecedent(before);
        Optional<Phrase> adjacent = phrases.before(before + 1);
        if (adjacent.isPresent()) return adjacent.map(phrase -> words.tag(phrase.head()).equals("PRP") ? phrase : phrases.top(phrase));
        int nominal = words.dependent(verb, "nsubj", "nsubjpass");
        if (nominal >= start && nominal < verb) return words.tag(nominal).startsWith("W") ? antecedent(nominal) : phrases.at(nominal);
        return words.token(before).text().equals(",") ? overComma(before) : Optional.empty();
    }

    /** "Graves, who runs Castel Foods, [told]": the phrase before the insertion. */
    Optional<Phrase> overComma(int comma) {
        for (int i = comma - 1; i > Math.max(words.sentenceStart(comma), comma - REACH); i--) {
            if (words.token(i).text().equals(",")) return phrases.before(i).map(phrases::top);
        }
        return Optional.empty();
    }

    /** Whom or what "who", "which" and "that" stand for: for "who" the first of "a director of the club", for "which" what stands nearest. */
    Optional<Phrase> antecedent(int relative) {
        int before = relative;
        while (before > words.sentenceStart(relative) && !words.word(before - 1)) before--;
        if (before > words.sentenceStart(relative) && words.tag(before - 1).equals("IN") && before == relative) before--;
        Optional<Phrase> nearest = phrases.before(before);
        if (!words.lemma(relative).equals("who")) return nearest;
        return nearest.map(phrases::top);
    }

    /** Whose "citing" it is: the subject of the verb of saying before it, of the clause behind it, or the phrase that it follows. */
    Optional<Phrase> governor(int participle) {
        int start = words.sentenceStart(participle);
        for (int i = participle - 1; i > Math.max(start, participle - 3 * REACH); i--) {
            if (verbal(i) && !words.quoted(i) && !participle(i) && classes.clausal(lemma(i))) return subject(i);
        }
        int before = participle;
        while (before > start && !words.word(before - 1)) before--;
        if (before > start) return phrases.before(before).map(phrases::top);
        for (int i = participle + 1; i < Math.min(words.sentenceEnd(participle), participle + REACH); i++) {
            if (words.token(i).text().equals(",")) return phrases.from(i + 1);
        }
        return Optional.empty();
    }

    /** The phrase that stands right before the verb and its auxiliaries and hangs on no preposition: its subject whatever the parse says. */
    Optional<Phrase> adjacentSubject(int verb) {
        int first = group(verb);
        int start = words.sentenceStart(verb);
        while (first > start && words.tag(first - 1).equals("RB")) first--;
        Optional<Phrase> phrase = phrases.before(first).filter(one -> !phrases.temporal(one));
        if (phrase.isEmpty() || passive(verb) || participle(verb)) return Optional.empty();
        int marker = phrase.get().from() - 1;
        if (marker >= start && (words.tag(marker).startsWith("W") || words.lemma(marker).equals("that"))) return phrase;
        if (reduced(verb) && !words.tag(verb).equals("VBD")) return Optional.empty();
        int before = phrase.get().from() - 1;
        boolean free = before < start || !words.tag(before).equals("IN") && !words.tag(before).equals("TO") && !words.noun(before) && !words.tag(before).equals("CC")
                && !words.tag(before).equals("POS") || words.lemma(before).equals("that") || words.lemma(before).equals("as") || words.lemma(before).equals("because");
        return free ? phrase : Optional.empty();
    }

    /** Of "had met him at the door and said" the subject of the first verb, which the second shares. */
    Optional<Phrase> sharedSubject(int verb) {
        int first = group(verb);
        if (first - 1 <= words.sentenceStart(verb) || !words.tag(first - 1).equals("CC")) return Optional.empty();
        for (int i = first - 2; i > Math.max(words.sentenceStart(verb), first - REACH); i--) {
            if (verbal(i) && !participle(i) && !reduced(i)) return subject(i);
        }
        return Optional.empty();
    }

    /** What a verb of saying says without a quotation: from "that", or from a subject with its verb, to the end of the sentence; hearer and time left out. */
    Optional<Span> clauseBehind(int verb) {
        int end = words.sentenceEnd(verb);
        int i = verb + 1;
        if (classes.is("tell", lemma(verb)) && object(verb).isPresent()) {
            Phrase hearer = object(verb).get();
            // "assured her the hole was small": the parse takes "her" for a part of what follows less often than the tagger
            i = words.tag(hearer.from()).equals("PRP$") && hearer.to() > hearer.from() + 1 ? hearer.to() : phrases.extended(hearer).to();
        }
        for (int more = 0; more < 2 && i + 1 < end; more++) {
            boolean preposed = words.tag(i).equals("IN") && phrases.from(i + 1).map(phrases::temporal).orElse(false);
            Optional<Phrase> time = phrases.from(preposed ? i + 1 : i).filter(phrases::temporal);
            if (time.isPresent()) i = time.get().to();
        }
        if (i >= end) return Optional.empty();
        boolean that = words.lemma(i).equals("that") && (words.tag(i).equals("IN") || words.tag(i).equals("WDT") || words.relation(i).equals("mark"));
        if (that) return trimmed(i, end);
        Optional<Phrase> subject = phrases.from(i);
        boolean order = words.tag(i).equals("TO") && i + 1 < end && words.verb(i + 1) && classes.is("tell", lemma(verb));
        if (order) return trimmed(i, end);
        if (subject.isEmpty()) return Optional.empty();
        int behind = phrases.extended(subject.get()).to();
        while (behind < end && words.tag(behind).equals("RB")) behind++;
        return behind < end && finite(behind, behind + 1) ? trimmed(i, end) : Optional.empty();
    }

    /**
     * The "that" of what a verb says, behind phrases, participles and relative clauses of its own: "wrote in her notes, which the court was shown,
     * | that ..."; -1 when another verb comes first.
     */
    int thatOf(int verb) {
        int end = Math.min(words.sentenceEnd(verb), verb + 2 * REACH);
        boolean relative = false;
        for (int i = verb + 1; i < end; i++) {
            String sign = words.token(i).text();
            if (sign.equals(":") || sign.equals(";") || words.quoted(i)) return -1;
            if (words.tag(i).equals("TO") && i + 1 < end && words.verb(i + 1) && !relative) return -1;
            if (sign.equals(",")) {
                Optional<Phrase> inserted = phrases.from(i + 1);
                // "told his barber, the historian writes in a book, that": the insertion is skipped like a relative clause
                relative = inserted.isPresent() && inserted.get().to() < end && verbal(inserted.get().to()) && classes.clausal(lemma(inserted.get().to()));
            }
            boolean verbNext = i + 1 < end && finite(i + 1, i + 2);
            if (words.tag(i).startsWith("W") && !words.lemma(i).equals("that")) relative = true;
            else if (words.lemma(i).equals("that") && !relative && (words.tag(i).equals("IN") || words.tag(i).equals("WDT") || words.relation(i).equals("mark"))) {
                if (!verbNext) return i;
                relative = true;
            } else if (!relative && finite(i, i + 1) && !reduced(i)) return -1;
        }
        return -1;
    }

    /** The phrase right behind the verb, which adverbs and particles may part from it. */
    Optional<Phrase> object(int verb) {
        int i = verb + 1;
        int end = words.sentenceEnd(verb);
        while (i < end && (words.tag(i).equals("RB") || words.tag(i).equals("RP") || words.lemma(i).equals("out"))) i++;
        return i < end ? phrases.from(i) : Optional.empty();
    }

    /** The phrase of a preposition in the verb's own clause. */
    Optional<Phrase> behind(int verb, String... prepositions) {
        int end = Math.min(words.sentenceEnd(verb), verb + REACH);
        for (int i = verb + 1; i + 1 < end; i++) {
            if (verbal(i) || words.tag(i).startsWith("W") || ",;:".contains(words.token(i).text()) || words.lemma(i).equals("that") && words.tag(i).equals("IN")) break;
            for (String preposition : prepositions) {
                if (words.lemma(i).equals(preposition) && phrases.from(i + 1).isPresent()) return phrases.from(i + 1);
            }
        }
        return Optional.empty();
    }

    /** The whole sentence before a sentence, when no other paragraph parts them. */
    Optional<Span> sentenceBefore(int start) {
        if (start == 0 || words.paragraph(start) - words.paragraph(start - 1) > 1) return Optional.empty();
        return trimmed(words.sentenceStart(start - 1), start);
    }

    /** Some finite verb stands in the range. */
    boolean finite(int from, int to) {
        for (int i = from; i < to; i++) {
            String tag = words.tag(i);
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD") || phrases.misread(i)) return true;
        }
        return false;
    }

    int firstWord(int from, int to) {
        int first = from;
        while (first < to && !words.word(first)) first++;
        return first;
    }

    int lastWord(int from, int to) {
        int last = to;
        while (last > from && !words.word(last - 1)) last--;
        return last;
    }

    Optional<Span> trimmed(int from, int to) {
        int first = firstWord(from, to);
        int last = lastWord(first, to);
        return first < last ? Optional.of(new Span(first, last)) : Optional.empty();
    }
}
