package standpoint.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.question.PhraseLexicon.Kind;
import standpoint.question.PhraseLexicon.Match;

/**
 * Composes the words that govern a target into one judgement, from the inside out: "dropped its objection to" turns twice, so it is
 * support; "refuses to drop its veto of" turns three times.
 */
final class Judge {
    private static final Set<String> NORMS = Set.of("should", "must", "ought", "need", "needs", "deserves", "deserve", "let", "shall", "belongs", "belong");
    private static final Set<String> ASSERTIONS = Set.of("will", "would", "shall", "going", "ready");
    private static final Set<String> ABILITIES = Set.of("can", "able");
    private static final Set<String> TURNS = Set.of("not", "never", "cannot", "no", "nowhere");
    static final Set<String> NAMING = Set.of("called", "calls", "calling", "branded", "brands", "labelled", "labels", "described", "describes", "describing", "deemed",
            "considers", "considered", "sees", "saw", "see", "views", "viewed", "regards", "regarded", "dubbed", "declared", "finds", "found", "dismissed", "denounced", "hailed", "praised", "being");
    private static final Set<String> HEDGES = Set.of("may", "might", "could", "perhaps", "possibly");
    private static final Set<String> GLUE = Set.of("and", "or", ",", "also", "even", "then", "would", "will", "strongly", "firmly");

    private final PhraseLexicon predicates;

    Judge(PhraseLexicon predicates) { this.predicates = predicates; }

    /** State while composing. */
    private static final class Sum {
        int value;
        boolean held;
        boolean asserted;
        boolean judged;
        boolean unsure;
        boolean silent;
        boolean open;
        boolean hedged;
        boolean normative;
        boolean past;
        double strength = 1;
    }

    /** @param governing phrases before the target, left to right */
    Judgement judge(Line line, Target target, List<Match> governing) {
        Sum sum = new Sum();
        sum.value = target.sign();
        inside(line, target, sum);
        predicate(line, target, sum);
        Match inner = null;
        for (int i = governing.size() - 1; i >= 0 && !sum.silent && !sum.unsure; i--) {
            Match outer = governing.get(i);
            if (inner != null && ownClause(line, outer, inner)) break;
            if (inner == null || !coordinated(line, outer, inner, sum)) apply(outer.meaning(), sum);
            inner = outer;
        }
        return verdict(target, sum);
    }

    private static Judgement verdict(Target target, Sum sum) {
        if (sum.silent || sum.open && !sum.unsure) return Judgement.NONE;
        if (sum.unsure) return new Judgement(0, Judgement.Verdict.UNSURE, target.way() == Target.Way.LEFT_OUT ? 0.6 : sum.strength, sum.normative, sum.past);
        if (!sum.held && !sum.asserted) return Judgement.NONE;
        if (sum.hedged && target.way() == Target.Way.PROXY) return Judgement.NONE;
        if (sum.hedged) return new Judgement(sum.value, Judgement.Verdict.UNSURE, 0.5, sum.normative, sum.past);
        double certain = switch (target.way()) {
            case EXPLICIT -> 1;
            case CARRIED, NOUN -> 0.9;
            case PRONOUN, LEFT_OUT -> 0.8;
            case PROXY -> 0.45;
        };
        return new Judgement(sum.value, sum.held ? Judgement.Verdict.HELD : Judgement.Verdict.ASSERTED,
                certain * sum.strength * (sum.held ? 1 : 0.7) * (sum.past ? 0.7 : 1), sum.normative, sum.past);
    }

    /** Modals and negation within the target's own clause: "Velmora [must never be let into] the League". */
    private static void inside(Line line, Target target, Sum sum) {
        for (int k = target.start(); k < target.key(); k++) {
            String word = line.text(k);
            if (NORMS.contains(word) || (word.equals("has") || word.equals("have")) && line.text(k + 1).equals("to")
                    || word.equals("right") && line.text(k + 1).equals("to")) {
                sum.held = true;
                sum.normative = true;
            } else if (ASSERTIONS.contains(word) || ABILITIES.contains(word)) {
                sum.asserted = true;
                if (ABILITIES.contains(word)) sum.strength = Math.min(sum.strength, 0.6);
            } else if (TURNS.contains(word)) {
                sum.value = -sum.value;
                if (word.equals("cannot") || word.equals("never") || k > 0 && ABILITIES.contains(line.text(k - 1))) sum.held = true;
                if (word.equals("no") && line.text(k + 1).equals("longer")) sum.asserted = true;
            } else if (HEDGES.contains(word)) {
                sum.hedged = true;
            }
        }
    }

