package standpoint.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import standpoint.news.Article;
import standpoint.news.CalendarWords;
import standpoint.news.Field;
import standpoint.news.Word;

/**
 * The names of outlets and agencies: those of the data file, those that the record's own articles bear, and any name that says
 * what it is ("Norwick Wire", "Radio Carrow").
 */
final class OutletNames {

    /** Capitalised words that may follow a one-word name without being part of it: "told Reuters Thursday". */
    private static final Set<String> AFTER = CalendarWords.and(CalendarWords.WEEKDAYS, "news", "radio", "tv", "magazine");

    /** Words that begin a sentence with a capital and no name: "As Norwick Wire reports". */
    static final Set<String> OPENING = Set.of("as", "after", "when", "if", "but", "and", "while", "since", "for", "in", "on", "at", "by", "from", "like", "according",
            "both", "although", "though", "unlike", "to", "only", "even", "so", "what", "with");

    /** A name at words [from, to) of a list, with its usual form. */
    record Found(int from, int to, String name, String key, boolean known) { }

    private final Map<String, String> usual;

    private final Set<String> addresses;
    /** The labels of the record's addresses as they stand there: "dealstreet" is known when a text says "Deal Street". */
    private final Set<String> sites;

    /** Those of the sites whose pages speak of others than themselves: a company's notice names the company. */
    private final Set<String> quiet;

    /** Those of the sites where reporters sign. */
    private final Set<String> papers;
    /** The last word of one outlet of the record alone, to that outlet's name. */
    private final Map<String, String> shorter;
    /** Keys of the news agencies. */
    private final Set<String> agencies;
    /** Article id to the key of the agency whose mark its page bears as its own. */
    private final Map<String, String> marked;

    private OutletNames(Map<String, String> usual, Set<String> agencies, Set<String> addresses, Set<String> sites, Set<String> quiet, Set<String> papers, Map<String, String> shorter,
                        Map<String, String> marked) {
        this.usual = Map.copyOf(usual);
        this.agencies = Set.copyOf(agencies);
        this.addresses = Set.copyOf(addresses);
        this.sites = Set.copyOf(sites);
        this.quiet = Set.copyOf(quiet);
        this.papers = Set.copyOf(papers);
        this.shorter = Map.copyOf(shorter);
        this.marked = Map.copyOf(marked);
    }

    static OutletNames load() {
        Map<String, String> usual = new HashMap<>();
        Set<String> agencies = new HashSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                OutletNames.class.getResourceAsStream("/standpoint/origin/outlets.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) continue;
                String[] names = line.replace("*", "").split("=");
                for (String name : names) usual.putIfAbsent(key(name), names[0].strip());
                if (line.startsWith("*")) agencies.add(key(names[0]));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the list of outlets cannot be read", unreadable);
        }
        return new OutletNames(usual, agencies, Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Map.of());
    }

    /** The same names and those that a record's articles bear, or their addresses. */
    OutletNames with(Iterable<Article> articles) { return withMarks(articles).withImprints(articles); }

    /** Agencies that mark their own reports: "(NPA)" is the Norwick Press Agency wherever it stands. */
    private OutletNames withMarks(Iterable<Article> articles) {
        Map<String, String> names = new HashMap<>(usual);
        Set<String> marks = new HashSet<>(agencies);
        Map<String, String> own = new HashMap<>();
        for (Article article : articles) {
            List<String> heads = new ArrayList<>(head(article).map(List::of).orElse(List.of()));
            heads.addAll(Masthead.addressed(article, labels(article.page())));
            Optional<String> mark = AgencyMark.of(article, labels(article.page()), heads, usual::containsKey);
            if (mark.isEmpty()) continue;
            names.putIfAbsent(key(mark.get()), heads.isEmpty() ? mark.get() : heads.get(0));
            String agency = key(names.get(key(mark.get())));
            marks.add(agency);
            own.put(article.id(), agency);
        }
        return new OutletNames(names, marks, addresses, sites, quiet, papers, shorter, own);
    }

