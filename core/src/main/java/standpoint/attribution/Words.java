package standpoint.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import standpoint.news.Article;
import standpoint.news.Field;
import standpoint.news.ParsedArticle;
import standpoint.news.Passage;
import standpoint.news.Sentence;
import standpoint.news.Token;

/**
 * The words of one field in one line, across its sentences, with the tree of each sentence and the quotations of the field. Word
 * indexes count through the field.
 */
final class Words {
    private final Article article;
    private final Field field;
    private final String text;
    private final Token[] tokens;
    private final int[] sentence;
    private final int[] sentenceStart;
    private final int[] paragraph;
    private final int[] head;
    private final int[][] dependents;
    private final int[] first;
    private final int[] last;
    private final int[] quote;
    private final List<Quotation> quotations;
    private final List<Span> quoted;

    private Words(Article article, Field field, List<Sentence> sentences) {
        this.article = article;
        this.field = field;
        this.text = article.words().field(field);
        int count = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
        tokens = new Token[count];
        sentence = new int[count];
        paragraph = new int[count];
        head = new int[count];
        sentenceStart = new int[sentences.size() + 1];
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            sentenceStart[s] = at;
            at = take(sentences.get(s), s, at);
        }
        sentenceStart[sentences.size()] = at;
        dependents = dependents(head);
        first = new int[count];
        last = new int[count];
        spread();
        quotations = QuotationFinder.find(text);
        quote = new int[count];
        quoted = new ArrayList<>();
        place();
    }

    /** The words of each field that has any, in reading order. */
    static List<Words> of(ParsedArticle parsed) {
        List<Words> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            List<Sentence> sentences = parsed.sentences(field).stream().filter(s -> !s.tokens().isEmpty()).toList();
            if (!sentences.isEmpty()) fields.add(new Words(parsed.article(), field, sentences));
        }
        return fields;
    }

    private int take(Sentence from, int number, int at) {
        int base = at;
        for (Token token : from.tokens()) {
            tokens[at] = token;
            sentence[at] = number;
            paragraph[at] = from.paragraph();
            boolean rooted = token.head() < 0 || token.head() >= from.tokens().size() || base + token.head() == at;
            head[at] = rooted ? -1 : base + token.head();
            at++;
        }
        return at;
    }

    private static int[][] dependents(int[] head) {
        int[] counts = new int[head.length];
        for (int h : head) if (h >= 0) counts[h]++;
        int[][] lists = new int[head.length][];
        for (int i = 0; i < head.length; i++) lists[i] = new int[counts[i]];
        Arrays.fill(counts, 0);
        for (int i = 0; i < head.length; i++) if (head[i] >= 0) lists[head[i]][counts[head[i]]++] = i;
        return lists;
    }

    /** First and last word of each subtree, from the leaves up; words on a cycle of a bad parse keep what they have. */
    private void spread() {
        int[] waiting = new int[tokens.length];
        int[] ready = new int[tokens.length];
        int count = 0;
        for (int i = 0; i < tokens.length; i++) {
            first[i] = i;
            last[i] = i + 1;
            waiting[i] = dependents[i].length;
            if (waiting[i] == 0) ready[count++] = i;
        }
        for (int k = 0; k < count; k++) {
            int word = ready[k];
            int up = head[word];
            if (up < 0) continue;
            first[up] = Math.min(first[up], first[word]);
            last[up] = Math.max(last[up], last[word]);
            if (--waiting[up] == 0) ready[count++] = up;
        }
    }

    /** Gives each word its outermost quotation, and each quotation its words. */
    private void place() {
        Arrays.fill(quote, -1);
        int word = 0;
        int outer = -1;
        for (int q = 0; q < quotations.size(); q++) {
            Quotation quotation = quotations.get(q);
            while (word < tokens.length && tokens[word].end() <= quotation.start()) word++;
            int to = word;
            boolean nested = outer >= 0 && quotation.start() < quotations.get(outer).end();
            while (to < tokens.length && tokens[to].start() < quotation.end() && tokens[to].end() <= quotation.end()) {
                if (!nested) quote[to] = q;
                to++;
            }
            quoted.add(to > word ? new Span(word, to) : null);
            if (!nested) {
                outer = q;
                word = to;
            }
        }
    }

    int count() { return tokens.length; }

    Article article() { return article; }

    Field field() { return field; }

    String fieldText() { return text; }

    Token token(int i) { return tokens[i]; }

    String lemma(int i) { return tokens[i].lemma(); }

    String tag(int i) { return tokens[i].tag(); }

    String relation(int i) { return tokens[i].relation(); }

    /** The governing word, or -1. */
    int head(int i) { return head[i]; }

    int[] dependents(int i) { return dependents[i]; }

    /** All that hangs on a word, from its first to behind its last word. */
    Span subtree(int i) { return new Span(first[i], last[i]); }

    int sentence(int i) { return sentence[i]; }

    int paragraph(int i) { return paragraph[i]; }

    int sentenceStart(int i) { return sentenceStart[sentence[i]]; }

    int sentenceEnd(int i) { return sentenceStart[sentence[i] + 1]; }

    /** Behind the last word of the paragraph, or of a sentence some hundreds of words on. */
    int paragraphEnd(int i) {
        int s = sentence[i];
        while (s + 2 < sentenceStart.length && sentenceStart[s + 1] - i < 600 && paragraph[sentenceStart[s + 1]] == paragraph[i]) s++;
        return sentenceStart[s + 1];
    }

    List<Quotation> quotations() { return quotations; }

    /** The number of the outermost quotation around a word, or -1. */
    int quotation(int i) { return quote[i]; }

    boolean quoted(int i) { return quote[i] >= 0; }

    /** Where the words begin that a quotation carries on from the paragraphs before it; its own first word when it carries on nothing. */
    int carriedFrom(int quotation) {
        int q = quotation;
        for (int paragraphs = 0; paragraphs < 6 && q > 0 && quotations.get(q).continues(); paragraphs++) {
            int before = q - 1;
            while (before > 0 && quotations.get(before).depth() > 0) before--;
            if (quotations.get(before).closed() || quoted.get(before) == null) break;
            q = before;
        }
        return quoted.get(q).from();
    }

    /** The words of a quotation with its marks; null for a quotation without words. */
    Span words(int quotation) { return quoted.get(quotation); }

    Passage passage(Span span) {
        return article.passage(field, tokens[span.from()].start(), tokens[span.to() - 1].end());
    }

    /** A word holds a letter or digit; all others are signs. */
    boolean word(int i) {
        String word = tokens[i].text();
        for (int k = 0; k < word.length(); k++) if (Character.isLetterOrDigit(word.charAt(k)) || "$%€£".indexOf(word.charAt(k)) >= 0) return true;
        return false;
    }

    boolean verb(int i) { return tokens[i].tag().startsWith("VB"); }

    boolean noun(int i) { return tokens[i].tag().startsWith("NN"); }

    /** The first dependent with one of the relations, or -1. */
    int dependent(int i, String... relations) {
        for (int d : dependents[i]) for (String relation : relations) if (tokens[d].relation().equals(relation)) return d;
        return -1;
    }
}
