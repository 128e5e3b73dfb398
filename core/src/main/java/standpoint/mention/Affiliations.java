package standpoint.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Actor;
import standpoint.news.Token;

/** Who leads, serves or belongs to which body, as the text tells: {@code its leader, Orla Venn}, {@code Orla Venn of the Harbour League}, {@code the League's Orla Venn}. */
final class Affiliations {
    private static final Set<String> OF = Set.of("of", "from", "for", "(", "at");

    private final Salience salience;

    Affiliations(Salience salience) { this.salience = salience; }

    /** Learns from a phrase whose actor is known, in reading order. */
    void note(List<Phrase> phrases, int at, Map<Phrase, CastMember> whose) {
        Phrase phrase = phrases.get(at);
        CastMember who = whose.get(phrase);
        Phrase before = at == 0 ? null : phrases.get(at - 1);
        boolean beside = before != null && before.sentence() == phrase.sentence() && whose.get(before) != null;
        if (body(phrase, who) && beside && somebody(whose.get(before)) && between(before, phrase)) join(whose.get(before), who);
        if (!somebody(who)) return;
        if (beside && body(before, whose.get(before)) && owns(before, phrase)) join(who, whose.get(before));
        String first = phrase.sentence().tokens().get(phrase.from()).text();
        if (first.equalsIgnoreCase("its") || first.equalsIgnoreCase("their")) salience.ownerBody(phrase).ifPresent(body -> join(who, body));
    }

    /** {@code leader of the Harbour League}: the body inside a description is that of whoever is described. */
    void host(List<Phrase> phrases, int at, CastMember body, Map<Phrase, CastMember> whose) {
        Phrase host = phrases.get(at);
        for (int other = Math.max(0, at - 2); other < Math.min(phrases.size(), at + 3); other++) {
            Phrase phrase = phrases.get(other);
            boolean around = phrase != host && phrase.sentence() == host.sentence() && phrase.from() <= host.from() && host.to() <= phrase.to();
            if (around && whose.get(phrase) != null && somebody(whose.get(phrase))) join(whose.get(phrase), body);
        }
    }

    private static void join(CastMember who, CastMember body) { if (who != body && who.body.isEmpty()) who.body = Optional.of(body); }

    private static boolean somebody(CastMember who) { return who.kind == Actor.Kind.PERSON || who.kind == Actor.Kind.UNNAMED; }

    private static boolean body(Phrase phrase, CastMember who) { return who.kind == Actor.Kind.ORGANIZATION && !phrase.name().isEmpty(); }

    /** {@code Orla Venn of the}, {@code Orla Venn (}: no more than that between a person and their body. */
    private static boolean between(Phrase person, Phrase body) {
        List<Token> tokens = person.sentence().tokens();
        int at = person.to();
        if (tokens.get(at).text().equals(",") && at + 1 < body.from()) at++;
        int gap = body.from() - at;
        if (gap < 1 || gap > 2 || !OF.contains(tokens.get(at).text()) && !tokens.get(at).tag().equals("-LRB-")) return false;
        return gap == 1 || tokens.get(at + 1).tag().equals("DT");
    }

    /** {@code the League's Orla Venn}, {@code the League's leader}, and who is its leader behind a comma. */
    private static boolean owns(Phrase body, Phrase person) {
        List<Token> tokens = body.sentence().tokens();
        // "at the Harbour League, leader Orla Venn said"
        boolean after = body.to() + 1 == person.from() && tokens.get(body.to()).text().equals(",") && !person.role().isEmpty() && Character.isLowerCase(person.role().charAt(0));
        return after || body.to() < tokens.size() && tokens.get(body.to()).tag().equals("POS") && person.from() <= body.to() + 2 && person.head() > body.to();
    }
}
