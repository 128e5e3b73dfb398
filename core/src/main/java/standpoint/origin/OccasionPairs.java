package standpoint.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import standpoint.news.DaysApart;
import standpoint.news.Moment;

/** Which two articles may report one occasion, for all that their subjects and days tell, and each two of them as the network reads them. */
final class OccasionPairs {
    /** Articles are compared with so many next ones in the order of the fold: in time, those without a day last. */
    static final int NEIGHBOURS = 250;
    static final int NEAR_DAYS = 10;
    /** How alike two articles have to be. */
    private static final double STORY = 0.12;
    /** How much a speaker in common counts for, where it is to be told which pairs are asked first. */
    private static final double SPEAKER = 0.3;
    /** Of an article with very many sources the first ones are compared. */
    private static final int SOURCES = 16;

    /**
     * Two articles, the earlier one first.
     *
     * @param promise how much speaks for one occasion before their words are read
     */
    record Candidate(Prose one, Prose other, double promise) { }

    /** Two sources, of an article each, and how much the rules hold for one occasion. */
    record Two(Source one, Source other, double weight) { }

    private final Map<Prose, List<Source>> byArticle = new LinkedHashMap<>();
    private Set<Prose> copies = Set.of();
    private final CommonNumbers numbers;
    private final CitationResolver articles;
    private final OneOccasion occasions;

    OccasionPairs(Collection<Source> sources, CitationResolver articles, OneOccasion occasions) {
        for (Source source : sources) byArticle.computeIfAbsent(source.prose(), key -> new ArrayList<>()).add(source);
        this.numbers = new CommonNumbers(byArticle.keySet());
        this.articles = articles;
        this.occasions = occasions;
    }

    /** Copies tell nothing of how common a number is. */
    void leaveOut(Set<Prose> copies) { this.copies = copies; }

