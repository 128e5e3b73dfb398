package standpoint.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import standpoint.news.Actor;
import standpoint.news.Origin;
import standpoint.news.Origins;
import standpoint.news.Statement;
import standpoint.news.Word;

/** Brings together the sources that are one, each kind of evidence in a step of its own. */
final class SourceJoiner {

    /** A phrase that comes back after so many days was said again. */
    private static final int PHRASE_DAYS = 4;
    private static final int PHRASE = 8;
    /** How much two articles have in common that are about one thing: two persons say "we should have moved the pen" of two floods. */
    private static final double ONE_THING = 0.25;
    /** A name of so many letters may be a body's that has a page of its own. */
    private static final int VOICE = 6;
    /** What a report says itself is the looser match: all of its words stand for one source. */
    private static final double OWN_WORDS = 0.8;

    /** What stands behind a company's name: "Carrow Foods Co.". */
    private static final Pattern COMPANY = Pattern.compile("(?i),? (co|ltd|inc|plc|corp|llc|ag|se|nv|gmbh|company|limited|corporation)\\.?( ltd\\.?)?$");

    private final List<Source> sources;
    private final Map<Prose, List<Source>> byArticle = new LinkedHashMap<>();
    private final CitationResolver resolver;
    private final OutletNames outlets;
    private final SourceGroups groups;
    private final OneOccasion occasions;
    private final SpeakerLists speakers;
    private final OccasionJudge judge;

    SourceJoiner(List<Source> sources, CitationResolver resolver, OutletNames outlets, Optional<Function<OccasionPair, OccasionReader.Shares>> reader) {
        this.outlets = outlets;
        this.sources = sources;
        this.resolver = resolver;
        this.groups = new SourceGroups(sources);
        RoleNames roles = new RoleNames(sources);
        this.speakers = new SpeakerLists(sources, roles);
        this.occasions = new OneOccasion(resolver, roles);
        this.judge = new OccasionJudge(new OccasionPairs(sources, resolver, occasions), reader);
        for (Source source : sources) byArticle.computeIfAbsent(source.prose(), key -> new ArrayList<>()).add(source);
    }

    SourceGroups join(List<Copy> copies, Map<Citation, Prose> resolved) {
        sameWords();
        sameStatement();
        byArticle.values().forEach(this::withinArticle);
        for (Copy copy : copies) copied(copy);
        for (Source source : sources) source.citation().map(resolved::get).ifPresent(report -> cited(source, report));
        new OccasionJoiner(sources, groups, judge).join(copies, resolved);
        sameOccasion();
        looseFragments();
        ownPages();
        sameOutsideReport(resolved);
        leads();
        new TellingJoiner(sources, groups).join();
        return groups;
    }

    /** The pairs of what was joined that may be one. */
    ClaimPairs pairs() { return new ClaimPairs(sources, groups, occasions, speakers, judge, new KeptBack(sources, outlets)); }

    /** What is surely the same first: a short phrase may then no longer bring together what different people said. */
    private void sameWords() {
        List<SharedWords.Match> matches = new ArrayList<>(SharedWords.find(sources));
        matches.sort(Comparator.comparingInt((SharedWords.Match match) -> (match.one().named() && match.other().named() ? 0 : 1))
                .thenComparingInt(match -> -match.telling()));
        for (SharedWords.Match match : matches) if (match.one().prose() != match.other().prose()) sameWords(match);
    }

    private void sameWords(SharedWords.Match match) {
        Source one = match.one();
        Source other = match.other();
        boolean clearly = match.words() >= 9 && match.telling() >= 4;
        // Nobody says twenty words twice in the same order, nor nine to two papers: then only another day tells two occasions apart.
        boolean many = match.words() >= 15 && match.telling() >= 5 || match.words() >= 9 && match.telling() >= 3 && interviews(one, other);
        boolean apart = many ? otherDays(one, other) : apart(one, other);
        if (apart || !one.maySpeak(other) && !(clearly && oneTime(one, other) && (!one.named() || !other.named() || resolver.alike(one.prose(), other.prose()) >= ONE_THING))) return;
        if (!many && groups.apart(one, other) || match.words() < PHRASE && !CitationResolver.near(one.prose(), other.prose(), PHRASE_DAYS)) return;
        if (one.maySpeak(other) && groups.otherSpeakers(one, other)) return;
        groups.joinByWords(one, other);
    }

    private static boolean interviews(Source one, Source other) {
        return one.occasion().isPresent() && other.occasion().isPresent() && one.occasion().get().kind() == Origin.Kind.INTERVIEW
                && other.occasion().get().kind() == Origin.Kind.INTERVIEW;
    }

