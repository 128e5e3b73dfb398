package standpoint.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.mention.PeopleWords.Gender;
import standpoint.news.Token;

/** Finds the noun phrases and pronouns of one sentence that may speak of an actor, from left to right, none inside another. */
final class PhraseFinder {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "they", "it");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some", "no", "any", "every", "each");
    private static final Set<String> EVERY = Set.of("every", "each", "no", "any");
    private static final Set<String> TAKING = Set.of("serve", "take", "appoint", "elect", "work", "name", "act", "inaugurate", "swear", "succeed", "return");
    private static final Set<String> WITHHELD = Set.of("unnamed", "anonymous", "unidentified");

    private final WordKinds words;
    private final PeopleWords people;
    private final Members members;
    private final boolean[] quoted;
    private final int order;
    private final List<Phrase> found = new ArrayList<>();

    PhraseFinder(WordKinds words, PeopleWords people, boolean[] quoted, int order) {
        this.words = words;
        this.people = people;
        this.members = new Members(words);
        this.quoted = quoted;
        this.order = order;
    }

    List<Phrase> find() {
        int at = 0;
        while (at < words.kind.length) {
            int end = at;
            if (starts(at)) {
                end = chunkEnd(at);
                int before = found.size();
                int next = Math.max(interpret(at, end), end);
                if (found.size() == before) owner(at);
                at = next;
            } else {
                pronoun(at);
                at++;
            }
        }
        return found;
    }

    private boolean starts(int at) { return words.kind[at] != WordKinds.OTHER && words.kind[at] != WordKinds.POSSESSIVE; }

    /** The end of the run of words that can make one noun phrase, without a tail such as "of Veltria". */
    private int chunkEnd(int from) {
        int at = from + 1;
        while (at < words.kind.length) {
            char kind = words.kind[at];
            boolean joins = kind == WordKinds.DETERMINER ? words.is(at - 1, WordKinds.DETERMINER) : kind != WordKinds.OTHER || conjoined(from, at);
            // "a person familiar with the matter": the adjective behind goes with what follows
            boolean behind = kind == WordKinds.MODIFIER && words.is(at - 1, WordKinds.ROLE) && words.tokens.get(at).tag().startsWith("J");
            if (!joins || behind || headlineEnds(at - 1, at)) break;
            at++;
        }
        while (at > from + 1 && (words.kind[at - 1] == WordKinds.POSSESSIVE || words.kind[at - 1] == WordKinds.DETERMINER)) at--;
        return at;
    }

    /** {@code Venn Urges Norland To Act}: in a headline in capitals a word that is nobody's name does not go on with one. */
    private boolean headlineEnds(int before, int at) {
        if (!words.titleCase || !words.is(at, WordKinds.MODIFIER) || words.titleLike(at)) return false;
        return words.is(before, WordKinds.PROPER) || words.is(before, WordKinds.KNOWN) && words.known(before).way() != Names.Way.PEOPLE;
    }

    /** {@code Norlandic and Veltrian diplomats}, {@code diplomats and officials}: one phrase. */
    private boolean conjoined(int from, int at) {
        if (words.word(at, "&") && words.is(at - 1, WordKinds.PROPER) && at + 1 < words.kind.length && words.capital(at + 1)) return true;
        if (!words.word(at, "and") && !words.word(at, "or") || at + 1 >= words.kind.length) return false;
        boolean peoples = people(at - 1) && people(at + 1) && at + 2 < words.kind.length
                && (words.is(at + 2, WordKinds.ROLE) && words.plural(at + 2) || words.is(at + 2, WordKinds.MODIFIER) || words.is(at + 2, WordKinds.INSTITUTION));
        boolean roles = words.is(at - 1, WordKinds.ROLE) && words.is(at + 1, WordKinds.ROLE) && words.plural(at - 1) && words.plural(at + 1);
        return peoples || roles && at - 1 >= from;
    }

    private boolean people(int at) {
        return words.is(at, WordKinds.KNOWN) && words.known(at).way() == Names.Way.PEOPLE && !words.tokens.get(at).text().endsWith("s");
    }

    /** Adds what a run of words speaks of, and gives the end of it all. */
    private int interpret(int from, int end) {
        int last = end - 1;
        char kind = words.kind[last];
        if (kind == WordKinds.PROPER || kind == WordKinds.INSTITUTION && words.capital(last) && last > from && nameRun(from, end) < last) return name(from, end);
        return switch (kind) {
            case WordKinds.KNOWN -> known(from, end);
            case WordKinds.ROLE -> role(from, end);
            case WordKinds.INSTITUTION -> institution(from, end);
            default -> {
                if (document(from, end)) yield end;
                possessors(from, end);
                yield end;
            }
        };
    }

    /** Where the proper name that ends a run begins; known names inside a longer name belong to it. */
    private int nameRun(int from, int end) {
        int start = end;
        while (start > from) {
            int at = start - 1;
            boolean part = words.kind[at] == WordKinds.PROPER || words.kind[at] == WordKinds.INSTITUTION && words.capital(at)
                    || words.kind[at] == WordKinds.KNOWN && insideName(at, end);
            if (!part) break;
            start = at;
        }
        return start;
    }

    /** {@code Arden International Institute}: the name of a town inside an institution's. Not {@code Veltrian Prime Minister}. */
    private boolean insideName(int at, int end) {
        String entity = words.tokens.get(at).entity();
        return at + 1 < end && entity.equals("ORGANIZATION") && words.tokens.get(at + 1).entity().equals("ORGANIZATION");
    }

    private int name(int from, int end) {
        int start = nameRun(from, end);
        NameJudge judge = new NameJudge(words, people, start, end);
        while (start + 1 < end && (judge.portfolio(start) || words.tokens.get(start).tag().startsWith("VB") && words.tokens.get(start).entity().equals("O"))) start++;
        Phrase.Kind kind = judge.kind(start > from && words.is(start - 1, WordKinds.ROLE) || start > from && words.is(start - 1, WordKinds.HONORIFIC)
                || start > nameRun(from, end), start > from && words.is(start - 1, WordKinds.INSTITUTION));
        if (kind == Phrase.Kind.PERSON) return person(from, start, end);
        int stop = kind == Phrase.Kind.ORGANIZATION ? judge.continuation(end) : end;
        int first = start;
        String role = "";
        if (kind == Phrase.Kind.ORGANIZATION && from < start && words.is(start - 1, WordKinds.INSTITUTION)) first = from;
        if (first == start && from < start) possessors(from, start);
        add(new Phrase(words.sentence, order, first, stop, end - 1, kind, Phrase.text(words.sentence, start, stop), role, "", members.of(from, start, start),
                Gender.UNKNOWN, false, false, quoted[end - 1]));
        return stop;
    }

    private int person(int from, int start, int end) {
        int role = lastRole(from, start);
        int first = start;
        Gender gender = Gender.UNKNOWN;
        for (int at = start - 1; at >= from && words.is(at, WordKinds.HONORIFIC); at--) {
            Gender told = people.genderOfHonorific(words.tokens.get(at).text());
            if (told != Gender.UNKNOWN) gender = told;
            first = at;
        }
        String words4role = "";
        Optional<String> member = Optional.empty();
        String noun = "";
        if (role >= 0) {
            first = from;
            words4role = roleText(first, role + 1, start);
            noun = words.lemma(role);
            member = members.of(first, start, role);
            if (gender == Gender.UNKNOWN) gender = people.genderOfRole(noun);
        }
        int stop = end;
        // "President Orla Venn of Veltria"
        if (role >= 0 && member.isEmpty() && words.word(end, "of") && (words.is(end + 1, WordKinds.KNOWN) || words.is(end + 1, WordKinds.PROPER))) {
            int last = words.is(end + 1, WordKinds.KNOWN) ? words.unitEnd(end + 1) : end + 2;
            while (last < words.kind.length && words.is(last, WordKinds.PROPER)) last++;
            // "Professor Orla Venn of Arden University": where somebody works
            boolean body = last < words.kind.length && words.is(last, WordKinds.INSTITUTION) && words.capital(last);
            if (!body) {
                member = members.of(end, last, end - 1);
                stop = last;
            }
        }
        if (first > from) possessors(from, first);
        if (gender == Gender.UNKNOWN) gender = people.genderOfFirstName(words.tokens.get(start).text());
        add(new Phrase(words.sentence, order, first, stop, end - 1, Phrase.Kind.PERSON, Phrase.text(words.sentence, start, end), words4role, noun, member, gender,
                false, true, quoted[end - 1]));
        return stop;
    }

    private int lastRole(int from, int start) {
        for (int at = start - 1; at >= from; at--) if (words.is(at, WordKinds.ROLE)) return at;
        return -1;
    }

    /** A role without its article, and without words that only point: "the UK's Prime Minister" is "UK's Prime Minister". */
    private String roleText(int from, int role, int start) {
        int first = from;
        while (first < role - 1 && (words.is(first, WordKinds.DETERMINER) || words.word(first, "Dear"))) first++;
        int end = role;
        // "Secretary of State Orla Venn", "Minister of the Interior Ode Lam": the office goes on up to the name
        while (end < start && !words.is(end, WordKinds.HONORIFIC)) end++;
        String text = Phrase.text(words.sentence, first, end);
        String title = end - first == 1 ? people.title(text) : "";
        return title.isEmpty() ? text : title;
    }

    private int known(int from, int end) {
        int last = end - 1;
        int start = last;
        while (start > from && words.unitEnd(start - 1) == words.unitEnd(last) && words.known(start - 1) == words.known(last)) start--;
        Names.Known known = words.known(last);
        Optional<String> member = known.way() == Names.Way.BODY ? Optional.empty() : Optional.of(known.of());
        if (start > from) possessors(from, start);
        String name = Phrase.text(words.sentence, start, end);
        switch (known.way()) {
            case NAME -> add(bare(start, end, Phrase.Kind.COUNTRY, known.of(), member));
            case CAPITAL -> {
                if (members.acts(start, end)) add(bare(start, end, Phrase.Kind.COUNTRY, known.of(), member));
            }
            case SEAT, BODY -> add(bare(start, end, Phrase.Kind.ORGANIZATION, known.way() == Names.Way.BODY ? known.of() : name, member));
            case PEOPLE -> peoples(from, start, end, known);
            // "Crimea" is a place; nobody speaks there, and nobody is it
            case PLACE -> { }
        }
        return end;
    }

    /** {@code Veltrians}, {@code the French}; an adjective alone ({@code is Veltrian}) speaks of nobody. */
    private void peoples(int from, int start, int end, Names.Known known) {
        boolean plural = words.plural(end - 1) || words.tokens.get(end - 1).text().endsWith("s") || words.is(start - 1, WordKinds.DETERMINER);
        if (!plural) return;
        int first = Math.max(from, start - 1);
        add(new Phrase(words.sentence, order, words.is(first, WordKinds.DETERMINER) ? first : start, end, end - 1, Phrase.Kind.GROUP,
                Phrase.text(words.sentence, start, end), "", "people", Optional.of(known.of()), Gender.UNKNOWN, true, true, quoted[end - 1]));
    }

    private Phrase bare(int start, int end, Phrase.Kind kind, String name, Optional<String> member) {
        return new Phrase(words.sentence, order, start, end, end - 1, kind, name, "", "", member, Gender.UNKNOWN, false, true, quoted[end - 1]);
    }

    private int role(int from, int end) {
        int head = end - 1;
        String noun = words.lemma(head);
        boolean plural = words.plural(head);
        Tail tail = new Tail(words, people, noun);
        int stop = tail.end(end);
        // "Prime Minister of Veltria Orla Venn": the tail ends in the name itself
        int name = tail.nameStart(end, stop);
        if (name > 0 && !plural && people.isTitle(noun)) return person(from, name, stop);
        boolean definite = definite(from, head);
        Optional<String> member = members.of(from, stop, head);
        int first = from;
        while (first < head && words.is(first, WordKinds.DETERMINER)) first++;
        String role = Phrase.text(words.sentence, first, Math.max(end, tail.officeEnd(end)));
        boolean withheld = people.is("source", noun) || withheld(from, head);
        Phrase.Kind kind = plural && !withheld ? Phrase.Kind.GROUP : withheld || !definite ? Phrase.Kind.UNNAMED : Phrase.Kind.OFFICE;
        if (kind == Phrase.Kind.OFFICE && people.is("people", noun) && !people.isTitle(noun)) kind = Phrase.Kind.UNNAMED;
        if (plural && !people.isGroup(noun) && !words.person(head) || EVERY.contains(words.lower(from))) return end;
        if (predicate(from, head)) {
            if (taken(from) && !plural) add(new Phrase(words.sentence, order, from, stop, head, Phrase.Kind.POST, "", role, noun, member, Gender.UNKNOWN, false, true, quoted[head]));
            return end;
        }
        host(end, stop);
        add(new Phrase(words.sentence, order, from, stop, head, kind, "", kind == Phrase.Kind.GROUP ? "" : role, noun, member, people.genderOfRole(noun), plural,
                definite, quoted[head]));
        return stop;
    }

    /** {@code a spokeswoman for the Veltrian foreign ministry}: "the ministry" may speak of it later. */
    private void host(int from, int stop) {
        int head = stop - 1;
        if (head <= from || !words.is(head, WordKinds.INSTITUTION)) return;
        int start = from + 1;
        while (start < head && words.is(start, WordKinds.DETERMINER)) start++;
        if (start == head && !words.capital(head)) return;
        boolean state = people.in("state", words.lemma(head));
        add(new Phrase(words.sentence, order, start, stop, head, Phrase.Kind.HOST, Phrase.text(words.sentence, start, stop), "", words.lemma(head),
                members.ofInstitution(start, stop, head, state), Gender.UNKNOWN, false, true, false));
    }

    /** {@code as president}, {@code a "dictator"}: what somebody is or is called, not somebody else. */
    private boolean predicate(int from, int head) {
        if (from == 0) return false;
        boolean bare = !words.is(from, WordKinds.DETERMINER) && !words.is(from, WordKinds.KNOWN);
        String before = words.tokens.get(from - 1).tag();
        boolean article = words.is(from, WordKinds.DETERMINER) && INDEFINITE.contains(words.lower(from));
        return words.word(from - 1, "as") && (bare || article || words.is(from, WordKinds.KNOWN)) || bare && before.equals("``") && !words.plural(head);
    }

    /** {@code took over as envoy}, {@code was appointed minister}: an office that the sentence says somebody has. */
    private boolean taken(int from) {
        for (int at = Math.max(0, from - 4); at < from; at++) if (TAKING.contains(words.tokens.get(at).lemma())) return true;
        return false;
    }

    private boolean withheld(int from, int head) {
        for (int at = from; at < head; at++) if (WITHHELD.contains(words.lower(at))) return true;
        return false;
    }

    /** "the", "his", "Veltria's", or no article at all, as in "chancellor says"; not "a", "one". */
    private boolean definite(int from, int head) {
        String first = words.lower(from);
        return !INDEFINITE.contains(first) && !(words.tokens.get(from).tag().equals("CD"));
    }

    private int institution(int from, int end) {
        int head = end - 1;
        String noun = words.lemma(head);
        int start = from;
        while (start < head && words.is(start, WordKinds.DETERMINER)) start++;
        boolean owned = false;
        for (int at = start; at < head; at++) {
            owned |= words.is(at, WordKinds.KNOWN) || words.is(at, WordKinds.PROPER) || words.is(at, WordKinds.POSSESSIVE);
        }
        boolean subject = words.tokens.get(head).relation().startsWith("nsubj");
        boolean firm = people.in("state", noun) || owned || subject || words.capital(head) && head > 0;
        if (!firm || words.is(from, WordKinds.DETERMINER) && INDEFINITE.contains(words.lower(from)) && !subject) {
            possessors(from, end);
            return end;
        }
        int stop = new Tail(words, people, noun).end(end);
        if (words.capital(head)) stop = Math.max(stop, new NameJudge(words, people, head, end).continuation(end));
        boolean named = owned || stop > end || words.capital(head);
        if (stop == end && !named && people.in("document", noun)) return end;
        add(new Phrase(words.sentence, order, from, stop, head, words.plural(head) ? Phrase.Kind.GROUP : Phrase.Kind.ORGANIZATION,
                named ? Phrase.text(words.sentence, start, stop) : "", "", noun, members.ofInstitution(from, stop, head, people.in("state", noun)), Gender.UNKNOWN,
                words.plural(head), definite(from, head), quoted[head]));
        return stop;
    }

    /** A report or statement that itself says something. */
    private boolean document(int from, int end) {
        Token head = words.tokens.get(end - 1);
        String noun = words.lemma(end - 1);
        boolean speaks = head.relation().startsWith("nsubj") || from >= 2 && words.word(from - 1, "to") && words.word(from - 2, "according");
        if (!people.in("document", noun) || !speaks) return false;
        int stop = new Tail(words, people, noun).end(end);
        add(new Phrase(words.sentence, order, from, Math.max(end, stop), end - 1, Phrase.Kind.DOCUMENT, "", "", noun, Optional.empty(), Gender.UNKNOWN,
                words.plural(end - 1), definite(from, end - 1), quoted[end - 1]));
        return true;
    }

    /** Names that own something ({@code Venn's plan}): the owner is spoken of, what is owned is nobody. */
    private void possessors(int from, int end) {
        for (int at = end - 1; at > from; at--) {
            if (!words.is(at, WordKinds.POSSESSIVE) || !owner(words.kind[at - 1])) continue;
            interpret(from, at);
            return;
        }
    }

    private static boolean owner(char kind) {
        return kind == WordKinds.PROPER || kind == WordKinds.KNOWN || kind == WordKinds.ROLE || kind == WordKinds.INSTITUTION;
    }

    private void pronoun(int at) {
        Token token = words.tokens.get(at);
        if (token.tag().equals("WP") || token.tag().equals("WDT")) relative(at);
        if (!token.tag().equals("PRP") || !PRONOUNS.contains(token.lemma().equals("she") ? "she" : words.lower(at)) || quoted[at]) return;
        String text = words.lower(at);
        if (text.equals("it") && !token.relation().equals("nsubj")) return;
        Gender gender = text.equals("he") || text.equals("him") ? Gender.MAN : text.equals("she") || text.equals("her") ? Gender.WOMAN : Gender.UNKNOWN;
        add(new Phrase(words.sentence, order, at, at + 1, at, Phrase.Kind.PRONOUN, "", "", text.equals("him") ? "he" : text.equals("her") ? "she" : text, Optional.empty(),
                gender, text.equals("they"), true, false));
    }

    /** {@code his call for a ban}: whose it is, where the noun behind speaks of no actor. */
    private void owner(int at) {
        boolean his = words.word(at, "his");
        if (!his && !words.word(at, "her") || !words.tokens.get(at).tag().equals("PRP$") || quoted[at]) return;
        add(new Phrase(words.sentence, order, at, at + 1, at, Phrase.Kind.PRONOUN, "", "", his ? "he" : "she", Optional.empty(), his ? Gender.MAN : Gender.WOMAN, false, true, false));
    }

    /** {@code Orla Venn, who said ...}: the one named just before. */
    private void relative(int at) {
        if (quoted[at] || !words.tokens.get(at).relation().startsWith("nsubj") || !RELATIVES.contains(words.lower(at))) return;
        add(new Phrase(words.sentence, order, at, at + 1, at, Phrase.Kind.PRONOUN, "", "", words.lower(at), Optional.empty(), Gender.UNKNOWN, false, true, false));
    }

    private void add(Phrase phrase) { found.add(phrase); }
}
