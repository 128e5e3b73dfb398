package standpoint.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The noun phrases and pronouns of a cue's sentence, each in up to four shapes. */
final class SpeakerCandidates {
    private static final int REACH = 70;

    private SpeakerCandidates() { }

    static List<Speaker> of(Words words, int cue) {
        List<Speaker> found = new ArrayList<>();
        int from = Math.max(words.sentenceStart(cue), cue - REACH);
        int to = Math.min(words.sentenceEnd(cue), cue + REACH);
        for (int i = from; i < to; i++) if (i != cue && nominal(words, i)) shapes(words, i, cue, from, to, found);
        return found;
    }

    /** A word that carries a noun phrase: no modifier inside a longer name. */
    static boolean nominal(Words words, int i) {
        String tag = words.tag(i);
        String relation = words.relation(i);
        if (relation.equals("compound") || relation.equals("amod")) return false;
        if (tag.startsWith("NN") || tag.startsWith("PRP") || tag.startsWith("WP")) return true;
        boolean bare = tag.equals("DT") || tag.equals("CD") || tag.equals("JJ") || tag.equals("WDT") || tag.equals("JJS") || tag.equals("FW");
        return bare && relation.matches("nsubj|nsubjpass|nmod:agent|root|dep|nmod|dobj");
    }

    private static void shapes(Words words, int head, int cue, int from, int to, List<Speaker> found) {
        Map<Span, Speaker.Shape> shapes = new LinkedHashMap<>();
        int left = head;
        while (left > from && left - 1 != cue && premodifies(words, left - 1, head)) left--;
        shapes.put(new Span(left, head + 1), Speaker.Shape.BASE);
        int of = head + 1;
        int apposition = head + 1;
        int whole = head + 1;
        for (int d : words.dependents(head)) {
            if (d <= head || d >= to) continue;
            String relation = words.relation(d);
            int end = Math.min(to, words.subtree(d).to());
            if (relation.startsWith("nmod") && of >= words.subtree(d).from()) of = Math.max(of, end);
            if (relation.equals("appos") || relation.startsWith("nmod") || relation.equals("dep")) apposition = Math.max(apposition, end);
            if (!relation.equals("punct") && !relation.equals("case")) whole = Math.max(whole, end);
        }
        Span subtree = words.subtree(head);
        int begin = Math.max(from, Math.min(left, subtree.from()));
        if (begin < left && hasCase(words, begin)) begin = left;
        add(shapes, left, of, cue, Speaker.Shape.WITH_OF);
        add(shapes, left, apposition, cue, Speaker.Shape.WITH_APPOSITION);
        add(shapes, begin, whole, cue, Speaker.Shape.WHOLE);
        shapes.forEach((span, shape) -> found.add(new Speaker(head, shape, span)));
    }

    private static void add(Map<Span, Speaker.Shape> shapes, int from, int to, int cue, Speaker.Shape shape) {
        Span span = new Span(from, to);
        if (!span.contains(cue) && span.length() < 60) shapes.putIfAbsent(span, shape);
    }

    private static boolean premodifies(Words words, int i, int head) {
        String relation = words.relation(i);
        if (words.head(i) == head || words.head(i) >= 0 && words.head(words.head(i)) == head && words.head(i) < head) {
            return switch (relation) {
                case "compound", "amod", "det", "nummod", "nmod:poss", "advmod", "neg", "det:predet", "case", "nmod:npmod", "dep" ->
                        !(relation.equals("case") && !words.tag(i).equals("POS")) && words.word(i) || relation.equals("case") && words.tag(i).equals("POS");
                default -> false;
            };
        }
        return false;
    }

    private static boolean hasCase(Words words, int i) { return words.relation(i).equals("case") && !words.tag(i).equals("POS"); }
}
