package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.question.PhraseLexicon.Match;

/** Finds the clause that governs a target: who its subject is, and the phrases between the two. */
final class ClauseReader {
    private static final Set<String> BOUNDARIES = Set.of(";", ":", "but", "while", "whereas", "although", "though", "because", "when", "unless", "despite", "since",
            "until", "after", "before", "amid", "once");
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "at", "from", "to", "with", "for", "on", "against", "between", "among", "under", "after", "before", "by",
            "than", "like", "unlike", "via", "through", "about", "over", "alongside", "behind", "across", "near", "within", "despite", "into", "towards", "toward", "including");
    private static final Set<String> PERSONS = Set.of("i", "we", "he", "she", "they", "it");
    private static final Set<String> OFFICES = Set.of("government", "president", "prime", "premier", "minister", "chancellor", "foreign", "finance", "defence", "defense",
            "ambassador", "envoy", "delegation", "delegate", "cabinet", "leader", "king", "queen", "representative", "leadership", "administration", "economy", "chief",
            "interior", "trade", "agriculture", "fisheries", "environment", "energy", "sports", "justice", "health", "transport", "deputy", "vice", "top", "spokesman", "spokeswoman",
            "spokesperson", "new", "ministers", "negotiator", "head", "chairman", "chairwoman", "chair", "board", "management",
            "federation", "association", "committee", "executive", "director", "secretary", "council");
    private static final Set<String> SMALL = Set.of("has", "have", "had", "is", "are", "was", "were", "be", "been", "'s", "the", "a", "an", "its", "their", "his", "her", "also",
            "still", "now", "own");

    private final PhraseLexicon attitudes;

    ClauseReader(PhraseLexicon attitudes) { this.attitudes = attitudes; }

    /** @param lowest the first word that may belong to it (the beginning of what a statement says) */
    Clause read(Line line, int before, List<Named> named, int lowest) {
        int k = before - 1;
        while (k >= lowest) {
            Named here = endingAt(named, k + 1, lowest);
            if (here != null && !here.pronoun()) {
                Role role = role(line, here, before);
                if (role == Role.SUBJECT) return clause(line, here.to(), before, Optional.of(here), false, here.from(), lowest);
                if (role == Role.OWNER) return clause(line, here.to(), before, Optional.of(here), true, here.from(), lowest);
                k = here.from() - 1;
                continue;
            }
            String word = line.text(k);
            if (k > 0 && line.text(k - 1).equals("what") && PERSONS.contains(word)) {
                k -= 2;
                continue;
            }
            if (word.equals("who") || word.equals("which") || word.equals("that") && relative(line, k, named)) return relativeClause(line, k, before, named, lowest);
            if (PERSONS.contains(word) && !line.text(k + 1).equals("to") && !line.text(k + 1).equals("comes") && (!word.equals("it") || !afterPreposition(line, k))) return pronounClause(line, k, before, named, lowest);
            if (boundary(line, k, before, lowest)) return inherited(line, k, before, named, lowest);
            k = skip(line, k, before, lowest);
        }
        return leading(line, before, named, lowest);
    }

    private static final Set<String> SUPPOSING = Set.of("if", "whether", "unless", "until", "once", "supposing");

    private enum Role { SUBJECT, OWNER, OTHER }

    private Role role(Line line, Named named, int before) {
        String after = line.text(named.to());
        if (named.from() > 0 && (line.text(named.from() - 1).equals("what") || GIVING.contains(beforeTitle(line, named.from())))) return Role.OTHER;
        if (after.equals("not") && line.text(named.to() + 1).equals("to")) return Role.OTHER;
        if (after.equals("to") || after.equals("of") || after.endsWith("ing") && named.to() < before) return Role.OTHER;
        if (adjective(line, named) && !speaksFor(line, named, before)) return Role.OTHER;
        if (after.equals("'s") || after.equals("'")) {
            if (attitudes.at(line, named.to() + 1, before).isPresent() || SMALL.contains(line.text(named.to() + 1))) return Role.OWNER;
            String next = line.text(named.to() + 1);
            return OFFICES.contains(next) && !afterPreposition(line, named.from()) && !attitudeAfterOffice(line, named.to() + 1, before) ? Role.SUBJECT : adjectiveThenAttitude(line, named.to() + 1, before) ? Role.OWNER : Role.OTHER;
        }
        if (afterPreposition(line, named.from())) {
            return line.text(named.from() - 1).equals("of") && OFFICES.contains(headBeforeOf(line, named.from() - 1)) ? Role.SUBJECT : Role.OTHER;
        }
        if (named.from() > 0 && endsAttitude(line, named.from())) return Role.OTHER;
        boolean noun = attitudes.at(line, named.to(), before).map(match -> nominal(line, match)).orElse(false);
        return noun && named.to() - named.from() == 1 ? Role.OWNER : Role.SUBJECT;
    }

    private static String beforeTitle(Line line, int from) {
        int k = from - 1;
        while (k > 0 && Set.of("mr", "ms", "mrs", ".", "the").contains(line.text(k))) k--;
        return line.text(k);
    }

    private static final Set<String> GIVING = Set.of("give", "gives", "gave", "giving", "given", "hand", "hands", "handed", "offer", "offers", "offered", "grant", "grants", "granted",
            "told", "tells", "asked", "reminded", "assured", "warned", "thanked", "met", "meeting");

    /** "German" in "German farmers": a people's adjective, which alone stands for the country only before its offices and attitudes. */
    private static boolean adjective(Line line, Named named) {
        String word = line.text(named.to() - 1);
        return named.to() - named.from() == 1 && (word.endsWith("an") || word.endsWith("ish") || word.endsWith("ese") || word.endsWith("ch") || word.endsWith("ic")
                || word.endsWith("er") || word.endsWith("ans") || word.endsWith("ers"));
    }

    private boolean speaksFor(Line line, Named named, int before) {
        int next = named.to();
        if (next >= line.size() || line.at(next).sign()) return true;
        if (attitudes.at(line, next, before).isPresent() || SMALL.contains(line.text(next)) || MODALS.contains(line.text(next)) || SAYING.contains(line.text(next))) return true;
        boolean office = false;
        int k = next;
        while (k < line.size() && OFFICES.contains(line.text(k))) {
            office = true;
            k++;
        }
        return office && k < line.size() && !line.at(k).name();
    }

    private static final Set<String> MODALS = Set.of("will", "would", "can", "could", "may", "might", "must", "should", "cannot", "does", "did", "do", "not", "never",
            "no", "neither", "remains");
    static final Set<String> SAYING = Set.of("said", "says", "say", "told", "insisted", "insists", "warned", "warns", "argued", "argues", "declared", "announced", "added", "stressed",
            "reiterated", "confirmed", "repeated", "signalled", "indicated", "made", "believes", "thinks", "believe", "think", "claimed", "claims", "wrote", "stated", "explained");

    /** "The League's chief opponent of": a word for somebody's attitude, not an office. */
    private boolean attitudeAfterOffice(Line line, int at, int before) {
        int k = at;
        while (k < before && OFFICES.contains(line.text(k))) k++;
        String word = line.text(k);
        return attitudes.at(line, k, before).isPresent() && (word.endsWith("er") || word.endsWith("ent") || word.endsWith("ic") || word.endsWith("ents") || word.endsWith("ers"));
    }

    /** "Norland's long-standing opposition to". */
    private boolean adjectiveThenAttitude(Line line, int at, int before) {
        for (int k = at; k < Math.min(before, at + 3); k++) if (attitudes.at(line, k, before).map(match -> nominal(line, match)).orElse(false)) return true;
        return false;
    }

    /** "Norlandic opposition to": the attitude as a noun. */
    private static boolean nominal(Line line, Match match) {
        String first = line.text(match.start());
        return first.endsWith("ion") || first.endsWith("ance") || first.endsWith("ions") || first.equals("support") && !match.meaning().phrase().equals("support*")
                || first.equals("reservations") || first.equals("criticism") || first.equals("veto") && match.end() - match.start() > 1
                || first.equals("backing") || first.equals("resistance") || first.equals("refusal") || first.equals("reluctance") || first.equals("hostility");
    }

    private static String headBeforeOf(Line line, int of) { return line.text(of - 1); }

    /** "urged Norland to": the name is the object of what precedes it. */
    private boolean endsAttitude(Line line, int at) {
        for (int k = Math.max(0, at - 4); k < at; k++) {
            Optional<Match> match = attitudes.at(line, k, at);
            if (match.isPresent() && match.get().end() == at && stance(match.get())) return true;
        }
        return false;
    }

    private static boolean stance(Match match) {
        return match.meaning().kind() == PhraseLexicon.Kind.FOR || match.meaning().kind() == PhraseLexicon.Kind.AGAINST;
    }

    private static boolean afterPreposition(Line line, int at) {
        int k = at - 1;
        while (k >= 0 && Set.of("the", "both", "some", "mr", "ms", "mrs", ".").contains(line.text(k))) k--;
        return k >= 0 && PREPOSITIONS.contains(line.text(k));
    }

    private static boolean relative(Line line, int k, List<Named> named) { return named.stream().anyMatch(one -> one.to() == k && !one.pronoun()); }

    static Named endingAt(List<Named> named, int end, int lowest) {
        for (Named one : named) if (one.to() == end && one.from() >= lowest) return one;
        return null;
    }

    private Clause clause(Line line, int subjectEnd, int before, Optional<Named> subject, boolean owner, int first, int lowest) {
        int from = afterAside(line, subjectEnd, before);
        List<Match> governing = new ArrayList<>(inverted(line, first, lowest));
        governing.addAll(attitudes.all(line, Math.max(from, lowest), before));
        return new Clause(governing, subject, Optional.empty(), owner, first, supposed(line, first));
    }

    /** "[Under no circumstances will] Oporo agree": the negation stands before the subject. */
    private List<Match> inverted(Line line, int first, int lowest) {
        if (first < 2 || !Set.of("will", "would", "can", "could", "should", "does", "did", "has", "must", "have").contains(line.text(first - 1))) return List.of();
        return attitudes.all(line, Math.max(lowest, first - 6), first - 1).stream().filter(match -> match.meaning().kind() == PhraseLexicon.Kind.NOT && match.end() == first - 1).toList();
    }

    /** "Sarnia[, which is not a member,] has called ...": the aside governs nothing. */
    private static int afterAside(Line line, int from, int before) {
        if (!line.text(from).equals(",")) return from;
        for (int k = from + 1; k < before; k++) if (line.at(k).is(",")) return k + 1;
        return from;
    }

    private static boolean supposed(Line line, int first) {
        int k = first - 1;
        while (k >= 0 && !SUPPOSING.contains(line.text(k)) && (Set.of("the", "both", ",", "and", "mr", "\"").contains(line.text(k)) || line.at(k).name())) k--;
        if (k < 0) return false;
        if (SUPPOSING.contains(line.text(k)) || line.text(k).equals("had") && k == 0) return true;
        for (int back = k; back >= 0 && back > k - 4; back--) {
            if (Set.of("denied", "denies", "deny", "denying", "suggestions", "suggestion", "claims", "rumours", "rumors", "speculation").contains(line.text(back))) return true;
            if (line.at(back).sign()) return false;
        }
        return false;
    }

    private Clause relativeClause(Line line, int k, int before, List<Named> named, int lowest) {
        int end = line.text(k - 1).equals(",") ? k - 1 : k;
        Named antecedent = endingAt(named, end, lowest);
        if (antecedent == null || antecedent.pronoun()) return new Clause(attitudes.all(line, k + 1, before), Optional.empty(), Optional.of("who"), false, k, false);
        Named holder = antecedent;
        for (Named one : named) {
            boolean owns = one.to() < antecedent.from() && line.text(antecedent.from() - 1).equals("of") && one.to() >= antecedent.from() - 3;
            if (owns) holder = one;
        }
        return new Clause(attitudes.all(line, k + 1, before), Optional.of(holder), Optional.empty(), false, holder.from(), false);
    }

    private Clause pronounClause(Line line, int k, int before, List<Named> named, int lowest) {
        Named resolved = endingAt(named, k + 1, lowest);
        return new Clause(attitudes.all(line, k + 1, before), Optional.ofNullable(resolved), Optional.of(line.text(k)), false, k, supposed(line, k));
    }

    private boolean boundary(Line line, int k, int before, int lowest) {
        String word = line.text(k);
        if (word.equals("when") && line.text(k + 1).equals("it") && line.text(k + 2).equals("comes")) return false;
        if (word.equals("once") && attitudes.at(line, k + 1, before).isPresent()) return false;
        if (BOUNDARIES.contains(word)) return true;
        if (word.equals("with") && k > 0 && line.text(k - 1).equals(",")) return true;
        if (word.equals(",")) return !attitudes.all(line, k + 1, before).isEmpty();
        return (word.equals("and") || word.equals("or")) && attitudes.at(line, afterSmall(line, k + 1), before).isPresent() && !phraseEndsAt(line, k, lowest);
    }

    private boolean phraseEndsAt(Line line, int end, int lowest) {
        for (int k = Math.max(lowest, end - 4); k < end; k++) if (attitudes.at(line, k, end).filter(match -> match.end() == end).isPresent()) return true;
        return false;
    }

    private static int afterSmall(Line line, int k) {
        while (k < line.size() && (SMALL.contains(line.text(k)) || line.text(k).endsWith("ly") || Set.of("will", "would", "not", "to").contains(line.text(k)))) k++;
        return k;
    }

    /** Over an aside: "opposes, for now, the plan". */
    private static int skip(Line line, int k, int before, int lowest) {
        if (!line.at(k).is(",") && !line.at(k).is(")")) return k - 1;
        for (int left = k - 1; left >= lowest && left > k - 9; left--) if (line.at(left).is(",") || line.at(left).is("(")) return left - 1;
        return k - 1;
    }

    /** No subject of its own: "Norland backs the budget but [opposes ...]"; "Rell, the prime minister, [opposes ...]". */
    private Clause inherited(Line line, int boundary, int before, List<Named> named, int lowest) {
        List<Match> governing = attitudes.all(line, boundary + 1, before);
        boolean supposed = Set.of("when", "unless", "until", "after", "before", "despite", "amid", "once").contains(line.text(boundary));
        Optional<Named> subject = line.at(boundary).is(",") ? besideAside(line, boundary, named, lowest) : Optional.empty();
        int first = mainClause(line, boundary, lowest);
        if (subject.isEmpty() && first < 0) return new Clause(governing, Optional.empty(), Optional.empty(), false, boundary + 1, supposed);
        for (int i = 0; i < named.size() && subject.isEmpty(); i++) {
            Named one = named.get(i);
            if (one.to() <= boundary && one.from() >= first && !line.text(one.to()).equals("'s") && role(line, one, boundary) != Role.OTHER) subject = Optional.of(one);
        }
        Optional<String> pronoun = subject.isEmpty() ? pronounBefore(line, boundary, lowest) : subject.filter(Named::pronoun).map(one -> line.text(one.from()));
        return new Clause(governing, subject, pronoun, false, boundary + 1, supposed);
    }

    /**
     * Where the clause begins whose subject is also that of what follows the boundary; -1 when what stands there is a subordinate clause
     * ("If the ports open, [there is no need for ...]").
     */
    private static int mainClause(Line line, int boundary, int lowest) {
        if (line.text(boundary).equals("with")) return -1;
        int first = lowest;
        for (int k = boundary - 1; k >= lowest; k--) {
            if (Set.of(";", "while", "whereas", "but", "although", "though", "-").contains(line.text(k))) {
                first = k + 1;
                break;
            }
        }
        while (first < boundary && line.at(first).sign()) first++;
        boolean subordinate = Set.of("if", "when", "as", "after", "before", "once", "unless", "until", "although", "since", "because", "without", "despite", "provided", "while")
                .contains(line.text(first)) || line.text(first).equals("only") || line.text(first).equals("so") && line.text(first + 1).equals("long");
        return subordinate && line.at(boundary).is(",") && !commaBetween(line, first, boundary) ? -1 : first;
    }

    private static boolean commaBetween(Line line, int from, int to) {
        for (int k = from; k < to; k++) if (line.at(k).is(",")) return true;
        return false;
    }

    private static Optional<String> pronounBefore(Line line, int boundary, int lowest) {
        for (int k = boundary - 1; k >= lowest; k--) if (PERSONS.contains(line.text(k))) return Optional.of(line.text(k));
        return Optional.empty();
    }

    private static Optional<Named> besideAside(Line line, int comma, List<Named> named, int lowest) {
        for (int left = comma - 1; left >= lowest && left > comma - 16; left--) {
            if (!line.at(left).is(",")) continue;
            Named before = endingAt(named, left, lowest);
            if (before != null && !before.pronoun() && !afterPreposition(line, before.from())) return Optional.of(before);
            Named inside = endingAt(named, comma, lowest);
            if (inside != null && inside.from() == left + 1) return Optional.of(inside);
        }
        return Optional.empty();
    }

    /** Nothing to the left: "Opposing the plan, Norland walked out" has its subject after the comma. */
    private Clause leading(Line line, int before, List<Named> named, int lowest) {
        List<Match> governing = new ArrayList<>(attitudes.all(line, lowest, before));
        boolean participle = !governing.isEmpty() && governing.get(0).start() == lowest && line.text(lowest).endsWith("ing");
        Optional<Named> subject = Optional.empty();
        if (participle) {
            for (Named one : named) {
                if (one.from() > before && line.text(one.from() - 1).equals(",")) {
                    subject = Optional.of(one);
                    break;
                }
            }
        }
        return new Clause(governing, subject, Optional.empty(), false, lowest, false);
    }
}
