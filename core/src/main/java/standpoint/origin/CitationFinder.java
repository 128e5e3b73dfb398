package standpoint.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Article;
import standpoint.news.CalendarWords;
import standpoint.news.Field;
import standpoint.news.Word;

/** Finds where an article names an outlet as its source: by the words around a name, so that invented outlets are found too. */
final class CitationFinder {

    private static final Set<String> SPEAKING = Set.of("told", "tell", "tells", "telling");
    private static final Set<String> ADDRESSED = Set.of("speaking", "spoke", "speak", "spoken", "talking", "talked", "confirmed", "statement",
            "gave", "given", "asked", "comments", "comment", "remarks", "interview", "interviews", "said", "briefing", "wrote", "quoted", "op-ed", "column");
    private static final Set<String> INTERVIEW = Set.of("interview", "interviews", "interviewed", "conversation", "chat", "talk", "questions", "answers");
    private static final Set<String> CITING = Set.of("citing", "cites", "cited", "quoting", "quotes", "quoted");
    private static final Set<String> REPORTS = Set.of("reported", "reports", "report", "writes", "wrote", "revealed", "reveals", "published",
            "learned", "learnt", "understands", "cited", "quoted", "quotes", "cites", "claimed", "claims", "disclosed", "broke", "has",
            "said", "says", "quoting", "citing", "carried", "noted", "notes", "described", "added", "adds", "reporting", "credited", "credits",
            "attributed", "attributes", "ran", "aired", "carries", "uncovered", "printed", "exposed");
    /** What an outlet does and few others: a name of which only an address of the record is known must do one of these. */
    private static final Set<String> REPORTING = Set.of("reported", "reports", "report", "write", "reveal", "writes", "wrote", "revealed", "reveals", "published",
            "learned", "learnt",
            "quoted", "quoting", "quotes", "citing", "cited", "broke", "first", "disclosed", "reporting", "carried", "aired", "credited");
    private static final Set<String> PUBLISHED = Set.of("reported", "published", "broken", "carried", "revealed", "posted", "appeared", "printed",
            "obtained", "seen", "reviewed", "republished", "syndicated", "aired", "broadcast", "report", "article", "story", "investigation", "quoted", "cited",
            "interviewed", "reporting", "material", "files", "input", "inputs", "account", "piece", "leaked", "provided", "essay", "editorial", "colleagues", "partners",
            "attributed", "attributes", "credited", "credits", "scoop", "reprinted", "extract");
    private static final Set<String> BY = Set.of("by", "in", "on", "from", "of", "with", "to", "for", "via");
    private static final Set<String> SORTS = Set.of("newspaper", "paper", "agency", "magazine", "broadcaster", "outlet", "network", "daily", "weekly",
            "channel", "station", "website", "site", "publication", "newswire", "service", "portal", "tabloid", "journal", "wire", "programme",
            "program", "podcast", "blog", "newsletter", "press", "media", "radio", "television", "title", "publisher", "gazette", "review", "quarterly", "monthly",
            "periodical", "supplement", "broadsheet", "show", "news");
    /** Words between "told" and a name that say what sort of outlet it is. */
    private static final Set<String> LEADING = CalendarWords.and(CalendarWords.WEEKDAYS, "the", "a", "an", "our", "its", "news", "state", "run", "owned", "local", "national", "regional",
            "independent", "private", "public", "sister", "partner", "both", "us", "uk", "online", "new", "latest", "current", "number", "issue", "edition", "own", "weekend", "this", "that",
            "week", "today", "morning", "evening", "pages", "page", "front", "website", "of", "in", "on", "from", "political", "financial", "satirical", "respected", "small", "student");
    /** "The travel agency X", "the social network X", "a letter to this newspaper X writes": no outlet's name follows. */
    private static final Set<String> OF_ANOTHER_SORT = Set.of("travel", "protection", "estate", "rating", "ratings", "advertising", "space", "employment", "intelligence", "modelling", "aid", "relief", "social",
            "rail", "road", "mobile", "health", "police", "fire", "bus", "train", "power", "this", "our");
    private static final Set<String> AIRED = Set.of("news", "television", "tv", "radio", "broadcast", "broadcasting", "cable");
    private static final Set<String> PROGRAMMES = Set.of("programme", "program", "show", "broadcast");
    private static final Set<String> HAD = Set.of("had", "has", "have", "took", "got", "lifted", "copied");
    /** "So says the agency X". */
    private static final Set<String> SAYS = Set.of("says", "said", "reports", "reported", "writes", "wrote", "claims", "claimed", "reveals");
    private static final Set<String> CARRIED = Set.of("on", "in", "by", "from", "via");
    private static final Set<String> DENIES = Set.of("denied", "denies", "deny", "denying", "disowned", "retracted", "withdrew", "withdrawn",
            "disputes", "disputed", "rejected", "rejects");
    private static final Set<String> TIMES = CalendarWords.and(CalendarWords.WEEKDAYS, "on", "earlier", "late", "has", "had", "have", "also", "first", "this", "last", "week", "yesterday", "today",
            "previously", "then", "later", "exclusively", "newspaper", "magazine", "agency", "news", "daily", "correspondent", "reporter", "website");

