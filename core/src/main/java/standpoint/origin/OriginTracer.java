package standpoint.origin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import standpoint.network.TextNetwork;
import standpoint.news.Identity;
import standpoint.news.Moment;
import standpoint.news.Origins;
import standpoint.news.Reading;
import standpoint.news.Statement;

/**
 * Traces reports to where they come from: which are copies or versions of others, which cite others, and which rest on one interview,
 * speech, post, press conference or document. The order of the readings tells only which of two versions of a page came later,
 * when the page itself does not.
 */
public final class OriginTracer {

    private final OutletNames names = OutletNames.load();
    private final Optional<Function<OccasionPair, OccasionReader.Shares>> reader;

    public OriginTracer() { this(Optional.of(judge(new OccasionReader(TextNetwork::shipped), OccasionWeights.shipped()))); }

    private static Function<OccasionPair, OccasionReader.Shares> judge(OccasionReader network, OccasionWeights weights) { return pair -> weights.weigh(pair, network.judge(pair)); }

    /** @param reader that tells how likely two articles report one occasion */
    OriginTracer(Optional<Function<OccasionPair, OccasionReader.Shares>> reader) { this.reader = reader; }

    /** One that tells occasions by its rules alone. */
    public static OriginTracer rulesAlone() { return new OriginTracer(Optional.empty()); }

    /** The sources of all articles, what was found between the articles, and what joins them. */
    record Trace(List<Prose> articles, List<Source> sources, Map<Prose, List<Citation>> citations, List<Copy> copies,
                 Map<Citation, Prose> resolved, SourceGroups groups) { }

    public Origins trace(List<Reading> readings, List<Identity> identities) { return trace(readings, identities, Map.of()); }

    /** @param retrieved article id to when its page was fetched: it appeared no later */
    public Origins trace(List<Reading> readings, List<Identity> identities, Map<String, Instant> retrieved) {
        Sorted sorted = sorted(readings, identities, retrieved);
        Map<Citation, Prose> resolved = resolve(sorted.citations(), sorted.sources(), sorted.finder(), sorted.resolver());
        List<Copy> copies = new CopyFinder(new CopyDirection(sorted.outlets(), credits(sorted.citations(), sorted.finder()), reports(sorted.citations(), resolved), wires(sorted.citations(), sorted.finder()),
                retrieved)).find(sorted.articles());
        SourceJoiner joiner = new SourceJoiner(sorted.sources(), sorted.resolver(), sorted.outlets(), reader);
        SourceGroups groups = joiner.join(withVersions(copies, sorted.versions(), sorted.articles()), resolved);
        Trace trace = new Trace(sorted.articles(), sorted.sources(), sorted.citations(), copies, resolved, groups);
        return new OriginWriter(trace, sorted.finder()).write(sorted.versions(), joiner.pairs());
    }

    /** The pairs of articles that may report one occasion: what the network that judges them is learned from. */
    public List<OccasionPair> pairs(List<Reading> readings, List<Identity> identities, Map<String, Instant> retrieved) {
        Sorted sorted = sorted(readings, identities, retrieved);
        OccasionPairs pairs = sorted.pairs();
        return pairs.candidates().stream().map(two -> pairs.pair(two.one(), two.other())).toList();
    }

    /** Two articles as the network reads them, whatever the rules hold of them. */
    public OccasionPair pair(Reading first, Reading second, List<Identity> identities) {
        Sorted sorted = sorted(List.of(first, second), identities, Map.of());
        return sorted.pairs().pair(sorted.articles().get(0), sorted.articles().get(1));
    }

    /** How likely two articles report one occasion by the network and the signs, 0 to 1; nothing without it. */
    public OptionalDouble oneOccasion(OccasionPair pair) { return reader.map(network -> OptionalDouble.of(network.apply(pair).one())).orElse(OptionalDouble.empty()); }

    /** The articles in order with what each one cites and has from whom, before anything is joined. */
    private record Sorted(List<Prose> articles, OutletNames outlets, CitationFinder finder, Map<Prose, List<Citation>> citations, Map<String, String> versions, CitationResolver resolver, List<Source> sources) {

        OccasionPairs pairs() { return new OccasionPairs(sources, resolver, new OneOccasion(resolver, new RoleNames(sources))); }
    }

    private Sorted sorted(List<Reading> readings, List<Identity> identities, Map<String, Instant> retrieved) {
        List<Prose> articles = inOrder(readings);
        OutletNames outlets = names.with(articles.stream().map(prose -> prose.reading().article()).toList());
        CitationFinder finder = new CitationFinder(outlets);
        Map<Prose, List<Citation>> citations = new LinkedHashMap<>();
        for (Prose prose : articles) citations.put(prose, finder.find(prose.reading().article()));
        Map<String, String> versions = VersionFinder.find(met(readings, articles));
        CitationResolver resolver = new CitationResolver(articles, outlets, versions.keySet(), retrieved);
        resolver.leaveOut(denying(citations, finder));
        citations.replaceAll((prose, cited) -> withoutMereMentions(prose, cited, resolver, finder));
        List<Source> sources = new ArrayList<>();
        SourceFinder sourceFinder = new SourceFinder(outlets, finder, identities);
        for (Prose prose : articles) sources.addAll(sourceFinder.find(prose, citations.get(prose), sources.size()));
        return new Sorted(articles, outlets, finder, citations, versions, resolver, sources);
    }

    /** The form under which the names of one outlet are equal: "FT" and "Financial Times". */
    public String outlet(String name) { return names.canonical(name); }