    /** Each two once. */
    List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        List<Prose> all = List.copyOf(byArticle.keySet());
        for (int at = 0; at < all.size(); at++) {
            for (int other = at + 1; other < Math.min(all.size(), at + 1 + NEIGHBOURS); other++) candidate(all.get(at), all.get(other)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Candidate> candidate(Prose one, Prose other) {
        if (!oneMatter(one, other)) return Optional.empty();
        return Optional.of(new Candidate(one, other, articles.alike(one, other) + (any(spoken(one), spoken(other), Source::sameSpeaker) ? SPEAKER : 0)));
    }

    /** True for two pages about one matter at about one time. */
    boolean oneMatter(Prose one, Prose other) {
        boolean onePage = one.reading().article().page().equals(other.reading().article().page());
        return !onePage && CitationResolver.near(one, other, NEAR_DAYS) && articles.alike(one, other) >= STORY;
    }

    List<Source> sources(Prose article) { return byArticle.get(article).stream().limit(SOURCES).toList(); }

    /** The two sources of which the rules hold most; nothing when something parts all of them. */
    Optional<Two> likeliest(Prose first, Prose second) { return best(first, second, OccasionPairs::mayBeOne); }

    /** The two sources that are of the occasion which two articles have in common: of one speaker, or of two who may be one and say something alike, on days that do not part them. */
    Optional<Two> ofOneOccasion(Prose first, Prose second) {
        Optional<Two> best = best(first, second, (one, other) -> mayBeOne(one, other) && !one.unnamed() && !other.unnamed() && !occasions.otherRoles(one, other) && !otherDays(one, other)
                && (one.sameSpeaker(other) || occasions.alike(one, other) > 0));
        if (best.isPresent()) return best;
        // Where an article names nobody who says anything, its own words are what it has of the occasion.
        if (spoken(first).isEmpty() && !spoken(second).isEmpty()) return principal(second).map(speaker -> new Two(byArticle.get(first).get(0), speaker, 0));
        return spoken(second).isEmpty() && !spoken(first).isEmpty() ? principal(first).map(speaker -> new Two(speaker, byArticle.get(second).get(0), 0)) : Optional.empty();
    }

    /** Whom an article reports most. */
    Optional<Source> principal(Prose article) {
        return spoken(article).stream().max(java.util.Comparator.comparingInt((Source source) -> source.statements().size()).thenComparing(source -> -source.number()));
    }

    private Optional<Two> best(Prose first, Prose second, BiPredicate<Source, Source> may) {
        Two best = null;
        for (Source one : sources(first)) {
            for (Source other : sources(second)) {
                if (!may.test(one, other)) continue;
                double weight = occasions.weight(one, other) + occasions.alike(one, other);
                if (best == null || weight > best.weight()) best = new Two(one, other, weight);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean mayBeOne(Source one, Source other) {
        boolean spoken = !one.own() && !other.own() && one.loose().isEmpty() && other.loose().isEmpty();
        return spoken && !SourceJoiner.apart(one, other) && one.maySpeak(other) && !OneOccasion.saidLater(one, other) && !OneOccasion.saidLater(other, one);
    }

    /** True when both are known to have been said on a day, and on two. */
    static boolean otherDays(Source one, Source other) { return one.day().isPresent() && other.day().isPresent() && !one.day().equals(other.day()); }

    /** As the network reads two articles: the earlier first, and of those that no day puts in order the one whose words come first in the alphabet, wherever they were found. */
    OccasionPair pair(Prose one, Prose other) { return inOrder(one, other) ? ordered(one, other) : ordered(other, one); }

    private static boolean inOrder(Prose one, Prose other) {
        Optional<Moment> first = CitationResolver.published(one);
        Optional<Moment> second = CitationResolver.published(other);
        boolean known = first.isPresent() && second.isPresent() && !first.get().start().equals(second.get().start());
        if (known) return first.get().start().isBefore(second.get().start());
        if (first.isPresent() != second.isPresent()) return first.isPresent();
        return (one.reading().article().title() + one.reading().article().text()).compareTo(other.reading().article().title() + other.reading().article().text()) <= 0;
    }

    private OccasionPair ordered(Prose first, Prose second) {
        Optional<Moment> one = CitationResolver.published(first);
        Optional<Moment> other = CitationResolver.published(second);
        List<Source> mine = spoken(first);
        List<Source> theirs = spoken(second);
        Map<OccasionPair.Sign, Float> signs = new EnumMap<>(OccasionPair.Sign.class);
        likeliest(first, second).ifPresent(two -> {
            signs.put(OccasionPair.Sign.WEIGHT, (float) Math.tanh(two.weight() / 3));
            signs.put(OccasionPair.Sign.SPEAKER, sign(two.one().sameSpeaker(two.other())));
            signs.put(OccasionPair.Sign.OTHER_ROLES, sign(occasions.otherRoles(two.one(), two.other())));
            signs.put(OccasionPair.Sign.CONTENT, (float) occasions.alike(two.one(), two.other()));
            signs.put(OccasionPair.Sign.ONE_DAY, sign(two.one().day().isPresent() && two.one().day().equals(two.other().day())));
        });
        long both = mine.stream().filter(source -> theirs.stream().anyMatch(source::sameSpeaker)).count();
        signs.put(OccasionPair.Sign.SPEAKERS, mine.isEmpty() ? 0f : (float) both / mine.size());
        signs.put(OccasionPair.Sign.SORT, sign(any(mine, theirs, OccasionPairs::oneSort)));
        signs.put(OccasionPair.Sign.APART, sign(any(mine, theirs, (here, there) -> here.sameSpeaker(there) && SourceJoiner.apart(here, there))));
        signs.put(OccasionPair.Sign.OCCASIONS, half(mine.stream().anyMatch(source -> source.occasion().isPresent()), theirs.stream().anyMatch(source -> source.occasion().isPresent())));
        signs.put(OccasionPair.Sign.DATED, sign(one.isPresent() && other.isPresent()));
        signs.put(OccasionPair.Sign.GAP, one.isPresent() && other.isPresent() ? gap(one.get().firstDay(), other.get().firstDay()) : 0f);
        signs.put(OccasionPair.Sign.FRAGMENT, sign(any(sources(first), sources(second), OneOccasion::fragment)));
        signs.put(OccasionPair.Sign.STORY, (float) articles.alike(first, second));
        signs.put(OccasionPair.Sign.CITING, half(cites(first), cites(second)));
        signs.put(OccasionPair.Sign.OUTLET, sign(first.reading().article().outlet().isPresent() && first.reading().article().outlet().equals(second.reading().article().outlet())));
        return new OccasionPair(DaysApart.of(one.map(OccasionPairs::day), other.map(OccasionPairs::day)), Telling.of(first), Telling.of(second), new OccasionPair.Ids(first.id(), second.id()), signs, numbers.shared(first, second, article -> !copies.contains(article) && (oneMatter(article, first) || oneMatter(article, second))));
    }

    private List<Source> spoken(Prose prose) { return sources(prose).stream().filter(Source::named).toList(); }

    private boolean cites(Prose prose) { return byArticle.get(prose).stream().anyMatch(source -> source.citation().isPresent()); }

    private static boolean oneSort(Source one, Source other) { return one.occasion().isPresent() && one.occasion().map(Occasion::kind).equals(other.occasion().map(Occasion::kind)); }

    private static boolean any(List<Source> first, List<Source> second, BiPredicate<Source, Source> holds) {
        return first.stream().anyMatch(one -> second.stream().anyMatch(other -> holds.test(one, other)));
    }

    private static float gap(LocalDate first, LocalDate second) { return (float) Math.log1p(Math.abs(second.toEpochDay() - first.toEpochDay())) / 6; }

    private static float sign(boolean seen) { return seen ? 1 : 0; }

    private static float half(boolean one, boolean other) { return (one ? 0.5f : 0) + (other ? 0.5f : 0); }

    /** By the day: the network has learned from pages that tell no time of day. */
    private static Moment day(Moment moment) { return moment.day().map(Moment::day).orElse(moment); }
}
