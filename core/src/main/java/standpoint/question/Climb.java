package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import standpoint.question.Functors.Functor;
import standpoint.question.PhraseLexicon.Kind;

/** One climb over the parse of a line, from a target to the root: whose attitude is met on the way. */
final class Climb extends Surroundings {
    /** Verbs that only carry a noun of attitude: "voiced opposition to". */
    private static final Set<String> CARRYING = Set.of("have", "give", "express", "voice", "state", "reiterate", "declare", "offer", "maintain", "raise", "show", "announce", "signal",
            "confirm", "repeat", "reaffirm", "pledge", "lend", "throw", "hold", "put", "place", "register", "file", "lodge", "make", "issue", "cast", "keep", "renew", "extend", "withhold",
            "be", "remain", "stand", "come", "move", "lead", "join", "mount", "launch", "share", "harbor", "harbour", "feel", "note", "stress", "underline", "affirm", "win", "exercise", "use", "retain",
            "double", "underscore", "cite", "explain", "defend", "justify", "indicate", "convey", "submit", "vow", "promise", "cement", "ramp", "step", "sign", "deliver", "promote", "continue");
    /** Prepositions of time, order and likeness: "signed before the accession" tells no view of the accession. */
    private static final Set<String> ADJUNCT = Set.of("before", "after", "until", "till", "since", "during", "amid", "despite", "following", "like", "unlike", "under", "without", "besides", "than",
            "because", "near", "within", "throughout", "via");
    private static final Set<String> BELIEVING = Set.of("think", "believe", "feel", "consider", "see");

    private final IntPredicate actors;
    private final Predication predication;
    private final Controller controller;
    private final NoView noView;

    Climb(Line line, Target target, Functors functors, IntPredicate actors, Predication predication) {
        super(line, target, functors);
        this.actors = actors;
        this.predication = predication;
        this.controller = new Controller(line);
        this.noView = new NoView(line);
    }

    List<Attitude> climb() {
        int node;
        if (target.way() == Target.Way.LEFT_OUT) {
            Optional<Functor> own = functors.at(Math.max(0, target.start() - 1));
            if (own.isEmpty()) return found;
            node = own.get().top();
            apply(own.get());
            path.add(node);
            visit(node);
            owner(node);
            if (sum.ownerless && tree.verb(node)) sum.ownerless = false;
            emitSubject(node);
        } else {
            node = tree.top(target.start(), Math.max(target.start() + 1, target.to()));
            if (controller.subjunctive(target, node)) predication.beside(line, target).ifPresent(this::predicate);
            if (predication.inside(line, target)) {
                sum.norm = true;
                sum.judged = true;
            }
            if (predication.turned(line, target) != controller.denied(node, target.start())) sum.value = -sum.value;
            sum.silent = noView.earlier(target);
            sum.asserted = predication.asserted(line, target);
            sum.believed = target.start() < target.key() && target.way() == Target.Way.EXPLICIT;
            below(node);
            beyond(node);
        }
        upward(node);
        return found;
    }

    private void upward(int from) {
        int node = from;
        for (int steps = 0; steps <= line.size() && node >= 0 && !sum.silent; steps++) {
            path.add(node);
            cleft(node);
            Optional<Functor> through = functors.through(line, node).filter(functor -> !applied.contains(functor) && (functor.top() < target.start() || functor.top() >= target.to()));
            if (through.isEmpty() && steps == 0 && !SUBJECTS.contains(tree.relation(node))) through = beside(node);
            if (through.isPresent() && tree.head(through.get().top()) == node) {
                apply(through.get());
                visit(node);
                emitSubject(node);
                through = Optional.empty();
            }
            int next = through.map(Functor::top).orElse(tree.head(node));
            String relation = through.isPresent() ? "nmod" : tree.relation(node);
            if (next < 0 || path.contains(next)) break;
            boolean goes = step(node, next, relation);
            node = next;
            if (!goes) break;
        }
        finish(node);
    }

