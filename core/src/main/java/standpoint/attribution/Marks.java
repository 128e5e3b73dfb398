package standpoint.attribution;

import standpoint.news.Passage;

/** Gives words the quotation marks and stops that belong to them. */
final class Marks {
    private Marks() { }

    /** A span with the marks of the quotations whose first or last word is its own. */
    static Passage with(Words words, Span span) {
        int start = words.token(span.from()).start();
        int end = words.token(span.to() - 1).end();
        int first = words.quotation(span.from());
        if (first >= 0 && firstWord(words, words.words(first)) >= span.from()) start = Math.min(start, words.quotations().get(first).start());
        int last = words.quotation(span.to() - 1);
        if (last >= 0 && lastWord(words, words.words(last)) < span.to()) end = Math.max(end, words.quotations().get(last).end());
        return words.article().passage(words.field(), start, end);
    }

    private static int firstWord(Words words, Span quotation) {
        int i = quotation.from();
        while (i + 1 < quotation.to() && !words.word(i)) i++;
        return i;
    }

    private static int lastWord(Words words, Span quotation) {
        int i = quotation.to() - 1;
        while (i > quotation.from() && !words.word(i)) i--;
        return i;
    }
}
