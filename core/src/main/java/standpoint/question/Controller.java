package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who is meant to do what a clause without a subject tells: "criticised [Ruhl] for proposing it", "joined [Vask] in resisting it", "hopes that [Ruhl] vetoes it". */
final class Controller {
    /** Whoever wishes that somebody does a thing tells their own attitude, not that of somebody. */
    private static final Set<String> WISHING = Set.of("hope", "wish", "pray", "dream", "urge", "demand", "propose", "recommend", "insist", "prefer", "beg", "plead", "ask", "want", "suggest", "request", "imagine");
    /** "At the heart of Ruhl's campaign": what an attitude is of, that nobody owns. */
    private static final Set<String> CENTRES = Set.of("heart", "core", "centre", "center", "centrepiece", "centerpiece", "cornerstone", "plank", "pillar", "hallmark", "part", "staple", "theme", "focus",
            "foundation", "feature", "mainstay", "priority", "forefront");

    private final Line line;
    private final Tree tree;

    Controller(Line line) {
        this.line = line;
        this.tree = line.tree();
    }

    /** The objects of a verb whom a gerund behind a preposition tells of; none where it stands behind another. */
    List<Integer> objects(int verb, int gerund, String preposition) {
        if (!marked(gerund, preposition) || !tree.verb(verb)) return List.of();
        List<Integer> all = new ArrayList<>();
        for (int child : tree.children().get(verb)) {
            String relation = tree.relation(child);
            if ((relation.equals("dobj") && child > verb && child < gerund) || relation.equals("nsubjpass")) all.add(child);
        }
        return all;
    }

    /** The gerund stands behind the preposition. */
    private boolean marked(int gerund, String preposition) {
        return tree.children().get(gerund).stream().anyMatch(child -> child < gerund && line.text(child).equals(preposition));
    }

    /** The clause is what somebody wishes: its subject holds nothing by that. */
    boolean wished(int clause) {
        int above = tree.head(clause);
        return above >= 0 && above < clause && (tree.relation(clause).equals("ccomp") || tree.relation(clause).equals("advcl")) && WISHING.contains(tree.lemma(above))
                && !(tree.lemma(above).equals("suggest") && tree.children().get(clause).stream().anyMatch(child -> line.text(child).equals("would") || line.text(child).equals("had")));
    }

    /** "Neither the bid nor ...", "no extension": the target is denied as a whole. */
    boolean denied(int target, int start) {
        boolean before = Set.of("neither", "nor", "no").contains(line.text(start - 1));
        for (int child : tree.children().get(target)) {
            before |= child < target && child >= start - 3 && Set.of("neither", "nor").contains(line.text(child));
        }
        int first = tree.relation(target).equals("conj") ? tree.head(target) : -1;
        boolean joined = first >= 0 && tree.relation(first).startsWith("nsubj") && tree.children().get(first).stream().anyMatch(child -> line.text(child).equals("neither"));
        return joined || before && tree.relation(target).startsWith("nsubj");
    }

    private static final Set<String> CAUSING = Set.of("have", "has", "had", "having", "get", "gets", "getting", "got", "want", "wants", "wanted", "see", "sees", "seeing", "like", "need", "needs", "prefer", "wish");

    /** "Wants the permit denied", "hopes to have the licence struck down". */
    boolean causing(Target target) {
        int k = target.start() - 1;
        while (k >= 0 && Set.of("the", "a", "an", "this", "that", "its", "their").contains(line.text(k))) k--;
        return k >= 0 && CAUSING.contains(line.text(k));
    }

    /** The participle right behind the target tells what is to become of it. */
    boolean caused(Target target, Functors.Functor functor) {
        return causing(target) && functor.start() - target.to() < 3;
    }

    private static final Set<String> KEEPING = Set.of("keep", "bar", "stop", "prevent", "block", "ban", "prohibit", "deter", "exclude", "discourage", "dissuade");

    private static final Set<String> DOCUMENTS = Set.of("letter", "letters", "petition", "petitions", "billboard", "billboards", "banner", "banners", "placard", "placards", "ad", "ads", "advertisement", "advertisements",
            "campaign", "motion", "amendment", "appeal", "statement", "resolution", "leaflet", "leaflets", "poster", "posters", "sign", "signs", "email", "emails", "video", "op-ed", "column", "article", "memo", "brief",
            "lawsuit", "suit", "declaration", "pledge", "report", "note", "post", "message", "paper");

    /** "Has put up billboards urging him to kill the bill": whoever put them up urges. */
    boolean document(int noun) { return DOCUMENTS.contains(line.text(noun)) && tree.relation(noun).equals("dobj"); }

    /** "Surprised many by endorsing it". */
    boolean means(int gerund) { return marked(gerund, "by") && tree.tag(gerund).equals("VBG"); }

    /** "Block Norland from joining". */
    boolean from(int gerund) {
        int head = tree.head(gerund);
        return marked(gerund, "from") && head >= 0 && KEEPING.contains(tree.lemma(head));
    }

    /** The same with "keep", which no list calls an attitude. */
    boolean keptFrom(int gerund, int verb) { return from(gerund) && tree.lemma(verb).equals("keep"); }

    /** "Keep refugees from their states", "keep Norland out". */
    boolean keptOut(int verb) {
        if (!tree.lemma(verb).equals("keep")) return false;
        for (int child : tree.children().get(verb)) {
            if (child < verb) continue;
            if (Set.of("out", "away", "off").contains(line.text(child))) return true;
            int preposition = tree.child(child, Set.of("case"));
            if (tree.relation(child).equals("nmod") && preposition >= 0 && Set.of("from", "off").contains(line.text(preposition))) return true;
        }
        return false;
    }

    /** "Demanded that [the application] be withdrawn", where the parse does not hang the target on what is to become of it. */
    boolean subjunctive(Target target, int node) {
        int be = line.text(target.to()).equals("not") ? target.to() + 1 : target.to();
        return line.text(be).equals("be") && be + 1 < line.size() && tree.tag(be + 1).equals("VBN") && tree.head(node) != be + 1;
    }

    /** A name, or a noun with a name beside it: "the biggest party, Civic Convergence". */
    boolean named(int noun) {
        if (line.at(noun).name()) return true;
        return tree.noun(noun) && tree.children().get(noun).stream().anyMatch(child -> tree.relation(child).equals("appos") && line.at(child).name());
    }

    /** The owner of the campaign at whose heart an attitude stands; -1 when there is none. */
    int ownerOfCentre(int predicate) {
        if (!CENTRES.contains(line.text(predicate))) return -1;
        for (int child : tree.children().get(predicate)) {
            if (!tree.relation(child).equals("nmod") || child < predicate) continue;
            for (int owner : tree.children().get(child)) if (tree.relation(owner).equals("nmod:poss")) return owner;
            int of = tree.child(child, Set.of("case"));
            if (of >= 0 && line.text(of).equals("of") && line.at(child).name()) return child;
        }
        return -1;
    }
}
