package standpoint.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a field as numbers, computed once: hashes of lemma, tag, relation, word and fields of meaning. */
final class Cells {
    static final int NONE = 7;
    final Words words;
    final Lexicon lexicon;
    final int[] lemma;
    final int[] tag;
    final int[] relation;
    final int[] text;
    /** The field of meaning of the first sense, or the tag where WordNet has none. */
    final int[] sense;
    final boolean[] verb;
    final boolean[] word;
    private final int[] wordsBefore;
    private final int[] quotedBefore;
    private final int[] verbsBefore;
    private final int[] finiteBefore;

    Cells(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        int count = words.count();
        lemma = new int[count];
        tag = new int[count];
        relation = new int[count];
        text = new int[count];
        sense = new int[count];
        verb = new boolean[count];
        word = new boolean[count];
        wordsBefore = new int[count + 1];
        quotedBefore = new int[count + 1];
        verbsBefore = new int[count + 1];
        finiteBefore = new int[count + 1];
        for (int i = 0; i < count; i++) {
            fill(i);
            wordsBefore[i + 1] = wordsBefore[i] + (word[i] ? 1 : 0);
            quotedBefore[i + 1] = quotedBefore[i] + (word[i] && words.quoted(i) ? 1 : 0);
            finiteBefore[i + 1] = finiteBefore[i] + (finite(i) ? 1 : 0);
            verbsBefore[i + 1] = verbsBefore[i] + (verb[i] ? 1 : 0);
        }
    }

    private boolean finite(int i) {
        String tag = words.tag(i);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** How many words, without signs, stand in [from, to). */
    int words(int from, int to) { return to <= from ? 0 : wordsBefore[Math.min(to, word.length)] - wordsBefore[Math.max(0, from)]; }

    int quoted(Span span) { return quotedBefore[span.to()] - quotedBefore[span.from()]; }

    int verbs(Span span) { return verbsBefore[span.to()] - verbsBefore[span.from()]; }

    int verbs(int from, int to) { return to <= from ? 0 : verbsBefore[to] - verbsBefore[from]; }

    /** A verb that can carry a sentence stands in the spans. */
    boolean finite(List<Span> spans) {
        for (Span span : spans) if (finiteBefore[span.to()] > finiteBefore[span.from()]) return true;
        return false;
    }

    private void fill(int i) {
        lemma[i] = words.lemma(i).hashCode();
        tag[i] = words.tag(i).hashCode();
        relation[i] = words.relation(i).hashCode();
        text[i] = sign(words.token(i).text()).toLowerCase(Locale.ROOT).hashCode();
        verb[i] = words.verb(i);
        word[i] = words.word(i);
        sense[i] = meaning(i);
    }

    /** All marks of one kind count as one. */
    private static String sign(String text) {
        if (text.length() > 3) return text;
        return switch (text) {
            case "“", "”", "\"", "``", "''", "«", "»", "„" -> "\"";
            case "‘", "’" -> "'";
            case "--", "–", "—", "―", "-" -> "-";
            default -> text;
        };
    }

    private int meaning(int i) {
        String name = words.lemma(i);
        if (verb[i]) {
            Optional<Lexicon.Verb> known = lexicon.verb(name);
            return known.map(v -> 1000 + v.fields().charAt(0)).orElse(1001);
        }
        if (words.tag(i).equals("NN") || words.tag(i).equals("NNS")) {
            Optional<Lexicon.Noun> known = lexicon.noun(name);
            return known.map(n -> 2000 + n.fields().charAt(0)).orElse(2001);
        }
        return words.tag(i).startsWith("PRP") ? lemma[i] : tag[i];
    }

    int text(int i) { return i >= 0 && i < text.length ? text[i] : NONE; }

    int tag(int i) { return i >= 0 && i < tag.length ? tag[i] : NONE; }

    int lemma(int i) { return i >= 0 ? lemma[i] : NONE; }

    int relation(int i) { return i >= 0 ? relation[i] : NONE; }

    int sense(int i) { return i >= 0 ? sense[i] : NONE; }

    /** The subject of a verb, its own or one that it shares with the verb above it; -1 when there is none. */
    int subject(int i) {
        int up = i;
        for (int level = 0; level < 4 && up >= 0; level++) {
            int subject = words.dependent(up, "nsubj", "nsubjpass");
            if (subject >= 0) return subject;
            String relation = words.relation(up);
            if (relation.equals("acl") && words.head(up) >= 0) return words.head(up);
            boolean shares = relation.equals("xcomp") || relation.equals("conj") || relation.equals("advcl") || relation.equals("dep");
            if (!shares) return -1;
            up = words.head(up);
        }
        return -1;
    }

    /**
     * Whether a clause stands before the cue's own, told by the order of words alone, because parsers often get it wrong: 0 nothing before the
     * cue's subject, 1 no sign before it, 2 a comma behind words without a verb, 3 a comma behind a verb, 4 a quotation.
     */
    int leftClause(int cue) {
        int edge = leftEdge(cue);
        int from = words.sentenceStart(cue);
        if (words(from, edge) == 0) return 0;
        if (words.quoted(edge - 1) && !words.quoted(cue)) return 4;
        if (word[edge - 1]) return 1;
        return finiteBefore[edge] > finiteBefore[Math.max(from, edge - 60)] ? 3 : 2;
    }

    /** The nearest sign before a cue with no other verb between, or the start of the sentence. */
    int leftEdge(int cue) {
        int i = cue;
        int from = Math.max(words.sentenceStart(cue), cue - 25);
        while (i > from) {
            String tag = words.tag(i - 1);
            boolean sign = !word[i - 1] && !tag.equals("-LRB-") && !tag.equals("-RRB-") && !tag.equals("POS");
            boolean other = tag.equals("IN") && words.lemma(i - 1).equals("that") || tag.startsWith("W");
            if (sign || other) return i;
            if (verb[i - 1] && !words.relation(i - 1).startsWith("aux") && !tag.equals("VBN") && !tag.equals("VBG")) return i;
            i--;
        }
        return i;
    }

    /** What comes at once behind a cue: nothing more, a sign, "that", a preposition, a verb, anything else. */
    int rightKind(int cue) {
        if (cue + 1 >= words.sentenceEnd(cue)) return 0;
        if (!word[cue + 1]) return 1 + text[cue + 1];
        String tag = words.tag(cue + 1);
        if (tag.equals("IN") || tag.equals("TO")) return lemma[cue + 1];
        return tag.startsWith("VB") ? 3 : tag.equals("RB") ? 4 : tag.startsWith("PRP") ? 5 : tag.startsWith("NNP") ? 6 : 2;
    }

    /** A few sorts of subject: a pronoun by its word, a name, a noun by its field of meaning. */
    int sort(int i) {
        if (i < 0) return NONE;
        return words.tag(i).startsWith("NNP") ? 3 : sense[i];
    }

    boolean passive(int i) { return words.dependent(i, "auxpass", "nsubjpass") >= 0; }

    /** The verb's dependents to the right, as one number of their relations in order. */
    int frame(int i) {
        int frame = 1;
        for (int d : words.dependents(i)) {
            String relation = words.relation(d);
            boolean counts = switch (relation) {
                case "nsubj", "nsubjpass", "dobj", "ccomp", "xcomp", "iobj", "nmod",
                     "nmod:agent", "parataxis", "advcl", "auxpass", "compound:prt", "nmod:poss" -> true;
                default -> false;
            };
            if (counts) frame = Features.mix(frame, this.relation[d] + (d < i ? 1 : 0));
        }
        return frame;
    }
}
