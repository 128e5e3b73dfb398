package standpoint.time;

import java.util.Set;
import standpoint.news.Relative.Way;

/** Whether the clause around a word looks back or ahead: "met on Friday", "will meet on Friday". */
final class Tense {
    private static final int REACH = 14;
    private static final int PAST_REACH = 8;
    private static final Set<String> AHEAD = Set.of("will", "ll", "shall", "expected", "scheduled", "due", "set", "plans", "planned",
            "planning", "expects", "hopes", "wants", "slated", "intends", "until", "till", "upcoming", "going", "likely", "tomorrow", "ahead",
            "deadline", "agreed", "wo", "may", "might", "can", "could", "would", "should", "must", "begins", "expires", "next", "rescheduled",
            "postponed", "vowed", "pledged", "promised", "predicted", "intend", "plan", "hope", "hoped", "expect", "vows", "promises",
            "ends", "opens", "starts", "meets", "returns", "resumes", "arrives", "leaves", "moves", "turns", "faces", "goes", "closes",
            "continues", "concludes", "travels", "visits", "hosts", "becomes", "takes", "comes", "runs", "gets", "resume", "arrive", "leave");
    private static final Set<String> STRONG = Set.of("will", "ll", "shall", "scheduled", "expected", "slated", "due", "plans", "wo", "expires");
    private static final Set<String> BACK = Set.of("was", "were", "had", "did", "said", "told", "met", "began", "came", "went", "took",
            "made", "won", "lost", "left", "held", "found", "became", "got", "gave", "saw", "led", "brought", "broke", "rose", "fell", "spoke",
            "wrote", "sent", "hit", "shot", "fought", "flew", "struck", "paid", "sold", "bought", "kept", "put", "ran", "drew", "grew",
            "sought", "chose", "heard", "stood", "caught", "fled", "felt", "rode", "sang", "sank", "shook", "slid", "swept", "swore", "taught",
            "threw", "tore", "wore", "withdrew", "overtook", "dealt", "built", "burnt", "bore", "froze", "swam", "woke", "hid", "since", "ago", "after", "last", "has", "have", "been");
    /** After these a word is the verb's first form: "could hit land on Friday". */
    private static final Set<String> FIRST_FORM = Set.of("to", "will", "would", "could", "can", "may", "might", "must", "should", "shall", "not", "wo");
    /** Present forms that news uses of what is arranged ("the games end on Sunday"), which may also be nouns. */
    private static final Set<String> FINITE = Set.of("end", "begin", "return", "meet", "open", "start", "close");
    private static final Set<String> NOUN_LEADS = Set.of("the", "a", "an", "its", "his", "her", "their", "of", "at", "in", "that", "no", "s", "near");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final Set<String> NOT_VERBS = Set.of("united", "need", "indeed", "hundred", "speed", "feed", "seed", "red", "bed", "led");

    private final Words words;

    Tense(Words words) { this.words = words; }

    /** BEFORE unless the nearest sign before the word, or after it when there is none, looks ahead. */
    Way around(int index) {
        if (words.is(index - 1, "is") || words.is(index - 1, "are")) return Way.AFTER;
        for (int at = index - 1; at > index - REACH && at >= 0; at--) {
            Way way = sign(at);
            if (way != null) return way;
            if (words.sentence(at)) break;
        }
        for (int at = index + 1; at < index + REACH && at < words.size() && !words.sentence(at); at++) {
            Way way = sign(at);
            if (way != null) return way;
        }
        return Way.BEFORE;
    }

    /** True when the clause says so outright: "will", "is scheduled". */
    boolean future(int index) {
        for (int at = index - 1; at > index - REACH && at >= 0; at--) {
            if (STRONG.contains(words.at(at))) return true;
            if (sign(at) == Way.BEFORE || words.sentence(at)) return false;
        }
        return false;
    }

    /** True when a verb before the word, in its clause, looks back: "was held in June", "had left on March 3". */
    boolean past(int index) {
        for (int at = index - 1; at > index - PAST_REACH && at >= 0; at--) {
            Way way = sign(at);
            if (way != null) return way == Way.BEFORE;
            if (words.sentence(at) || words.is(at, ",") || words.is(at, ";") || words.is(at, "(")) return false;
        }
        return false;
    }

    private Way sign(int at) {
        String word = words.at(at);
        if (word.equals("set") && !words.is(at + 1, "for") && !words.is(at + 1, "to")) return null;
        if (word.equals("may") && words.capital(at)) return null;
        // "had been due on Friday" looks back
        if (AHEAD.contains(word) && words.is(at - 1, "been") && (words.is(at - 2, "had") || words.is(at - 3, "had"))) return Way.BEFORE;
        if (word.equals("to") && BE.contains(words.at(at - 1))) return Way.AFTER;
        if (word.equals("for") && words.is(at - 1, "schedule")) return Way.AFTER;
        if (AHEAD.contains(word) || FINITE.contains(word) && !FIRST_FORM.contains(words.at(at - 1)) && !NOUN_LEADS.contains(words.at(at - 1))) return Way.AFTER;
        if (BACK.contains(word) && FIRST_FORM.contains(words.at(at - 1)) && !words.is(at, "have")) return null;
        if (BACK.contains(word)) return words.is(at - 1, "be") ? null : Way.BEFORE;
        boolean participle = word.length() > 3 && word.endsWith("ed") && !word.startsWith("un") && !words.capital(at) && !NOT_VERBS.contains(word);
        // "set to be signed on Friday": what comes before "be" tells
        return participle && !words.is(at - 1, "be") ? Way.BEFORE : null;
    }
}