    /** What an outlet has: "the Courier's report", "the Courier's own investigation". */
    private static final Set<String> POSSESSED = Set.of("source", "sources", "report", "reports", "reporting", "interview", "story", "scoop", "account", "article",
            "investigation", "reporter", "reporters", "correspondent", "website", "revelation", "revelations", "claim", "claims", "version", "figure", "figures");
    private static final Set<String> OWN = Set.of("own", "original", "earlier", "exclusive", "court", "political", "local");
    /** "The Kestrel, a website for anglers, reported". */
    private static final Set<String> APPOSED = Set.of("which", "who", "a", "an", "the", "local", "national", "regional", "based", "for", "of");

    private final OutletNames outlets;
    private final CreditFinder credits;

    CitationFinder(OutletNames outlets) {
        this.outlets = outlets;
        this.credits = new CreditFinder(outlets);
    }

    List<Citation> find(Article article) {
        List<Citation> found = new ArrayList<>();
        for (Article.Credit credit : article.credits()) {
            found.add(new Citation(outlets.usual(credit.outlet()), outlets.canonical(credit.outlet()), Citation.Kind.CREDIT, credit.passage()));
        }
        credits.head(article, found);
        for (Field field : List.of(Field.TITLE, Field.SUMMARY, Field.TEXT)) read(article, field, found);
        credits.ends(article, found);
        return found;
    }

    /** The outlet that an article names as its own where its address is another's. */
    Optional<String> foreign(Article article) {
        return article.outlet().map(outlets::canonical).filter(key -> outlets.addressed(article) && !outlets.at(article, key));
    }

    boolean at(Article article, String key) { return outlets.at(article, key); }

    /** True when a citation names the article's own outlet: "Maro told the Courier", in the Courier. */
    boolean own(Article article, String key) {
        return outlets.published(article, key);
    }

    private void read(Article article, Field field, List<Citation> found) {
        String text = article.words().field(field);
        List<Word> words = Word.in(text);
        Optional<OutletNames.Found> last = Optional.empty();
        int at = 0;
        while (at < words.size()) {
            Optional<OutletNames.Found> name = name(text, words, at).map(some -> inFull(some, found)).map(some -> aired(text, words, some));
            Optional<Citation.Kind> kind = name.flatMap(outlet -> kind(text, words, outlet));
            if (kind.isPresent()) {
                add(article, field, words, name.get(), kind.get(), found);
                last = name;
                at = name.get().to();
                continue;
            }
            int back = last.isPresent() ? backReference(text, words, at) : -1;
            if (back > 0) {
                OutletNames.Found again = new OutletNames.Found(at, back, last.get().name(), last.get().key(), true);
                add(article, field, words, again, Citation.Kind.REPORT, found);
            }
            at = Math.max(at + 1, back);
        }
    }

    /** "Told the programme Morning Line on Channel 6": the channel. */
    private OutletNames.Found aired(String text, List<Word> words, OutletNames.Found name) {
        boolean programme = name.from() > 0 && PROGRAMMES.contains(words.get(name.from() - 1).form()) && name.to() + 1 < words.size() && Set.of("on", "of").contains(words.get(name.to()).form());
        if (!programme || !sameSentence(text, words, name.to() - 1, name.to() + 1)) return name;
        return outlets.at(text, words, name.to() + 1, false).map(channel -> new OutletNames.Found(name.from(), channel.to(), channel.name(), channel.key(), true)).orElse(name);
    }