    private OutletNames withImprints(Iterable<Article> articles) {
        Map<String, String> more = new HashMap<>(usual);
        Set<String> addressed = new HashSet<>();
        Set<String> papers = new HashSet<>();
        for (Article article : articles) {
            for (String name : bears(article)) {
                // "Ostby Institute" at the head of a page may be whoever speaks there, a "Tarn Observer" is an outlet.
                boolean said = OutletWords.telling(key(name)) || Masthead.signed(article) || article.outlet().filter(name::equals).isPresent() && key(name).indexOf(' ') > 0;
                if (more.putIfAbsent(key(name), name.strip()) == null && !said) addressed.add(key(name));
            }
        }
        Set<String> labels = new HashSet<>();
        Set<String> quiet = new HashSet<>();
        Set<String> speaking = new HashSet<>();
        for (Article article : articles) {
            List<String> own = bears(article).stream().map(OutletNames::key).distinct().toList();
            List<String> named = Masthead.ofThemselves(article, own);
            if (!named.isEmpty()) for (String label : labels(article.page())) speaking.add(label.replace("-", ""));
            named.forEach(key -> speaking.add(compact(key)));
            for (String label : labels(article.page())) {
                if (more.putIfAbsent(key(label), label.replace('-', ' ')) == null) addressed.add(key(label));
                if (Masthead.signed(article)) papers.add(label.replace("-", ""));
                if (!own.isEmpty()) quiet.add(label.replace("-", ""));
                labels.add(label.replace("-", ""));
            }
            for (String key : own) {
                labels.add(compact(key));
                quiet.add(compact(key));
            }
        }
        quiet.removeAll(speaking);
        Map<String, String> shorter = new HashMap<>();
        for (Article article : articles) for (String name : bears(article)) shorten(key(name), name, shorter);
        shorter.values().removeIf(String::isEmpty);
        more.putAll(nearer(articles));
        return new OutletNames(more, agencies, addressed, labels, quiet, papers, shorter, marked);
    }

    /** Short names of the list that one outlet of the record alone ends in: where the Ostara Mail has a page and the Daily Mail has none, "the Mail" is that paper. */
    private Map<String, String> nearer(Iterable<Article> articles) {
        Map<String, String> nearer = new HashMap<>();
        for (Article article : articles) {
            for (String name : bears(article)) {
                String key = key(name);
                String last = key.substring(key.lastIndexOf(' ') + 1);
                if (!usual.containsKey(last) || !OutletWords.HEADS.contains(last) || agencies.contains(canonical(last))) continue;
                // The listed outlet itself has a page: its short name stays its own.
                String owner = canonical(name).equals(canonical(last)) ? "" : name.strip();
                nearer.merge(last, owner, (one, other) -> !one.isEmpty() && key(one).equals(key(other)) ? one : "");
            }
        }
        nearer.values().removeIf(String::isEmpty);
        return nearer;
    }

    /** "Mercury" to the Aldmoor Mercury; to nothing when two outlets end so. */
    private static void shorten(String key, String name, Map<String, String> shorter) {
        int space = key.lastIndexOf(' ');
        String last = key.substring(space + 1);
        if (space < 0 || !OutletWords.HEADS.contains(last) || OutletWords.PLAIN.contains(last)) return;
        shorter.merge(last, name, (one, other) -> !one.isEmpty() && key(one).equals(key(other)) ? one : "");
    }

