package standpoint.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import standpoint.news.Origin;
import standpoint.news.Origin.Link;
import standpoint.news.Origin.Link.How;
import standpoint.news.Origins;
import standpoint.news.Passage;
import standpoint.news.Statement;

/** Writes what was traced as origins: names each, lists its articles and draws its chain. */
final class OriginWriter {

    /** Pairs of articles with the same text are all written for so many; beyond, each with the first alone. */
    private static final int ALL_PAIRS = 40;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you", "who", "that", "this", "these", "those", "one");

    private final OriginTracer.Trace trace;
    private final CitationFinder citations;
    private final Map<String, String> copyOf = new TreeMap<>();
    private final Map<Prose, Copy> copies;
    /** The articles whose further citations are written already: each once, with the article's own words. */
    private final Set<Prose> told = new LinkedHashSet<>();
    /** Which articles have a source in which group. */
    private final Set<String> present = new LinkedHashSet<>();

    OriginWriter(OriginTracer.Trace trace, CitationFinder citations) {
        this.trace = trace;
        this.citations = citations;
        this.copies = CopyFinder.nearest(trace.copies());
        for (Source source : trace.sources()) present.add(source.prose().place() + "|" + trace.groups().leader(source));
        copies.forEach((prose, copy) -> copyOf.put(prose.id(), copy.of().id()));
    }

    Origins write(Map<String, String> versions, ClaimPairs pairs) {
        Map<Integer, String> originOf = new LinkedHashMap<>();
        Map<String, String> statements = new TreeMap<>();
        List<Origin> origins = new ArrayList<>();
        Map<Integer, List<Source>> groups = trace.groups().all(trace.sources());
        groups.forEach((leader, sources) -> {
            List<String> keys = sources.stream().flatMap(source -> OriginTracer.keys(source).stream()).toList();
            String id = "origin-" + (keys.isEmpty() ? Origins.key(sources.get(0).prose().id(), Source.NOBODY) : keys.get(0));
            originOf.put(leader, id);
            if (keys.isEmpty() && sources.size() == 1) return;
            for (Source source : sources) {
                for (String key : OriginTracer.keys(source)) statements.putIfAbsent(key, id);
            }
            origins.add(origin(id, sources));
        });
        copyOf.keySet().removeAll(versions.keySet());
        return new Origins(origins, copyOf, versions, statements, alike(), pairs.perhaps(originOf), pairs.onOneClaim(originOf));
    }

    private List<Origins.Pair> alike() {
        Map<String, Origins.Pair> pairs = new TreeMap<>();
        Map<Prose, Integer> written = new LinkedHashMap<>();
        for (Copy copy : trace.copies()) {
            boolean known = copy.of().id().equals(copyOf.get(copy.copy().id())) || copy.copy().id().equals(copyOf.get(copy.of().id()));
            if (copy.directed() || known || oneRoot(copy) || written.merge(copy.copy(), 1, Integer::sum) > ALL_PAIRS) continue;
            String why = copy.shape() == Copy.Shape.FULL ? "the same text" : copy.shape() == Copy.Shape.EDITED ? "the same text, edited" : "a part of the same text";
            Origins.Pair pair = Origins.Pair.of(copy.of().id(), copy.copy().id(), why + "; nothing tells which was first");
            pairs.put(pair.one() + pair.other(), pair);
        }
        return List.copyOf(pairs.values());
    }

    /** True when both are copies of one article: that they are alike says no more. */
    private boolean oneRoot(Copy copy) {
        String one = first(copy.of().id());
        return one.equals(first(copy.copy().id()));
    }

    private String first(String article) {
        String at = article;
        for (int steps = 0; steps < copyOf.size() && copyOf.containsKey(at); steps++) at = copyOf.get(at);
        return at;
    }

    private Origin origin(String id, List<Source> sources) {
        Set<String> articles = new LinkedHashSet<>();
        Map<String, Link> chain = new LinkedHashMap<>();
        for (Source source : sources) {
            articles.add(source.prose().id());
            link(source, chain);
        }
        Origin.Kind kind = kind(sources);
        return new Origin(id, what(kind, sources, articles.size()), kind, List.copyOf(articles), List.copyOf(chain.values()));
    }

    private void link(Source source, Map<String, Link> chain) {
        String article = source.prose().id();
        Copy copy = copies.get(source.prose());
        if (copy != null && present.contains(copy.of().place() + "|" + trace.groups().leader(source))) {
            add(chain, new Link(article, copy.of().id(), How.COPIES, copied(copy)));
        }
        String from = article;
        if (source.citation().isPresent()) {
            Citation citation = source.citation().get();
            Optional<Prose> report = Optional.ofNullable(trace.resolved().get(citation));
            from = report.map(Prose::id).orElse(citation.name());
            How how = citation.kind() == Citation.Kind.CREDIT ? How.COPIES : How.CITES;
            if (!from.equals(copyOf.get(article))) add(chain, new Link(article, from, how, List.of(citation.passage())));
        }
        if (source.own() && told.add(source.prose())) {
            for (Citation citation : trace.citations().get(source.prose())) other(source, citation, chain);
        }
        boolean somebody = !source.label().isEmpty() && !PRONOUNS.contains(source.label().toLowerCase(java.util.Locale.ROOT));
        if (somebody) add(chain, new Link(from, source.label(), How.QUOTES, quoted(source)));
    }