    /** What two named people are both quoted with is one occasion, and one of the names wrong, when the pages are of one time. */
    private static boolean oneTime(Source one, Source other) {
        if (!one.named() || !other.named()) return true;
        boolean dated = CitationResolver.published(one.prose()).isPresent() && CitationResolver.published(other.prose()).isPresent();
        return dated && CitationResolver.near(one.prose(), other.prose(), 2);
    }

    private static boolean otherDays(Source one, Source other) {
        Optional<LocalDate> first = one.occasion().flatMap(Occasion::day);
        Optional<LocalDate> second = other.occasion().flatMap(Occasion::day);
        return first.isPresent() && second.isPresent() && Math.abs(first.get().toEpochDay() - second.get().toEpochDay()) > OccasionPairs.NEAR_DAYS;
    }

    static boolean apart(Source one, Source other) {
        return one.occasion().isPresent() && other.occasion().isPresent() && one.occasion().get().apart(other.occasion().get());
    }

    /** A sentence that a page repeats, or that two pages have word for word, is one statement. */
    private void sameStatement() {
        Map<String, Source> first = new HashMap<>();
        for (Source source : sources) {
            for (Statement statement : source.statements()) {
                StringBuilder words = new StringBuilder();
                int count = 0;
                for (var passage : statement.content()) {
                    for (Word word : Word.in(passage.text())) {
                        words.append(word.form()).append(' ');
                        count++;
                    }
                }
                if (count < 8) continue;
                Source before = first.putIfAbsent(words.toString(), source);
                if (before == null || apart(before, source)) continue;
                if (before.named() && before.sameSpeaker(source) || before.unnamed() && source.unnamed()) groups.join(before, source);
            }
        }
    }

    /** The headline's speaker and the text's; a role and a name at one occasion: "the roads minister" and Ines Maro. */
    private void withinArticle(List<Source> article) {
        for (Source one : article) {
            if (one.own() || !one.loose().isEmpty()) continue;
            for (Source other : article) {
                if (other.own() || !other.loose().isEmpty() || other == one || !one.maySpeak(other)) continue;
                boolean interview = one.occasion().isPresent() && other.occasion().isPresent() && one.occasion().get().outlet().isPresent()
                        && one.occasion().get().outlet().equals(other.occasion().get().outlet()) && one.unnamed() == other.unnamed();
                boolean headline = one.headline() && !other.headline() && one.unnamed() == other.unnamed()
                        && Content.alike(Content.of(one), Content.of(other)) >= 0.3;
                boolean occasion = one.occasion().isPresent() && other.occasion().isPresent() && one.named() && other.named()
                        && one.proper() != other.proper() && one.occasion().get().kind() == other.occasion().get().kind() && !apart(one, other);
                boolean speaker = one.proper() && one.sameSpeaker(other) && sort(one).equals(sort(other)) && !apart(one, other) && one.citation().equals(other.citation());
                if (interview || headline || occasion || speaker) groups.join(one, other);
            }
        }
    }

    private static Optional<Origin.Kind> sort(Source source) { return source.occasion().map(Occasion::kind); }

    private void leads() {
        Map<Integer, Set<Prose>> told = new HashMap<>();
        Map<Integer, Set<Prose>> own = new HashMap<>();
        for (Source source : sources) {
            told.computeIfAbsent(groups.leader(source), leader -> new LinkedHashSet<>()).add(source.prose());
            if (source.own()) own.computeIfAbsent(groups.leader(source), leader -> new LinkedHashSet<>()).add(source.prose());
        }
        Map<Source, Source> leads = new LinkedHashMap<>();
        for (List<Source> article : byArticle.values()) {
            // An earlier version of the page may know nothing of what was said later.
            leader(article).filter(speaker -> told.get(groups.leader(speaker)).containsAll(own.get(groups.leader(article.get(0)))))
                    .ifPresent(speaker -> leads.put(article.get(0), speaker));
        }
        leads.forEach(groups::join);
    }

    /** The speaker whose words an article begins with, when it rests on nobody else: its own words are from that occasion too. */
    private static Optional<Source> leader(List<Source> article) {
        if (article.get(0).citation().isPresent()) return Optional.empty();
        Source principal = null;
        int all = 0;
        for (Source source : article) {
            if (source.own() || !source.loose().isEmpty()) continue;
            all += source.statements().size();
            if (source.citation().isPresent() || !source.named()) continue;
            if (principal == null || source.statements().size() > principal.statements().size()) principal = source;
        }
        return Optional.ofNullable(principal == null || 2 * principal.statements().size() < all || !principal.inLead() ? null : principal);
    }