    /**
     * The names that a page gives as its own: its outlet, and the line at its head. An agency's name on another's page says whose text it is,
     * and a reporter whom a page names alone is no outlet.
     */
    List<String> bears(Article article) {
        List<String> names = new ArrayList<>();
        // A head that the address bears too is the outlet's name, whatever else stands at the head: a town, a reporter, an agency.
        Optional<String> masthead = head(article);
        Optional<String> sure = masthead.filter(head -> inAddress(article, canonical(head)));
        article.outlet().filter(outlet -> !key(outlet).isEmpty() && (!Character.isLowerCase(outlet.strip().charAt(0)) || usual.containsKey(key(outlet)) || at(article, key(outlet))) && !article.authors().contains(outlet) && !lent(article, outlet) && !dated(article, outlet))
                .filter(outlet -> sure.isEmpty() || sure.filter(head -> canonical(outlet).startsWith(canonical(head))).isPresent() || inAddress(article, canonical(outlet)))
                .ifPresent(names::add);
        masthead.filter(head -> !lent(article, head) && !article.authors().contains(head)).ifPresent(names::add);
        return names;
    }

    /** True when a page has a head of its own that its address bears too, and another than this: "DM News Service" is the Deccan Morning's own. */
    boolean titled(Article article, String name) {
        return head(article).filter(title -> inAddress(article, canonical(title))).filter(title -> !same(canonical(title), key(name)) && !Masthead.initials(title).equals(key(name).split(" ")[0])).isPresent();
    }

    private static Optional<String> head(Article article) { return Masthead.of(article, labels(article.page())); }

    /** "Carrow, 10 March 2032": a town or a reporter before the day, and no outlet, unless the name says so. */
    private boolean dated(Article article, String outlet) {
        if (usual.containsKey(key(outlet)) || OutletWords.telling(key(outlet)) || inAddress(article, key(outlet))) return false;
        List<String> named = List.of(key(outlet).split(" "));
        for (String line : article.words().field(Field.METADATA).split("\n")) {
            if (!line.startsWith("dateline: ")) continue;
            if (Word.in(line).stream().map(Word::form).collect(Collectors.toSet()).containsAll(named)) return true;
        }
        return false;
    }

    /** True when the address is a name's or the name's words stand in it in any order. */
    private boolean inAddress(Article article, String key) {
        if (key.equals(marked.get(article.id()))) return true;
        List<String> words = List.of(key.split(" "));
        return words.size() > 1 && labels(article.page()).stream().anyMatch(label -> ofHost(label.replace("-", ""), key) || words.containsAll(List.of(label.split("-"))));
    }

    private boolean lent(Article article, String name) { return agencies.contains(canonical(name)) && addressed(article) && !at(article, canonical(name)); }

    /** The form under which names of one outlet are equal: known other names brought together, no article, lower case. */
    String canonical(String name) {
        String key = key(name);
        return usual.containsKey(key) ? key(usual.get(key)) : key;
    }

    /** True when an article appeared with an outlet: by the outlet's name that its page gives, or by its address. */
    boolean published(Article article, String key) {
        if (key.equals(marked.get(article.id())) || bears(article).stream().anyMatch(name -> same(canonical(name), key))) return true;
        String compact = compact(key);
        // "told the Lantern" in the Daily Lantern.
        return hosts(article.page()).stream().anyMatch(label -> ofHost(label, key) || compact.length() > 4 && label.endsWith(compact));
    }

    /** True when an article's address is one that names an outlet. */
    boolean addressed(Article article) { return !hosts(article.page()).isEmpty(); }

    boolean agency(String key) { return agencies.contains(key); }

    /** True when an article's address is an outlet's. */
    boolean at(Article article, String key) {
        return key.equals(marked.get(article.id())) || hosts(article.page()).stream().anyMatch(label -> ofHost(label, key) || canonical(label).equals(key));
    }

    /** The names an article's outlet may be cited by, for looking it up. */
    List<String> imprints(Article article) {
        List<String> imprints = new ArrayList<>(hosts(article.page()));
        for (String name : bears(article)) if (!imprints.contains(compact(canonical(name)))) imprints.add(compact(canonical(name)));
        String agency = marked.getOrDefault(article.id(), "");
        if (!agency.isEmpty() && !imprints.contains(compact(agency))) imprints.add(compact(agency));
        return imprints;
    }