    /** A citation that no statement rests on, and an outlet's denial. */
    private void other(Source source, Citation citation, Map<String, Link> chain) {
        if (source.citation().filter(citation::equals).isPresent()) return;
        if (citation.kind() == Citation.Kind.DENIAL) {
            deny(source, citation, chain);
            return;
        }
        if (citations.own(source.prose().reading().article(), citation.key())) return;
        String to = Optional.ofNullable(trace.resolved().get(citation)).map(Prose::id).orElse(citation.name());
        if (!to.equals(copyOf.get(source.prose().id()))) add(chain, new Link(source.prose().id(), to, How.CITES, List.of(citation.passage())));
    }

    /** "Norwick Wire denied having reported this": against every article that cites it on the same thing. */
    private void deny(Source source, Citation denial, Map<String, Link> chain) {
        trace.citations().forEach((prose, cited) -> {
            if (prose == source.prose()) return;
            for (Citation citation : cited) {
                boolean meant = citation.kind() != Citation.Kind.DENIAL && OutletNames.same(citation.key(), denial.key());
                if (!meant) continue;
                String from = citations.own(source.prose().reading().article(), denial.key()) ? source.prose().id() : denial.name();
                add(chain, new Link(from, prose.id(), How.DENIES, List.of(denial.passage(), citation.passage())));
                return;
            }
        });
    }

    private static void add(Map<String, Link> chain, Link link) {
        if (!link.from().equals(link.to())) chain.putIfAbsent(link.from() + ">" + link.to() + ">" + link.kind(), link);
    }

    private static List<Passage> copied(Copy copy) {
        Copy.Pair pair = copy.lines().get(0);
        Prose.Line mine = copy.copy().lines().get(pair.copy());
        Prose.Line theirs = copy.of().lines().get(pair.of());
        return List.of(words(copy.copy(), mine), words(copy.of(), theirs));
    }

    private static Passage words(Prose prose, Prose.Line line) {
        return prose.reading().article().passage(line.words().get(0).start(), line.words().get(line.words().size() - 1).end());
    }

    private static List<Passage> quoted(Source source) {
        Statement first = source.statements().get(0);
        return List.of(first.content().get(0));
    }

    private Origin.Kind kind(List<Source> sources) {
        Map<Origin.Kind, Integer> kinds = new TreeMap<>();
        for (Source source : sources) source.occasion().ifPresent(occasion -> kinds.merge(occasion.kind(), 1, Integer::sum));
        Optional<Origin.Kind> most = kinds.entrySet().stream().max(Map.Entry.<Origin.Kind, Integer>comparingByValue()
                .thenComparing(entry -> -entry.getKey().ordinal())).map(Map.Entry::getKey);
        if (most.isPresent()) return most.get();
        boolean speaks = sources.stream().anyMatch(source -> !source.own());
        return speaks ? Origin.Kind.UNKNOWN : Origin.Kind.REPORT;
    }

    private String what(Origin.Kind kind, List<Source> sources, int articles) {
        Optional<Source> speaker = speaker(sources);
        Optional<String> outlet = sources.stream().flatMap(source -> source.occasion().flatMap(Occasion::name)
                .or(() -> source.citation().map(Citation::name)).stream()).findFirst();
        boolean shared = articles > 1 && sources.stream().anyMatch(trace.groups()::sharesWords);
        String known = shared ? ", known by the same words quoted in " + articles + " articles" : "";
        if (speaker.isEmpty()) return report(sources, outlet);
        String name = PRONOUNS.contains(speaker.get().label().toLowerCase(java.util.Locale.ROOT)) ? "somebody" : speaker.get().label();
        return switch (kind) {
            case INTERVIEW -> "interview of " + name + outlet.map(paper -> " with " + paper).orElse("") + known;
            case SPEECH -> "speech of " + name + known;
            case POST -> "post of " + name + known;
            case CONFERENCE -> "press conference of " + name + known;
            case DOCUMENT -> "document or written statement of " + name + known;
            default -> name + (outlet.isPresent() ? ", through " + outlet.get() : ", as reported by " + reporter(sources.get(0))) + known;
        };
    }

    /** Whose words they are: somebody with a name rather than a role or a body, who speaks in the most articles, by the longest name. */
    private static Optional<Source> speaker(List<Source> sources) {
        Map<String, Set<Prose>> heard = new TreeMap<>();
        for (Source source : sources) heard.computeIfAbsent(source.speaker(), speaker -> new LinkedHashSet<>()).add(source.prose());
        return sources.stream().filter(source -> !source.own()).max(Comparator.<Source>comparingInt(source -> source.proper() ? 2 : source.named() ? 1 : 0)
                .thenComparing(source -> heard.get(source.speaker()).size()).thenComparing(source -> source.label().length()).thenComparing(source -> -source.number()));
    }

    private static String report(List<Source> sources, Optional<String> outlet) {
        Optional<Source> itself = sources.stream().filter(source -> source.citation().isEmpty()).findFirst();
        if (itself.isEmpty()) return "report of " + outlet.orElse("an outlet") + ", cited by " + reporter(sources.get(0));
        String title = itself.get().prose().reading().article().title();
        return "report of " + reporter(itself.get()) + (title.isBlank() ? "" : " (" + title + ")");
    }

    private static String reporter(Source source) {
        return source.prose().reading().article().outlet().orElse(source.prose().reading().article().page());
    }
}
