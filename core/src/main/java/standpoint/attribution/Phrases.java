package standpoint.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.CalendarWords;

/** The noun phrases of a field, told by tags and capitals alone, so that a bad parse moves no edge of a name. */
final class Phrases {

    /** Words that name one thing, without what follows it: "the trade weekly Havn" of "the trade weekly Havn of Lund". */
    record Phrase(int from, int to, int head) {
        Span span() { return new Span(from, to); }
    }

    private static final Set<String> DAYS = CalendarWords.and(CalendarWords.WEEKDAYS_AND_MONTHS_BUT_MAY, "yesterday", "today", "tomorrow", "tonight");
    /** "informed lenders last week": the week begins a phrase of its own. */
    private static final Set<String> OPENERS = Set.of("last", "next", "present", "early", "late", "earlier", "later", "familiar", "close", "aware", "able");
    private static final Set<String> TIMES = Set.of("turn", "week", "month", "year", "night", "morning", "evening", "afternoon", "day", "hour", "moment", "time",
            "weekend", "may");
    private static final Set<String> JOINERS = Set.of("&", "di", "de", "da", "del", "della", "la", "le", "du", "des", "van", "von", "der", "den", "el", "al", "bin",
            "y", "e");
    private static final Set<String> BINDERS = Set.of("of", "for", "at");
    private static final int LONGEST = 24;

    private final Words words;
    private final SourceWords classes;
    private final int[] number;
    private final List<Phrase> all = new ArrayList<>();

    Phrases(Words words, SourceWords classes) {
        this.words = words;
        this.classes = classes;
        number = new int[words.count()];
        Arrays.fill(number, -1);
        for (int i = 0; i < words.count(); ) i = opens(i) ? take(i) : i + 1;
    }

    private int take(int from) {
        int end = Math.min(words.sentenceEnd(from), from + LONGEST);
        int to = from + 1;
        if (!words.tag(from).equals("PRP")) {
            boolean noun = words.noun(from);
            while (to < end && carriesOn(from, to, end, noun)) {
                noun |= words.noun(to);
                to++;
            }
        }
        while (to > from + 1 && words.tag(to - 1).equals("POS")) to--;
        int head = to - 1;
        while (head > from && !words.noun(head) && !misreadNoun(head)) head--;
        if (!words.noun(head) && !misreadNoun(head)) head = to - 1;
        Arrays.fill(number, from, to, all.size());
        all.add(new Phrase(from, to, head));
        return to;
    }

    private boolean opens(int i) {
        String tag = words.tag(i);
        if (misread(i)) return false;
        return tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("DT") || tag.equals("CD") || tag.startsWith("JJ") || tag.equals("FW") && words.word(i);
    }

    private boolean carriesOn(int from, int i, int end, boolean noun) {
        String tag = words.tag(i);
        if (misread(i) || words.quotation(i) != words.quotation(from)) return false;
        if (misreadNoun(i)) return true;
        if (tag.startsWith("NN")) return !(noun && DAYS.contains(words.token(i).text().toLowerCase(Locale.ROOT)) && !words.token(i).text().equals("Today"));
        if (tag.equals("POS")) return noun;
        boolean nounNext = i + 1 < end && (words.noun(i + 1) || words.tag(i + 1).startsWith("JJ") || words.tag(i + 1).equals("CD"));
        if (tag.equals("CD") || tag.startsWith("JJ")) return (!OPENERS.contains(words.lemma(i)) || words.tag(i - 1).equals("POS")) && (!noun || nounNext) || capital(i) && noun;
        if (tag.equals("VBN") || tag.equals("VBG") || tag.equals("RB")) return nounNext && (!noun || words.tag(i - 1).equals("POS")) && !words.noun(i - 1);
        boolean joins = JOINERS.contains(words.lemma(i)) && capital(i - 1) && i + 1 < end && capital(i + 1);
        return joins || tag.equals("FW") && words.word(i);
    }

    private boolean capital(int i) { return Character.isUpperCase(words.token(i).text().charAt(0)); }

