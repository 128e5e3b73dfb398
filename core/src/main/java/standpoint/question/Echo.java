package standpoint.question;

import java.util.Optional;
import java.util.Set;

/** A stance told by pointing at the one told right before: "So does Ostia.", "Dane agreed.", "Karst takes the opposite view." */
final class Echo {
    private static final Set<String> AUXILIARIES = Set.of("does", "do", "did", "is", "are", "was", "were", "will", "would", "has", "have");
    private static final Set<String> AGREEING = Set.of("agree", "concur", "echo", "second");
    private static final Set<String> VIEWS = Set.of("view", "views", "line", "stance", "position", "opinion", "approach", "tack", "side");
    private static final Set<String> SAME = Set.of("same", "similar", "identical", "this", "that");
    private static final Set<String> CONTRARY = Set.of("opposite", "contrary", "different", "another", "other", "opposing");
    private static final Set<String> TAKING = Set.of("take", "share", "adopt", "hold", "have", "see");

    /** Who echoes, and 1 for the same stance or -1 for the contrary. */
    record Echoed(int holder, int sign) { }

    private final Line line;
    private final Tree tree;

    Echo(Line line) {
        this.line = line;
        this.tree = line.tree();
    }

    Optional<Echoed> find() {
        int first = line.at(0).is("\"") ? 1 : 0;
        boolean so = Set.of("so", "neither", "nor", "likewise").contains(line.text(first)) && AUXILIARIES.contains(line.text(first + 1));
        if (so) {
            int holder = name(first + 2);
            return holder < 0 ? Optional.empty() : Optional.of(new Echoed(holder, 1));
        }
        for (int verb = 0; verb < line.size(); verb++) {
            if (!tree.verb(verb)) continue;
            int subject = tree.child(verb, Set.of("nsubj"));
            if (subject < 0 || subject > verb || negated(verb)) continue;
            String lemma = tree.lemma(verb);
            if (AGREEING.contains(lemma) && bare(verb)) return Optional.of(new Echoed(said(verb, subject), 1));
            if (lemma.equals("disagree") && bare(verb)) return Optional.of(new Echoed(said(verb, subject), -1));
            int sign = TAKING.contains(lemma) ? view(verb) : 0;
            if (sign != 0) return Optional.of(new Echoed(said(verb, subject), sign));
        }
        return Optional.empty();
    }

    /** The word that heads the name behind "as did", -1 without one. */
    int likewise() {
        for (int k = 2; k + 1 < line.size(); k++) {
            boolean as = line.text(k - 1).equals("as") && AUXILIARIES.contains(line.text(k)) || Set.of("so", "neither").contains(line.text(k - 1)) && AUXILIARIES.contains(line.text(k)) && line.text(k - 2).equals("and");
            if (as) return name(k + 1);
        }
        return -1;
    }

    /** "Chirombo said he agreed": the pronoun is whoever says it. */
    private int said(int verb, int subject) {
        int above = tree.head(verb);
        boolean pronoun = Set.of("he", "she", "it", "they").contains(line.text(subject));
        if (!pronoun || above < 0 || !tree.relation(verb).equals("ccomp")) return subject;
        int sayer = tree.child(above, Set.of("nsubj"));
        return sayer >= 0 ? sayer : subject;
    }

    private int name(int from) {
        int k = from;
        while (k < line.size() && Set.of("the", "a", "an").contains(line.text(k))) k++;
        if (k >= line.size() || !line.at(k).name()) return -1;
        while (k + 1 < line.size() && line.at(k + 1).name()) k++;
        return k;
    }

    private boolean negated(int verb) { return tree.child(verb, Set.of("neg")) >= 0; }

    /** Nothing says with what or whom. */
    private boolean bare(int verb) {
        int next = verb + 1;
        return next >= line.size() || line.at(next).sign() || Set.of("and", "but").contains(line.text(next))
                || line.text(next).equals("with") && (Set.of("him", "her", "them", "that", "this").contains(line.text(next + 1)) || line.at(Math.min(next + 1, line.size() - 1)).name());
    }

    private int view(int verb) {
        for (int k = verb + 1; k < Math.min(line.size(), verb + 6); k++) {
            if (line.at(k).sign()) return 0;
            if (!VIEWS.contains(line.text(k))) continue;
            boolean ends = k + 1 >= line.size() || line.at(k + 1).sign() || Set.of("and", "but").contains(line.text(k + 1));
            for (int j = verb + 1; j < k && ends; j++) {
                if (CONTRARY.contains(line.text(j))) return -1;
                if (SAME.contains(line.text(j))) return 1;
            }
        }
        return 0;
    }
}