    /** "The Observer", where the article has named the Tarn Observer. */
    private static OutletNames.Found inFull(OutletNames.Found name, List<Citation> found) {
        if (name.key().indexOf(' ') >= 0) return name;
        for (Citation citation : found) {
            if (!citation.key().endsWith(" " + name.key())) continue;
            return new OutletNames.Found(name.from(), name.to(), citation.name(), citation.key(), true);
        }
        return name;
    }

    private static void add(Article article, Field field, List<Word> words, OutletNames.Found name, Citation.Kind kind, List<Citation> found) {
        int start = words.get(Math.max(0, name.from() - 1)).start();
        String text = article.words().field(field);
        if (text.substring(start, words.get(name.from()).start()).contains("\n")) start = words.get(name.from()).start();
        found.add(new Citation(name.name(), name.key(), kind, article.passage(field, start, words.get(name.to() - 1).end())));
    }

    /** An outlet's name at a word: known, telling, or any name that the words before call a newspaper ("the daily Kestrel"). */
    private Optional<OutletNames.Found> name(String text, List<Word> words, int at) {
        int first = words.get(at).start();
        boolean mark = first > 0 && text.charAt(first - 1) == '(';
        boolean capital = words.get(at).capital(text);
        if (mark && !capital && text.startsWith(")", words.get(at).end())) {
            String small = words.get(at).form();
            return Optional.of(outlets.canonical(small)).filter(outlets::agency).map(key -> new OutletNames.Found(at, at + 1, outlets.usual(small), key, true));
        }
        if (!capital && !Character.isDigit(text.charAt(first)) || within(text, words, at)) return Optional.empty();
        boolean sort = sort(text, words, at);
        // "GORMLEY, Oct 14 (Meridian) -": any name in an agency's place.
        Optional<OutletNames.Found> name = outlets.at(text, words, at, sort || mark);
        return mark && !sort ? name.filter(outlet -> outlets.known(outlet.name()) || credits.dateline(text, words, outlet) || credits.bracketed(text, words, outlet)) : name;
    }

    /** The name before goes on here; not where that is a day, or a word that begins a sentence. */
    private boolean within(String text, List<Word> words, int at) {
        if (at == 0 || !words.get(at - 1).capital(text) || !spaced(text, words, at)) return false;
        String before = words.get(at - 1).form();
        if (before.equals("the") || OutletNames.OPENING.contains(before)) return false;
        return !OutletWords.never(before) || outlets.at(text, words, at - 1, false).isPresent();
    }

    /** The word before says what sort of outlet the name is: "the daily", and not "the channel's" or "the travel agency". */
    private static boolean sort(String text, List<Word> words, int at) {
        if (at == 0 || !spaced(text, words, at)) return false;
        Word sort = words.get(at - 1);
        String before = at > 1 ? words.get(at - 2).form() : "";
        boolean plain = SORTS.contains(sort.form()) && text.substring(sort.start(), sort.end()).equals(sort.form());
        return plain && !OF_ANOTHER_SORT.contains(before) && (!sort.form().equals("network") || AIRED.contains(before));
    }

    private static boolean spaced(String text, List<Word> words, int at) { return text.substring(words.get(at - 1).end(), words.get(at).start()).equals(" "); }

    private Optional<Citation.Kind> kind(String text, List<Word> words, OutletNames.Found name) {
        if (denies(text, words, name)) return Optional.of(Citation.Kind.DENIAL);
        if (credits.dateline(text, words, name) || credits.closing(text, words, name) || credits.signing(text, words, name)) return Optional.of(Citation.Kind.CREDIT);
        if (credits.bracketed(text, words, name)) return Optional.of(Citation.Kind.REPORT);
        if (outlets.addressOnly(name.name())) return strictly(text, words, name);
        Optional<Citation.Kind> before = before(text, words, name.from());
        if (before.isPresent()) return before;
        if (after(text, words, name)) return Optional.of(Citation.Kind.REPORT);
        return outlets.inRecord(name.key()) ? Optional.of(Citation.Kind.MENTION) : Optional.empty();
    }