    /** What a copy has from the other: the statements in shared sentences, and its own words when most of them are the other's. */
    private void copied(Copy copy) {
        Map<Integer, Integer> lines = new TreeMap<>();
        for (Copy.Pair pair : copy.lines()) lines.put(pair.copy(), pair.of());
        for (Source mine : byArticle.getOrDefault(copy.copy(), List.of())) {
            if (mine.own()) {
                boolean most = copy.share() >= 0.25;
                if (most) groups.join(mine, byArticle.get(copy.of()).get(0));
                continue;
            }
            best(mine, copy.of(), 0.6).filter(other -> inShared(mine, copy.copy(), lines) || copy.share() >= 0.5)
                    .ifPresent(other -> groups.join(mine, other));
        }
    }

    private static boolean inShared(Source source, Prose prose, Map<Integer, Integer> lines) {
        return source.statements().stream().anyMatch(statement -> statement.content().get(0).field() == standpoint.news.Field.TEXT
                && lines.containsKey(prose.lineAt(statement.content().get(0).start())));
    }

    /** The source of an article that has the same speaker, or says the same where nobody is named. */
    private Optional<Source> best(Source mine, Prose prose, double least) {
        Source best = null;
        double most = -1;
        Set<String> content = Content.of(mine);
        for (Source other : byArticle.getOrDefault(prose, List.of())) {
            if (other.own() || !other.loose().isEmpty()) continue;
            boolean same = mine.named() && mine.sameSpeaker(other);
            double alike = Content.alike(content, Content.of(other)) + (same ? 1 : 0);
            if (!same && (!mine.maySpeak(other) || alike < least)) continue;
            if (alike > most) {
                most = alike;
                best = other;
            }
        }
        return Optional.ofNullable(best);
    }

    private void cited(Source source, Prose report) {
        List<Source> theirs = byArticle.getOrDefault(report, List.of());
        if (theirs.isEmpty()) return;
        Optional<Source> match = source.own() ? ownMatch(source, theirs) : best(source, report, 0.3).or(() -> ownMatch(source, theirs));
        groups.join(source, match.or(() -> principal(theirs)).orElse(theirs.get(0)));
    }

    /** The source that an article rests on: the one with most of its statements, when it spoke to the outlet. */
    private static Optional<Source> principal(List<Source> theirs) {
        int all = theirs.stream().filter(other -> !other.own()).mapToInt(other -> other.statements().size()).sum();
        return theirs.stream().filter(other -> !other.own() && 2 * other.statements().size() >= all)
                .filter(other -> other.occasion().flatMap(Occasion::outlet).isPresent()).findFirst();
    }

