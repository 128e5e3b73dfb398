package standpoint.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.question.Functors.Functor;
import standpoint.question.PhraseLexicon.Kind;

/** What stands around the words on the way from a target to the root, and what each makes of the sum: words of attitude, negation, modality, "if". */
class Surroundings {
    static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "hardly", "scarcely", "barely", "neither", "nor", "cannot", "n't");
    private static final Set<String> SUPPOSING = Set.of("if", "unless", "until", "before", "lest", "supposing", "without", "till", "once", "except");
    private static final Set<String> HEDGES = Set.of("may", "might", "could", "perhaps", "possibly", "maybe", "potentially");
    private static final Set<String> NORMS = Set.of("should", "must", "ought", "shall");
    private static final Set<String> FORMER = Set.of("once", "formerly", "initially", "originally");
    private static final Set<String> PAST = Set.of("previously", "earlier");
    /** Verbs under which a negation reaches what they say: "does not think that Velmora should join". */
    private static final Set<String> RAISING = Set.of("think", "believe", "want", "expect", "see", "plan", "intend", "feel", "consider", "appear", "seem", "wish", "go", "be", "have", "do",
            "get", "give", "offer", "find", "express", "lend", "show", "voice", "raise", "take", "make", "hold", "put", "come", "stand", "let", "allow", "vote", "cast", "join", "need", "dare");
    private static final Set<String> SAYING = Set.of("say", "tell", "claim", "announce", "mention", "report", "suggest", "propose", "know", "indicate", "confirm", "state");
    /** Whoever will not even consider a thing is against it. */
    private static final Set<String> DELIBERATING = Set.of("consider*", "weigh*", "weigh* up", "mull*", "ponder*", "explore*", "think* about", "look* at", "look* into", "considering whether");

    static final Set<String> SAYING_VERBS = Set.of("say", "tell", "argue", "insist", "believe", "think", "warn", "add", "claim", "write", "declare", "maintain", "contend", "feel",
            "stress", "urge", "suggest", "note", "state", "conclude", "announce", "agree", "assert", "complain", "explain", "tweet", "reiterate", "repeat", "want", "demand", "hope", "propose");

    final Line line;
    final Tree tree;
    final Target target;
    final Functors functors;
    final Sum sum = new Sum();
    final Set<Integer> path = new LinkedHashSet<>();
    final Set<Integer> negated = new LinkedHashSet<>();
    final Set<Functor> applied = new LinkedHashSet<>();
    final List<Attitude> found = new ArrayList<>();

    Surroundings(Line line, Target target, Functors functors) {
        this.line = line;
        this.tree = line.tree();
        this.target = target;
        this.functors = functors;
        sum.value = target.sign();
    }

    boolean toInfinitive(int node) {
        for (int child : tree.children().get(node)) if (line.text(child).equals("to") && child < node) return true;
        return false;
    }

    void apply(Functor functor) {
        applied.add(functor);
        for (int i = functor.start(); i < functor.end(); i++) if (i != functor.top()) negations(i);
        double weight = functor.meaning().strength() == 2 ? 1 : 0.6;
        switch (functor.meaning().kind()) {
            case FOR -> hold(weight);
            case AGAINST -> {
                sum.value = -sum.value;
                sum.refusal = true;
                hold(weight);
            }
            case FEAR -> {
                if (!sum.judged) sum.value = -sum.value;
                sum.refusal = true;
                hold(weight);
            }
            case NOT -> {
                sum.value = -sum.value;
                sum.refusal = !sum.refusal;
                sum.strength = Math.min(sum.strength, 0.8);
            }
            case UNSURE -> {
                sum.unsure = true;
                sum.held = true;
                sum.deliberated = DELIBERATING.contains(functor.meaning().phrase()) ? sum.value : 0;
            }
            case VOID -> {
                sum.silent = true;
                found.clear();
            }
            case HEDGE -> sum.hedged = true;
            case PAST -> sum.past = true;
        }
        if (tree.noun(functor.top())) sum.ownerless = true;
    }

    void hold(double weight) {
        if (!sum.held) sum.strength = Math.min(sum.strength, weight);
        sum.held = true;
    }

    /** What hangs on a word: negation, modality, "if". */
    void visit(int node) {
        whether(node);
        negations(node);
        modals(node);
        for (int child : tree.children().get(node)) {
            String word = line.text(child);
            String relation = tree.relation(child);
            boolean opens = child < node && (relation.equals("mark") || relation.equals("advmod") || relation.equals("case"));
            if (opens && SUPPOSING.contains(word) && !path.contains(child) && functors.at(child).isEmpty() && !comma(child, Math.min(node, Math.max(child, target.start())))) {
                if (word.equals("if") && indirect(node)) sum.open = true; else sum.silent = true;
            }
            if (relation.equals("advmod") && FORMER.contains(word) || word.equals("first") && line.text(child - 1).equals("at")) sum.silent = true;
            if (relation.equals("advmod") && PAST.contains(word)) sum.past = true;
            if (relation.equals("advmod") && HEDGES.contains(word)) sum.hedged = true;
            if (SUBJECTS.contains(relation) && !path.contains(child) && nobody(child)) sum.silent = true;
        }
        String lemma = tree.lemma(node);
        if (sum.pending() && Set.of("expect", "predict", "likely", "tip", "forecast", "project").contains(lemma)) sum.expected = true;
    }

    void whether(int node) {
        for (int child : tree.children().get(node)) {
            boolean opens = child < node && Set.of("mark", "advmod", "case").contains(tree.relation(child));
            if (opens && line.text(child).equals("whether")) sum.open = true;
        }
    }

    /** "If the crew is freed, there is no need": the "if" belongs to what stands before the comma. */
    boolean comma(int from, int to) {
        for (int k = from; k < to; k++) if (line.at(k).is(",")) return true;
        return false;
    }

    /** "Asked if", "not said if". */
    boolean indirect(int node) { return tree.relation(node).equals("ccomp") && tree.head(node) >= 0 && tree.head(node) < node; }

    boolean nobody(int subject) {
        if (functors.at(subject).filter(functor -> functor.meaning().kind() == Kind.NOT).isPresent()) return false;
        if (Set.of("nobody", "none", "neither", "few", "nothing").contains(line.text(subject))) return true;
        for (int child : tree.children().get(subject)) if (line.text(child).equals("no") || line.text(child).equals("neither") || line.text(child).equals("few")) return true;
        return false;
    }

    void negations(int node) {
        for (int child : tree.children().get(node)) {
            boolean word = NEGATIONS.contains(line.text(child)) || line.text(child).equals("longer") && line.text(child - 1).equals("no");
            boolean phrase = functors.at(child).filter(functor -> functor.meaning().kind() == Kind.NOT && !applied.contains(functor)).isPresent();
            if (!word && !phrase || path.contains(child) || functors.at(child).filter(functor -> functor.meaning().kind() != Kind.NOT).isPresent() && !tree.relation(child).equals("neg")) continue;
            if (insideApplied(child) || !negated.add(child) || child >= target.from() && child < target.to()) continue;
            if (line.text(child).equals("no") && line.text(child + 1).equals("longer") && !negated.add(child + 1)) continue;
            if (line.text(child).equals("not") && (line.text(child + 1).equals("only") || line.text(child + 1).equals("just"))) continue;
            if (tree.verb(node) && functors.at(node).isEmpty() && !RAISING.contains(tree.lemma(node)) && sum.pending()) {
                if (SAYING.contains(tree.lemma(node))) sum.silent = true;
                continue;
            }
            sum.value = -sum.value;
            sum.refusal = !sum.refusal;
            if (sum.held) sum.strength = Math.min(sum.strength, 0.8);
        }
    }

    boolean insideApplied(int word) { return functors.at(word).filter(functor -> applied.contains(functor) && functor.start() < functor.end() - 1 && functor.meaning().phrase().contains(line.text(word))).isPresent(); }

    void modals(int node) {
        boolean would = false;
        boolean have = false;
        for (int child : tree.children().get(node)) {
            if (!tree.relation(child).startsWith("aux") && !tree.relation(child).equals("cop")) continue;
            String word = line.text(child);
            would |= Set.of("would", "could", "might", "should").contains(word);
            have |= word.equals("have") && would;
            boolean hedge = HEDGES.contains(word) && sum.pending() && !(word.equals("could") && negatedAt(node));
            // "may back it" leaves it open, "could be too risky" warns
            if (hedge && (sum.held || sum.unsure)) sum.hedged = true;
            else if (hedge) sum.strength = Math.min(sum.strength, 0.6);
            if (NORMS.contains(word)) {
                sum.norm = true;
                sum.judged = true;
            }
            if (word.equals("had") && tree.tag(node).equals("VBN")) sum.past = true;
            if (word.equals("having") && tree.tag(node).equals("VBN") && sum.unsure) sum.silent = true;
        }
        if (have && tree.tag(node).startsWith("VB") && tree.child(node, Set.of("aux")) >= 0) sum.silent = true;
    }

    boolean negatedAt(int node) {
        for (int child : tree.children().get(node)) if (NEGATIONS.contains(line.text(child))) return true;
        return false;
    }

    String preposition(int noun) {
        int first = tree.child(noun, Set.of("case"));
        return first < 0 ? "" : line.text(first);
    }

    int subject(int node) {
        for (int child : tree.children().get(node)) if (SUBJECTS.contains(tree.relation(child))) return child;
        return -1;
    }

    Judgement judgement() {
        double certain = switch (target.way()) {
            case EXPLICIT -> 1;
            case CARRIED, NOUN -> 0.9;
            case PRONOUN, LEFT_OUT -> 0.8;
            case PROXY -> 0.45;
        };
        if (sum.unsure && sum.deliberated != 0 && sum.value == -sum.deliberated) return new Judgement(sum.value, Judgement.Verdict.HELD, certain * 0.8, sum.norm, sum.past);
        if (sum.unsure) return new Judgement(0, Judgement.Verdict.UNSURE, certain * sum.strength, sum.norm, sum.past);
        if (sum.hedged) return new Judgement(sum.value, Judgement.Verdict.UNSURE, 0.5, sum.norm, sum.past);
        double strength = certain * sum.strength * (sum.past ? 0.7 : 1) * (sum.expected ? 0.45 : 1);
        return new Judgement(sum.value, Judgement.Verdict.HELD, strength, sum.norm, sum.past);
    }

    /** Whom "by" names behind a verb in the passive. */
    int agent(int node) {
        for (int child : tree.children().get(node)) if (tree.relation(child).equals("nmod") && child > node && preposition(child).equals("by")) return child;
        return -1;
    }

    int modal(int node) {
        for (int child : tree.children().get(node)) {
            if (tree.relation(child).equals("aux") && !line.text(child).equals("do") && !line.text(child).equals("not")) return child;
            if (line.text(child).equals("to")) return child;
        }
        return -1;
    }

    /** "[We] managed that balancing act", whatever the parse makes of it. */
    boolean firstPerson(int before) {
        for (int k = 0; k < before; k++) if (Set.of("we", "i").contains(line.text(k)) && SUBJECTS.contains(tree.relation(k))) return true;
        return false;
    }

    /** "..., the premier said": whoever says it behind, outside quotation marks. */
    int sayer(int from) {
        for (int k = from; k < line.size(); k++) {
            if (!SAYING_VERBS.contains(tree.lemma(k)) || !tree.verb(k)) continue;
            int subject = subject(k);
            if (subject >= from) return subject;
            if (line.at(k - 1).name()) return k - 1;
        }
        return -1;
    }

    /** It is said that the proposal will come or not: a view when it stands under a condition. */
    void assertion(int holder) {
        if (sum.silent || sum.open || path.contains(holder)) return;
        found.add(new Attitude(holder, new Judgement(sum.value, Judgement.Verdict.ASSERTED, 0.6, false, false), Math.min(target.start(), line.size() - 1), sum.value != target.sign()));
        sum.asserted = false;
    }
}
