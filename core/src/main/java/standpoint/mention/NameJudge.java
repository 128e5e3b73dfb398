package standpoint.mention;

import java.util.Set;
import standpoint.news.Token;

/** Tells what a proper name names, from the kinds that the words were given, first names, and the words around. */
final class NameJudge {
    private static final Set<String> PORTFOLIOS = Set.of("State", "Defense", "Defence", "Energy", "Health", "Treasury", "Foreign", "Affairs", "Interior", "Justice", "Finance",
            "Education", "Agriculture", "Commerce", "Labor", "Labour", "Transportation", "Transport", "Homeland", "Security", "Environment", "Trade", "Staff", "Culture");

    private static final Set<String> COMPANY = Set.of("Co.", "Co", "Corp.", "Corp", "Inc.", "Inc", "Ltd.", "Ltd", "Plc", "PLC", "S.A.", "SA", "AG", "GmbH", "LLC", "N.V.",
            "LLP", "SpA", "S.p.A.", "Group", "Holdings");

    private final WordKinds words;
    private final PeopleWords people;
    private final int from;
    private final int to;

    NameJudge(WordKinds words, PeopleWords people, int from, int to) {
        this.words = words;
        this.people = people;
        this.from = from;
        this.to = to;
    }

    /** {@code Secretary of State Orla Venn}: "State" is the office's, not the person's. */
    boolean portfolio(int at) {
        return PORTFOLIOS.contains(words.tokens.get(at).text()) && words.word(at - 1, "of") && words.is(at - 2, WordKinds.ROLE) && !words.is(at, WordKinds.INSTITUTION);
    }

    Phrase.Kind kind(boolean afterRole, boolean afterInstitution) {
        int persons = 0;
        int organizations = 0;
        int places = 0;
        boolean institution = COMPANY.contains(words.tokens.get(to - 1).text());
        for (int at = from; at < to; at++) {
            String entity = words.tokens.get(at).entity();
            if (entity.equals("PERSON")) persons++;
            if (entity.equals("ORGANIZATION")) organizations++;
            if (entity.equals("LOCATION")) places++;
            institution |= words.is(at, WordKinds.INSTITUTION);
        }
        // "the Dockers' League", "the Harbour Independents"
        Token last = words.tokens.get(to - 1);
        for (int at = from; at < to; at++) institution |= words.tokens.get(at).tag().equals("POS");
        boolean many = last.tag().equals("NNPS") && to - from > 1 && !people.isFirstName(words.tokens.get(from).text());
        if (afterRole && !institution) return Phrase.Kind.PERSON;
        if (institution || afterInstitution) return Phrase.Kind.ORGANIZATION;
        Token first = words.tokens.get(from);
        boolean firstName = to - from >= 2 && to - from <= 4 && people.isFirstName(first.text());
        if (firstName && persons + 1 >= organizations) return Phrase.Kind.PERSON;
        if (to - from == 1 && organizations + places == 0 && people.isFirstName(first.text())) return Phrase.Kind.PERSON;
        if (placed() && !firstName && to - from == 1) return Phrase.Kind.PLACE;
        if (persons > 0 && persons >= organizations && persons >= places) return many ? Phrase.Kind.ORGANIZATION : Phrase.Kind.PERSON;
        if (organizations > 0 && organizations >= places) return Phrase.Kind.ORGANIZATION;
        if (places > 0) return Phrase.Kind.PLACE;
        return Phrase.Kind.NAME;
    }

    /** {@code in Arden}, {@code near Marsh}: nobody is in a person. */
    private boolean placed() {
        return words.word(from - 1, "in") || words.word(from - 1, "near") || words.word(from - 1, "outside") || words.word(from - 1, "across") || words.word(from - 1, "around");
    }

    /** The end of an institution's name that goes on: {@code Centre} + {@code for European Policy}, {@code Ministry of Foreign Affairs}. */
    int continuation(int end) {
        int stop = end;
        while (stop + 1 < words.kind.length && joins(stop)) {
            int next = stop + 1;
            if (words.word(next, "the") && next + 1 < words.kind.length) next++;
            if (!words.capital(next) || words.is(next, WordKinds.HONORIFIC)) return stop;
            while (next < words.kind.length && words.capital(next) && !words.is(next, WordKinds.OTHER)) next++;
            stop = next;
        }
        return stop;
    }

    private boolean joins(int at) {
        if (words.word(at, "of") || words.word(at, "for")) return words.is(at - 1, WordKinds.INSTITUTION) || words.tokens.get(at).entity().equals("ORGANIZATION");
        // "the Treasury and Brask Industries" are two
        if (words.is(at - 1, WordKinds.INSTITUTION) && (at < 2 || !words.capital(at - 2) && !words.word(at - 2, "of") && !words.word(at - 2, "for"))) return false;
        boolean and = words.word(at, "and") || words.word(at, "&") || words.word(at, "on");
        return and && words.tokens.get(at).entity().equals("ORGANIZATION") && words.tokens.get(at + 1).entity().equals("ORGANIZATION");
    }
}
