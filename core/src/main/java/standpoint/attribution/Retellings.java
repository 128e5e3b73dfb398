package standpoint.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.attribution.Phrases.Phrase;

/**
 * Sayings whose words stand apart from the verb: "let it be known that", "the message was that", "had it from Y: ...", and those that take up
 * the sentence before: "That is what X told Y.", "The claim comes from X.", "X said so."
 */
final class Retellings {
    private static final double SURE = 0.85;
    /** Surer than "a spokesman said" in the midst of it. */
    private static final double KNOWN = 0.95;
    private static final int REACH = 20;
    private static final Set<String> COMING = Set.of("come", "originate", "stem", "emerge");
    private static final Set<String> OF_WHOM = Set.of("from", "of", "by");

    private final Clauses clauses;
    private final Words words;
    private final Phrases phrases;
    private final SourceWords classes;

    Retellings(Clauses clauses) {
        this.clauses = clauses;
        this.words = clauses.words;
        this.phrases = clauses.phrases;
        this.classes = clauses.classes;
    }

    Optional<Finding> at(int i) {
        if (words.quoted(i)) return Optional.empty();
        if (words.lemma(i).equals("know") && words.tag(i).equals("VBN")) return known(i);
        if (clauses.verbal(i)) return isWhat(i).or(() -> thatWas(i)).or(() -> saidSo(i)).or(() -> comesFrom(i)).or(() -> hasIt(i));
        return words.noun(i) ? noun(i) : Optional.empty();
    }

    private Optional<Finding> finding(int cue, Optional<Span> content, Optional<Speaker> speaker) {
        if (content.isEmpty() || speaker.isEmpty() || content.get().length() < 2 || content.get().contains(cue)) return Optional.empty();
        Content.Side side = content.get().from() > cue ? Content.Side.AFTER : Content.Side.BEFORE;
        return Optional.of(new Finding(words, cue, new Content(side, List.of(content.get())), speaker, SURE));
    }

    /** "The winger let it be known through his agent that ...", "wished it to be known that ...", "made it known that ...". */
    private Optional<Finding> known(int i) {
        boolean it = false;
        for (int k = i - 1; k >= Math.max(words.sentenceStart(i), i - 6); k--) {
            it |= words.lemma(k).equals("it");
            if (!it || !clauses.verbal(k) || !classes.is("known", words.lemma(k))) continue;
            Optional<Phrase> who = clauses.subject(k);
            return finding(i, thatBehind(i).or(() -> who.flatMap(this::clauseBefore)), who.map(phrases::speaker)).map(one -> one.surer(KNOWN));
        }
        return Optional.empty();
    }

    /** "The prince will dance |, he let it be known": the clause before the comma. */
    private Optional<Span> clauseBefore(Phrase subject) {
        int start = words.sentenceStart(subject.from());
        boolean comma = subject.from() > start + 3 && words.token(subject.from() - 1).text().equals(",") && clauses.finite(start, subject.from() - 1);
        return comma ? clauses.trimmed(start, subject.from() - 1) : Optional.empty();
    }

    /** From "that" to the end of the sentence, where "that" stands not far behind. */
    private Optional<Span> thatBehind(int i) {
        int end = words.sentenceEnd(i);
        for (int k = i + 1; k < Math.min(end, i + REACH); k++) if (conjunction(k)) return clauses.trimmed(k, end);
        return Optional.empty();
    }

    private boolean conjunction(int k) { return words.lemma(k).equals("that") && !words.quoted(k) && (words.tag(k).equals("IN") || words.relation(k).equals("mark")); }

