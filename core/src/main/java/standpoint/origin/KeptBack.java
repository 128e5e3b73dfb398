package standpoint.origin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import standpoint.news.Field;
import standpoint.news.Passage;
import standpoint.news.Statement;

/**
 * Who has something from somebody whose name is kept back: those who are not named themselves, and a page's own words where the first who speaks on it is not ("The price is six
 * million, the Courier has learned. A person close to the talks said ..."). Two papers' unnamed sources may be one.
 */
final class KeptBack {
    /** What tells that somebody is a source, though they are not said to say it. */
    private static final Pattern NAMELESS = Pattern.compile("\\b(?:anonym\\w+|nam(?:e|es|ed)|identified|identity|quoted|not \\w+ to (?:speak|talk))\\b");

    private final Set<Prose> pages = new HashSet<>();

    KeptBack(List<Source> sources, OutletNames outlets) {
        Map<Prose, Source> first = new HashMap<>();
        for (Source source : sources) {
            if (source.own() || spoken(source).isEmpty() || outlets.published(source.prose().reading().article(), outlets.canonical(source.label()))) continue;
            first.merge(source.prose(), source, (one, other) -> spoken(one).getAsInt() <= spoken(other).getAsInt() ? one : other);
        }
        first.forEach((page, source) -> { if (source.unnamed() && source.citation().isEmpty()) pages.add(page); });
    }

    boolean holds(Source source) { return source.unnamed() || source.own() && pages.contains(source.prose()); }

    /** Where in the text somebody is first reported as speaking. */
    private static OptionalInt spoken(Source source) {
        return source.statements().stream().filter(statement -> !ReportedSpeech.isNone(statement) || source.unnamed() && nameless(statement)).map(statement -> statement.content().get(0))
                .filter(content -> content.field() == Field.TEXT).mapToInt(Passage::start).min();
    }

    private static boolean nameless(Statement statement) { return statement.content().stream().anyMatch(content -> NAMELESS.matcher(content.text()).find()); }
}