    /** The articles in which their own outlet denies something. */
    private static Set<Prose> denying(Map<Prose, List<Citation>> citations, CitationFinder finder) {
        Set<Prose> denying = new LinkedHashSet<>();
        citations.forEach((prose, cited) -> {
            boolean own = cited.stream().anyMatch(citation -> citation.kind() == Citation.Kind.DENIAL && finder.own(prose.reading().article(), citation.key()));
            if (own) denying.add(prose);
        });
        return denying;
    }

    /** An outlet that is only mentioned is cited when its report of the same thing stands in the record. */
    private static List<Citation> withoutMereMentions(Prose prose, List<Citation> cited, CitationResolver resolver, CitationFinder finder) {
        List<Citation> kept = new ArrayList<>();
        for (Citation citation : cited) {
            if (citation.kind() != Citation.Kind.MENTION) kept.add(citation);
            else if (!finder.own(prose.reading().article(), citation.key()) && resolver.resolve(prose, citation).isPresent()) kept.add(citation.reporting());
        }
        return List.copyOf(kept);
    }

    /** By time, those without one last, then by id: the same for every order of the readings. One article twice is one. */
    private static List<Prose> inOrder(List<Reading> readings) {
        Map<String, Reading> once = new TreeMap<>();
        for (Reading reading : readings) once.putIfAbsent(reading.article().id(), reading);
        Comparator<Reading> order = Comparator.comparing((Reading reading) -> published(reading).isEmpty())
                .thenComparing(reading -> published(reading).map(Moment::start).map(Object::toString).orElse(""))
                .thenComparing(reading -> reading.article().id());
        List<Prose> articles = new ArrayList<>();
        once.values().stream().sorted(order).forEach(reading -> articles.add(Prose.of(articles.size(), reading)));
        return List.copyOf(articles);
    }

    private static Optional<Moment> published(Reading reading) {
        return reading.article().published().flatMap(when -> when.moment());
    }

    private static List<Prose> met(List<Reading> readings, List<Prose> articles) {
        Map<String, Prose> byId = new HashMap<>();
        for (Prose prose : articles) byId.put(prose.id(), prose);
        Set<Prose> met = new LinkedHashSet<>();
        for (Reading reading : readings) met.add(byId.get(reading.article().id()));
        return List.copyOf(met);
    }

    /** For each article the outlets that it names as where its text comes from. */
    private static Map<Prose, Set<String>> credits(Map<Prose, List<Citation>> citations, CitationFinder finder) {
        Map<Prose, Set<String>> credits = new HashMap<>();
        citations.forEach((prose, cited) -> {
            Set<String> names = new LinkedHashSet<>();
            for (Citation citation : cited) {
                boolean credit = citation.kind() == Citation.Kind.CREDIT && !finder.own(prose.reading().article(), citation.key());
                if (credit) names.add(citation.key());
            }
            syndicated(prose, citations.keySet(), finder).ifPresent(names::add);
            credits.put(prose, names);
        });
        return credits;
    }

    /** Articles of an agency with its own mark at their head: of a text that others have too, they are the first. */
    private static Set<Prose> wires(Map<Prose, List<Citation>> citations, CitationFinder finder) {
        Set<Prose> wires = new LinkedHashSet<>();
        citations.forEach((prose, cited) -> {
            boolean own = cited.stream().anyMatch(citation -> citation.kind() == Citation.Kind.CREDIT && finder.at(prose.reading().article(), citation.key()));
            if (own) wires.add(prose);
        });
        return wires;
    }

    /** The outlet that a page names as its own and that another address of the record bears: the page has its text from there. */
    private static Optional<String> syndicated(Prose prose, Set<Prose> all, CitationFinder finder) {
        return finder.foreign(prose.reading().article()).filter(key -> all.stream()
                .anyMatch(other -> other != prose && finder.at(other.reading().article(), key)));
    }

    /** For each article the articles that it cites. */
    private static Map<Prose, Set<Prose>> reports(Map<Prose, List<Citation>> citations, Map<Citation, Prose> resolved) {
        Map<Prose, Set<Prose>> reports = new HashMap<>();
        citations.forEach((prose, cited) -> {
            Set<Prose> all = new LinkedHashSet<>();
            for (Citation citation : cited) {
                if (citation.kind() != Citation.Kind.CREDIT && resolved.containsKey(citation)) all.add(resolved.get(citation));
            }
            reports.put(prose, all);
        });
        return reports;
    }

    private static Map<Citation, Prose> resolve(Map<Prose, List<Citation>> citations, List<Source> sources, CitationFinder finder,
                                                CitationResolver resolver) {
        Map<Citation, Prose> resolved = new LinkedHashMap<>();
        for (Source source : sources) {
            source.citation().ifPresent(citation -> resolver.resolve(source.prose(), citation).ifPresent(report -> resolved.put(citation, report)));
        }
        citations.forEach((prose, cited) -> {
            for (Citation citation : cited) {
                if (finder.own(prose.reading().article(), citation.key())) continue;
                resolver.resolve(prose, citation).ifPresent(report -> resolved.put(citation, report));
            }
        });
        return resolved;
    }

    /** A later version has all that it kept from the earlier: to the sources it is a copy. */
    private static List<Copy> withVersions(List<Copy> copies, Map<String, String> versions, List<Prose> articles) {
        Map<String, Prose> byId = new HashMap<>();
        for (Prose prose : articles) byId.put(prose.id(), prose);
        List<Copy> all = new ArrayList<>(copies);
        versions.forEach((later, earlier) -> all.add(CopyFinder.version(byId.get(earlier), byId.get(later))));
        return all;
    }

    /** The statement keys of a source: for its own words also the article's own key. */
    static List<String> keys(Source source) {
        List<String> keys = new ArrayList<>();
        if (source.own()) keys.add(Origins.key(source.prose().id()));
        for (Statement statement : source.statements()) keys.add(Origins.key(source.prose().id(), statement.id()));
        return keys;
    }
}
