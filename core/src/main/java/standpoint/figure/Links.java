package standpoint.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Sentence;
import standpoint.news.Token;

/** The dependencies of one sentence as a quantity sees them: the verb it hangs on, that verb's subject and object. */
final class Links {
    private static final int STEPS = 12;
    private final List<Token> tokens;
    private final List<List<Integer>> children = new ArrayList<>();

    Links(Sentence sentence) {
        tokens = sentence.tokens();
        for (int at = 0; at < tokens.size(); at++) children.add(new ArrayList<>());
        for (int at = 0; at < tokens.size(); at++) {
            int head = tokens.get(at).head();
            if (head >= 0 && head < tokens.size() && head != at) children.get(head).add(at);
        }
    }

    List<Token> tokens() { return tokens; }

    List<Integer> children(int at, Set<String> relations) {
        return children.get(at).stream().filter(child -> relations.contains(tokens.get(child).relation())).toList();
    }

    Optional<Integer> child(int at, Set<String> relations) { return children(at, relations).stream().findFirst(); }

    /** The head of the words [from, to): the one that hangs on a word outside them. */
    int head(int from, int to) {
        int at = to - 1;
        for (int steps = 0; steps < STEPS; steps++) {
            int head = tokens.get(at).head();
            if (head < from || head >= to) return at;
            at = head;
        }
        return at;
    }

    /** The nearest verb, or word with a copula, above a word. */
    Optional<Integer> verbAbove(int at) {
        int here = tokens.get(at).head();
        for (int steps = 0; here >= 0 && here < tokens.size() && steps < STEPS; steps++) {
            if (predicate(here)) return Optional.of(here);
            here = tokens.get(here).head();
        }
        return Optional.empty();
    }

    boolean predicate(int at) {
        String relation = tokens.get(at).relation();
        boolean verb = tokens.get(at).tag().startsWith("V") && !relation.startsWith("aux") && !relation.equals("cop") && !relation.equals("amod") && !relation.equals("case");
        return verb || child(at, Set.of("cop")).isPresent();
    }

    /** The subject of a verb; that of the verb it hangs on when it has none, the noun that it describes for a participle. */
    Optional<Integer> subject(int verb) {
        int at = verb;
        for (int steps = 0; steps < 4 && at >= 0 && at < tokens.size(); steps++) {
            Optional<Integer> own = child(at, Set.of("nsubj", "nsubjpass"));
            if (own.isPresent()) return own.filter(subject -> !tokens.get(subject).tag().startsWith("W") || tokens.get(verb).head() < 0).or(() -> described(verb));
            String relation = tokens.get(at).relation();
            if (relation.equals("acl") || relation.equals("acl:relcl")) return Optional.of(tokens.get(at).head());
            if (!relation.equals("xcomp") && !relation.equals("conj") && !relation.equals("advcl") && !relation.equals("dep")) return Optional.empty();
            at = tokens.get(at).head();
        }
        return Optional.empty();
    }

    /** "The alliance, which has 31 members": the noun that the clause is about. */
    private Optional<Integer> described(int verb) {
        boolean clause = tokens.get(verb).relation().startsWith("acl") && tokens.get(verb).head() >= 0;
        return clause ? Optional.of(tokens.get(verb).head()) : Optional.empty();
    }
}
