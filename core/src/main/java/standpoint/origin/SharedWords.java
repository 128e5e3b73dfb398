package standpoint.origin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import standpoint.news.Field;
import standpoint.news.Passage;
import standpoint.news.Statement;
import standpoint.news.Word;

/** Finds sources of several articles that quote the same words: runs of five words and more, long or telling enough to be no commonplace. */
final class SharedWords {

    private static final int RUN = 5;
    private static final int HOLDERS = 16;
    private static final Set<String> COMMON = Set.copyOf(List.of(("the a an and or but if of to in on at for from by with as is are was were be been being am it its this that these those"
            + " i we you he she they me us him her them my our your his their not no nor so do does did done have has had will would shall should can could may"
            + " might must there here what which who whom when where why how all any some every each more most very just also than then too only now up out"
            + " about into over after before because through during get got go going make made let im dont thats weve ive youre theyre cant wont"
            + " one two people think know while rather still yet though although until unless upon without within between among against never always ever again back down off first last next around"
            + " away another both either neither whether else such same own other others something nothing anything everything someone anyone everyone nobody keep put"
            + " want need say said says like well much many time year years today way thing things take come good new stand ready")
            .split(" ")));

    /** The same words in two sources. */
    record Match(Source one, Source other, int words, int telling, Passage first, Passage second) { }

    /** @param plain not between quotation marks: the words of a document, of an interview in full, of a post */
    private record Quoted(Source source, Passage passage, List<Word> words, boolean plain) { }

    private record Place(int quoted, int at) { }

    private SharedWords() { }

    /** True for a word that tells something of what was said. */
    static boolean telling(String form) { return form.length() > 1 && !COMMON.contains(form); }

    static List<Match> find(List<Source> sources) {
        List<Quoted> all = new ArrayList<>();
        for (Source source : sources) quoted(source, all);
        int quotations = all.size();
        plain(sources, all);
        Map<Long, List<Place>> holders = new HashMap<>();
        List<Match> matches = new ArrayList<>();
        for (int later = 0; later < all.size(); later++) {
            Map<Integer, BitSet> covered = covered(all, later, holders);
            for (Map.Entry<Integer, BitSet> entry : covered.entrySet()) match(all.get(entry.getKey()), all.get(later), entry.getValue(), matches);
            if (later < quotations) add(all.get(later), later, holders);
        }
        return matches;
    }

    /** For each earlier quotation the words of a later one that stand in both. */
    private static Map<Integer, BitSet> covered(List<Quoted> all, int later, Map<Long, List<Place>> holders) {
        Map<Integer, BitSet> covered = new TreeMap<>();
        List<Word> words = all.get(later).words();
        for (int at = 0; at + RUN <= words.size(); at++) {
            for (Place place : holders.getOrDefault(hash(words, at), List.of())) {
                Quoted earlier = all.get(place.quoted());
                boolean samePlace = earlier.source() == all.get(later).source() || all.get(later).plain() && earlier.source().prose() == all.get(later).source().prose();
                if (!samePlace) covered.computeIfAbsent(place.quoted(), key -> new BitSet()).set(at, at + RUN);
            }
        }
        return covered;
    }

    private static void add(Quoted quoted, int number, Map<Long, List<Place>> holders) {
        Set<Long> seen = new HashSet<>();
        for (int at = 0; at + RUN <= quoted.words().size(); at++) {
            long hash = hash(quoted.words(), at);
            List<Place> places = holders.computeIfAbsent(hash, key -> new ArrayList<>(1));
            if (places.size() < HOLDERS && seen.add(hash)) places.add(new Place(number, at));
        }
    }

