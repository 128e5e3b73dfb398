package standpoint.mention;

import java.util.Optional;
import standpoint.news.Sentence;

/**
 * A noun phrase or pronoun that may speak of an actor.
 *
 * @param order  number of its sentence among the article's, title first
 * @param from   token indexes of its words, half-open
 * @param head   the token that carries it
 * @param name   the proper name in it, empty when there is none
 * @param role   the role that its words give ("Belgian Prime Minister"), empty when they give none
 * @param noun   lemma of the common noun that carries it ("minister", "ministry"), empty for bare names
 * @param member whom it speaks for, in the words of the text or by the usual name of a known country
 * @param quoted whether it stands inside quotation marks
 */
record Phrase(Sentence sentence, int order, int from, int to, int head, Kind kind, String name, String role, String noun, Optional<String> member,
              PeopleWords.Gender gender, boolean plural, boolean definite, boolean quoted) {

    /**
     * What sort of phrase it is; OFFICE is a description that may be somebody's who is named elsewhere, PLACE a name that may be a country's, POST an office that
     * somebody is said to have taken ("serves as envoy"), which speaks of nobody else, HOST a body inside the description of somebody.
     */
    enum Kind { PERSON, NAME, ORGANIZATION, COUNTRY, PLACE, GROUP, DOCUMENT, OFFICE, POST, HOST, UNNAMED, PRONOUN }

    String text() { return text(from, to); }

    /** The words between two tokens as the text has them. */
    String text(int first, int end) { return text(sentence, first, end); }

    static String text(Sentence sentence, int first, int end) {
        StringBuilder text = new StringBuilder();
        int last = sentence.tokens().get(first).start();
        for (int at = first; at < end; at++) {
            if (sentence.tokens().get(at).start() > last) text.append(' ');
            text.append(sentence.tokens().get(at).text());
            last = sentence.tokens().get(at).end();
        }
        return text.toString();
    }

    Phrase withRole(String other, Optional<String> whom, PeopleWords.Gender sex) {
        return new Phrase(sentence, order, from, to, head, kind, name, other, noun, whom, sex, plural, definite, quoted);
    }

    Phrase withSpan(int first, int end) {
        return new Phrase(sentence, order, first, end, head, kind, name, role, noun, member, gender, plural, definite, quoted);
    }

    /** One word that names somebody, a body or a place, and nothing beside it. */
    boolean bareName() {
        boolean names = kind == Kind.PERSON || kind == Kind.ORGANIZATION || kind == Kind.PLACE || kind == Kind.NAME;
        return names && role.isEmpty() && noun.isEmpty() && name.indexOf(' ') < 0 && !name.isEmpty();
    }

    boolean subject() {
        String relation = sentence.tokens().get(head).relation();
        return relation.equals("nsubj") || relation.equals("nsubjpass");
    }
}
