package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import standpoint.news.Token;

/**
 * The parse of one line: which word hangs on which, and how. Indices are those of the line's words; a head outside the line counts as none.
 *
 * @param heads     the index of each word's head, -1 for a root
 * @param relations the relation to the head (Universal Dependencies 1)
 * @param tags      Penn Treebank parts of speech
 * @param lemmas    dictionary forms
 * @param children  for each word those that hang on it, left to right
 */
record Tree(int[] heads, List<String> relations, List<String> tags, List<String> lemmas, List<List<Integer>> children) {

    /** The parse of tokens [from, to) of a sentence. */
    static Tree of(List<Token> tokens, int from, int to) {
        int[] heads = new int[to - from];
        List<String> relations = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        List<List<Integer>> children = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            heads[i - from] = token.head() >= from && token.head() < to ? token.head() - from : -1;
            relations.add(token.relation());
            tags.add(token.tag());
            lemmas.add(token.lemma());
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < heads.length; i++) if (heads[i] >= 0) children.get(heads[i]).add(i);
        return new Tree(heads, relations, tags, lemmas, children);
    }

    int head(int i) { return heads[i]; }

    String relation(int i) { return relations.get(i); }

    String tag(int i) { return tags.get(i); }

    String lemma(int i) { return lemmas.get(i); }

    boolean verb(int i) { return tags.get(i).startsWith("V"); }

    boolean noun(int i) { return tags.get(i).startsWith("N"); }

    /** The first child with one of these relations; -1 when there is none. */
    int child(int of, Set<String> wanted) {
        for (int child : children.get(of)) if (wanted.contains(relations.get(child))) return child;
        return -1;
    }

    /** The word of [from, to) that the others hang on: the first whose head stands outside. */
    int top(int from, int to) {
        int best = from;
        for (int i = from; i < to; i++) {
            boolean outside = heads[i] < from || heads[i] >= to;
            boolean sign = relations.get(i).equals("punct") || relations.get(i).equals("case") || relations.get(i).equals("mark");
            if (outside && !sign) return i;
            if (outside) best = i;
        }
        return best;
    }

    /** One word stands in the part of the tree that hangs on another, or is it. */
    boolean under(int word, int above) {
        int steps = 0;
        for (int i = word; i >= 0 && steps <= heads.length; i = heads[i], steps++) if (i == above) return true;
        return false;
    }
}
