package standpoint.origin;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import standpoint.news.Actor;
import standpoint.news.Moment;
import standpoint.news.Origin;
import standpoint.news.Passage;
import standpoint.news.Statement;
import standpoint.news.Word;

/**
 * Weighs whether two reports of a speaker are of one occasion: who spoke, what sort of occasion, when, where, and how much of what was said is
 * the same. Slots that contradict each other part two reports whatever they share; short of that, no slot is needed, and none is enough.
 */
final class OneOccasion {

    private static final double JOINS = 2.8;
    private static final double SPEAKER = 1;
    private static final double BODY = 0.4;
    private static final double ROLE = 0.3;
    private static final double FITTING = 0.7;
    private static final double OTHER_ROLE = 0;
    private static final double SORT = 0.8;
    private static final double ONE_SORT = 0.3;
    private static final double DAY = 0.7;
    private static final double NEAR = 0.3;
    private static final double FAR = -0.6;
    private static final double NO_DAY = -0.1;
    private static final double FRAGMENT = 1.2;
    private static final double CONTENT = 1.2;
    private static final double STORY = 0.8;
    private static final double STORY_FULL = 0.4;
    private static final double PLACE = 0.4;

    private final CitationResolver articles;

    private final RoleNames roles;

    /** The telling words of each source, by its number. */
    private final Map<Integer, Set<String>> contents = new HashMap<>();

    OneOccasion(CitationResolver articles, RoleNames roles) {
        this.articles = articles;
        this.roles = roles;
    }

    /** How alike is what two sources say: 0 to 1. */
    double alike(Source one, Source other) { return Content.alike(content(one), content(other)); }

    private Set<String> content(Source source) { return contents.computeIfAbsent(source.number(), number -> Content.of(source)); }

    boolean joins(Source one, Source other) { return weight(one, other) >= JOINS; }

    /** How much speaks for one occasion. Negative when something parts the two. */
    double weight(Source one, Source other) {
        if (apart(one, other)) return -1;
        double weight = one.sameSpeaker(other) ? SPEAKER + (body(one) && body(other) ? BODY : 0) : role(one, other);
        weight += sorts(one, other) + days(one, other);
        if (fragment(one, other)) weight += FRAGMENT;
        if (Content.shared(content(one), content(other)) >= 2) weight += CONTENT * alike(one, other);
        weight += STORY * Math.min(1, articles.alike(one.prose(), other.prose()) / STORY_FULL);
        return weight;
    }

    /** True for two whom the record gives roles that do not fit each other. */
    boolean otherRoles(Source one, Source other) { return !one.sameSpeaker(other) && roles.fit(one, other) == RoleNames.Fit.NO; }

    private double role(Source one, Source other) {
        return switch (roles.fit(one, other)) {
            case YES -> FITTING;
            case NO -> OTHER_ROLE;
            case UNKNOWN -> ROLE;
        };
    }

    /** What a body says on one matter in one day it says once: a ruling, a notice, an announcement. */
    private static boolean body(Source source) { return source.speakerKind().equals(Optional.of(Actor.Kind.ORGANIZATION)); }

    /** How much speaks for a report's having what a body, or somebody, says on a page of their own. */
    boolean onOwnPage(Source report, Prose page) {
        double weight = SPEAKER + ONE_SORT + STORY * Math.min(1, articles.alike(report.prose(), page) / STORY_FULL);
        if (CitationResolver.published(report.prose()).isPresent() && CitationResolver.published(page).isPresent()) {
            weight += CitationResolver.near(report.prose(), page, 1) ? NEAR : CitationResolver.near(report.prose(), page, 3) ? 0 : 2 * FAR;
        }
        Set<String> said = Content.of(report);
        int shared = Content.shared(said, articles.content(page));
        return shared >= 3 && weight + CONTENT * shared / said.size() >= JOINS;
    }

    private static boolean apart(Source one, Source other) {
        return saidLater(one, other) || saidLater(other, one) || one.occasion().isPresent() && other.occasion().isPresent() && one.occasion().get().apart(other.occasion().get());
    }

    /** What was said after a page appeared is not what the page has. */
    static boolean saidLater(Source one, Source other) {
        Optional<LocalDate> day = one.day();
        Optional<LocalDate> appeared = CitationResolver.published(other.prose()).map(Moment::lastDay);
        return day.isPresent() && appeared.isPresent() && day.get().isAfter(appeared.get());
    }

    private static double sorts(Source one, Source other) {
        if (one.occasion().isEmpty() && other.occasion().isEmpty()) return 0;
        if (one.occasion().isEmpty() || other.occasion().isEmpty()) {
            // Somebody who spoke to one paper alone did not speak to the other at that time.
            Occasion only = one.occasion().or(other::occasion).orElseThrow();
            return only.kind() == Origin.Kind.INTERVIEW ? 0 : ONE_SORT;
        }
        Occasion first = one.occasion().get();
        Occasion second = other.occasion().get();
        return SORT + (first.sharesPlace(second) ? PLACE : 0);
    }

    private static double days(Source one, Source other) {
        Optional<LocalDate> first = one.day();
        Optional<LocalDate> second = other.day();
        if (first.isPresent() && second.isPresent()) return first.equals(second) ? DAY : 2 * FAR;
        if (CitationResolver.published(one.prose()).isEmpty() || CitationResolver.published(other.prose()).isEmpty()) return NO_DAY;
        if (CitationResolver.near(one.prose(), other.prose(), 1)) return NEAR;
        return CitationResolver.near(one.prose(), other.prose(), 3) ? 0 : FAR;
    }

    /** Three words in a row between the quotation marks of both, two of which tell something: "forty-one countries". */
    static boolean fragment(Source one, Source other) {
        for (List<Word> first : quoted(one)) {
            for (List<Word> second : quoted(other)) if (runs(first, second)) return true;
        }
        return false;
    }

    private static List<List<Word>> quoted(Source source) {
        return Stream.concat(source.statements().stream().filter(statement -> statement.form() != Statement.Form.INDIRECT)
                .flatMap(statement -> statement.content().stream()).limit(12).map(passage -> Word.in(cut(passage))),
                source.loose().stream().limit(12).map(span -> Word.in(source.prose().reading().article().text(), span.start(), span.end()))).toList();
    }

    private static String cut(Passage passage) { return passage.text().substring(0, Math.min(600, passage.text().length())); }

    private static boolean runs(List<Word> first, List<Word> second) {
        for (int at = 0; at < first.size(); at++) {
            for (int other = 0; other < second.size(); other++) {
                int run = 0;
                int telling = 0;
                while (at + run < first.size() && other + run < second.size() && first.get(at + run).form().equals(second.get(other + run).form())) {
                    if (SharedWords.telling(first.get(at + run).form())) telling++;
                    run++;
                }
                if (run >= 3 && telling >= 2) return true;
            }
        }
        return false;
    }
}
