package standpoint.mention;

import java.util.Set;

/** The words behind the noun of a description that still belong to it: {@code ambassador} + {@code to Norland}, {@code source} + {@code briefed on the trip}. */
final class Tail {
    private static final Set<String> TO = Set.of("ambassador", "envoy", "adviser", "advisor", "aide", "secretary", "deputy", "representative", "assistant", "counsel", "delegate",
            "commissioner", "consul", "liaison", "ally");
    private static final Set<String> PARTICIPLES = Set.of("briefed", "involved", "familiar", "close", "based", "acquainted", "cited", "quoted", "interviewed");

    /** What bodies are of by their kind: "chamber of commerce". */
    private static final Set<String> KIND = Set.of("commerce", "deputies", "representatives", "trustees", "directors", "governors", "bishops", "elders", "agriculture", "trade", "industry", "appeals", "appeal",
            "justice", "nurses", "teachers", "doctors", "physicians", "lawyers", "engineers", "ministers", "finance", "defence", "defense", "health", "education", "labour", "labor");

    private final WordKinds words;
    private final PeopleWords people;
    private final String noun;

    Tail(WordKinds words, PeopleWords people, String noun) {
        this.words = words;
        this.people = people;
        this.noun = noun;
    }

    /** The end of the whole description whose noun ends at a token. */
    int end(int at) {
        int end = at;
        for (int pieces = 0; pieces < 3; pieces++) {
            int next = piece(end, pieces);
            if (next == end) break;
            end = next;
        }
        return end;
    }

    /** The end of what belongs to the office itself: {@code secretary of state}, {@code head of Veltria's government}. */
    int officeEnd(int at) {
        int end = at;
        if (words.word(at, "of") || words.word(at, "for") && people.isTitle(noun) || words.word(at, "to") && TO.contains(noun)) end = phrase(at + 1, at);
        return end;
    }

    private int piece(int at, int pieces) {
        if (at + 1 >= words.kind.length) return at;
        String word = words.lower(at);
        boolean person = people.isRole(noun) || people.isGroup(noun);
        boolean joins = switch (word) {
            // "Ministry of Health", "government of Veltria"; not "government of cowardice"
            case "of" -> person && !people.isInstitution(noun) || words.capital(at + 1) || words.word(at + 1, "the") || KIND.contains(words.lower(at + 1));
            case "for" -> person || pieces > 0;
            case "to" -> TO.contains(noun) && pieces == 0;
            case "at", "inside", "within" -> person && pieces == 0 && !words.tokens.get(at).relation().equals("advmod");
            case "from" -> person && pieces == 0 && !people.is("office", noun);
            case "in" -> person && !people.is("office", noun) && words.tokens.get(at).head() >= 0 && (named(at + 1) || words.word(at + 1, "the") && named(at + 2));
            case "with" -> pieces == 0 && (words.word(at + 1, "knowledge") || words.word(at + 1, "direct"));
            default -> false;
        };
        if (joins) return phrase(at + 1, at);
        if (person && PARTICIPLES.contains(word) && at + 2 < words.kind.length && !words.word(at + 1, "said")) {
            boolean preposition = words.tokens.get(at + 1).tag().equals("IN") || words.tokens.get(at + 1).tag().equals("TO");
            if (preposition) return phrase(at + 2, at);
        }
        return at;
    }

    private boolean named(int at) { return words.is(at, WordKinds.KNOWN) || words.is(at, WordKinds.PROPER); }

    /** The end of the noun phrase that starts at a token; where it started from, when there is none. */
    private int phrase(int at, int from) {
        int end = at;
        boolean noun = false;
        while (end < words.kind.length) {
            char kind = words.kind[end];
            if (kind == WordKinds.OTHER || kind == WordKinds.HONORIFIC) break;
            if (kind == WordKinds.DETERMINER && end > at && !words.is(end - 1, WordKinds.DETERMINER)) break;
            // "Chancellor of Veltria Orla Venn's plan": the plan is not part of the office
            if (kind == WordKinds.POSSESSIVE && nameStart(from, end) > 0) break;
            // "analysts at the Arden Institute doubt it": a small noun behind a great name is often a verb
            if (kind == WordKinds.MODIFIER && words.is(end - 1, WordKinds.INSTITUTION) && words.capital(end - 1) && !words.capital(end)) break;
            noun |= kind != WordKinds.DETERMINER && kind != WordKinds.POSSESSIVE;
            end++;
        }
        while (end > at && (words.is(end - 1, WordKinds.POSSESSIVE) || words.is(end - 1, WordKinds.DETERMINER))) end--;
        return noun ? end : from;
    }

    /** Where a person's name begins in a tail that ends in one: {@code of Veltria} | {@code Orla Venn}; 0 when it does not. */
    int nameStart(int from, int end) {
        if (end <= from + 1 || !words.word(from, "of")) return 0;
        int start = end;
        boolean person = false;
        while (start > from + 1 && words.is(start - 1, WordKinds.PROPER)) {
            start--;
            person |= words.tokens.get(start).entity().equals("PERSON") || people.isFirstName(words.tokens.get(start).text());
        }
        // behind a known name all that is left is the person's: "of Belgium Orla Venn"
        if (person && start > from + 1 && words.is(start - 1, WordKinds.KNOWN)) return start;
        start = end;
        while (start > from + 1 && words.is(start - 1, WordKinds.PROPER) && (words.tokens.get(start - 1).entity().equals("PERSON")
                || people.isFirstName(words.tokens.get(start - 1).text()) && start < end)) start--;
        boolean office = start > from + 1 && start < end && (words.is(start - 1, WordKinds.KNOWN) || words.is(start - 1, WordKinds.PROPER)
                || words.is(start - 1, WordKinds.INSTITUTION) || words.is(start - 1, WordKinds.MODIFIER));
        return office ? start : 0;
    }
}