    /** A judgement that follows: "... would be a mistake", "... must not go ahead". */
    private void predicate(Line line, Target target, Sum sum) {
        int end = clauseEnd(line, target.to());
        int before = target.start() - 1;
        while (before > 0 && Set.of("the", "this", "that", "its", "their", "such", "a").contains(line.text(before))) before--;
        boolean named = before >= 0 && NAMING.contains(line.text(before));
        if (Set.of("that", "which", "who").contains(line.text(target.to()))) return;
        int copula = named ? target.to() : copula(line, target.to(), end);
        if (copula < 0) return;
        boolean turned = false;
        boolean norm = false;
        boolean have = false;
        for (int k = target.to(); k < end; k++) {
            Optional<Match> found = predicates.at(line, k, line.size());
            if (found.isPresent() && k <= copula + 6) {
                Match match = found.get();
                have |= match.start() > target.to() && (line.text(k - 1).equals("have") && line.text(Math.max(0, k - 2)).equals("would"));
                predicate(match, turned, norm, have, sum);
                return;
            }
            String word = line.text(k);
            if (TURNS.contains(word)) turned = !turned;
            norm |= NORMS.contains(word);
            have |= word.equals("would") && line.text(k + 1).equals("have");
        }
        if (norm && line.text(end).isEmpty()) sum.normative = true;
    }

    private static void predicate(Match match, boolean turned, boolean norm, boolean unreal, Sum sum) {
        if (unreal) {
            sum.silent = true;
            return;
        }
        PhraseLexicon.Meaning meaning = match.meaning();
        if (meaning.kind() == Kind.UNSURE) {
            sum.unsure = true;
            return;
        }
        if (meaning.kind() == Kind.AGAINST) sum.value = -sum.value;
        if (turned) sum.value = -sum.value;
        sum.held = true;
        sum.judged = true;
        sum.normative |= norm;
        sum.strength = Math.min(sum.strength, meaning.strength() == 2 ? 0.8 : 0.5);
    }

    /** The first word of the predicate: right after the target, or after an aside. */
    private static int copula(Line line, int from, int end) {
        for (int k = from; k < Math.min(end, from + 5); k++) {
            String word = line.text(k);
            if (Set.of("is", "are", "was", "were", "be", "been", "being", "would", "will", "should", "must", "can", "could", "may", "might", "cannot", "remains", "remain",
                    "has", "have", "had", "to", "does", "do", "did", "needs", "ought", "poses", "makes", "as").contains(word)) {
                return word.equals("as") ? -1 : k;
            }
            if (word.equals("of") || word.equals("for") || word.equals("in")) return -1;
        }
        return from;
    }

    static int clauseEnd(Line line, int from) {
        int k = from;
        while (k < line.size()) {
            String word = line.text(k);
            if (word.equals(",") || word.equals(";") || word.equals(":") || word.equals(".") || word.equals("?") || word.equals("!") || word.equals("-")
                    || word.equals("but") || word.equals("because") || word.equals("while") || word.equals("although") || word.equals("which") || word.equals("who")
                    || word.equals("whereas") || word.equals("unless") || word.equals("if") || word.equals("after") || word.equals("until")
                    || word.equals("since") || word.equals("despite") || word.equals("that") && k > from) return k;
            k++;
        }
        return k;
    }

    /** "A single objection is enough to stop it": the objection governs nothing, it is the subject of its own clause. */
    private static boolean ownClause(Line line, Match outer, Match inner) {
        if (!stance(outer)) return false;
        for (int k = outer.end(); k < inner.start(); k++) {
            if (Set.of("that", "who", "which", "it", "he", "she", "they", "we", "what").contains(line.text(k))) return false;
            if (Set.of("is", "are", "was", "were").contains(line.text(k))) return true;
        }
        return false;
    }

    /** "Opposes and would veto": two words for one attitude. Two of different direction say nothing ("support or oppose"). */
    private static boolean coordinated(Line line, Match outer, Match inner, Sum sum) {
        if (inner.start() - outer.end() > 4 || inner.start() == outer.end()) return false;
        boolean joined = false;
        for (int k = outer.end(); k < inner.start(); k++) {
            String word = line.text(k);
            if (!GLUE.contains(word) && !word.endsWith("ly")) return false;
            joined |= word.equals("and") || word.equals("or") || word.equals(",");
        }
        if (!joined || !stance(outer) || !stance(inner)) return false;
        if (outer.meaning().kind() != inner.meaning().kind() && outer.meaning().kind() != Kind.FEAR && inner.meaning().kind() != Kind.FEAR) sum.silent = true;
        return true;
    }

    private static boolean stance(Match match) {
        return match.meaning().kind() == Kind.FOR || match.meaning().kind() == Kind.AGAINST || match.meaning().kind() == Kind.FEAR;
    }

    private static void apply(PhraseLexicon.Meaning meaning, Sum sum) {
        double weight = meaning.strength() == 2 ? 1 : 0.6;
        switch (meaning.kind()) {
            case FOR -> hold(sum, weight);
            case AGAINST -> {
                sum.value = -sum.value;
                hold(sum, weight);
            }
            case FEAR -> {
                if (!sum.judged) sum.value = -sum.value;
                hold(sum, weight);
            }
            case NOT -> {
                sum.value = -sum.value;
                sum.strength = Math.min(sum.strength, 0.8);
            }
            case UNSURE -> {
                sum.unsure = true;
                sum.held = true;
            }
            case VOID -> {
                boolean asks = meaning.phrase().equals("whether") || meaning.phrase().equals("if");
                sum.open |= asks;
                sum.silent |= !asks;
            }
            case HEDGE -> sum.hedged |= sum.held;
            case PAST -> sum.past = true;
        }
    }

    private static void hold(Sum sum, double weight) {
        if (!sum.held) sum.strength = Math.min(sum.strength, weight);
        sum.held = true;
    }
}
