package standpoint.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standpoint.news.Field;
import standpoint.news.Passage;
import standpoint.news.Statement;
import standpoint.news.Word;

/** The sentences of each source, as sets of words that can be compared: those that hold its statements, and for an article's own words those that hold none. */
final class Tellings {

    /** A sentence that tells less than this counts as telling so much: two words in common are not all of it. */
    private static final double SHORT = 6;

    private final Map<Integer, List<Set<String>>> known = new HashMap<>();
    private final Map<Prose, Set<Integer>> held = new HashMap<>();

    private final Rarity rarity;

    /** @param sources of all articles: what stands in a statement is not the article's own */
    Tellings(List<Source> sources, Rarity rarity) {
        this.rarity = rarity;
        for (Source source : sources) {
            if (!source.own()) held.computeIfAbsent(source.prose(), prose -> new LinkedHashSet<>()).addAll(lines(source));
        }
    }

    private List<Set<String>> of(Source source) { return known.computeIfAbsent(source.number(), number -> tell(source)); }

    private List<Set<String>> tell(Source source) {
        Set<Integer> lines = lines(source);
        if (source.own()) {
            for (int at = 0; at < source.prose().lines().size(); at++) lines.add(at);
            lines.removeAll(held.getOrDefault(source.prose(), Set.of()));
            lines.addAll(lines(source));
        }
        List<Set<String>> tellings = new ArrayList<>();
        for (int line : lines) tellings.add(Rarity.terms(source.prose().lines().get(line).words()));
        boolean title = source.own() || source.statements().stream().anyMatch(statement -> statement.content().get(0).field() == Field.TITLE);
        if (title) tellings.add(Rarity.terms(Word.in(source.prose().reading().article().title())));
        tellings.removeIf(Set::isEmpty);
        return List.copyOf(tellings);
    }

    private static Set<Integer> lines(Source source) {
        Set<Integer> lines = new LinkedHashSet<>();
        if (source.prose().lines().isEmpty()) return lines;
        for (Statement statement : source.statements()) {
            for (Passage content : statement.content()) {
                if (content.field() != Field.TEXT) continue;
                int last = source.prose().lineAt(Math.max(content.start(), content.end() - 1));
                for (int at = source.prose().lineAt(content.start()); at <= last; at++) lines.add(at);
            }
        }
        for (Quotations.Span span : source.loose()) lines.add(source.prose().lineAt(span.start()));
        return lines;
    }

    /** How much the two sentences of two sources that are most alike have in common, weighed by rarity: 0 to 1. */
    double alike(Source one, Source other) {
        double most = 0;
        for (Set<String> first : of(one)) {
            double mine = rarity.of(first);
            for (Set<String> second : of(other)) {
                Set<String> both = new LinkedHashSet<>(first);
                both.retainAll(second);
                if (both.size() < 2) continue;
                most = Math.max(most, rarity.of(both) / Math.sqrt(Math.max(SHORT, mine) * Math.max(SHORT, rarity.of(second))));
            }
        }
        return most;
    }
}