    private static void match(Quoted earlier, Quoted later, BitSet covered, List<Match> matches) {
        int longest = 0;
        int telling = 0;
        for (int from = covered.nextSetBit(0); from >= 0; from = covered.nextSetBit(covered.nextClearBit(from))) {
            int to = covered.nextClearBit(from);
            int tells = 0;
            for (int at = from; at < to; at++) if (telling(later.words().get(at).form())) tells++;
            if (tells > telling || tells == telling && to - from > longest) {
                telling = tells;
                longest = to - from;
            }
        }
        // All of a short quotation: "Not one mill, not one machine".
        int shorter = Math.min(earlier.words().size(), later.words().size());
        boolean whole = !later.plain() && longest >= RUN && longest >= shorter && telling >= 2;
        // What one page quotes and another says in its own words may be chance sooner than what both quote.
        int more = later.plain() ? 1 : 0;
        if (whole || longest >= 7 + more && telling >= 2 + more || longest >= RUN + more && telling >= 3 + more) {
            matches.add(new Match(earlier.source(), later.source(), longest, telling, earlier.passage(), later.passage()));
        }
    }

    private static void quoted(Source source, List<Quoted> all) {
        String text = source.prose().reading().article().text();
        for (Quotations.Span span : source.loose()) add(source, text, span.start(), span.end(), all);
        for (Statement statement : source.statements()) {
            for (Passage content : statement.content()) {
                if (content.field() != Field.TEXT) {
                    if (statement.form() == Statement.Form.DIRECT) all.add(new Quoted(source, content, Word.in(content.text()), false));
                    continue;
                }
                boolean any = false;
                for (Quotations.Span span : overlapping(source.prose().quotations(), content)) {
                    int start = Math.max(span.start(), content.start());
                    int end = Math.min(span.end(), content.end());
                    any = true;
                    add(source, text, start, end, all);
                }
                if (!any && statement.form() == Statement.Form.DIRECT) add(source, text, content.start(), content.end(), all);
            }
        }
    }

    /** The sentences outside quotation marks, each with the source whose statement holds it, else with the article's own words. */
    private static void plain(List<Source> sources, List<Quoted> all) {
        Map<Prose, TreeMap<Integer, Source>> starts = new LinkedHashMap<>();
        Map<Prose, Source> own = new LinkedHashMap<>();
        for (Source source : sources) {
            if (source.own()) own.putIfAbsent(source.prose(), source);
            for (Statement statement : source.statements()) {
                for (Passage content : statement.content()) {
                    if (content.field() == Field.TEXT && content.length() > 30) starts.computeIfAbsent(source.prose(), key -> new TreeMap<>()).putIfAbsent(content.start(), source);
                }
            }
        }
        own.forEach((prose, itself) -> {
            TreeMap<Integer, Source> held = starts.getOrDefault(prose, new TreeMap<>());
            for (Prose.Line line : prose.lines()) {
                if (line.own().size() < RUN + 1) continue;
                Map.Entry<Integer, Source> in = held.floorEntry(line.end());
                Source source = in != null && in.getKey() >= line.start() ? in.getValue() : itself;
                Passage passage = prose.reading().article().passage(line.own().get(0).start(), line.own().get(line.own().size() - 1).end());
                all.add(new Quoted(source, passage, line.own(), true));
            }
        });
    }

    private static void add(Source source, String text, int start, int end, List<Quoted> all) {
        List<Word> words = Word.in(text, start, end);
        if (words.size() >= RUN) all.add(new Quoted(source, source.prose().reading().article().passage(start, end), words, false));
    }

    private static List<Quotations.Span> overlapping(List<Quotations.Span> spans, Passage content) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (spans.get(middle).end() <= content.start()) low = middle + 1;
            else high = middle;
        }
        int to = low;
        while (to < spans.size() && spans.get(to).start() < content.end()) to++;
        return spans.subList(low, to);
    }

    private static long hash(List<Word> words, int at) {
        long hash = 1125899906842597L;
        for (int next = at; next < at + RUN; next++) hash = 1099511628211L * (hash ^ Prose.hashOf(words.get(next).form()));
        return hash;
    }
}