    /** A name of which only an address of the record is known: somebody told it something, or it reported. "Orrin Mills said" is the mills. */
    private Optional<Citation.Kind> strictly(String text, List<Word> words, OutletNames.Found name) {
        Optional<Citation.Kind> before = before(text, words, name.from());
        if (before.filter(kind -> kind == Citation.Kind.INTERVIEW || outlets.quiet(name.name())).isPresent()) return before;
        for (int at = name.to(); at < Math.min(words.size(), name.to() + 6) && sameSentence(text, words, name.to() - 1, at); at++) {
            if (REPORTING.contains(words.get(at).form())) return Optional.of(Citation.Kind.REPORT);
        }
        if (outlets.quiet(name.name()) && carries(words, name)) return Optional.of(Citation.Kind.MENTION);
        return before.isPresent() && name.from() > 0 && SORTS.contains(words.get(name.from() - 1).form()) ? before : Optional.empty();
    }

    /** "On CKBR", "in Abidjan Matin", "the daily Rannapäev", "reports Riga Financial": something stands in it or comes from it. */
    private static boolean carries(List<Word> words, OutletNames.Found name) {
        int at = name.from() - 1;
        if (at > 0 && words.get(at).form().equals("the")) at--;
        return at >= 0 && (CARRIED.contains(words.get(at).form()) || SORTS.contains(words.get(at).form()) || SAYS.contains(words.get(at).form()));
    }

    private static boolean denies(String text, List<Word> words, OutletNames.Found name) {
        int to = Math.min(words.size(), name.to() + 5);
        for (int at = name.to(); at < to && sameSentence(text, words, name.to() - 1, at); at++) {
            String form = words.get(at).form();
            if (DENIES.contains(form)) return true;
            if (form.equals("no") && publish(words, at - 1)) return true;
            boolean not = form.equals("not") || form.equals("never") || form.equals("no");
            if (not && at + 2 < words.size() && (REPORTS.contains(words.get(at + 1).form()) || publish(words, at + 1))) return true;
        }
        return false;
    }

    private static boolean publish(List<Word> words, int at) {
        return Set.of("publish", "published", "report", "reported", "interview", "print", "printed", "carry", "carried", "conduct", "conducted", "interviewed",
            "such", "run",
                "spoken", "speak", "quote")
                .contains(words.get(at).form());
    }

    private static Optional<Citation.Kind> before(String text, List<Word> words, int from) {
        int at = from - 1;
        boolean bare = true;
        // "told the state-run newspaper Kestrel", "in the new number of the Kestrel": step over what sort of outlet it is, and which issue.
        for (int steps = 0; at >= 0 && steps < 9 && sameSentence(text, words, at, from); steps++, at--) {
            String form = words.get(at).form();
            if (form.equals("believe")) return Optional.of(Citation.Kind.REPORT);
            if (SPEAKING.contains(form)) return Optional.of(Citation.Kind.INTERVIEW);
            if (form.equals("via") || CITING.contains(form) || bare && steps > 0 && SAYS.contains(form)) return Optional.of(Citation.Kind.REPORT);
            if (form.equals("to") && at > 0 && words.get(at - 1).form().equals("according")) return Optional.of(Citation.Kind.REPORT);
            if (BY.contains(form)) {
                Optional<Citation.Kind> kind = preposition(text, words, at);
                if (kind.isPresent()) return kind;
                bare = false;
            }
            boolean sort = SORTS.contains(form) && !words.get(at).capital(text);
            boolean ofSort = SORTS.contains(words.get(at + 1).form()) && !words.get(at + 1).capital(text);
            if (!sort && !ofSort && !LEADING.contains(form) && !BY.contains(form)) return Optional.empty();
        }
        return Optional.empty();
    }

