package standpoint.origin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Origin;
import standpoint.news.Word;

/** The words by which a report says at what sort of occasion somebody spoke: whom they told, where, and in what writing. */
final class OccasionWords {

    static final Set<String> NETWORKS = Set.of("telegram", "twitter", "facebook", "x", "instagram", "weibo", "tiktok", "linkedin", "mastodon",
            "bluesky", "threads", "youtube", "vk", "substack", "signal", "whatsapp");
    private static final Set<String> TELLING = Set.of("told", "telling", "tells", "assured", "assuring", "informed", "informing", "reminded", "warned", "addressed",
            "addressing", "urged", "briefed", "briefing", "answered", "thanked", "promised");
    private static final Set<String> PRESS = Set.of("reporters", "journalists", "newsmen", "correspondents", "press", "media", "cameras", "microphones");
    private static final Set<String> HOUSE = Set.of("parliament", "lawmakers", "senators", "deputies", "delegates", "supporters", "mps", "congress",
            "senate", "crowd", "rally", "students", "assembly", "audience", "conference", "councillors", "members", "workers", "soldiers", "troops", "meeting",
            "gathering", "congregation", "guests", "inquiry", "court", "committee", "hearing", "jury", "tribunal", "residents", "shareholders", "council",
            "chamber", "debate", "house", "room", "hall", "dinner", "mourners", "pupils", "graduates", "veterans", "farmers", "villagers", "demonstrators",
            "protesters", "panel",
            "commission", "judge", "judges", "legislators", "pilgrims", "worshippers", "summit", "forum", "session", "neighbours", "parents");
    private static final Set<String> OPENERS = Set.of("a", "an", "the", "his", "her", "their", "its", "that", "this", "another", "one", "joint", "written",
            "open", "keynote", "televised", "news", "press", "social", "media", "daily", "weekly", "regular", "first", "recent", "own", "exclusive", "phone",
            "video", "radio", "television", "tv", "new", "separate", "public", "short", "brief", "long", "annual", "nightly", "evening", "final", "closing",
            "opening", "second", "later", "earlier", "same", "online", "packed", "hastily", "called", "crowded", "town", "special", "party", "monthly",
            "emergency", "heated", "plenary", "stormy", "closed", "lower", "upper", "general", "council", "committee", "parliamentary", "city", "budget", "victory",
            "farewell", "inaugural", "impromptu", "lengthy", "fiery", "two", "page", "terse", "late");
    private static final Set<String> LEADS = Set.of("in", "at", "during", "on", "from", "via", "through", "gave", "delivered", "same",
            "to", "by", "issued", "published", "released", "sent", "called", "held", "told", "addressed", "wrote", "giving", "of", "with",
            "closed", "opened", "ended", "interrupted", "attended", "left", "chaired");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "his", "her", "their", "its", "this", "that", "another", "one");
    private static final Set<String> QUESTIONS = Set.of("answered", "took", "taking", "answering", "fielded", "fielding");

    private static final Map<String, Set<String>> VENUES = Map.of(
            "parliament", Set.of("parliament", "lawmakers", "senators", "deputies", "mps", "congress", "senate", "assembly", "legislators", "house"),
            "court", Set.of("court", "inquiry", "jury", "tribunal", "judge", "judges"), "church", Set.of("sermon", "homily", "congregation", "worshippers"),
            "table", Set.of("dinner", "guests", "toast"), "street", Set.of("rally", "crowd", "supporters", "demonstrators", "protesters"));

    private static final Set<String> OUTLET = Set.of("newspaper", "paper", "reporter", "correspondent", "magazine", "programme", "website", "broadcaster",
            "station", "column");

    private final Map<String, Origin.Kind> nouns = nouns();

    private static Map<String, Origin.Kind> nouns() {
        Map<String, Origin.Kind> nouns = new LinkedHashMap<>();
        for (String noun : List.of("interview", "chat", "conversation", "podcast")) nouns.put(noun, Origin.Kind.INTERVIEW);
        for (String noun : List.of("speech", "address", "keynote", "lecture", "sermon", "toast", "rally", "eulogy", "testimony", "hearing", "homily", "remarks", "debate",
                "session", "sitting", "meeting", "summit", "ceremony", "dinner", "forum", "vigil", "gathering", "convention"))
            nouns.put(noun, Origin.Kind.SPEECH);
        for (String noun : List.of("conference", "briefing", "presser", "doorstep")) nouns.put(noun, Origin.Kind.CONFERENCE);
        for (String noun : List.of("post", "tweet", "posted", "tweeted", "channel", "thread", "message", "livestream"))
            nouns.put(noun, Origin.Kind.POST);
        for (String noun : List.of("statement", "letter", "communique", "communiqué", "memo", "memorandum", "declaration", "decree", "document", "report",
                "study", "survey", "release", "filing", "resolution", "paper", "op-ed", "article", "book", "bulletin", "notice", "circular", "ruling", "verdict",
                "judgment", "audit", "complaint", "affidavit", "petition", "note", "email", "essay", "column", "newsletter")) nouns.put(noun, Origin.Kind.DOCUMENT);
        return nouns;
    }

    /** The sort of occasion that a word names where it stands: "told reporters", "at a news conference", "wrote on Telegram". */
    Optional<Origin.Kind> kind(List<Word> words, int at) {
        String form = words.get(at).form();
        String before = at > 0 ? words.get(at - 1).form() : "";
        if (PRESS.contains(form) && addressed(words, at)) return Optional.of(Origin.Kind.CONFERENCE);
        if (HOUSE.contains(form) && !before.equals("news") && !before.equals("press") && addressed(words, at)) return Optional.of(Origin.Kind.SPEECH);
        if (form.equals("questions") && QUESTIONS.contains(before)) return Optional.of(Origin.Kind.CONFERENCE);
        if (NETWORKS.contains(form) && (before.equals("on") || before.equals("via") || before.equals("to"))) return Optional.of(Origin.Kind.POST);
        Origin.Kind kind = nouns.get(form);
        if (kind == null) return Optional.empty();
        if (form.equals("tweeted") || form.equals("posted")) return Optional.of(kind);
        // "On paper", "inpatients with paper": written, and no paper that somebody presented.
        if (kind == Origin.Kind.DOCUMENT && LEADS.contains(before)) return Optional.empty();
        boolean noPress = form.equals("conference") && !before.equals("news") && !before.equals("press") && !before.equals("video") && !before.equals("media");
        return !noPress && opened(words, at) && !(kind == Origin.Kind.DOCUMENT && onlyNamed(words, at)) ? Optional.of(kind) : Optional.empty();
    }

    /** What a word says of where somebody speaks, in so far as nobody speaks in two such places at once. */
    static Optional<String> venue(String form) {
        return VENUES.entrySet().stream().filter(venue -> venue.getValue().contains(form)).map(Map.Entry::getKey).findFirst();
    }

    /** Whom somebody addresses who speaks in public: also written large ("told the House"). */
    static boolean house(String form) { return HOUSE.contains(form); }

    /** "told us", "told this newspaper", "in our studio": the article's own outlet was spoken to. */
    static boolean toUs(List<Word> words, int at) {
        String form = words.get(at).form();
        String next = at + 1 < words.size() ? words.get(at + 1).form() : "";
        String third = at + 2 < words.size() ? words.get(at + 2).form() : "";
        if (form.equals("told") || form.equals("tells")) {
            return next.equals("us") || next.equals("me") || (next.equals("this") || next.equals("our")) && OUTLET.contains(third);
        }
        return form.equals("our") && next.equals("studio") || form.equals("to") && (next.equals("us") || next.equals("me")) && at > 0 && words.get(at - 1).form().startsWith("sp");
    }

    /** "told a packed meeting", "assured journalists", "speaking to reporters", "in front of the cameras". */
    private static boolean addressed(List<Word> words, int at) {
        for (int back = at - 1; back >= Math.max(0, at - 5); back--) {
            String form = words.get(back).form();
            if (TELLING.contains(form)) return true;
            if (form.equals("to")) return back > 0 && Set.of("speaking", "spoke", "talking", "talked", "address", "said", "statement", "announced", "explained",
            "remarks",
                    "comments", "confirmed", "put", "speak").contains(words.get(back - 1).form()) || back > 1 && words.get(back - 2).form().equals("explained");
            if (form.equals("of")) return back > 1 && words.get(back - 1).form().equals("front");
            if (form.equals("before")) return back > 0 && Set.of("spoke", "speaking", "appeared", "appearing", "testified").contains(words.get(back - 1).form());
            if (!OPENERS.contains(form)) return false;
        }
        return false;
    }

    /** "Close to the paper", "comment on the report", "the subject of a letter": the document is spoken of, and nobody speaks in it. */
    private static boolean onlyNamed(List<Word> words, int at) {
        for (int back = at - 1; back >= Math.max(0, at - 4); back--) {
            String form = words.get(back).form();
            if (form.equals("to")) return back == 0 || !words.get(back - 1).form().equals("according");
            if (form.equals("on") || form.equals("of")) return true;
            if (LEADS.contains(form)) return false;
        }
        return false;
    }

    /**
     * True after "in a", "during her opening", "at a joint news": the noun stands for the occasion. In "leaving his post" it does not: there
     * is no preposition before the article or possessive.
     */
    private static boolean opened(List<Word> words, int at) {
        for (int back = at - 1; back >= Math.max(0, at - 6); back--) {
            String form = words.get(back).form();
            if (LEADS.contains(form)) return true;
            if (DETERMINERS.contains(form)) return back > 0 && LEADS.contains(words.get(back - 1).form());
            if (!OPENERS.contains(form) && back < at - 3) return false;
        }
        return false;
    }
}
