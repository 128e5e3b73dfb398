package standpoint.time;

import java.util.Set;
import standpoint.news.Relative.Way;

/** Whether the clause around a word looks back or ahead: "met on Friday", "will meet on Friday". */
final class Tense {
    private static final int REACH = 14;
    private static final int PAST_REACH = 8;
    private static final Set<String> AHEAD = Set.of("will", "ll", "shall", "expected", "scheduled", "due", "set", "plans", "planned",
            "planning", "expects", "hopes", "wants", "slated", "intends", "until", "till", "upcoming", "going", "likely", "tomorrow", "ahead",
            "deadline", "agreed", "wo", "may", "might", "can", "could", "would", "should", "must", "begins", "expires", "next", "intend", "expect", "vows", "pledges");
    /** Present forms that news uses of what is arranged ("the court resumes Monday"), and hardly as nouns. */
    private static final Set<String> ARRANGED = Set.of("ends", "opens", "starts", "meets", "resumes", "arrives", "goes", "closes", "continues", "concludes", "travels", "becomes");
    /** The same of more than one, which are nouns and first forms as well. */
    private static final Set<String> ARRANGED_OF_MANY = Set.of("end", "begin", "return", "meet", "open", "start", "close", "resume", "arrive", "plan");
    /** These look ahead when what is said of the time follows: "vowed to return Friday", "rescheduled for Friday", not "vowed on Friday to return". */
    private static final Set<String> TO = Set.of("vowed", "pledged", "promised", "hoped", "decided", "wanted", "asked", "urged");
    private static final Set<String> MOVED = Set.of("rescheduled", "postponed", "delayed", "moved", "moves", "returns", "turns");
    private static final Set<String> MOVED_TO = Set.of("for", "to", "until", "till");
    private static final Set<String> STRONG = Set.of("will", "ll", "shall", "scheduled", "expected", "slated", "due", "plans", "wo", "expires");
    private static final Set<String> BACK = Set.of("was", "were", "had", "did", "said", "told", "met", "began", "came", "went", "took",
            "made", "won", "lost", "left", "held", "found", "became", "got", "gave", "saw", "led", "brought", "broke", "rose", "fell", "spoke",
            "wrote", "sent", "hit", "shot", "fought", "flew", "struck", "paid", "sold", "bought", "kept", "put", "ran", "drew", "grew",
            "sought", "chose", "heard", "stood", "caught", "fled", "felt", "rode", "sang", "sank", "shook", "slid", "swept", "swore", "taught",
            "threw", "tore", "wore", "withdrew", "overtook", "dealt", "built", "burnt", "bore", "froze", "swam", "woke", "hid", "since", "ago", "after", "last", "has", "have", "been");
    /** After these a word is the verb's first form: "could hit land on Friday". */
    private static final Set<String> FIRST_FORM = Set.of("to", "will", "would", "could", "can", "may", "might", "must", "should", "shall", "not", "wo");
    private static final Set<String> NOUN_LEADS = Set.of("the", "a", "an", "its", "his", "her", "their", "of", "at", "in", "that", "this", "no", "s", "near", "loose", "both", "all", "many");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final Set<String> NOT_VERBS = Set.of("united", "need", "indeed", "hundred", "speed", "feed", "seed", "red", "bed", "led");

    private final Words words;

    Tense(Words words) { this.words = words; }

    /** BEFORE unless the nearest sign before the word, or after it when there is none, looks ahead. */
    Way around(int index) {
        if (words.is(index - 1, "is") || words.is(index - 1, "are")) return Way.AFTER;
        for (int at = index - 1; at > index - REACH && at >= 0; at--) {
            Way way = sign(at, true);
            if (way != null) return way;
            if (words.sentence(at)) break;
        }
        for (int at = index + 1; at < index + REACH && at < words.size() && !words.sentence(at); at++) {
            Way way = sign(at, false);
            if (way != null) return way;
        }
        return Way.BEFORE;
    }

    /** True when the clause says so outright: "will", "is scheduled". */
    boolean future(int index) {
        for (int at = index - 1; at > index - REACH && at >= 0; at--) {
            if (STRONG.contains(words.at(at))) return true;
            if (sign(at, true) == Way.BEFORE || words.sentence(at)) return false;
        }
        return false;
    }

    /** True when a verb before the word, in its clause, looks back: "was held in June", "had left on March 3". */
    boolean past(int index) {
        for (int at = index - 1; at > index - PAST_REACH && at >= 0; at--) {
            Way way = sign(at, true);
            if (way != null) return way == Way.BEFORE;
            if (words.sentence(at) || words.is(at, ",") || words.is(at, ";") || words.is(at, "(")) return false;
        }
        return false;
    }

    /** What a verb, or what stands for one, says of the time; null for other words. */
    private Way sign(int at, boolean before) {
        String word = words.at(at);
        if (word.equals("set") && !words.is(at + 1, "for") && !words.is(at + 1, "to")) return null;
        if (word.equals("may") && words.capital(at)) return null;
        // "had been due on Friday" looks back
        if (AHEAD.contains(word) && words.is(at - 1, "been") && (words.is(at - 2, "had") || words.is(at - 3, "had"))) return Way.BEFORE;
        if (word.equals("to") && BE.contains(words.at(at - 1))) return Way.AFTER;
        if (word.equals("for") && words.is(at - 1, "schedule")) return Way.AFTER;
        if (AHEAD.contains(word) || before && arranged(at)) return Way.AFTER;
        if (BACK.contains(word) && FIRST_FORM.contains(words.at(at - 1)) && !words.is(at, "have")) return null;
        if (BACK.contains(word)) return words.is(at - 1, "be") ? null : Way.BEFORE;
        boolean participle = word.length() > 3 && word.endsWith("ed") && !word.startsWith("un") && !words.capital(at) && !NOT_VERBS.contains(word);
        // "set to be signed on Friday": what comes before "be" tells
        return participle && !words.is(at - 1, "be") ? Way.BEFORE : null;
    }

    private boolean arranged(int at) {
        if (words.capital(at)) return false;
        String next = words.at(at + 1);
        if (TO.contains(words.at(at))) return next.equals("to");
        if (MOVED.contains(words.at(at))) return MOVED_TO.contains(next) || words.is(at, "turns") && words.digit(at + 1);
        String lead = words.at(at - 1);
        if (ARRANGED.contains(words.at(at))) return !NOUN_LEADS.contains(lead);
        boolean many = lead.length() > 2 && lead.endsWith("s") && !words.touches(at) || lead.equals(",") || lead.equals("they") || lead.equals("we");
        return many && ARRANGED_OF_MANY.contains(words.at(at)) && !NOUN_LEADS.contains(lead);
    }
}