    /** "the Bellport Mercury reports,", "the nurse states that": a verb that the tagger took for a noun, known by what stands around it. */
    boolean misread(int i) {
        if (!words.tag(i).equals("NNS") && !words.tag(i).equals("NN") || i == words.sentenceStart(i) || capital(i)) return false;
        String form = words.token(i).text().toLowerCase(Locale.ROOT);
        boolean plural = form.endsWith("s");
        String stem = plural ? form.substring(0, form.length() - 1) : form;
        boolean free = !words.tag(i - 1).equals("DT") && !words.tag(i - 1).startsWith("JJ") && !words.tag(i - 1).equals("PRP$");
        if (free && classes.onlyVerb(stem) && classes.utters(stem)) return true;
        if (!classes.speech(stem) && !classes.utters(stem) && !stem.equals("understand") && !stem.equals("record")) return false;
        boolean last = i + 1 >= words.sentenceEnd(i);
        String next = last ? "." : words.lemma(i + 1);
        boolean named = plural && capital(i - 1) && (last || !words.word(i + 1) || next.equals("that") || next.equals("from") || words.tag(i + 1).equals("DT"));
        boolean clause = next.equals("that") && !classes.is("claim", stem) && (plural && words.noun(i - 1) || words.tag(i - 1).equals("NNS"));
        boolean inverted = plural && words.token(i - 1).text().equals(",") && !last && (next.equals("that") || words.noun(i + 1) || words.tag(i + 1).equals("DT")
                || words.tag(i + 1).equals("PRP$") || words.tag(i + 1).equals("JJ"));
        int before = i - 2;
        while (before > words.sentenceStart(i) && (words.tag(before).startsWith("JJ") || words.noun(before) || words.tag(before).equals("DT")
                || words.tag(before).equals("CD") || words.tag(before).equals("POS"))) before--;
        boolean trailing = !plural && words.tag(i - 1).equals("NNS") && before > words.sentenceStart(i) && words.token(before).text().equals(",")
                && (last || !words.word(i + 1) || next.equals("in") || next.equals("on"));
        boolean stop = last || next.equals(",") || words.tag(i + 1).equals("IN") || words.tag(i + 1).equals("TO");
        boolean parenthesis = plural == words.tag(i - 1).startsWith("NN") && !words.tag(i - 1).endsWith("S") && words.noun(i - 1) && before > words.sentenceStart(i)
                && words.token(before).text().equals(",") && stop;
        return named || clause || inverted || trailing || parenthesis;
    }

    /** "the fisheries directorate announced": a noun that the tagger took for a verb, between its article and the true verb. */
    boolean misreadNoun(int i) {
        String tag = words.tag(i);
        if (!tag.equals("VBP") && !tag.equals("VB") && !tag.equals("VBZ") || i < words.sentenceStart(i) + 2 || i + 1 >= words.sentenceEnd(i)) return false;
        boolean verbNext = words.tag(i + 1).equals("VBD") || words.tag(i + 1).equals("MD") || words.tag(i + 1).equals("VBZ") || words.tag(i + 1).equals("VBN");
        // "through a village elder that": no singular noun goes with such a verb
        boolean disagrees = tag.equals("VBP") && words.tag(i - 1).equals("NN") && words.tag(i - 2).equals("DT") && !classes.speech(words.lemma(i));
        if (disagrees && !words.lemma(i).equals("have") && !words.lemma(i).equals("be") && !words.lemma(i).equals("do")) return true;
        boolean article = words.tag(i - 2).equals("DT") || words.tag(i - 2).equals("PRP$");
        return verbNext && article && (words.noun(i - 1) || words.tag(i - 1).startsWith("JJ")) && !words.lemma(i).equals("have") && !words.lemma(i).equals("be")
                && !words.lemma(i).equals("do");
    }

    Optional<Phrase> at(int i) { return i < 0 || i >= number.length || number[i] < 0 ? Optional.empty() : Optional.of(all.get(number[i])); }

    /** The phrase that begins at a word. */
    Optional<Phrase> from(int i) { return at(i).filter(phrase -> phrase.from() == i); }

    /** The phrase that ends before a word. */
    Optional<Phrase> before(int i) { return at(i - 1).filter(phrase -> phrase.to() == i); }

    /** The phrase with what "of", "for" and "at" add to it, and to a document "by": "an official at the ministry of trade", "a study by the institute". */
    Span extended(Phrase phrase) {
        int to = phrase.to();
        int end = words.sentenceEnd(phrase.from());
        boolean made = classes.document(words.lemma(phrase.head()));
        for (int more = 0; more < 3 && to + 1 < end && (BINDERS.contains(words.lemma(to)) || made && (words.lemma(to).equals("by")
                || words.lemma(to).equals("from"))); more++) {
            Optional<Phrase> next = from(to + 1);
            if (next.isEmpty()) break;
            to = next.get().to();
        }
        return new Span(phrase.from(), to);
    }

    /** Back from the last phrase of "an official at the ministry of trade" to its first. */
    Phrase top(Phrase phrase) {
        Phrase top = phrase;
        for (int up = 0; up < 3; up++) {
            int binder = top.from() - 1;
            boolean bound = binder > words.sentenceStart(phrase.from()) && (BINDERS.contains(words.lemma(binder)) || words.lemma(binder).equals("from")
                    || words.lemma(binder).equals("in") || words.lemma(binder).equals("on") || words.lemma(binder).equals("around") || words.lemma(binder).equals("with"));
            Optional<Phrase> upper = bound ? before(binder) : Optional.empty();
            if (upper.isEmpty() || temporal(upper.get()) || words.tag(upper.get().head()).equals("DT") || words.tag(upper.get().head()).equals("PRP")) break;
            top = upper.get();
        }
        return top;
    }

    /** "Friday", "last week", "turn" of "in turn": no phrase that does anything. */
    boolean temporal(Phrase phrase) { return DAYS.contains(words.lemma(phrase.head())) || TIMES.contains(words.lemma(phrase.head())); }

    /** The phrase as whoever speaks. */
    Speaker speaker(Phrase phrase) {
        Span span = extended(phrase);
        return new Speaker(phrase.head(), span.length() > phrase.to() - phrase.from() ? Speaker.Shape.WITH_OF : Speaker.Shape.BASE, span);
    }

    Words words() { return words; }

    SourceWords classes() { return classes; }

    String text(Phrase phrase) { return words.passage(phrase.span()).text(); }
}
