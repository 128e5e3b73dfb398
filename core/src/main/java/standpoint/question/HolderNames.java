package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Actor;

/** Who is meant by the word that heads the subject of a clause: those named there, those joined with them, or the member whose office it is. */
final class HolderNames {
    private static final Set<String> SHARED_NOUNS = Set.of("government", "ministry", "minister", "ministers", "cabinet", "officials", "official", "delegation", "delegate", "diplomats", "diplomat",
            "capital", "administration", "leadership", "leaders", "leader", "presidency", "commissioners", "commissioner", "councillors", "council", "envoy", "ambassador", "representatives", "representative",
            "negotiators", "negotiator", "executive", "board", "trustees", "members", "member", "coalition", "rowers", "association",
            "federation", "authorities", "regulators", "premier", "president", "spokesman", "spokeswoman", "spokesperson", "voters", "people", "citizens", "team", "bishops", "clergy");
    /** What speaks for whoever wrote it: "a memo from the bargaining team". */
    private static final Set<String> DOCUMENTS = Set.of("memo", "statement", "letter", "report", "communique", "editorial", "note", "paper", "petition", "filing", "submission", "brief", "opposition",
            "support", "vote", "decision", "announcement", "stance", "position");
    private static final Set<String> WITHIN = Set.of("nmod:poss", "amod", "compound", "nmod", "appos");

    private final Scene scene;
    private final NamedLists lists;

    HolderNames(Scene scene) {
        this.scene = scene;
        this.lists = scene.lists();
    }

    private static final Set<String> PERSONS = Set.of("i", "we", "he", "she", "they", "it", "who", "which", "that", "one", "nobody", "all", "both", "some", "many", "most", "others", "everyone", "you", "his", "her", "its", "their",
            "country", "government", "party", "group", "side", "none", "neither", "few");

    /** The word can mean somebody who has attitudes: a name, a pronoun, several people. */
    boolean meant(Line line, int head) {
        return PERSONS.contains(line.text(head)) || SHARED_NOUNS.contains(line.text(head)) || line.at(head).name() || line.tree().tag(head).equals("NNS") && !THINGS.contains(line.text(head))
                || DOCUMENTS.contains(line.text(head)) || !of(line, head).isEmpty();
    }

    private static final Set<String> THINGS = Set.of("arrangements", "sanctions", "measures", "talks", "rules", "costs", "plans", "deals", "jobs", "prices", "rights", "weapons", "things", "reasons", "votes",
            "terms", "conditions", "ties", "relations", "words", "days", "years", "months", "weeks", "documents", "changes", "issues", "problems", "questions", "laws", "bills", "treaties", "agreements");

    /** Everybody meant by a subject, the first first; none when nobody is named. */
    List<Named> of(Line line, int head) {
        List<Named> named = scene.named(line);
        List<Named> all = new ArrayList<>();
        joined(line, head, named, all, 0);
        return all;
    }

    private void joined(Line line, int head, List<Named> named, List<Named> all, int depth) {
        List<Named> apposed = lists.apposed(line, head);
        if (!apposed.isEmpty()) {
            all.addAll(apposed);
            return;
        }
        Optional<Named> found = one(line, head, named);
        found.filter(other -> !all.contains(other)).ifPresent(all::add);
        if (depth == 0) found.filter(this::person).ifPresent(first -> all.addAll(lists.after(line, first)));
        if (depth > 20) return;
        Tree tree = line.tree();
        for (int child : tree.children().get(head)) {
            boolean known = all.stream().anyMatch(other -> person(other) && other.from() <= child && child < other.to());
            if (including(line, child)) joined(line, child, named, all, depth + 1);
            if (tree.relation(child).equals("conj") && child > head && !tree.verb(child) && !known) joined(line, child, named, all, depth + 1);
        }
    }

    /** "Members of the caucus, including Rell and Dane". */
    private static boolean including(Line line, int word) {
        int preposition = line.tree().child(word, Set.of("case"));
        return line.tree().relation(word).equals("nmod") && preposition >= 0 && line.text(preposition).equals("including");
    }

    private Optional<Named> one(Line line, int head, List<Named> named) {
        if (DOCUMENTS.contains(line.text(head))) {
            for (int child : line.tree().children().get(head)) {
                if (!line.tree().relation(child).startsWith("nmod") || line.tree().relation(child).equals("nmod:tmod")) continue;
                Optional<Named> author = one(line, child, named);
                if (author.isPresent()) return author;
            }
        }
        Optional<Named> at = named.stream().filter(name -> name.from() <= head && head < name.to()).findFirst();
        boolean office = SHARED_NOUNS.contains(line.text(head));
        boolean person = at.flatMap(name -> scene.actor(name.actor())).filter(actor -> actor.kind() == Actor.Kind.PERSON).isPresent();
        if (office && !person) {
            Optional<Named> member = member(line, head, named);
            if (member.isPresent()) return member;
        }
        Tree tree = line.tree();
        boolean group = at.flatMap(name -> scene.actor(name.actor())).filter(actor -> actor.kind() == Actor.Kind.GROUP).isPresent();
        Optional<Named> beside = at.filter(name -> !name.pronoun() && described(name)).flatMap(name -> apposed(line, head, named));
        if (beside.isPresent()) return beside;
        if (at.isPresent() && !group) return at.map(name -> whose(line, name, named));
        for (int child : tree.children().get(head)) {
            String relation = tree.relation(child);
            if (!relation.equals("appos") && !relation.equals("compound")) continue;
            Optional<Named> found = named.stream().filter(name -> !name.pronoun() && name.from() <= child && child < name.to()).findFirst();
            if (found.isPresent() && (relation.equals("appos") || scene.actor(found.get().actor()).filter(actor -> actor.kind() == Actor.Kind.PERSON).isPresent())) return found;
        }
        return at;
    }

    /** Known by a description alone: "the largest shareholder". */
    private boolean described(Named one) {
        return scene.actor(one.actor()).filter(actor -> actor.kind() != Actor.Kind.COUNTRY && actor.name().chars().noneMatch(Character::isUpperCase)).isPresent();
    }

    /** "The largest shareholder, the Wiranata family": the name behind the description. */
    private static Optional<Named> apposed(Line line, int head, List<Named> named) {
        for (int child : line.tree().children().get(head)) {
            if (!line.tree().relation(child).equals("appos") || child < head) continue;
            Optional<Named> found = named.stream().filter(one -> !one.pronoun() && one.from() <= child && child < one.to() && line.at(one.from()).name()).findFirst();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** "Orla Venn of the Harbour League": somebody, where the parse takes the body that they are of for the subject. */
    private Named whose(Line line, Named body, List<Named> named) {
        int at = body.from();
        if (line.text(at - 1).equals("the")) at--;
        int of = at - 1;
        if (!line.text(of).equals("of") || person(body)) return body;
        return named.stream().filter(one -> one.to() == of && !one.pronoun() && person(one)).findFirst().orElse(body);
    }

    private boolean person(Named one) { return scene.actor(one.actor()).filter(actor -> actor.kind() == Actor.Kind.PERSON).isPresent(); }

    /** "Norland's cabinet", "lawmakers in Norland", "the Norlandic delegation". */
    private Optional<Named> member(Line line, int head, List<Named> named) {
        Tree tree = line.tree();
        for (int child : tree.children().get(head)) {
            if (!WITHIN.contains(tree.relation(child)) || child > head + 4) continue;
            Optional<String> member = scene.memberAt(line, child);
            if (member.isPresent()) return Optional.of(new Named(child, child + 1, "member/" + member.get(), false));
        }
        return Optional.empty();
    }
}
