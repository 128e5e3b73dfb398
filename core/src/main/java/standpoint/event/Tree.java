package standpoint.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standpoint.news.Sentence;
import standpoint.news.Token;

/** The dependency tree of one sentence, seen from its heads. */
final class Tree {
    private final List<Token> tokens;
    private final List<List<Integer>> children = new ArrayList<>();
    private final int[] left;
    private final int[] right;
    private final boolean[] quoted;

    Tree(Sentence sentence) {
        this.tokens = sentence.tokens();
        int size = tokens.size();
        for (int at = 0; at < size; at++) children.add(new ArrayList<>());
        left = new int[size];
        right = new int[size];
        quoted = new boolean[size];
        for (int at = 0; at < size; at++) {
            int head = tokens.get(at).head();
            if (head >= 0 && head < size && head != at) children.get(head).add(at);
        }
        spans(size);
        boolean inside = false;
        for (int at = 0; at < size; at++) {
            String text = tokens.get(at).text();
            if (text.equals("\u201c") || text.equals("``") || text.equals("\"") && !inside) inside = true;
            else if (text.equals("\u201d") || text.equals("''") || text.equals("\"")) inside = false;
            quoted[at] = inside;
        }
    }

    /** Each word's span widens those of its heads; the steps are bounded by the height of the tree, and a wrong tree cannot loop. */
    private void spans(int size) {
        for (int at = 0; at < size; at++) left[at] = right[at] = at;
        for (int at = 0; at < size; at++) {
            int head = tokens.get(at).head();
            for (int steps = 0; head >= 0 && head < size && steps < size; steps++) {
                left[head] = Math.min(left[head], at);
                right[head] = Math.max(right[head], at);
                head = tokens.get(head).head();
            }
        }
    }

    int size() { return tokens.size(); }

    Token token(int index) { return tokens.get(index); }

    String lemma(int index) { return index < 0 || index >= size() ? "" : tokens.get(index).lemma(); }

    String word(int index) { return index < 0 || index >= size() ? "" : tokens.get(index).text().toLowerCase(Locale.ROOT); }

    String tag(int index) { return index < 0 || index >= size() ? "" : tokens.get(index).tag(); }

    String relation(int index) { return tokens.get(index).relation(); }

    int head(int index) { return tokens.get(index).head(); }

    /** First and last word below a word, itself included. */
    int left(int index) { return left[index]; }

    int right(int index) { return right[index]; }

    boolean quoted(int index) { return quoted[index]; }

    /** The first child with one of the relations. */
    Optional<Integer> child(int index, String... relations) {
        List<String> wanted = Arrays.asList(relations);
        return children.get(index).stream().filter(child -> wanted.contains(relation(child))).findFirst();
    }

    List<Integer> children(int index) { return children.get(index); }

    /** The noun that a preposition ties to a word: nmod with that case. */
    Optional<Integer> tied(int index, String... prepositions) {
        List<String> wanted = Arrays.asList(prepositions);
        return children.get(index).stream().filter(child -> relation(child).startsWith("nmod")
                && children.get(child).stream().anyMatch(mark -> relation(mark).equals("case") && wanted.contains(word(mark)))).findFirst();
    }

    /** The subject, also that of the verb it is joined to or depends on as a complement. */
    Optional<Integer> subject(int verb) {
        Optional<Integer> own = child(verb, "nsubj", "nsubjpass");
        if (own.isPresent()) return own;
        int head = head(verb);
        boolean shared = head >= 0 && (relation(verb).equals("conj") || relation(verb).equals("xcomp")) && tag(head).startsWith("V");
        return shared ? child(head, "nsubj", "nsubjpass") : Optional.empty();
    }

    /** Half-open span of a noun with what stands before it and its short complements: up to a comma or a clause. */
    int[] nounPhrase(int noun) {
        int from = left[noun];
        // a word before a comma is an aside of the tree: "Monday, the council"
        for (int at = noun - 1; at >= from; at--) if (word(at).equals(",") || word(at).equals(":")) from = at + 1;
        while (from < noun && !word(from + 1).equals("least") && !word(from + 1).equals("most") && !word(from + 1).equals("to") && (relation(from).equals("case") && !tag(from).equals("POS") || tag(from).equals("RB") || relation(from).equals("punct"))) from++;
        int to = noun + 1;
        while (to <= right[noun] && to < size() && !stops(to)) to++;
        while (to > noun + 1 && (tag(to - 1).equals("IN") || tag(to - 1).equals("CC") || tag(to - 1).equals("DT"))) to--;
        return new int[] {from, to};
    }

    private boolean stops(int at) {
        String relation = relation(at);
        return word(at).equals(",") || word(at).equals("(") || word(at).equals("-") || word(at).equals("\u2013") || word(at).equals("\u2014") || tag(at).startsWith("W") && !relation.equals("det")
                || word(at).equals(";") || word(at).equals(":") || word(at).equals("that")
                || word(at).equals("including");
    }

    String text(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (at > from && tokens.get(at).start() > tokens.get(at - 1).end()) words.append(' ');
            words.append(tokens.get(at).text());
        }
        return words.toString();
    }
}
