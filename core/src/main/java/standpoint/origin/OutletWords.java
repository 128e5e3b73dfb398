package standpoint.origin;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import standpoint.news.CalendarWords;
import standpoint.news.Word;

/** Words by which a name says that it is an outlet's ("Norwick Wire", "Radio Carrow"), and words that are no outlet's name whatever stands around. */
final class OutletWords {

    /** The last word of a name that says that it is an outlet's. */
    static final Set<String> HEADS = Set.of("times", "post", "courier", "news", "herald", "gazette", "tribune", "wire", "press",
            "journal", "telegraph", "radio", "tv", "television", "broadcasting", "broadcaster", "daily", "weekly", "today", "chronicle", "observer",
            "guardian", "mail", "star", "sun", "standard", "mirror", "echo", "dispatch", "despatch", "monitor", "review", "bulletin", "register",
            "globe", "examiner", "sentinel", "mercury", "argus", "advertiser", "independent", "magazine", "fm", "online", "media",
            "channel", "zeitung", "ledger", "inquirer", "citizen", "reporter", "messenger", "enquirer", "tageblatt", "beacon",
            "newswire", "newspaper", "telegram", "leader", "express", "pravda", "intelligencer", "pilot", "clarion", "banner",
            "outlook", "insider", "spectator", "correspondent", "novosti", "kurier", "bote",
            "supplement", "digest", "newsletter", "quarterly", "monthly", "record", "voice", "packet", "pioneer", "wochenblatt",
            "tidende", "tidningen", "corriere", "courant", "handelsblad", "advocate", "recorder", "bugle", "podcast",
            "anzeiger", "rundschau", "nachrichten", "gazeta", "diario", "jornal", "giornale", "dagblad", "bladet", "avisen", "posten");
    /** Of those the ones that are everyday words after "the". */
    static final Set<String> PLAIN = Set.of("post", "news", "press", "radio", "tv", "television", "today", "mail", "media", "online", "channel", "magazine",
            "newspaper", "reporter", "citizen", "leader", "pilot", "sun", "record", "voice", "review", "register", "supplement", "wire");
    private static final Set<String> FIRST = Set.of("radio", "channel", "tv", "agence", "agencia", "diario", "gazeta", "jornal", "daily", "kanal", "canal", "kanaal", "antena");
    /** Before "agency", "service" or "network" at a name's end: a protection agency and a health service report nothing. */
    private static final Set<String> WIRES = Set.of("news", "press", "wire", "telegraph", "telegraphic", "information", "media", "dispatch", "newswire");
    private static final Set<String> OFFICES = Set.of("agency", "service", "network");
    /** Days, months, and what a desk writes in brackets at the head of a report. */
    private static final Set<String> NEVER = CalendarWords.and(CalendarWords.of(CalendarWords.WEEKDAYS, CalendarWords.ANY_MONTH), "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
            "sat", "update", "updated", "updates", "corrected", "correction", "lead", "wrapup", "advisory", "exclusive", "live", "video", "photo", "photos", "opinion", "am", "pm");

    /** A line of these alone is a section or a post: "LOCAL NEWS", "Staff Reporter", "Late City Edition". */
    private static final Set<String> SECTIONS = Set.of("local", "national", "international", "world", "regional", "region", "domestic", "foreign", "business", "sport", "sports", "politics", "culture", "opinion",
            "health", "science", "latest", "breaking", "top", "stories", "home", "city", "late", "edition", "staff", "reporter", "correspondent", "desk", "english", "service", "news", "section", "live", "blog",
            "comment", "analysis", "interview", "features", "special", "editor", "in", "and", "the", "from", "our", "own", "writer");

    private static final Set<String> ADDED = Set.of("english", "eng", "en", "digital", "net", "web", "letter");
    private static final Pattern OFFICE = Pattern.compile("(?:\\p{Lu}[\\p{L}'’&.-]*\\s+){1,3}(?i:news|press|wire) (?i:service|agency)");

    private OutletWords() { }

    /** True when a name says by its last word, or its first, that it is an outlet's. */
    static boolean telling(String key) { return ends(key) || begins(key); }

    /** By its last word. */
    static boolean ends(String key) {
        List<String> words = List.of(key.split(" "));
        String last = words.get(words.size() - 1);
        if (OFFICES.contains(last)) return words.size() > 1 && WIRES.contains(words.get(words.size() - 2));
        return HEADS.contains(last) || last.startsWith("tv") && last.length() <= 4 && last.substring(2).chars().allMatch(Character::isDigit);
    }

    /** By its first. */
    static boolean begins(String key) { return key.indexOf(' ') > 0 && FIRST.contains(key.substring(0, key.indexOf(' '))); }

    /** True for a name that says that it is an agency's: "Visayas News Service", "IDN news agency". */
    static boolean agency(String name) { return OFFICE.matcher(name.strip()).matches(); }

    /** True for a word that names a section: "Business". */
    static boolean section(String word) { return SECTIONS.contains(word); }

    /** True for what an address has after an outlet's name of one word: "online", "magazine", "english". */
    static boolean added(String rest) {
        String bare = rest.startsWith("-") ? rest.substring(1) : rest;
        return HEADS.contains(bare) || ADDED.contains(bare);
    }

    /** True for days, months, numbers, sections and marks like "(UPDATE)". */
    static boolean never(String name) {
        List<Word> words = Word.in(name);
        if (words.size() > 1 && words.stream().allMatch(word -> SECTIONS.contains(word.form()))) return true;
        return words.stream().allMatch(word -> NEVER.contains(word.form()) || word.form().chars().allMatch(Character::isDigit));
    }
}