    /** "The Courier reported that a study will be ordered": what the Courier has it from, when its whole report rests on one source. */
    private static Optional<Source> ownMatch(Source source, List<Source> theirs) {
        Set<String> content = source.statements().isEmpty() ? citing(source) : Content.of(source);
        Source best = null;
        double most = 0.25;
        for (Source other : theirs) {
            double alike = other.own() ? OWN_WORDS * inOwnWords(content, other.prose()) : Content.alike(content, Content.of(other));
            if (alike > most) {
                most = alike;
                best = other;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The share of telling words that a report has outside quotation marks. */
    private static double inOwnWords(Set<String> content, Prose prose) {
        if (content.isEmpty()) return 0;
        Set<String> own = new LinkedHashSet<>();
        for (Prose.Line line : prose.lines()) own.addAll(Content.of(line.own()));
        return (double) Content.shared(content, own) / content.size();
    }

    /** The telling words of the sentence that cites. */
    private static Set<String> citing(Source source) {
        boolean inText = source.citation().filter(citation -> citation.passage().field() == standpoint.news.Field.TEXT).isPresent();
        if (!inText || source.prose().lines().isEmpty()) return Set.of();
        return Content.of(source.prose().lines().get(source.prose().lineAt(source.citation().get().passage().start())).words());
    }

    private void sameOccasion() {
        for (List<Source> same : speakers.lists()) {
            SpeakerLists.neighbours(same, (one, other) -> {
                if (!joined(one, other) && oneOccasion(one, other) && !groups.apart(one, other)) groups.join(one, other);
            });
        }
    }

    /** A few words between quotation marks that nobody is known to say, on a page that names somebody who is quoted with them elsewhere. */
    private void looseFragments() {
        Map<String, List<Source>> bySurname = speakers.bySurname();
        for (Source nobody : sources) {
            if (nobody.loose().isEmpty()) continue;
            for (String form : nobody.prose().forms()) {
                bySurname.getOrDefault(form, List.of()).stream().filter(source -> source.prose() != nobody.prose())
                        .filter(source -> CitationResolver.near(source.prose(), nobody.prose(), PHRASE_DAYS)).limit(SpeakerLists.NEIGHBOURS)
                        .filter(source -> OneOccasion.fragment(source, nobody)).findFirst().ifPresent(source -> groups.join(source, nobody));
            }
        }
    }

    /** A court's own page with its judgment, a company's with its notice: what others report as said by it. */
    private void ownPages() {
        Map<String, List<Source>> pages = new TreeMap<>();
        byArticle.forEach((prose, article) -> {
            for (String name : outlets.bears(prose.reading().article())) {
                if (outlets.listed(name) && Masthead.signed(prose.reading().article())) continue;
                String compact = OutletNames.compact(outlets.canonical(name));
                if (compact.length() >= VOICE) pages.computeIfAbsent(compact, key -> new ArrayList<>()).add(article.get(0));
            }
            if (Masthead.signed(prose.reading().article())) return;
            for (String host : outlets.imprints(prose.reading().article())) {
                if (host.length() >= VOICE) pages.computeIfAbsent(host, key -> new ArrayList<>()).add(article.get(0));
            }
        });
        if (pages.isEmpty()) return;
        for (Source source : sources) {
            if (!source.named() || source.citation().isPresent()) continue;
            String label = OutletNames.compact(outlets.canonical(COMPANY.matcher(source.label()).replaceFirst("")));
            if (label.length() < VOICE) continue;
            List<Source> voices = new ArrayList<>(pages.getOrDefault(label, List.of()));
            // "The county court" for the Averil County Court.
            if (voices.isEmpty() && source.label().strip().indexOf(' ') > 0 && pages.size() < SpeakerLists.NEIGHBOURS) pages.forEach((name, page) -> { if (name.endsWith(label)) voices.addAll(page); });
            voices.stream().limit(SpeakerLists.NEIGHBOURS).filter(page -> page.prose() != source.prose() && !joined(page, source) && occasions.onOwnPage(source, page.prose()))
                    .findFirst().ifPresent(page -> groups.join(page, source));
        }
    }

    private boolean joined(Source one, Source other) { return groups.leader(one) == groups.leader(other); }

    private boolean oneOccasion(Source one, Source other) {
        if (one.prose() == other.prose() || !one.maySpeak(other) || !CitationResolver.near(one.prose(), other.prose(), OccasionPairs.NEAR_DAYS)) return false;
        Optional<Occasion> first = one.occasion();
        Optional<Occasion> second = other.occasion();
        if (first.isPresent() && second.isPresent()) {
            if (first.get().apart(second.get())) return false;
            boolean paper = first.get().kind() == Origin.Kind.INTERVIEW && first.get().outlet().isPresent() && first.get().outlet().equals(second.get().outlet());
            if (first.get().same(second.get()) || paper && resolver.alike(one.prose(), other.prose()) >= 0.15) return true;
        }
        return !judge.refuses(one.prose(), other.prose()) && occasions.joins(one, other);
    }

    /** Two articles that name one outlet, outside the record, for the same thing. */
    private void sameOutsideReport(Map<Citation, Prose> resolved) {
        Map<String, List<Source>> byOutlet = new TreeMap<>();
        for (Source source : sources) {
            source.citation().filter(citation -> !resolved.containsKey(citation))
                    .ifPresent(citation -> byOutlet.computeIfAbsent(citation.key() + "|" + (source.named() ? source.speaker() : ""), key -> new ArrayList<>()).add(source));
        }
        for (List<Source> same : byOutlet.values()) {
            SpeakerLists.neighbours(same, (one, other) -> {
                if (!joined(one, other) && oneReport(one, other)) groups.join(one, other);
            });
        }
    }

    private boolean oneReport(Source one, Source other) {
        if (one.prose() == other.prose() || !CitationResolver.near(one.prose(), other.prose(), OccasionPairs.NEAR_DAYS)) return false;
        if (apart(one, other)) return false;
        double alike = one.own() || other.own() ? 0 : Content.alike(Content.of(one), Content.of(other));
        double stories = resolver.alike(one.prose(), other.prose());
        return alike >= 0.35 || stories >= 0.3 || stories >= 0.12 && CitationResolver.near(one.prose(), other.prose(), 3);
    }
}