    /** "That, at least, is what an engineer told the Post." */
    private Optional<Finding> isWhat(int verb) {
        int start = words.sentenceStart(verb);
        boolean quotation = words.quoted(start) && words.words(words.quotation(start)).from() == start;
        if (quotation) return wasHow(verb, words.words(words.quotation(start)));
        boolean opens = words.lemma(start).equals("that") || words.lemma(start).equals("this") || words.lemma(start).equals("so") || words.lemma(start).equals("such");
        if (!opens || verb - start > REACH || !classes.clausal(clauses.lemma(verb))) return Optional.empty();
        for (int k = start + 1; k < verb; k++) {
            boolean what = words.lemma(k).equals("what") || words.lemma(k).equals("how");
            if (what && words.lemma(k - 1).equals("be") && k + 1 < verb) return finding(verb, clauses.sentenceBefore(start), clauses.subject(verb).map(phrases::speaker));
        }
        boolean so = words.lemma(start).equals("so") && words.lemma(verb).equals("say") && verb == start + 1;
        return so ? finding(verb, clauses.sentenceBefore(start), phrases.from(verb + 1).map(phrases::speaker)) : Optional.empty();
    }

    /** "That it had ever courted them | was denied by the brewery." */
    private Optional<Finding> thatWas(int verb) {
        int start = words.sentenceStart(verb);
        boolean opens = words.lemma(start).equals("that") && !words.quoted(start) && phrases.from(start + 1).isPresent();
        if (!opens || !clauses.passive(verb) || !classes.utters(clauses.lemma(verb)) || !clauses.finite(start, clauses.group(verb))) return Optional.empty();
        return finding(verb, clauses.trimmed(start, clauses.group(verb)), clauses.behind(verb, "by").map(phrases::speaker));
    }

    /** “Regrettable” was how the consul described the arrest. */
    private Optional<Finding> wasHow(int verb, Span quotation) {
        int be = quotation.to();
        boolean how = be + 1 < verb && words.lemma(be).equals("be") && (words.lemma(be + 1).equals("how") || words.lemma(be + 1).equals("what"));
        Optional<Phrase> who = how ? clauses.adjacentSubject(verb).filter(phrase -> phrase.from() == be + 2) : Optional.empty();
        return who.isEmpty() ? Optional.empty() : finding(verb, clauses.trimmed(quotation.from(), quotation.to()), who.map(phrases::speaker));
    }

    /** "Rumour has it that ..." is said by nobody, "the Herald's account has it that ..." by the account. */
    private Optional<Finding> hasIt(int verb) {
        boolean it = words.lemma(verb).equals("have") && verb + 2 < words.sentenceEnd(verb) && words.lemma(verb + 1).equals("it") && conjunction(verb + 2);
        Optional<Phrase> subject = it ? clauses.subject(verb) : Optional.empty();
        Optional<Span> content = it ? clauses.trimmed(verb + 2, words.sentenceEnd(verb)) : Optional.empty();
        if (subject.isEmpty() || content.isEmpty()) return Optional.empty();
        boolean nobody = words.lemma(subject.get().head()).matches("rumou?r|legend|word|gossip|tradition|story|market");
        return Optional.of(new Finding(words, verb, new Content(Content.Side.AFTER, List.of(content.get())), nobody ? Optional.empty()
                : subject.map(phrases::speaker), SURE));
    }

    /** "Owner Matti Rask said so to the agency.", "told the Post as much". */
    private Optional<Finding> saidSo(int verb) {
        if (!classes.clausal(clauses.lemma(verb)) || clauses.passive(verb)) return Optional.empty();
        int so = verb + 1;
        if (classes.is("tell", clauses.lemma(verb))) so = clauses.object(verb).map(object -> phrases.extended(object).to()).orElse(so);
        int end = words.sentenceEnd(verb);
        boolean much = so + 1 < end && words.lemma(so).equals("as") && words.lemma(so + 1).equals("much");
        boolean plain = so < end && words.lemma(so).equals("so");
        int behind = so + (much ? 2 : 1);
        boolean ends = behind >= end || !words.word(behind) || words.lemma(behind).equals("to") || words.tag(behind).equals("IN");
        if (!much && !plain || !ends) return Optional.empty();
        return finding(verb, clauses.sentenceBefore(words.sentenceStart(verb)), clauses.subject(verb).map(phrases::speaker));
    }