    /** "interview with", "reported by", "in remarks to", "wrote in": the word that the preposition belongs to, at most three before. */
    private static Optional<Citation.Kind> preposition(String text, List<Word> words, int at) {
        boolean had = words.get(at).form().equals("from") && at > 1 && words.get(at - 1).form().equals("it") && HAD.contains(words.get(at - 2).form());
        // "The Clarion had it from the Sportblatt": that is the Clarion's source.
        if (had) return at > 2 && words.get(at - 3).capital(text) ? Optional.empty() : Optional.of(Citation.Kind.REPORT);
        for (int back = at - 1; back >= Math.max(0, at - 4); back--) {
            String form = words.get(back).form();
            if (INTERVIEW.contains(form)) return Optional.of(Citation.Kind.INTERVIEW);
            if (PUBLISHED.contains(form) && back >= at - 2) return Optional.of(credit(words, back) ? Citation.Kind.CREDIT : Citation.Kind.REPORT);
            if (ADDRESSED.contains(form) && back >= at - 2 && !words.get(at).form().equals("of")) return Optional.of(Citation.Kind.INTERVIEW);
            if (form.equals("according") || form.equals("report") || form.equals("reports")) return Optional.of(Citation.Kind.REPORT);
        }
        return Optional.empty();
    }

    /** "This article was originally published on": the text itself comes from there. */
    private static boolean credit(List<Word> words, int published) {
        if (Set.of("material", "files", "input", "inputs").contains(words.get(published).form())) return true;
        if (published > 0 && Set.of("originally", "first", "republished").contains(words.get(published - 1).form())
                || words.get(published).form().equals("republished")) {
            for (int back = published; back >= Math.max(0, published - 6); back--) {
                if (Set.of("article", "story", "piece", "text", "report", "post", "republished", "column", "analysis").contains(words.get(back).form())) return true;
            }
            return published < 3;
        }
        return false;
    }

    /** "X reported", "X newspaper on Thursday reported", "X's source", "the X report". */
    private boolean after(String text, List<Word> words, OutletNames.Found name) {
        int last = name.to() - 1;
        boolean possessive = text.startsWith("'s", words.get(last).end() - 2) || text.startsWith("’s", words.get(last).end() - 2);
        for (int at = name.to(); at < Math.min(words.size(), name.to() + 6) && sameSentence(text, words, last, at); at++) {
            String form = words.get(at).form();
            boolean first = form.equals("was") && at + 2 < words.size()
                    && (words.get(at + 1).form().equals("first") || words.get(at + 2).form().equals("first"));
            if (first) return true;
            if (possessive) return POSSESSED.contains(form) || OWN.contains(form) && at + 1 < words.size() && POSSESSED.contains(words.get(at + 1).form());
            if (form.equals("has") && !followed(words, at)) return false;
            if (REPORTS.contains(form) && !form.equals("has")) return true;
            if (form.equals("and")) {
                Optional<OutletNames.Found> second = outlets.at(text, words, at + 1, false);
                return second.isPresent() && sameSentence(text, words, last, second.get().to() - 1) && after(text, words, second.get());
            }
            if (!TIMES.contains(form) && !APPOSED.contains(form) && !(SORTS.contains(form) && !words.get(at).capital(text))) return false;
        }
        return false;
    }

    private static boolean followed(List<Word> words, int at) {
        for (int next = at + 1; next < Math.min(words.size(), at + 3); next++) {
            if (REPORTS.contains(words.get(next).form())) return true;
        }
        return false;
    }

    /** The end of "according to the publication", "the paper said": words that point back to the outlet named last; -1 for none. */
    private static int backReference(String text, List<Word> words, int at) {
        if (!words.get(at).form().equals("the") || at + 2 > words.size() - 1) return -1;
        int sort = at + 1;
        if (words.get(sort).form().equals("news")) sort++;
        if (sort + 1 > words.size() || !SORTS.contains(words.get(sort).form()) || words.get(sort).capital(text)) return -1;
        boolean according = at >= 2 && words.get(at - 1).form().equals("to")
                && Set.of("according", "told", "speaking", "interview").contains(words.get(at - 2).form());
        boolean told = at >= 1 && SPEAKING.contains(words.get(at - 1).form());
        boolean says = sort + 1 < words.size() && sameSentence(text, words, sort, sort + 1) && REPORTS.contains(words.get(sort + 1).form())
                && !words.get(sort + 1).form().equals("has");
        return according || told || says ? sort + 1 : -1;
    }

    private static boolean sameSentence(String text, List<Word> words, int one, int other) {
        int from = words.get(Math.min(one, other)).end();
        int to = words.get(Math.max(one, other)).start();
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == ';' || (c == '.' || c == '!' || c == '?') && at + 1 < text.length() && text.charAt(at + 1) == ' ') return false;
        }
        return true;
    }
}
