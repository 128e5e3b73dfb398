package standpoint.question;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import standpoint.question.Functors.Functor;
import standpoint.question.PhraseLexicon.Kind;

/** Attitudes without their object, where the proposal was named before: "Norland voted against", "we will never accept it". */
final class LeftOut {
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "them", "both");
    private static final Set<String> OBJECTS = Set.of("dobj", "ccomp", "xcomp", "iobj");

    private static final Pattern ANSWER = Pattern.compile("\\b(yes|no)\\b");
    private static final Pattern VOTED = Pattern.compile("\\b(yes|no|aye|nay|ballot)\\b");

    private final Line line;
    private final List<Named> named;
    private final int sign;
    private final int stance;
    private final boolean next;
    private final boolean near;
    private final boolean right;

    /**
     * @param sign   what "it" stands for: 1 the proposal, -1 its contrary, 0 either
     * @param stance what a stance without an object is on
     * @param near   the proposal stands a few lines before
     * @param next   the proposal stands in this line or a line or two before, so that "it" as an object may mean it
     * @param right  in this line or right before it, so that "it" as a subject may, too
     */
    LeftOut(Line line, List<Named> named, int sign, int stance, boolean near, boolean next, boolean right) {
        this.right = right;
        this.stance = stance;
        this.line = line;
        this.named = named;
        this.next = next;
        this.near = near;
        this.sign = sign;
    }

    void add(Functors functors, List<Target> targets) {
        for (Functor functor : functors.all()) {
            Kind kind = functor.meaning().kind();
            if (kind == Kind.NOT || kind == Kind.VOID || kind == Kind.HEDGE || kind == Kind.PAST || covered(targets, functor.start(), functor.end() + 2)) continue;
            if (sign == 0 && !ballot(functor)) continue;
            int next = functor.end();
            if (this.next && PRONOUNS.contains(line.text(next)) && !line.text(next + 1).equals("'s") && !determines(next) && objectPronoun(next)) {
                targets.add(new Target(next, next, next + 1, next, voted(functor, sign), Target.Way.PRONOUN));
            } else if ((functor.meaning().alone() || functor.meaning().phrase().endsWith(" against")) && (near || ballot(functor)) && bare(functor)) {
                targets.add(new Target(next, next, next, next, voted(functor, stance), Target.Way.LEFT_OUT));
            }
        }
        if (right && sign != 0) subjects(targets);
    }

    /** Yes and no are said to the proposal itself, also where both it and its contrary were named. */
    private static int voted(Functor functor, int sign) { return sign == 0 || VOTED.matcher(functor.meaning().phrase()).find() ? 1 : sign; }

    /** Words that a vote alone calls for: they reach further. */
    private static boolean ballot(Functor functor) {
        String phrase = functor.meaning().phrase();
        return phrase.startsWith("vote") || ANSWER.matcher(phrase).find() || phrase.startsWith("abstain") || phrase.startsWith("undecided") || phrase.contains("ballot") || phrase.contains("mind") || phrase.contains("veto") || phrase.contains("consent");
    }

    private boolean determines(int k) { return line.tree().head(k) == k + 1 && line.tree().relation(k).equals("det"); }

    /** The pronoun closes its phrase: "back it.", not "back that government". */
    private boolean objectPronoun(int k) {
        String relation = line.tree().relation(k);
        return relation.equals("dobj") || relation.equals("nmod") || relation.equals("nsubj") && line.text(k).equals("it") || stops(k + 1);
    }

    /** "It is important to defend ...", "it is clear that ...": the pronoun stands for what follows. */
    private boolean expletive(int pronoun) {
        Tree tree = line.tree();
        if (!line.text(pronoun).equals("it")) return false;
        int predicate = tree.head(pronoun);
        if (tree.child(predicate, Set.of("cop")) < 0) return false;
        for (int child : tree.children().get(predicate)) {
            boolean clause = Set.of("xcomp", "ccomp", "csubj", "advcl", "acl").contains(tree.relation(child)) && child > predicate;
            if (clause && tree.children().get(child).stream().anyMatch(mark -> mark < child && Set.of("to", "that").contains(line.text(mark)))) return true;
        }
        return false;
    }

    private static boolean covered(List<Target> targets, int from, int to) { return targets.stream().anyMatch(target -> target.start() < to && from < target.to()); }

    /** No object of its own stands with it. */
    private boolean bare(Functor functor) {
        Tree tree = line.tree();
        for (int i = functor.start(); i < functor.end(); i++) {
            for (int child : tree.children().get(i)) if (!functor.holds(child) && child > i && OBJECTS.contains(tree.relation(child)) && !stops(child)) return false;
        }
        return stops(functor.end());
    }

    private boolean stops(int k) {
        String word = line.text(k);
        return word.isEmpty() || line.at(k).sign() || Set.of("and", "but", "while", "at", "in", "on", "after", "because", "if", "unless", "until", "when", "as", "only", "once",
                "provided", "before", "today", "yesterday", "without", "with", "again", "too", "either", "during", "this", "last", "though", "or", "for", "outright",
                "altogether", "alone", "under", "said", "now", "whatever", "from", "by", "since", "next").contains(word);
    }

    /** "It is a mistake", "called it reckless". */
    private void subjects(List<Target> targets) {
        Tree tree = line.tree();
        for (int k = 0; k < line.size(); k++) {
            if (!Set.of("it", "this", "that").contains(line.text(k)) || tree.head(k) < 0 || determines(k) || covered(targets, k, k + 1)) continue;
            String relation = tree.relation(k);
            boolean subject = (relation.equals("nsubj") || relation.equals("nsubjpass")) && tree.head(k) > k && !(tree.relation(tree.head(k)).startsWith("acl"));
            boolean object = relation.equals("dobj") && tree.head(k) == k - 1;
            int at = k;
            boolean actor = named.stream().anyMatch(one -> one.from() <= at && at < one.to());
            boolean named = targets.stream().anyMatch(target -> target.way() == Target.Way.EXPLICIT && target.start() > at);
            if (!actor && !named && (subject && !expletive(k) || object)) targets.add(new Target(k, k, k + 1, k, sign, Target.Way.PRONOUN));
        }
    }
}
