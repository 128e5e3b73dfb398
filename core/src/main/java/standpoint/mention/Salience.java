package standpoint.mention;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.mention.PeopleWords.Gender;
import standpoint.news.Actor;
import standpoint.news.Field;
import standpoint.news.Token;

/** Whom a pronoun means: of those met lately the most prominent who can be meant. */
final class Salience {
    /** So many mentions are remembered: further back nobody is called by a pronoun. */
    private static final int MEMORY = 24;
    private static final int FARTHEST = 5;
    /** "He" and "she" reach further, over a quotation of many sentences: "Peace is ... That is ... It means ...," he said. */
    private static final int FARTHEST_PERSON = 12;
    private static final int LEAST = 15;
    private static final Set<String> SAYING = Set.of("say", "add", "announce", "warn", "claim", "note", "state", "report", "urge", "deny", "insist", "argue", "believe", "expect",
            "tell", "call", "accuse", "explain", "stress", "confirm", "estimate", "find", "conclude", "declare", "promise", "vow", "pledge", "write", "think", "suggest", "describe");

    private record Met(Phrase phrase, CastMember who) { }

    private final Deque<Met> met = new ArrayDeque<>();

    void meet(Phrase phrase, CastMember who) {
        met.addFirst(new Met(phrase, who));
        if (met.size() > MEMORY) met.removeLast();
        who.lastSeen = Math.max(who.lastSeen, phrase.order());
    }

    Optional<CastMember> meant(Phrase pronoun) {
        boolean person = pronoun.noun().equals("he") || pronoun.noun().equals("she");
        if (pronoun.noun().equals("who") || pronoun.noun().equals("which") || pronoun.noun().equals("that")) return before(pronoun);
        if (pronoun.noun().equals("it") && !says(pronoun)) return Optional.empty();
        Optional<CastMember> parallel = person ? parallel(pronoun) : Optional.empty();
        if (parallel.isPresent()) return parallel;
        CastMember best = null;
        int most = 0;
        for (Met one : met) {
            if (!sameField(one.phrase, pronoun) || pronoun.order() - one.phrase.order() > (person ? FARTHEST_PERSON : FARTHEST)) break;
            int score = person ? person(one, pronoun) : things(one, pronoun);
            if (score > most) {
                most = score;
                best = one.who;
            }
        }
        if (best != null && person) {
            if (best.gender == Gender.UNKNOWN) best.gender = pronoun.gender();
            if (best.uncertain) best.kind = Actor.Kind.PERSON;
            best.uncertain = false;
        }
        return Optional.ofNullable(best);
    }

    /** "Ruhl's proposals ..., in particular his proposal": who owns a thing of the same name in the same sentence. */
    private Optional<CastMember> parallel(Phrase pronoun) {
        List<Token> tokens = pronoun.sentence().tokens();
        Token own = tokens.get(pronoun.head());
        if (!own.tag().equals("PRP$") || own.head() < 0) return Optional.empty();
        String owned = tokens.get(own.head()).lemma();
        for (Met one : met) {
            if (one.phrase.sentence() != pronoun.sentence()) break;
            int mark = one.phrase.to();
            boolean owner = one.phrase.kind() != Phrase.Kind.PRONOUN && mark < pronoun.from() && tokens.get(mark).tag().equals("POS");
            int thing = tokens.get(one.phrase.head()).head();
            if (owner && thing >= 0 && tokens.get(thing).lemma().equals(owned) && person(one, pronoun) > 0) return Optional.of(one.who);
        }
        return Optional.empty();
    }

    /** The one named just before a relative pronoun, or before its comma. */
    private Optional<CastMember> before(Phrase pronoun) {
        Met last = met.peekFirst();
        if (last == null || last.phrase.sentence() != pronoun.sentence()) return Optional.empty();
        int gap = pronoun.from() - last.phrase.to();
        boolean comma = gap == 1 && pronoun.sentence().tokens().get(last.phrase.to()).text().equals(",");
        boolean thing = last.who.kind == Actor.Kind.ORGANIZATION || last.who.kind == Actor.Kind.COUNTRY || last.who.kind == Actor.Kind.DOCUMENT;
        boolean fits = pronoun.noun().equals("who") ? !thing : thing || last.who.kind == Actor.Kind.GROUP;
        return (gap == 0 || comma) && fits ? Optional.of(last.who) : Optional.empty();
    }