    /** "The claim comes from a prisoner who ..." */
    private Optional<Finding> comesFrom(int verb) {
        boolean those = words.lemma(verb).equals("be") && verb + 3 < words.sentenceEnd(verb) && words.lemma(verb + 1).equals("those") && words.lemma(verb + 2).equals("of");
        if (those && phrases.from(verb + 3).isPresent()) return finding(verb, clauses.sentenceBefore(words.sentenceStart(verb)), phrases.from(verb + 3)
                .map(phrases::speaker));
        if (!COMING.contains(words.lemma(verb))) return Optional.empty();
        Optional<Phrase> subject = clauses.subject(verb).filter(phrase -> phrase.from() == words.sentenceStart(verb) && classes.is("anaphor", words.lemma(phrase.head())));
        if (subject.isEmpty()) return Optional.empty();
        return finding(verb, clauses.sentenceBefore(words.sentenceStart(verb)), clauses.behind(verb, "from").map(phrases::speaker));
    }

    /** "The baker had it from the sexton: the bells were cracked." and "heard from Y, who had it from Z, that ...". */
    Optional<Finding> hadFrom(int verb) {
        if (!classes.is("hear", clauses.lemma(verb)) || clauses.passive(verb) || clauses.participle(verb)
                && !clauses.verbal(Math.max(0, verb - 1))) return Optional.empty();
        Optional<Phrase> from = clauses.behind(verb, "from");
        Optional<Phrase> subject = clauses.subject(verb);
        if (from.isEmpty() || subject.isEmpty()) return Optional.empty();
        int behind = from.get().to();
        boolean first = subject.get().from() <= words.sentenceStart(verb) + 6 && (phrases.at(words.sentenceStart(verb)).isPresent()
                || subject.get().from() == words.sentenceStart(verb)) || behind < words.sentenceEnd(verb) && words.lemma(behind).equals("that");
        int end = words.sentenceEnd(verb);
        Optional<Span> content = Optional.empty();
        for (int k = from.get().to(); k < end && first && content.isEmpty(); k++) {
            if (words.token(k).text().equals(":")) content = SourcePhrases.announced(clauses, k);
            else if (conjunction(k) || k == from.get().to() && words.lemma(k).equals("that") && k + 1 < end && !clauses.finite(k + 1, k + 2)) content = clauses.trimmed(k, end);
        }
        boolean it = clauses.object(verb).map(object -> words.lemma(object.head()).equals("it")).orElse(false);
        if (content.isEmpty() && it && subject.get().from() <= words.sentenceStart(verb) + 1) content = clauses.sentenceBefore(words.sentenceStart(verb));
        return finding(verb, content, subject.map(phrases::speaker));
    }

