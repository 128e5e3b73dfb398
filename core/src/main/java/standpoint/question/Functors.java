package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.question.PhraseLexicon.Kind;
import standpoint.question.PhraseLexicon.Match;

/** The words of attitude of one line, each with its place in the parse. */
final class Functors {
    /** Read off the parse instead, as what hangs on a word. */
    private static final Set<String> IN_THE_TREE = Set.of("not", "never", "no", "no longer", "cannot", "could not", "hardly", "scarcely", "barely", "neither", "nor", "nobody",
            "no one", "nothing", "none of", "without", "if", "whether", "may", "might", "could", "perhaps", "possibly", "had", "would have", "could have", "might have", "should have",
            "wouldn't have", "previously", "earlier", "once", "formerly", "initially", "originally", "at first", "had it", "as if", "as though");

    /** @param top the word of the phrase that the others hang on */
    record Functor(int start, int end, int top, PhraseLexicon.Meaning meaning) {
        boolean holds(int word) { return start <= word && word < end; }
    }

    private final List<Functor> all = new ArrayList<>();
    private final Functor[] at;

    Functors(PhraseLexicon attitudes, Line line) {
        at = new Functor[line.size()];
        for (Match match : attitudes.all(line, 0, line.size())) {
            if (IN_THE_TREE.contains(match.meaning().phrase())) continue;
            Functor functor = new Functor(match.start(), match.end(), line.tree().top(match.start(), match.end()), match.meaning());
            if (study(line, functor) || answerless(line, functor)) continue;
            all.add(functor);
            for (int i = functor.start(); i < functor.end(); i++) at[i] = functor;
        }
        parted(attitudes, line);
    }

    /** "Throw [the resolution] out": a verb and its particle with the object between. */
    private void parted(PhraseLexicon attitudes, Line line) {
        for (int particle = 2; particle < line.size(); particle++) {
            int verb = line.tree().head(particle);
            if (!line.tree().relation(particle).equals("compound:prt") || verb < 0 || verb >= particle - 1 || particle - verb > 9 || at[particle] != null) continue;
            Optional<PhraseLexicon.Meaning> meaning = attitudes.of(line.text(verb), line.text(particle));
            if (meaning.isEmpty() || at[verb] != null && at[verb].end() - at[verb].start() > 1) continue;
            if (at[verb] != null) all.remove(at[verb]);
            Functor functor = new Functor(verb, verb + 1, verb, meaning.get());
            all.add(functor);
            at[verb] = functor;
        }
    }

    /** "Said no declaration was needed": no answer, but a word of the clause behind. */
    private static boolean answerless(Line line, Functor functor) {
        String last = line.text(functor.end() - 1);
        if (!last.equals("no") && !last.equals("yes") || functor.end() >= line.size() || !functor.meaning().phrase().startsWith("say*")) return false;
        String tag = line.tree().tag(functor.end());
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBG");
    }

    /** "A months-long review of his record": only who reviews the proposal has not decided, and that is a verb. */
    private static boolean study(Line line, Functor functor) {
        return functor.meaning().kind() == Kind.UNSURE && functor.end() - functor.start() == 1 && functor.meaning().phrase().endsWith("*") && line.tree().noun(functor.top());
    }

    List<Functor> all() { return all; }

    Optional<Functor> at(int word) { return word < 0 || word >= at.length ? Optional.empty() : Optional.ofNullable(at[word]); }

    /** The phrase whose last word is the preposition of a noun: "throws its weight behind [the walkout]". */
    Optional<Functor> through(Line line, int noun) {
        for (int child : line.tree().children().get(noun)) {
            String relation = line.tree().relation(child);
            if (child > noun || !relation.equals("case") && !relation.equals("mark")) continue;
            Optional<Functor> found = at(child).filter(functor -> functor.end() == child + 1 && functor.start() < child && functor.top() != noun);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** The phrase that ends right before a word, but for articles. */
    Optional<Functor> before(Line line, int word) {
        int k = word - 1;
        while (k >= 0 && Set.of("the", "a", "an", "this", "that", "its", "their", "any", "such", "\"", "these", "those", "'s").contains(line.text(k))) k--;
        int end = k + 1;
        return at(k).filter(functor -> functor.end() == end && functor.meaning().kind() != Kind.VOID);
    }
}