    /** Whose {@code his} or {@code her} at the start of a phrase is. */
    Optional<CastMember> owner(Phrase phrase) {
        String first = phrase.sentence().tokens().get(phrase.from()).text();
        boolean his = first.equalsIgnoreCase("his");
        if (!his && !first.equalsIgnoreCase("her")) return Optional.empty();
        Phrase pronoun = new Phrase(phrase.sentence(), phrase.order(), phrase.from(), phrase.from() + 1, phrase.from(), Phrase.Kind.PRONOUN, "", "", his ? "he" : "she",
                Optional.empty(), his ? Gender.MAN : Gender.WOMAN, false, true, false);
        return meant(pronoun);
    }

    /** The body that {@code its} or {@code their} at the start of a phrase most likely means: a subject met in this sentence or right before, else the only one. */
    Optional<CastMember> ownerBody(Phrase phrase) {
        CastMember only = null;
        boolean several = false;
        for (Met one : met) {
            int distance = phrase.order() - one.phrase.order();
            if (distance > 1 || one.phrase.sentence().field() != phrase.sentence().field()) break;
            if (one.who.kind != Actor.Kind.ORGANIZATION || one.phrase.kind() == Phrase.Kind.PRONOUN && !one.phrase.subject()) continue;
            if (one.phrase.subject()) return Optional.of(one.who);
            several |= only != null && only != one.who;
            if (only == null) only = one.who;
        }
        return several ? Optional.empty() : Optional.ofNullable(only);
    }

    private static boolean sameField(Phrase one, Phrase other) {
        Field field = other.sentence().field();
        return one.sentence().field() == field;
    }

    private static int person(Met one, Phrase pronoun) {
        Actor.Kind kind = one.who.kind;
        if (kind != Actor.Kind.PERSON && kind != Actor.Kind.AUTHOR && kind != Actor.Kind.UNNAMED && !one.who.uncertain || one.phrase.plural()) return 0;
        if (one.who.gender != Gender.UNKNOWN && one.who.gender != pronoun.gender()) return 0;
        int score = Math.max(LEAST, 100 - 14 * (pronoun.order() - one.phrase.order())) + prominence(one.phrase);
        if (one.who.gender == pronoun.gender()) score += 12;
        if (kind == Actor.Kind.UNNAMED) score -= 15;
        if (blamed(one.phrase, pronoun)) score += 60;
        if (one.who.uncertain) score -= 40;
        return score + Math.min(16, 2 * one.who.phrases().size());
    }

    /** "Attacked Ruhl over his call", "thanked Ruhl for his support": the object of the verb, of which the phrase tells why. */
    private static boolean blamed(Phrase one, Phrase pronoun) {
        List<Token> tokens = pronoun.sentence().tokens();
        Token own = tokens.get(pronoun.head());
        if (one.sentence() != pronoun.sentence() || !own.tag().equals("PRP$") || own.head() < 0 || pronoun.from() == 0) return false;
        String before = tokens.get(pronoun.from() - 1).text();
        Token object = tokens.get(one.head());
        return (before.equals("over") || before.equals("for")) && object.relation().equals("dobj") && object.head() >= 0
                && (object.head() == tokens.get(own.head()).head() || tokens.get(own.head()).head() == one.head());
    }

    private static int things(Met one, Phrase pronoun) {
        Actor.Kind kind = one.who.kind;
        boolean many = kind == Actor.Kind.GROUP || one.phrase.plural();
        boolean body = kind == Actor.Kind.ORGANIZATION || kind == Actor.Kind.COUNTRY || kind == Actor.Kind.DOCUMENT && !pronoun.plural();
        if (pronoun.plural() ? !many && !body : many || !body) return 0;
        int distance = pronoun.order() - one.phrase.order();
        if (distance > 2 || !one.phrase.subject() && (!many || distance > 1)) return 0;
        return 60 - 20 * distance + prominence(one.phrase) + (many ? 30 : 0);
    }

    /** Subjects stand out; owners, and those only spoken of inside a quotation, do not. */
    private static int prominence(Phrase phrase) {
        int score = phrase.subject() ? 30 : 0;
        boolean owner = phrase.to() < phrase.sentence().tokens().size() && phrase.sentence().tokens().get(phrase.to()).tag().equals("POS");
        if (owner) score -= 15;
        String last = phrase.sentence().tokens().get(phrase.sentence().tokens().size() - 1).tag();
        // headlines and captions between paragraphs: what follows speaks on from the paragraph before
        if (!last.equals(".") && !last.equals("''") && !last.equals(":")) score -= 30;
        return phrase.quoted() ? score - 45 : score;
    }

    private static boolean says(Phrase pronoun) {
        int head = pronoun.sentence().tokens().get(pronoun.head()).head();
        return head >= 0 && SAYING.contains(pronoun.sentence().tokens().get(head).lemma());
    }
}