    /** "Sky" for Sky News, "The Lomond Courier Online" for the Lomond Courier. */
    static boolean same(String one, String other) {
        return one.equals(other) || one.startsWith(other + " ") || other.startsWith(one + " ");
    }

    /** A key as it stands in an address: "velland today" as "vellandtoday". */
    static String compact(String key) { return key.replace(" ", ""); }

    private static boolean ofHost(String label, String key) {
        String compact = compact(key);
        return label.equals(compact) || label.equals("the" + compact) || compact.length() > 5 && label.startsWith(compact);
    }

    private static List<String> hosts(String page) { return labels(page).stream().map(label -> label.replace("-", "")).toList(); }

    /** "https://www.lomond-courier.example/a" gives "lomond-courier". */
    private static List<String> labels(String page) {
        int scheme = page.indexOf("://");
        if (scheme < 0) return List.of();
        int slash = page.indexOf('/', scheme + 3);
        String[] labels = page.substring(scheme + 3, slash < 0 ? page.length() : slash).toLowerCase(java.util.Locale.ROOT).split("\\.");
        List<String> hosts = new ArrayList<>();
        for (int at = 0; at < labels.length - 1; at++) {
            if (!labels[at].equals("www") && !labels[at].equals("news") && labels[at].length() > 2) hosts.add(labels[at]);
        }
        return hosts;
    }

    String usual(String name) { return usual.getOrDefault(key(name), name.strip()); }

    boolean known(String name) {
        String key = key(name);
        return usual.containsKey(key) || ofRecord(key);
    }

    /** True when an address of the record is this name's: several words, or one that is no short common one. */
    private boolean ofRecord(String key) {
        String compact = compact(key);
        return compact.length() > 5 && key.indexOf(' ') > 0 && (sites.contains(compact) || sites.contains("the" + compact));
    }

    /** True when the record has a page at an outlet's address, or one that bears its name. */
    boolean inRecord(String key) {
        String compact = compact(key);
        return sites.contains(compact) || sites.contains("the" + compact);
    }

    /** True when a name is on the list, or an article's own outlet bears it: an address alone may be anybody's. */
    boolean listed(String name) { return usual.containsKey(key(name)) && !addresses.contains(key(name)); }

    /** True for a name that only an address of the record bears and that does not say what it is: a company's as well as a paper's. */
    boolean addressOnly(String name) {
        String key = key(name);
        return !listed(name) && known(name) && !OutletWords.telling(key) && !papers.contains(compact(key)) && !papers.contains("the" + compact(key));
    }

    /** True for a name that an address of the record bears whose pages say nothing of itself. */
    boolean quiet(String name) { return quiet.contains(compact(key(name))) || quiet.contains("the" + compact(key(name))); }

    /** True when a name says of itself that it is an outlet's, or is known as one. */
    boolean names(String name) {
        if (listed(name)) return true;
        List<Word> words = Word.in(name);
        if (words.size() < 2 || !words.get(words.size() - 1).capital(name)) return false;
        if (words.stream().anyMatch(word -> !word.capital(name) && !Masthead.JOINS.contains(word.form()))) return false;
        boolean named = words.size() > 2 || !words.get(0).form().equals("the");
        return named && (OutletWords.ends(key(name)) || OutletWords.begins(key(name)) && words.get(0).capital(name));
    }