    /** "What we need is a neutral Velmora". */
    private void cleft(int node) {
        List<Integer> below = new ArrayList<>(tree.children().get(node));
        for (int child : tree.children().get(node)) if (tree.relation(child).equals("cop")) below.addAll(tree.children().get(child));
        for (int child : below) {
            if (path.contains(child) || child > node || !Set.of("csubj", "nsubj", "ccomp", "advcl").contains(tree.relation(child))) continue;
            boolean what = tree.children().get(child).stream().anyMatch(one -> line.text(one).equals("what"));
            Optional<Functor> functor = functors.at(child).filter(one -> !applied.contains(one));
            if (!what || functor.isEmpty() || subject(child) < 0) continue;
            apply(functor.get());
            visit(child);
            emit(subject(child), child);
        }
    }

    /** The words of attitude right before the target, where the parse hangs it elsewhere. */
    private Optional<Functor> beside(int node) {
        return functors.before(line, target.start()).filter(functor -> !applied.contains(functor) && functor.top() != tree.head(node));
    }

    /** Goes from a word to its head; false when what stands above says nothing on it any more. */
    private boolean step(int child, int node, String relation) {
        path.add(node);
        Optional<Boolean> clause = clause(child, node, relation);
        if (clause.isPresent()) return clause.get();
        if (noView.earlier(node) && !sum.pending()) sum.silent = true;
        if (relation.equals("dobj") && controller.keptOut(node)) {
            sum.value = -sum.value;
            hold(1);
        }
        if (sum.pending() && line.text(node).equals("those")) sum.silent = true;
        if (relation.equals("nmod") && ADJUNCT.contains(preposition(child)) && functors.through(line, child).isEmpty()) return false;
        boolean before = node > child && !SUBJECTS.contains(relation) && !relation.equals("nmod:poss") && !relation.equals("compound") && functors.through(line, child).isEmpty();
        Optional<Functor> functor = functors.at(node).filter(one -> !before && !applied.contains(one) && (one.end() <= target.from() || one.start() >= target.to() || one.start() < target.from() && target.to() < one.end()));
        return SUBJECTS.contains(relation) ? predicated(node, relation, functor) : governed(child, node, relation, functor);
    }

    /** Whether the climb goes on over the border of a clause; empty where there is none, or where it is climbed as any other word. */
    private Optional<Boolean> clause(int child, int node, String relation) {
        switch (relation) {
            case "conj" -> {
                whether(node);
                return Optional.of(!sum.pending() || shared(child, node));
            }
            case "acl:relcl" -> {
                if (sum.pending()) emit(node, child);
                return Optional.of(false);
            }
            case "parataxis" -> { return Optional.of(true); }
            case "appos" -> {
                if (sum.pending() && line.at(node).name()) emit(node, child);
                return Optional.of(!sum.pending() && found.isEmpty());
            }
            case "advcl" -> {
                if (controller.keptFrom(child, node)) sum.value = -sum.value;
                if (toInfinitive(child) || functors.through(line, child).isPresent() || controller.from(child) || controller.means(child)) return Optional.empty();
                if (controlled(child, node)) return Optional.of(false);
                boolean charged = functors.at(node).filter(one -> one.meaning().kind() == Kind.VOID).isPresent();
                if (sum.pending() && !charged && subject(child) < 0 && tree.tag(child).equals("VBG")) emitSubject(node);
                return Optional.of(false);
            }
            case "acl" -> { return sum.pending() ? described(child, node) : Optional.empty(); }
            default -> { return Optional.empty(); }
        }
    }

    /** A clause that describes a noun: whoever the noun names does it, or whoever the noun is a letter or petition of. */
    private Optional<Boolean> described(int clause, int noun) {
        int above = tree.head(noun);
        boolean gerund = tree.tag(clause).equals("VBG");
        // "[The Anglers' Union] called on deputies": the parse takes the verb for a participle
        boolean sentence = !gerund && tree.relation(noun).equals("root") && controller.named(noun) && actors.test(noun) && agent(clause) < 0 && subject(clause) < 0;
        if (gerund && controller.document(noun) && above >= 0) {
            emitSubject(above);
            return Optional.of(false);
        }
        if (!sentence && above >= 0 && tree.relation(noun).equals("dobj") && functors.at(above).filter(one -> one.meaning().kind() == Kind.VOID).isPresent()) return Optional.of(false);
        if (!sentence && !(gerund && tree.noun(noun) && functors.at(noun).isEmpty())) return Optional.empty();
        emit(noun, clause);
        return Optional.of(false);
    }

