package standpoint.origin;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Article;
import standpoint.news.Field;
import standpoint.news.Moment;
import standpoint.news.Passage;
import standpoint.news.Spelling;
import standpoint.news.Statement;
import standpoint.news.Word;

/**
 * Which of two articles with the same text was first, by what the pages tell, the surest first: a credit, a citation or an agency's mark;
 * times; a page that says that it lives on others; a reporter's name on one of them alone; and a part beside the whole.
 */
final class CopyDirection {

    private static final double ALL = 0.85;
    private static final double PART = 0.7;
    /** A name of so many letters may be that of a body with a page of its own. */
    private static final int VOICE = 6;
    private static final int NAME = 5;
    /** "Staff and agencies", "With wire reports": the page says that its text is not all its own, and not whose it is. */
    private static final Set<String> BORROWED = Set.of("agencies", "wires", "wire", "agency", "syndicated", "digest", "roundup", "aggregated");

    private final OutletNames outlets;
    private final Map<Prose, Set<String>> credits;
    private final Map<Prose, Set<Prose>> reports;
    private final Set<Prose> wires;
    private final Map<String, Instant> retrieved;

    /**
     * @param credits   for each article the outlets that it names as where its text comes from
     * @param reports   for each article the articles that it cites
     * @param wires     articles of an agency with its own mark
     * @param retrieved article id to when its page was fetched, as far as known
     */
    CopyDirection(OutletNames outlets, Map<Prose, Set<String>> credits, Map<Prose, Set<Prose>> reports, Set<Prose> wires, Map<String, Instant> retrieved) {
        this.outlets = outlets;
        this.credits = credits;
        this.reports = reports;
        this.wires = wires;
        this.retrieved = retrieved;
    }

    Set<Prose> cited(Prose prose) { return reports.getOrDefault(prose, Set.of()); }

    /** The one that has its text from the other, or nothing when nothing tells. */
    Optional<Prose> taker(Copy copy) {
        Prose one = copy.of();
        Prose other = copy.copy();
        boolean otherTakes = named(other, one);
        boolean oneTakes = named(one, other);
        if (otherTakes != oneTakes) return Optional.of(otherTakes ? other : one);
        // Both have it from a third: neither from the other.
        if (credits.get(other).stream().anyMatch(credits.get(one)::contains)) return Optional.empty();
        if (before(one.reading().article(), other.reading().article())) return Optional.of(other);
        if (before(other.reading().article(), one.reading().article())) return Optional.of(one);
        boolean otherNames = names(other, one);
        if (otherNames != names(one, other)) return Optional.of(otherNames ? other : one);
        if (speaksItself(copy, one) != speaksItself(copy, other)) return Optional.of(speaksItself(copy, one) ? other : one);
        // "AGENCIES" beside a text that is an agency's too: both have it from there.
        if (borrowed(one) != borrowed(other)) return Optional.of(borrowed(one) ? one : other).filter(taker -> credits.get(taker == one ? other : one).isEmpty());
        return unsigned(copy);
    }

    private boolean named(Prose taker, Prose giver) {
        boolean credit = credits.get(taker).stream().anyMatch(name -> outlets.published(giver.reading().article(), name));
        return credit || cited(taker).contains(giver) || wires.contains(giver) && !wires.contains(taker);
    }

    /** True when a statement in the shared sentences is of somebody whose own address the page has: a company's notice is the company's. */
    private boolean speaksItself(Copy copy, Prose prose) {
        Set<Integer> shared = new HashSet<>();
        for (Copy.Pair pair : copy.lines()) shared.add(prose == copy.of() ? pair.of() : pair.copy());
        Set<String> speakers = new HashSet<>();
        for (Statement statement : prose.reading().statements()) {
            Passage first = statement.content().get(0);
            boolean here = first.field() == Field.TEXT && shared.contains(prose.lineAt(first.start()));
            if (here) statement.speaker().ifPresent(speaker -> speakers.add(speaker.actor()));
        }
        List<String> own = outlets.imprints(prose.reading().article());
        return prose.reading().actors().stream().filter(actor -> speakers.contains(actor.id())).map(actor -> OutletNames.compact(outlets.canonical(actor.name())))
                .anyMatch(name -> name.length() >= VOICE && own.contains(name));
    }

    /** True when the text of the one names whose address the other's is: "Carrow Cableways has informed the public", and the page of Carrow Cableways. */
    private boolean names(Prose one, Prose other) {
        List<String> own = outlets.imprints(other.reading().article()).stream().filter(name -> name.length() > VOICE).toList();
        String text = one.reading().article().text();
        List<Word> words = Word.in(text).stream().filter(word -> !Masthead.JOINS.contains(word.form())).toList();
        for (int from = 0; from < words.size() && !own.isEmpty(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + NAME) && words.get(from).capital(text); to++) {
                String name = run.append(Spelling.folded(words.get(to).form())).toString();
                if (own.contains(name)) return true;
            }
        }
        return false;
    }

    private static boolean borrowed(Prose prose) {
        String head = prose.reading().article().words().field(Field.METADATA);
        return Word.in(head.substring(0, Math.min(400, head.length()))).stream().anyMatch(word -> BORROWED.contains(word.form()));
    }

    /** A reporter's name on one alone, or one that is a part of the other and bears no name. */
    private static Optional<Prose> unsigned(Copy copy) {
        Prose one = copy.of();
        Prose other = copy.copy();
        if (signed(one) != signed(other)) return Optional.of(signed(one) ? other : one);
        if (signed(one)) return Optional.empty();
        double ofOne = share(copy, one);
        double ofOther = share(copy, other);
        if (ofOther >= ALL && ofOne <= PART) return Optional.of(other);
        return ofOne >= ALL && ofOther <= PART ? Optional.of(one) : Optional.empty();
    }

    private static double share(Copy copy, Prose prose) {
        int all = prose.lines().stream().mapToInt(line -> line.own().size()).sum();
        Set<Integer> shared = new HashSet<>();
        for (Copy.Pair pair : copy.lines()) shared.add(prose == copy.of() ? pair.of() : pair.copy());
        int words = shared.stream().mapToInt(line -> prose.lines().get(line).own().size()).sum();
        return all == 0 ? 0 : (double) words / all;
    }

    private static boolean signed(Prose prose) { return Masthead.signed(prose.reading().article()); }

    /** True when the times tell that one appeared before the other: by the day, by the minute when both have it, or fetched before the other appeared. */
    private boolean before(Article one, Article other) {
        Optional<Moment> first = one.published().flatMap(when -> when.moment());
        Optional<Moment> second = other.published().flatMap(when -> when.moment());
        Optional<Instant> fetched = Optional.ofNullable(retrieved.get(one.id()));
        if (second.isPresent() && fetched.isPresent() && fetched.get().isBefore(earliest(second.get()))) return true;
        if (first.isEmpty() || second.isEmpty()) return false;
        if (first.get().lastDay().isBefore(second.get().firstDay())) return true;
        boolean minutes = first.get().precision() == Moment.Precision.MINUTE && second.get().precision() == Moment.Precision.MINUTE;
        boolean zones = first.get().zone().isPresent() == second.get().zone().isPresent();
        return minutes && zones && instant(first.get()).isBefore(instant(second.get()));
    }

    /** The first instant at which it can have been, anywhere on earth. */
    private static Instant earliest(Moment moment) {
        return instant(moment).minusHours(moment.zone().isPresent() ? 0 : 14).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime instant(Moment moment) {
        return moment.start().minusSeconds(moment.zone().map(ZoneOffset::getTotalSeconds).orElse(0));
    }
}
