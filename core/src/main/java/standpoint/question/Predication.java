package standpoint.question;

import java.util.Optional;
import java.util.Set;
import standpoint.question.PhraseLexicon.Kind;
import standpoint.question.PhraseLexicon.Match;

/** Judges what is said of a target as a subject: "the plan is a mistake", "called the plan reckless", "must never be let in". */
final class Predication {
    private static final Set<String> NAMING = Set.of("call", "brand", "label", "describe", "deem", "consider", "see", "view", "regard", "dub", "declare", "find", "dismiss", "denounce", "hail",
            "praise", "slam", "condemn", "term", "characterize", "characterise", "paint", "portray", "think", "believe", "judge", "make", "reckon", "criticize", "criticise", "attack", "blast",
            "decry", "deride", "mock", "welcome", "laud", "tout", "bill", "cast", "treat", "rate", "hold");
    private static final Set<String> NORMS = Set.of("should", "must", "ought", "shall", "need", "needs", "deserves", "deserve", "belongs");
    private static final Set<String> TURNS = Set.of("not", "never", "cannot", "no", "hardly");
    private static final int REACH = 7;

    /**
     * What a predicate says of its subject.
     *
     * @param at     where it stands
     * @param holder the word that heads the name of whom it is so for ("unacceptable to Norland"); -1 when nobody is named
     */
    record Verdict(int sign, boolean unsure, boolean silent, double strength, int at, int holder) { }

    private final PhraseLexicon predicates;

    Predication(PhraseLexicon predicates) { this.predicates = predicates; }

    /** A demand within the target's own words: "Velmora [must] join". */
    boolean inside(Line line, Target target) {
        for (int k = target.start(); k < target.key(); k++) if (NORMS.contains(line.text(k))) return true;
        return false;
    }

    /** It is said that the target will be, or can not: "Velmora [will] join". */
    boolean asserted(Line line, Target target) {
        for (int k = target.start(); k < target.key(); k++) if (Set.of("will", "would", "can", "cannot", "shall").contains(line.text(k))) return true;
        for (int k = target.to(); k < Math.min(line.size(), target.to() + 2); k++) if (Set.of("will", "would", "can", "cannot", "shall").contains(line.text(k))) return true;
        return false;
    }

    /** A negation within the target's own words: "Velmora will never join". */
    boolean turned(Line line, Target target) {
        boolean turned = false;
        for (int k = target.start(); k < target.key(); k++) turned ^= TURNS.contains(line.text(k)) && !line.text(k + 1).equals("only");
        return turned;
    }

    /** @param node the word that the target is subject of */
    Optional<Verdict> judge(Line line, Target target, int node, boolean passive) {
        if (node < target.to() || procedure(line, target)) return Optional.empty();
        Tree tree = line.tree();
        int first = Math.max(target.to(), Math.min(node, target.to() + 40) - REACH);
        for (int k = first; k <= node; k++) {
            Optional<Match> found = predicates.at(line, k, line.size());
            if (found.isEmpty()) continue;
            Match match = found.get();
            boolean own = match.start() <= node && node < match.end() || tree.head(tree.top(match.start(), match.end())) == node;
            if (!own) continue;
            if (passive && tree.verb(node) && agentOf(line, node) >= 0) return Optional.empty();
            return Optional.of(verdict(line, target, match, node));
        }
        return Optional.empty();
    }

    private static int agentOf(Line line, int node) {
        Tree tree = line.tree();
        for (int child : tree.children().get(node)) {
            int of = tree.child(child, Set.of("case"));
            if (tree.relation(child).equals("nmod") && of >= 0 && line.text(of).equals("by")) return child;
        }
        return -1;
    }

    private Verdict verdict(Line line, Target target, Match match, int node) {
        boolean would = false;
        boolean unreal = false;
        for (int k = target.to(); k < match.start(); k++) {
            would |= Set.of("would", "could", "might", "should").contains(line.text(k));
            unreal |= would && line.text(k).equals("have");
        }
        int sign = match.meaning().kind() == Kind.AGAINST ? -1 : 1;
        return new Verdict(sign, match.meaning().kind() == Kind.UNSURE, unreal, match.meaning().strength() == 2 ? 0.8 : 0.5, node, concerned(line, match));
    }

    /** "Unacceptable to Norland", "a red line for Ostia". */
    private static int concerned(Line line, Match match) {
        String last = line.text(match.end() - 1);
        int at = last.equals("to") || last.equals("for") || last.equals("from") ? match.end() : line.text(match.end()).equals("to") ? match.end() + 1 : -1;
        if (at < 0) return -1;
        while (at < line.size() && Set.of("the", "a", "an").contains(line.text(at))) at++;
        if (at >= line.size() || !line.at(at).name()) return -1;
        int node = at;
        Tree tree = line.tree();
        while (tree.head(node) > node && Set.of("compound", "amod", "det").contains(tree.relation(node))) node = tree.head(node);
        return node;
    }

    /** "The vote is fair": what is said of a vote or a question is not said of the proposal. */
    private static boolean procedure(Line line, Target target) {
        return target.way() == Target.Way.NOUN && Set.of("vote", "decision", "question", "issue", "matter", "hearing", "debate").contains(line.text(target.key()));
    }

    /** The same by the order of words, where the parse has gone astray: "[the plan] would not be a mistake". */
    Optional<Verdict> beside(Line line, Target target) {
        if (procedure(line, target)) return Optional.empty();
        int turns = 1;
        boolean copula = false;
        for (int k = target.to(); k < Math.min(line.size(), target.to() + 8); k++) {
            Optional<Match> found = predicates.at(line, k, line.size());
            if (found.isPresent() && (copula || line.tree().verb(k))) {
                Verdict verdict = verdict(line, target, found.get(), k);
                return Optional.of(new Verdict(verdict.sign() * turns, verdict.unsure(), verdict.silent(), verdict.strength() * 0.9, k, verdict.holder()));
            }
            String word = line.text(k);
            if (TURNS.contains(word)) turns = -turns;
            copula |= Set.of("is", "are", "was", "were", "be", "been", "being", "remains", "remain").contains(word);
            boolean small = copula || Set.of("would", "will", "has", "have", "should", "must", "does", "do", "did", "may", "might", "could", "can", "not", "also", "simply", "only", "never", "still", "to", "itself", "alone")
                    .contains(word) || word.endsWith("ly");
            if (!small || line.at(k).sign() && !line.at(k).is("\"")) return Optional.empty();
        }
        return Optional.empty();
    }

    /** "Called the plan a mistake". */
    Optional<Verdict> naming(Line line, Target target, int verb) {
        if (!NAMING.contains(line.tree().lemma(verb)) || verb > target.start()) return Optional.empty();
        for (int k = target.to(); k < Math.min(line.size(), target.to() + 5); k++) {
            Optional<Match> found = predicates.at(line, k, line.size());
            if (found.isPresent() && !line.text(found.get().start()).matches("(help|harm|hit|cost|create|bring|give)\\w*")) {
                Match match = found.get();
                int sign = match.meaning().kind() == Kind.AGAINST ? -1 : 1;
                return Optional.of(new Verdict(sign, match.meaning().kind() == Kind.UNSURE, false, match.meaning().strength() == 2 ? 0.9 : 0.6, verb, -1));
            }
            if (Set.of(",", ".", ";", "and", "but", "who", "which", "that").contains(line.text(k))) break;
        }
        return Optional.empty();
    }
}