    /** From a subject to what is said of it. */
    private boolean predicated(int node, String relation, Optional<Functor> functor) {
        int centre = sum.ownerless ? controller.ownerOfCentre(node) : -1;
        if (centre >= 0) {
            emit(centre, node);
            return false;
        }
        boolean passive = relation.endsWith("pass") || tree.child(node, Set.of("auxpass")) >= 0;
        if (!sum.pending() && predication.judge(line, target, node, passive).map(this::predicate).orElse(false)) {
            denial(node);
            visit(node);
            return true;
        }
        int agent = -1;
        if (functor.isPresent() && (passive || functor.get().meaning().kind() == Kind.VOID)) {
            apply(functor.get());
            sum.ownerless = true;
            agent = agent(node);
        }
        visit(node);
        if (agent >= 0) emit(agent, node);
        return true;
    }

    /** "Has not brought peace": what the predicate says is denied. */
    private void denial(int node) {
        for (int child : tree.children().get(node)) {
            if (!tree.verb(node) || !tree.relation(child).equals("neg") || line.text(child + 1).equals("only") || !negated.add(child)) continue;
            sum.value = -sum.value;
            sum.refusal = !sum.refusal;
        }
    }

    /** From an object, a complement or an adjunct to what governs it. */
    private boolean governed(int child, int node, String relation, Optional<Functor> functor) {
        boolean small = !sum.pending() && (relation.equals("dobj") || relation.equals("ccomp") || relation.equals("xcomp"))
                && predication.naming(line, target, node).map(this::predicate).orElse(false);
        if (functor.isPresent() && noView.postponed(child, functor.get())) sum.silent = true;
        else if (functor.isPresent() && !small) apply(functor.get());
        else if (sum.pending() && sum.ownerless && !sum.unsure && tree.verb(node) && !CARRYING.contains(tree.lemma(node)) && (relation.equals("dobj") || relation.equals("nmod"))) sum.silent = true;
        boolean demanded = sum.norm || sum.judged;
        visit(node);
        if (functor.isEmpty() && !demanded && !sum.held && noView.strange(node, relation)) {
            sum.norm = false;
            sum.judged = false;
        }
        if (!sum.held && noView.estimated(node)) sum.silent = true;
        for (int mark : tree.children().get(node)) {
            // "is against delaying it": the parse hangs "against" on what it is against
            if (mark < node && tree.relation(mark).equals("mark")) functors.at(mark).filter(one -> one.top() == mark && !applied.contains(one)).ifPresent(this::apply);
        }
        owner(node);
        int beside = tree.child(node, Set.of("appos"));
        boolean agentive = functor.isPresent() && sum.ownerless && sum.pending() && (relation.equals("nmod:poss") || relation.equals("compound")) && tree.child(node, Set.of("cop")) < 0 && beside >= 0;
        if (agentive) emit(beside, node);
        emitSubject(node);
        return true;
    }

    /** Whom a verb's object makes the doer of a gerund: "attacked Ruhl for proposing it", "joined Vask in resisting it". */
    private boolean controlled(int gerund, int verb) {
        if (!sum.pending() || subject(gerund) >= 0) return false;
        List<Integer> blamed = controller.objects(verb, gerund, "for");
        List<Integer> joined = tree.lemma(verb).equals("join") ? controller.objects(verb, gerund, "in") : List.of();
        for (int holder : blamed.isEmpty() ? joined : blamed) if (actors.test(holder)) found.add(new Attitude(holder, judgement(), Math.min(holder, gerund), sum.refusal));
        if (!joined.isEmpty()) emitSubject(verb);
        return !blamed.isEmpty() || !joined.isEmpty();
    }