    /** "a warning from engineers that ...", "the mayor's claim that ...", "the skipper's last message was that ...", "word from the mine is that ...". */
    private Optional<Finding> noun(int i) {
        Phrase phrase = phrases.at(i).filter(one -> one.head() == i && !words.tag(i).startsWith("NNP")).orElse(null);
        if (phrase == null) return Optional.empty();
        // "the colonel's last words to the platoon were that": whatever WordNet calls communication, when it is somebody's
        boolean word = classes.is("word", words.lemma(i)) || classes.document(words.lemma(i)) && owner(phrase).isPresent();
        if (!word && !classes.is("claim", words.lemma(i))) return Optional.empty();
        int end = words.sentenceEnd(i);
        int k = phrase.to();
        Optional<Speaker> source = owner(phrase);
        if (k + 1 < end && OF_WHOM.contains(words.lemma(k)) && phrases.from(k + 1).isPresent()) {
            Speaker whose = phrases.speaker(phrases.from(k + 1).get());
            if (source.isEmpty()) source = Optional.of(whose);
            k = whose.span().to();
        }
        boolean about = word && source.isEmpty() && k + 1 < end && (words.lemma(k).equals("on") || words.lemma(k).equals("in")) && phrases.from(k + 1).isPresent();
        if (about) {
            source = phrases.from(k + 1).map(phrases::speaker);
            k = source.get().span().to();
        }
        boolean printed = source.isEmpty() && k + 1 < end && words.lemma(k).equals("in")
                && phrases.from(k + 1).map(where -> Outlets.outlet(phrases.text(where), classes)).orElse(false);
        if (printed) {
            source = phrases.from(k + 1).map(phrases::speaker);
            k = phrases.from(k + 1).get().to();
        }
        boolean owned = source.isPresent();
        while (k < end && (words.lemma(k).equals("to") || words.lemma(k).equals("through") || words.lemma(k).equals("via") || owned && words.tag(k).equals("IN")
                && !conjunction(k))
                && phrases.from(k + 1).isPresent()) k = phrases.extended(phrases.from(k + 1).get()).to();
        boolean is = k + 1 < end && words.lemma(k).equals("be") && words.verb(k);
        if (is) k++;
        if (k >= end || !conjunction(k)) return Optional.empty();
        if (!is && handed(k, end)) return Optional.empty();
        int stop = is ? end : mainVerb(i, k, end);
        Optional<Speaker> whose = source;
        Optional<Speaker> teller = whose.or(() -> is ? Optional.empty() : bearer(phrase));
        return finding(i, clauses.trimmed(k, stop), teller);
    }

    /** "a message that the Post printed": no "that" of a saying but a relative one. */
    private boolean handed(int that, int end) {
        for (int k = that + 1; k < Math.min(end, that + REACH); k++) {
            if (!clauses.finite(k, k + 1)) continue;
            int verb = k;
            while (verb + 1 < end && (words.verb(verb + 1) || words.tag(verb + 1).equals("RB"))) verb++;
            boolean hands = classes.is("hold", clauses.lemma(verb)) || classes.is("give", clauses.lemma(verb)) || classes.clausal(clauses.lemma(verb));
            return k == that + 1 || hands && !clauses.passive(verb) && clauses.object(verb).isEmpty();
        }
        return true;
    }

    /** Whose claim it is: "the mayor's", "their". */
    private Optional<Speaker> owner(Phrase phrase) {
        if (words.tag(phrase.from()).equals("PRP$")) return Optional.of(new Speaker(phrase.from(), Speaker.Shape.BASE, new Span(phrase.from(), phrase.from() + 1)));
        for (int k = phrase.head() - 1; k > phrase.from(); k--) {
            if (words.tag(k).equals("POS")) return Optional.of(new Speaker(k - 1, Speaker.Shape.BASE, new Span(phrase.from(), k)));
        }
        return Optional.empty();
    }

    /** "the guide had phoned her with word that": the subject of the verb that brings the word. */
    private Optional<Speaker> bearer(Phrase phrase) {
        for (int k = phrase.from() - 1; k >= Math.max(words.sentenceStart(phrase.from()), phrase.from() - 6); k--) {
            if (clauses.verbal(k)) return clauses.passive(k) ? Optional.empty() : clauses.subject(k).map(phrases::speaker);
        }
        return Optional.empty();
    }

    /** Where a claim that is a subject ends: "The claim that the fund is empty | was repeated". */
    private int mainVerb(int noun, int that, int end) {
        if (clauses.finite(words.sentenceStart(noun), noun)) return end;
        List<Integer> groups = new ArrayList<>();
        for (int k = that + 1; k < end; k++) {
            boolean finite = clauses.finite(k, k + 1) && !words.quoted(k);
            if (finite && (groups.isEmpty() || clauses.group(k) == k)) groups.add(k);
        }
        return groups.size() > 1 ? groups.get(groups.size() - 1) : end;
    }
}
