package standpoint.origin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Field;
import standpoint.news.Moment;
import standpoint.news.When;
import standpoint.news.Word;

/** Finds the article of the record that a citation means: of the outlet named, not later, and on the same thing. */
final class CitationResolver {

    /** An outlet with very many articles is searched among those nearest in time. */
    private static final int CANDIDATES = 200;
    /** A citation without a day means a report of about this time. */
    private static final int FEW_DAYS = 14;
    private static final double LATER_VERSION = 0.7;
    /** What is cited is mostly of these days: an outlet's report of last week on the same matter is the less likely one. */
    private static final int FEW = 3;
    private static final double OLD = 0.75;
    private static final double FIRST = 2;
    private static final double CLEARLY = 1.05;
    /** Lines at the head of a page, and letters that a programme's name has at least. */
    private static final int HEAD = 3;
    private static final int PROGRAMME = 6;
    /** Of two reports of one outlet the later one is meant rather: how much less a day counts, and the least. */
    private static final double DAY = 0.1;
    private static final double RECENT = 0.7;

    private final Map<String, List<Prose>> byOutlet = new LinkedHashMap<>();
    private final Map<String, Set<String>> contents = new HashMap<>();
    private final Set<String> versions;
    private final Map<String, Instant> retrieved;
    private final Map<String, List<Prose>> similar = new HashMap<>();
    private final Set<Prose> denying = new LinkedHashSet<>();
    private final Map<String, List<Prose>> programmes = new HashMap<>();

    /**
     * @param versions  ids of articles that are later versions of others
     * @param retrieved article id to when its page was fetched, as far as known
     */
    CitationResolver(List<Prose> all, OutletNames outlets, Set<String> versions, Map<String, Instant> retrieved) {
        this.versions = versions;
        this.retrieved = retrieved;
        for (Prose prose : all) {
            List<String> imprints = outlets.imprints(prose.reading().article());
            for (String imprint : imprints) byOutlet.computeIfAbsent(imprint, key -> new ArrayList<>()).add(prose);
            programmes(prose, imprints);
        }
    }

    /** An article whose outlet denies having reported something is not the report that others mean. */
    void leaveOut(Set<Prose> denying) { this.denying.addAll(denying); }

    private boolean fetchedAfter(Prose candidate, Prose from) {
        Optional<LocalDate> day = published(from).map(Moment::lastDay);
        Instant fetched = retrieved.get(candidate.id());
        return fetched != null && day.isPresent() && fetched.atOffset(ZoneOffset.UTC).toLocalDate().isAfter(day.get());
    }