    /** "Reviewed and then rejected the plan": the subject stands with the first of the two. */
    private boolean shared(int child, int node) {
        if (subject(child) < 0) {
            if (line.text(child - 1).equals("or") || line.text(child - 1).equals("nor")) negations(node);
            modals(node);
            emitSubject(node);
        }
        return true;
    }

    private boolean predicate(Predication.Verdict verdict) {
        if (verdict.silent()) {
            sum.silent = true;
            return true;
        }
        if (verdict.unsure()) sum.unsure = true;
        sum.value *= verdict.sign();
        sum.judged = true;
        sum.refusal |= verdict.sign() < 0;
        sum.strength = Math.min(sum.strength, verdict.strength());
        if (verdict.holder() >= 0) emit(verdict.holder(), verdict.at());
        return true;
    }

    /** "Norland's opposition to", "opposition from Norland". */
    private void owner(int node) {
        if (!sum.pending() || functors.at(node).isEmpty() || !tree.noun(node) && !tree.tag(node).equals("VBG")) return;
        for (int child : tree.children().get(node)) {
            if (path.contains(child)) continue;
            String relation = tree.relation(child);
            boolean carried = tree.relation(node).equals("dobj") && tree.head(node) >= 0 && CARRYING.contains(tree.lemma(tree.head(node)));
            boolean possessor = relation.equals("nmod:poss") && (!carried || !Set.of("its", "their", "his", "her", "our", "my").contains(line.text(child)));
            boolean source = relation.equals("nmod") && Set.of("from", "among", "by").contains(preposition(child));
            boolean adjective = (relation.equals("amod") || relation.equals("compound")) && line.at(child).name();
            if (possessor || source || adjective) {
                emit(child, node);
                return;
            }
        }
    }

    /** "Called for the tax to be postponed": what is to be done with the target stands behind it. */
    private void beyond(int node) {
        if (functors.through(line, node).isEmpty() && functors.at(tree.head(node)).isEmpty() && !controller.causing(target)) return;
        for (int k = target.to(); k < Math.min(line.size(), target.to() + 12) && !line.at(k).is(","); k++) {
            Optional<Functor> functor = functors.at(k).filter(one -> one.top() >= target.to());
            boolean infinitive = functor.isPresent() && (tree.tag(functor.get().top()).equals("VBN") || tree.tag(functor.get().top()).equals("VBD"))
                    && (line.text(functor.get().start() - 1).equals("be") && (tree.head(functor.get().top()) == tree.head(node) || tree.head(functor.get().top()) == node)
                    || controller.caused(target, functor.get()));
            if (!infinitive) continue;
            apply(functor.get());
            negations(functor.get().top());
            return;
        }
    }

    /** Attitudes that hang on the target itself: "the deal backed by Norland", "the pact, which Norland opposes". */
    private void below(int node) {
        for (int child : tree.children().get(node)) {
            String relation = tree.relation(child);
            Optional<Functor> functor = functors.at(child).filter(found -> found.top() == child && child >= target.to());
            if (functor.isEmpty() || !relation.startsWith("acl")) continue;
            int subject = subject(child);
            boolean passive = tree.tag(child).equals("VBN") && (relation.equals("acl") || tree.child(child, Set.of("auxpass")) >= 0);
            int holder = passive ? agent(child) : relation.equals("acl:relcl") && subject >= 0 && !Set.of("who", "which", "that").contains(line.text(subject)) ? subject : -1;
            if (holder < 0) continue;
            Climb own = new Climb(line, new Target(child + 1, child + 1, child + 1, child, target.sign(), target.way(), 0), functors, actors, predication);
            own.apply(functor.get());
            own.visit(child);
            own.emit(holder, child);
            found.addAll(own.found);
        }
    }

