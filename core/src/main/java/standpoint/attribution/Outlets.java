package standpoint.attribution;

import java.util.Locale;
import java.util.Set;

/** Tells the name of a newspaper, broadcaster, agency or platform from other names, by known names and by their usual words. */
final class Outlets {
    private static final Set<String> NAMES = Set.of("bbc", "cnn", "abc", "nbc", "cbs", "npr", "pbs", "msnbc", "cnbc", "afp", "ap", "dpa", "reuters", "bloomberg",
            "politico", "axios", "semafor", "guardian", "telegraph", "economist", "spiegel", "der spiegel", "le monde", "le figaro", "el país", "el pais",
            "la repubblica", "corriere della sera", "bild", "die welt", "the hill", "tass", "interfax", "ria novosti", "rt", "xinhua", "anadolu", "ansa", "efe",
            "kyodo", "yonhap", "ukrinform", "al jazeera", "sky news", "itv", "rte", "rfi", "deutsche welle", "dw", "meduza", "vox", "slate", "buzzfeed", "breitbart",
            "fox", "usa today", "newsweek", "the atlantic", "the new yorker", "vanity fair", "wired", "ft", "wsj", "nyt", "haaretz", "huffpost", "yahoo", "c-span",
            "facebook", "twitter", "telegram", "x", "instagram", "youtube", "tiktok", "truth social", "bluesky", "mastodon", "linkedin", "snapchat", "weibo", "vkontakte",
            "the sun", "the mirror", "the independent", "daily mail", "the intercept", "the wire", "associated press", "agence france-presse");
    private static final Set<String> PLATFORMS = Set.of("facebook", "twitter", "telegram", "x", "instagram", "youtube", "tiktok", "truth social", "bluesky",
            "mastodon", "linkedin", "snapchat", "weibo", "vkontakte");
    private static final Set<String> LAST_WORDS = Set.of("news", "times", "post", "journal", "herald", "gazette", "tribune", "chronicle", "courier", "observer", "examiner",
            "inquirer", "telegraph", "guardian", "mirror", "standard", "globe", "star", "sun", "press", "radio", "tv", "television", "magazine", "newspaper", "dispatch",
            "bulletin", "daily", "weekly", "express", "mail", "independent", "sentinel", "register", "record", "monitor", "agency", "newsletter", "beast", "review",
            "reporter", "advertiser", "leader", "packet", "clarion", "beacon", "compass", "courant", "messenger", "digest", "intelligencer", "recorder", "enquirer", "banner", "citizen",
            "democrat", "statesman", "spectator", "tatler", "voice", "online", "visitor", "today", "fm", "gazetteer", "whig", "advocate", "chronicler", "almanac", "lantern", "pioneer", "call", "mercury", "argus", "echo", "ledger", "bee", "republic", "zeitung", "broadcaster", "podcast", "newswire", "wire", "blog");

    private static final Set<String> INSTITUTIONS = Set.of("senate", "house", "parliament", "congress", "commons", "lords", "bundestag", "bundesrat", "knesset", "duma", "rada",
            "diet", "council", "court", "committee", "commission", "assembly", "ministry", "nations", "union", "kremlin", "pentagon", "pope", "president", "king", "queen",
            "prince", "princess", "minister", "chancellor", "government", "department", "office", "bank", "fund", "party", "church", "agency", "board", "authority", "police",
            "army", "navy", "force", "guard", "states", "kingdom", "institute", "university", "college", "school", "conference", "forum", "summit", "convention", "un",
            "eu", "us", "uk", "fbi", "cia", "fda", "nato", "taliban", "tribunal", "inquiry", "cabinet", "legislature", "society", "association", "federation", "league");
    private static final Set<String> FIRST_WORDS = Set.of("radio", "channel", "tv", "agence", "diario", "rádio");

    private Outlets() { }

    /** A name with capitals, such as "the Harbour Gazette". */
    static boolean outlet(String phrase) {
        String name = bare(phrase);
        if (name.isEmpty()) return false;
        String lower = name.toLowerCase(Locale.ROOT);
        if (NAMES.contains(lower) || NAMES.contains("the " + lower)) return true;
        boolean capital = Character.isUpperCase(name.charAt(0));
        String firstWord = lower.substring(0, Math.max(0, lower.indexOf(' ')));
        if (capital && FIRST_WORDS.contains(firstWord) && Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1))) return true;
        boolean several = lower.indexOf(' ') > 0 || phrase.strip().toLowerCase(Locale.ROOT).startsWith("the ");
        return capital && several && LAST_WORDS.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }

    /** A name, or a noun for an outlet before a name: "the trade weekly Havn", "state television". */
    static boolean outlet(String phrase, SourceWords classes) {
        if (outlet(phrase)) return true;
        String[] words = bare(phrase).split("[ ,]");
        boolean noun = false;
        boolean name = words.length > 0 && words[0].equalsIgnoreCase("state");
        for (String word : words) {
            if (word.isEmpty()) continue;
            noun |= classes.is("outlet", word.toLowerCase(Locale.ROOT)) && !word.equalsIgnoreCase("agency") || word.equals("agency") || word.equals("media");
            name |= Character.isUpperCase(word.charAt(0)) && word != words[0] || platform(word);
        }
        return noun && name;
    }

    /** A name that is no institution's: what is told something by that name is an outlet, when it is nobody. */
    static boolean name(String phrase) {
        String[] words = bare(phrase).split(" ");
        boolean capital = false;
        for (String word : words) capital |= !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        return capital && !INSTITUTIONS.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    }

    /** Whoever is told something, is called "the" and a name, and is no institution: "told the Lantern". */
    static boolean hearer(String phrase) {
        String stripped = phrase.strip();
        if (!stripped.startsWith("the ") || stripped.length() < 6) return false;
        String[] words = stripped.substring(4).split(" ");
        for (String word : words) if (!Character.isUpperCase(word.charAt(0))) return false;
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        return !INSTITUTIONS.contains(last) && !last.endsWith("ans") && !last.endsWith("ists");
    }

    /** Telegram, Twitter and their like: what is said there is said by whoever posts. */
    static boolean platform(String phrase) { return PLATFORMS.contains(bare(phrase).toLowerCase(Locale.ROOT)); }

    private static String bare(String phrase) {
        String name = phrase.strip().replace('’', '\'');
        if (name.endsWith("'s")) name = name.substring(0, name.length() - 2);
        String lower = name.toLowerCase(Locale.ROOT);
        for (String lead : new String[] {"the ", "a ", "an ", "his ", "her ", "its "}) if (lower.startsWith(lead)) return name.substring(lead.length());
        return name;
    }
}