    /** The article meant, or nothing: the outlet's report is then outside the record. */
    Optional<Prose> resolve(Prose from, Citation citation) {
        List<Prose> candidates = byOutlet.getOrDefault(OutletNames.compact(citation.key()), List.of());
        // Ten thousand copies cite one outlet: looked for once.
        if (candidates.isEmpty()) candidates = similar.computeIfAbsent(citation.key(), this::bySimilarName);
        Set<String> said = new LinkedHashSet<>(around(from, citation));
        Prose best = null;
        double most = 0;
        boolean first = first(from, citation);
        int middle = candidates.size() <= CANDIDATES ? 0 : Math.max(0, position(candidates, from) - CANDIDATES / 2);
        for (Prose candidate : candidates.subList(middle, Math.min(candidates.size(), middle + CANDIDATES))) {
            if (candidate == from || denying.contains(candidate) || later(candidate, from) || candidate.reading().article().page().equals(from.reading().article().page())) continue;
            Set<String> content = content(candidate);
            int shared = Content.shared(said, content);
            double alike = said.isEmpty() ? 0 : (double) shared / said.size();
            double whole = alike(from, candidate);
            boolean enough = shared >= 3 && (alike >= 0.3 || whole >= 0.3) || shared >= 2 && whole >= 0.3;
            // A short note names its source and repeats few of its words: enough where the outlet has little else in the record.
            boolean few = candidates.size() <= 3 && shared >= 2 && (alike >= 0.15 || whole >= 0.2) && near(candidate, from, FEW_DAYS);
            enough |= few || candidates.size() <= 3 && whole >= 0.15 && near(candidate, from, FEW_DAYS);
            // A version that was fetched only on a day after the citing article appeared, or that may have been, may have been changed since.
            boolean mayBeLater = versions.contains(candidate.id()) && (fetchedAfter(candidate, from) || published(from).isEmpty());
            double score = (alike + whole) * (mayBeLater ? LATER_VERSION : 1) * (near(candidate, from, FEW) ? 1 : OLD) * Math.max(RECENT, 1 - DAY * days(candidate, from));
            if (enough && score > most * (best == null ? 1 : first ? FIRST : CLEARLY)) {
                most = score;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "First reported by the Mercury", "the Mercury was first with the news": the outlet's earliest report. */
    private static boolean first(Prose from, Citation citation) {
        String text = from.reading().article().words().field(citation.passage().field());
        String around = text.substring(Math.max(0, citation.passage().start() - 25), Math.min(text.length(), citation.passage().end() + 30));
        return Word.in(around).stream().anyMatch(word -> word.form().equals("first") || word.form().equals("originally"));
    }

    private List<Prose> bySimilarName(String key) {
        String compact = OutletNames.compact(key);
        for (Map.Entry<String, List<Prose>> entry : byOutlet.entrySet()) {
            String imprint = entry.getKey();
            if (imprint.equals("the" + compact) || compact.length() > 5 && imprint.startsWith(compact) || imprint.length() > 5 && compact.startsWith(imprint)
                    || compact.length() > 5 && imprint.endsWith(compact)) {
                return entry.getValue();
            }
        }
        return programmes.getOrDefault(key, List.of());
    }

    /** The name of a programme at the head of a page, beside the station's: "Kystradio - Morning Line". */
    private void programmes(Prose prose, List<String> imprints) {
        String[] lines = prose.reading().article().words().field(Field.METADATA).split("\n", HEAD + 1);
        for (int at = 0; at < Math.min(HEAD, lines.length); at++) {
            StringBuilder station = new StringBuilder();
            List<String> words = Word.in(lines[at].replaceFirst("^head: ", "")).stream().map(Word::form).toList();
            for (int end = 1; end < words.size(); end++) {
                station.append(words.get(end - 1));
                String name = String.join(" ", words.subList(end, words.size()));
                if (name.length() >= PROGRAMME && imprints.contains(station.toString())) programmes.computeIfAbsent(name, key -> new ArrayList<>()).add(prose);
            }
        }
    }

    /** Where an article would stand among candidates in order. */
    private static int position(List<Prose> candidates, Prose from) {
        int low = 0;
        int high = candidates.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (candidates.get(middle).place() < from.place()) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** The telling words of the citing sentence and the one after it; of the whole article for a credit. */
    private Set<String> around(Prose from, Citation citation) {
        if (citation.kind() == Citation.Kind.CREDIT || citation.passage().field() != Field.TEXT || from.lines().isEmpty()) return content(from);
        int line = from.lineAt(citation.passage().start());
        Set<String> words = new LinkedHashSet<>();
        for (int at = line; at < Math.min(line + 2, from.lines().size()); at++) words.addAll(Content.of(from.lines().get(at).words()));
        words.removeAll(Content.of(Word.in(citation.name())));
        return words;
    }

    Set<String> content(Prose prose) {
        return contents.computeIfAbsent(prose.id(), key -> {
            Set<String> words = new LinkedHashSet<>(Content.of(Word.in(prose.reading().article().title())));
            for (Prose.Line line : prose.lines()) words.addAll(Content.of(line.words()));
            return words;
        });
    }

    /** How much two articles are about one thing: 0 to 1. */
    double alike(Prose one, Prose other) { return Content.alike(content(one), content(other)); }

    /** True when the candidate surely appeared on a later day. */
    private static boolean later(Prose candidate, Prose from) {
        // A version that was changed later is another text than the one that was cited.
        Optional<LocalDate> first = candidate.reading().article().updated().flatMap(When::moment).or(() -> published(candidate)).map(Moment::firstDay);
        Optional<LocalDate> last = published(from).map(Moment::lastDay);
        return first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
    }

    static Optional<Moment> published(Prose prose) { return prose.reading().article().published().flatMap(When::moment); }

    /** True unless the days of two articles are known and lie further apart than this. */
    static boolean near(Prose one, Prose other, int days) { return days(one, other) <= days; }

    /** How far apart the days of two articles are at least; 0 where one is not known. */
    private static long days(Prose one, Prose other) {
        Optional<Moment> first = published(one);
        Optional<Moment> second = published(other);
        if (first.isEmpty() || second.isEmpty()) return 0;
        LocalDate early = first.get().lastDay().isBefore(second.get().firstDay()) ? first.get().lastDay() : second.get().lastDay();
        LocalDate late = first.get().lastDay().isBefore(second.get().firstDay()) ? second.get().firstDay() : first.get().firstDay();
        return Math.max(0, late.toEpochDay() - early.toEpochDay());
    }
}
