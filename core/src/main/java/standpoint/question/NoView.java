package standpoint.question;

import java.util.Set;

/** Words around the proposal by which what is told is nobody's view of it: a vote put off, an earlier draft, what a study works out, a demand of nobody knows what. */
final class NoView {
    private static final Set<String> PROCEDURE = Set.of("vote", "votes", "decision", "debate", "hearing", "hearings", "ruling", "session", "reading", "ballot", "meeting", "discussion", "talks", "signing", "summit", "consideration", "verdict");
    private static final Set<String> EARLIER = Set.of("earlier", "previous", "original", "first", "former", "initial", "older", "similar", "different");
    private static final Set<String> VERSIONS = Set.of("version", "versions", "draft", "drafts", "incarnation", "iteration", "attempt", "bid", "form");
    private static final Set<String> ESTIMATING = Set.of("find", "estimate", "calculate", "project", "forecast", "predict", "reckon", "show", "conclude", "suggest");
    private static final Set<String> STUDIES = Set.of("study", "studies", "report", "analysis", "survey", "poll", "research", "researchers", "economists", "analysts", "review", "figures", "data", "estimate", "estimates", "model", "paper");
    private static final Set<String> ADOPTING = Set.of("adopt", "pass", "approve", "accept", "take", "make", "keep", "have", "get", "do", "sign", "ratify", "join", "build", "implement", "introduce", "enact", "put",
            "bring", "give", "let", "see", "hold", "consider", "confirm", "follow", "honour", "honor", "respect", "finish", "complete", "carry", "push", "impose", "extend", "grant", "allow", "be", "become", "begin",
            "start", "go", "move", "vote", "support", "back", "want", "lift", "raise", "open", "send", "admit", "recognise", "recognize", "conclude", "seal", "launch", "fund", "use", "need", "offer", "uphold", "pursue");

    private final Line line;
    private final Tree tree;

    NoView(Line line) {
        this.line = line;
        this.tree = line.tree();
    }

    /** A vote, decision or debate on the proposal is put off, which is no view of the proposal itself. */
    boolean postponed(int noun, Functors.Functor functor) {
        boolean delay = functor.meaning().kind() == PhraseLexicon.Kind.AGAINST && functor.meaning().strength() == 1;
        return delay && (PROCEDURE.contains(line.text(noun)) || before(functor));
    }

    /** The same by the order of words: "postponed by two weeks [a vote on] the deal". */
    private boolean before(Functors.Functor functor) {
        for (int k = functor.end(); k + 1 < Math.min(line.size(), functor.end() + 9); k++) {
            if (PROCEDURE.contains(line.text(k)) && Set.of("on", "over", "about", "of").contains(line.text(k + 1))) return true;
        }
        return false;
    }

    /** "An earlier version of [the text]", by the order of words. */
    boolean earlier(Target target) {
        int k = target.start() - 1;
        if (!line.text(k).equals("of") || !VERSIONS.contains(line.text(k - 1))) return false;
        return EARLIER.contains(line.text(k - 2));
    }

    /** The same over the parse. */
    boolean earlier(int noun) {
        if (!VERSIONS.contains(line.text(noun))) return false;
        for (int child : tree.children().get(noun)) if (tree.relation(child).equals("amod") && EARLIER.contains(line.text(child))) return true;
        return false;
    }

    /** "A study found that it would lift pay": what somebody works out is no wish. */
    boolean estimated(int verb) {
        if (!ESTIMATING.contains(tree.lemma(verb))) return false;
        int subject = tree.child(verb, Set.of("nsubj"));
        return subject >= 0 && STUDIES.contains(line.text(subject));
    }

    /** "Should [verb] it" with a verb of which nobody knows whether it adopts: that is no demand for it. */
    boolean strange(int verb, String relation) { return relation.equals("dobj") && tree.verb(verb) && !ADOPTING.contains(tree.lemma(verb)); }
}
