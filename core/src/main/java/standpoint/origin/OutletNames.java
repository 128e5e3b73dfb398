package standpoint.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import standpoint.news.Article;
import standpoint.news.Word;

/**
 * The names of outlets and agencies: those of the data file, those that the record's own articles bear, and any name that says
 * what it is ("Norwick Wire", "Radio Carrow").
 */
final class OutletNames {

    /** The last word of a name that says that it is an outlet's. */
    private static final Set<String> HEADS = Set.of("times", "post", "courier", "news", "herald", "gazette", "tribune", "wire", "press",
            "journal", "telegraph", "radio", "tv", "television", "broadcasting", "broadcaster", "agency", "daily", "weekly", "today", "chronicle", "observer",
            "guardian", "mail", "star", "sun", "standard", "mirror", "echo", "dispatch", "monitor", "review", "bulletin", "register",
            "globe", "examiner", "sentinel", "mercury", "argus", "advertiser", "independent", "magazine", "fm", "online", "media",
            "channel", "zeitung", "ledger", "inquirer", "citizen", "reporter", "messenger", "enquirer", "tageblatt", "beacon",
            "newswire", "newspaper", "telegram", "leader", "express", "pravda", "intelligencer", "pilot", "clarion", "banner",
            "outlook", "insider", "spectator", "correspondent", "novosti", "kurier", "bote",
            "anzeiger", "rundschau", "nachrichten", "gazeta", "diario", "jornal", "giornale", "dagblad", "bladet", "avisen", "posten");
    private static final Set<String> FIRST = Set.of("radio", "channel", "tv", "agence", "agencia", "diario", "gazeta", "jornal", "daily");
    private static final Set<String> JOINS = Set.of("of", "and", "de", "la", "del", "for", "der", "di");
    /** Capitalised words that may follow a one-word name without being part of it: "told Reuters Thursday". */
    private static final Set<String> AFTER = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "news", "radio", "tv", "magazine");

    /** A name at words [from, to) of a list, with its usual form. */
    record Found(int from, int to, String name, String key, boolean known) { }

    private final Map<String, String> usual;

    private final Set<String> addresses;

    private OutletNames(Map<String, String> usual, Set<String> addresses) {
        this.usual = Map.copyOf(usual);
        this.addresses = Set.copyOf(addresses);
    }

    static OutletNames load() {
        Map<String, String> usual = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                OutletNames.class.getResourceAsStream("/standpoint/origin/outlets.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) continue;
                String[] names = line.replace("*", "").split("=");
                for (String name : names) usual.putIfAbsent(key(name), names[0].strip());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the list of outlets cannot be read", unreadable);
        }
        return new OutletNames(usual, Set.of());
    }

    /** The same names and those that a record's articles bear, or their addresses. */
    OutletNames with(Iterable<Article> articles) {
        Map<String, String> more = new HashMap<>(usual);
        for (Article article : articles) {
            article.outlet().filter(outlet -> !key(outlet).isEmpty()).ifPresent(outlet -> more.putIfAbsent(key(outlet), outlet.strip()));
        }
        Set<String> sites = new java.util.HashSet<>();
        for (Article article : articles) {
            for (String label : labels(article.page())) if (more.putIfAbsent(key(label), label.replace('-', ' ')) == null) sites.add(key(label));
        }
        return new OutletNames(more, sites);
    }

    /** The form under which names of one outlet are equal: known other names brought together, no article, lower case. */
    String canonical(String name) {
        String key = key(name);
        return usual.containsKey(key) ? key(usual.get(key)) : key;
    }

    /** True when an article appeared with an outlet: by the outlet's name that its page gives, or by its address. */
    boolean published(Article article, String key) {
        if (article.outlet().isPresent() && same(canonical(article.outlet().get()), key)) return true;
        return hosts(article.page()).stream().anyMatch(label -> ofHost(label, key));
    }

    /** True when an article's address is one that names an outlet. */
    boolean addressed(Article article) { return !hosts(article.page()).isEmpty(); }

    /** True when an article's address is an outlet's. */
    boolean at(Article article, String key) { return hosts(article.page()).stream().anyMatch(label -> ofHost(label, key)); }

    /** The names an article's outlet may be cited by, for looking it up. */
    List<String> imprints(Article article) {
        List<String> imprints = new ArrayList<>(hosts(article.page()));
        article.outlet().map(outlet -> compact(canonical(outlet))).filter(outlet -> !imprints.contains(outlet)).ifPresent(imprints::add);
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

    boolean known(String name) { return usual.containsKey(key(name)); }

    /** True when a name is on the list, or an article's own outlet bears it: an address alone may be anybody's. */
    boolean listed(String name) { return known(name) && !addresses.contains(key(name)); }

    /** True when a name says of itself that it is an outlet's, or is known as one. */
    boolean names(String name) {
        if (listed(name)) return true;
        List<Word> words = Word.in(name);
        if (words.size() < 2 || !words.get(words.size() - 1).capital(name)) return false;
        if (words.stream().anyMatch(word -> !word.capital(name) && !JOINS.contains(word.form()) && !word.form().equals("the"))) return false;
        boolean named = words.size() > 2 || !words.get(0).form().equals("the");
        return named && (HEADS.contains(words.get(words.size() - 1).form()) || FIRST.contains(words.get(0).form()) && words.get(0).capital(name));
    }

    /**
     * The outlet whose name begins at a word: the longest known name, or a run of capitalised words with a telling head.
     * @param anyName take any capitalised run: the words around already say that it is an outlet
     */
    Optional<Found> at(String text, List<Word> words, int from, boolean anyName) {
        int start = from < words.size() && words.get(from).form().equals("the") ? from + 1 : from;
        int end = runEnd(text, words, start);
        if (end == start) return Optional.empty();
        for (int to = end; to > start; to--) {
            String name = text.substring(words.get(start).start(), words.get(to - 1).end());
            String bare = withoutPossessive(name);
            boolean more = to < end && to == start + 1 && !AFTER.contains(words.get(to).form()) && !bare.equals(bare.toUpperCase(java.util.Locale.ROOT));
            // "told Petra Vance" names a person, and not the agency Petra.
            if (known(bare) && !more) return Optional.of(new Found(start, to, usual(bare), canonical(bare), true));
        }
        for (int to = end; to > start + 1; to--) {
            boolean heads = HEADS.contains(words.get(to - 1).form());
            if (heads || FIRST.contains(words.get(start).form()) && to == Math.min(end, start + 2)) return found(text, words, start, to);
        }
        return anyName ? found(text, words, start, end) : Optional.empty();
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
            else if (at == start || !JOINS.contains(word.form())) break;
            if (at > start && text.startsWith("'s", word.end() - 2) | text.startsWith("’s", word.end() - 2)) break;
        }
        return end;
    }

    private static boolean joined(String text, Word before, Word word) {
        String between = text.substring(before.end(), word.start());
        return between.equals(" ") || between.equals("-") || between.equals(" & ") || between.equals("/") || between.equals(".");
    }

    private static String key(String name) {
        List<Word> words = Word.in(name);
        List<String> forms = words.stream().map(Word::form).collect(Collectors.toCollection(ArrayList::new));
        if (forms.size() > 1 && forms.get(0).equals("the")) forms.remove(0);
        return String.join(" ", forms);
    }
}