    private void emitSubject(int node) {
        if (!sum.pending() && sum.asserted && applied.isEmpty() && SAYING_VERBS.contains(tree.lemma(node)) && predication.beside(line, target).isPresent()) {
            predication.beside(line, target).ifPresent(this::predicate);
        }
        if (!sum.pending() && sum.asserted && SAYING_VERBS.contains(tree.lemma(node))) assertion(subject(node));
        if (!sum.pending() && sum.believed && BELIEVING.contains(tree.lemma(node)) && negatedAt(node)) {
            sum.judged = true;
            sum.strength = 0.6;
        }
        if (!sum.pending()) return;
        int subject = -1;
        for (int child : tree.children().get(node)) if (tree.relation(child).startsWith("nsubj") && !path.contains(child) && !tree.tag(child).equals("CD")) subject = child;
        if (subject < 0) {
            int conj = node;
            for (int steps = 0; subject < 0 && steps < 4 && conj >= 0 && tree.relation(conj).equals("conj") && tree.head(conj) >= 0; steps++) {
                conj = tree.head(conj);
                int shared = subject(conj);
                if (shared >= 0 && !path.contains(shared) && shared < node) subject = shared;
            }
            if (subject >= 0) modals(conj);
        }
        if (subject >= 0 && (bareInfinitive(node) || controller.wished(node))) {
            sum.ownerless = false;
            return;
        }
        if (subject < 0) return;
        int last = subject;
        boolean several = tree.children().get(node).stream().anyMatch(child -> tree.relation(child).equals("nsubj") && child != last && !path.contains(child) && line.at(child).name() && line.at(last).name());
        if (several && actors.test(subject) && !sum.silent && !sum.open && !sum.norm) {
            for (int child : tree.children().get(node)) {
                if (child != last && tree.relation(child).equals("nsubj") && !path.contains(child) && actors.test(child)) found.add(new Attitude(child, judgement(), Math.min(child, node), sum.refusal));
            }
        }
        emit(subject, node);
    }

    /** "Wants [Norland to back] it": what somebody is to do is nobody's attitude yet. */
    private boolean bareInfinitive(int node) {
        if (toInfinitive(node) && tree.tag(node).equals("VB")) return true;
        return tree.tag(node).equals("VB") && tree.child(node, Set.of("aux", "cop")) < 0 && tree.head(node) >= 0;
    }

    /** The subject of a clause holds what has come together; an obligation is the wish of whoever speaks of it. */
    private void emit(int holder, int node) {
        if (sum.silent) return;
        if (sum.norm && !Set.of("we", "i").contains(line.text(holder)) && !SAYING_VERBS.contains(tree.lemma(node))) {
            sum.norm = false;
            sum.judged = true;
            return;
        }
        if (sum.open && !sum.unsure) {
            sum.silent = true;
            return;
        }
        if (!actors.test(holder)) {
            sum.judged |= sum.held;
            return;
        }
        found.add(new Attitude(holder, judgement(), Math.min(holder, node), sum.refusal));
        sum.held = false;
        sum.judged = false;
        sum.unsure = false;
        sum.norm = false;
        sum.hedged = false;
        sum.ownerless = false;
        sum.expected = false;
    }

    /** At the root: a judgement, a demand or an imperative that nobody is the subject of belongs to whoever speaks. */
    private void finish(int node) {
        if (!sum.pending() && found.isEmpty() && applied.isEmpty()) besides();
        if (!sum.pending() && sum.asserted && found.isEmpty()) assertion(Attitude.SPEAKER);
        if (sum.silent || sum.open && !sum.unsure || !sum.pending()) return;
        boolean imperative = sum.held && node >= 0 && tree.tag(node).equals("VB") && subject(node) < 0 && modal(node) < 0;
        boolean ours = sum.unsure && target.way() == Target.Way.LEFT_OUT && firstPerson(target.start());
        if (sum.judged || imperative || ours) found.add(new Attitude(Attitude.SPEAKER, judgement(), Math.min(target.start(), Math.max(0, node)), sum.refusal));
    }

    /** What the words right behind the target say of it. */
    private boolean besides() {
        Optional<Predication.Verdict> verdict = predication.beside(line, target);
        if (verdict.isEmpty() || sum.silent) return false;
        sum.norm = false;
        predicate(verdict.get());
        int sayer = sayer(target.to());
        if (sayer >= 0 && sum.pending()) emit(sayer, tree.head(sayer));
        return true;
    }
}