    /**
     * The outlet whose name begins at a word: the longest known name, or a run of capitalised words with a telling head.
     * @param anyName take any capitalised run: the words around already say that it is an outlet
     */
    Optional<Found> at(String text, List<Word> words, int from, boolean anyName) {
        if (from < words.size() && OPENING.contains(words.get(from).form())) return Optional.empty();
        int start = from < words.size() && words.get(from).form().equals("the") ? from + 1 : from;
        int end = start >= words.size() ? start : Math.max(runEnd(text, words, start), knownEnd(text, words, start));
        if (end == start) return Optional.empty();
        for (int to = end; to > start; to--) {
            String name = text.substring(words.get(start).start(), words.get(to - 1).end());
            String bare = withoutPossessive(name);
            boolean more = to < end && to == start + 1 && !AFTER.contains(words.get(to).form()) && !OutletWords.never(words.get(to).form()) && !bare.equals(bare.toUpperCase(java.util.Locale.ROOT));
            // "told Petra Vance" names a person, and not the agency Petra.
            if (known(bare) && !more) return Optional.of(new Found(start, to, usual(bare), canonical(bare), true));
        }
        // "Saturday's Highland Star", "in May": a day, and what follows begins a name of its own.
        boolean day = OutletWords.never(words.get(start).form()) && (end == start + 1 || text.startsWith("s", words.get(start).end() - 1));
        if (day) return Optional.empty();
        for (int to = end; to > start + 1; to--) {
            String key = key(text.substring(words.get(start).start(), words.get(to - 1).end()));
            if (OutletWords.ends(key) || OutletWords.begins(key) && to == Math.min(end, start + 2)) return found(text, words, start, to);
        }
        Optional<Found> part = inPart(text, words, start, end);
        return part.isPresent() || !anyName ? part : found(text, words, start, end);
    }

    /** The end of a known name whose later words have small letters: "Jutarnji glas"; the start itself without one. */
    private int knownEnd(String text, List<Word> words, int start) {
        int known = start;
        for (int to = start + 2; to <= Math.min(words.size(), start + 4) && joined(text, words.get(to - 2), words.get(to - 1)); to++) {
            if (usual.containsKey(key(text.substring(words.get(start).start(), words.get(to - 1).end())))) known = to;
        }
        return words.get(start).capital(text) ? known : start;
    }

    /** "The Mercury", where the record has the Aldmoor Mercury and no other Mercury. */
    private Optional<Found> inPart(String text, List<Word> words, int start, int end) {
        if (end != start + 1 || start == 0 || !words.get(start - 1).form().equals("the")) return Optional.empty();
        String whole = shorter.getOrDefault(words.get(start).form(), "");
        return whole.isEmpty() ? Optional.empty() : Optional.of(new Found(start, end, usual(whole), canonical(whole), true));
    }

    private static Optional<Found> found(String text, List<Word> words, int start, int to) {
        String name = withoutPossessive(text.substring(words.get(start).start(), words.get(to - 1).end()));
        return Optional.of(new Found(start, to, name, key(name), false));
    }

    private static String withoutPossessive(String name) {
        return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
    }

    /** The end of a run of capitalised words, joined by spaces, hyphens, "&", or small words between capitals. At most seven. */
    private static int runEnd(String text, List<Word> words, int start) {
        int end = start;
        for (int at = start; at < words.size() && at < start + 7; at++) {
            Word word = words.get(at);
            if (at > start && !joined(text, words.get(at - 1), word)) break;
            char first = text.charAt(word.start());
            if (Character.isUpperCase(first) || Character.isDigit(first)) end = at + 1;
            else if (at == start || !Masthead.JOINS.contains(word.form())) break;
            if (at > start && text.startsWith("'s", word.end() - 2) | text.startsWith("’s", word.end() - 2)) break;
        }
        return end;
    }

    private static boolean joined(String text, Word before, Word word) {
        String between = text.substring(before.end(), word.start());
        return between.equals(" ") || between.equals("-") || between.equals(" & ") || between.equals("/") || between.equals(".");
    }

    private static String key(String name) {
        List<Word> words = Word.in(name.replace("&", " and "));
        List<String> forms = words.stream().map(Word::form).collect(Collectors.toCollection(ArrayList::new));
        if (forms.size() > 1 && forms.get(0).equals("the")) forms.remove(0);
        return String.join(" ", forms);
    }
}
