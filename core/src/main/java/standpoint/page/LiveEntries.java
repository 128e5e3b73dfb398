package standpoint.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import standpoint.news.Moment;

/**
 * Finds the entries of a live blog in markup that does not name them: neighbouring places that each hold a time of their own and words, or one
 * place in which times and words take turns.
 */
final class LiveEntries {
    private static final int FEWEST = 3;
    private static final int MOST_STAMPS = 20_000;
    private static final Set<Integer> COMMENTS = Set.of(Words.hash("comment", 2), Words.hash("comments", 2), Words.hash("disqus", 2), Words.hash("replies", 2),
            Words.hash("reply", 2), Words.hash("forum", 2));

    /** The time of an entry: the moment where the markup has it, the clock time where it shows one. */
    record Stamp(Place place, int block, Optional<Moment> moment, Optional<Clock.Stamp> clock) { }

    /** One entry: its blocks [from, to) and its time; an entry that is pinned may have none. */
    record Entry(int from, int to, Optional<Stamp> stamp) { }

    private final HtmlPage page;
    private final float[] own;
    private final Clock clock;

    LiveEntries(HtmlPage page, float[] own, Clock clock) {
        this.page = page;
        this.own = own;
        this.clock = clock;
    }

    /** The entries in the page's order, or none when the page is no live blog. */
    List<Entry> find() {
        List<Stamp> stamps = stamps();
        if (stamps.size() < FEWEST) return List.of();
        Map<Place, Set<Place>> children = new LinkedHashMap<>();
        for (Stamp stamp : stamps) {
            for (Place at = stamp.place(); at.parent != null; at = at.parent) children.computeIfAbsent(at.parent, key -> new LinkedHashSet<>()).add(at);
            children.computeIfAbsent(stamp.place(), key -> new LinkedHashSet<>());
        }
        Optional<Place> list = children.entrySet().stream().filter(entry -> turns(entry.getKey(), entry.getValue(), stamps) >= FEWEST)
                .map(Map.Entry::getKey).filter(place -> isBlog(place, children.get(place))).max(Comparator.comparingInt((Place place) -> ownWords(place))
                        .thenComparing(place -> place.depth));
        if (list.isEmpty()) return List.of();
        List<Place> lists = new ArrayList<>();
        for (Place place : list.get().parent == null ? List.of(list.get()) : list.get().parent.children) {
            boolean day = place == list.get() || children.containsKey(place) && alike(place, list.get()) && !children.get(place).isEmpty();
            if (day) lists.add(place);
        }
        List<Entry> entries = new ArrayList<>();
        for (Place place : lists) entries.addAll(entries(place, children.get(place), stamps));
        return entries.size() < FEWEST || !takesTurns(entries) ? List.of() : entries;
    }

    private static int turns(Place place, Set<Place> children, List<Stamp> stamps) {
        int direct = 0;
        for (Stamp stamp : stamps) if (stamp.place() == place) direct++;
        return children.size() + direct;
    }

    /** Prose that is judged the page's own, not a list of links and not the readers' comments. */
    private boolean isBlog(Place place, Set<Place> children) {
        for (Place at = place; at != null; at = at.parent) for (int token : at.tokens) if (COMMENTS.contains(token)) return false;
        if (place.in(Place.NAV | Place.FOOTER | Place.ASIDE) || place.linkShare() > 0.5) return false;
        return ownWords(place) >= 20 * Math.min(5, Math.max(FEWEST, children.size())) / 2;
    }

    private int ownWords(Place place) {
        int words = 0;
        for (int i = place.firstBlock; i <= place.lastBlock; i++) if (own[i] > 0.25) words += page.blocks().get(i).words();
        return words;
    }

    private static boolean alike(Place a, Place b) { return a.tag().equals(b.tag()) && Arrays.equals(a.tokens, b.tokens); }

    private List<Stamp> stamps() {
        List<Stamp> stamps = new ArrayList<>();
        for (HtmlPage.Mark mark : page.marks()) {
            if (mark.kind() != HtmlPage.Mark.Kind.TIME || stamps.size() > MOST_STAMPS) continue;
            Optional<Moment> moment = ofAttributes(mark.element());
            Optional<Clock.Stamp> shown = clock.find(cut(mark.element().text()));
            if (moment.isPresent() || shown.isPresent()) stamps.add(new Stamp(mark.place(), mark.block(), moment, shown));
        }
        for (int i = 0; i < page.blocks().size() && stamps.size() < MOST_STAMPS; i++) {
            String text = page.blocks().get(i).text();
            if (text.length() > 400 || text.isEmpty() || !startsLikeTime(text)) continue;
            int block = i;
            clock.whole(text).or(() -> clock.leading(text)).ifPresent(stamp -> stamps.add(new Stamp(page.places().get(block), block, Optional.empty(), Optional.of(stamp))));
        }
        stamps.sort(Comparator.comparingInt(Stamp::block));
        return stamps;
    }

    private static boolean startsLikeTime(String text) {
        for (int i = 0; i < Math.min(24, text.length()); i++) if (Character.isDigit(text.charAt(i))) return true;
        return false;
    }

    private static String cut(String text) { return text.length() > 80 ? text.substring(0, 80) : text; }

    /** A time to the minute in an element's attributes: ISO 8601, or milliseconds since 1970. */
    static Optional<Moment> ofAttributes(Element element) {
        Optional<Moment> first = Optional.empty();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            boolean time = name.contains("time") || name.contains("date") || name.contains("publish") || name.contains("created") || name.contains("stamp");
            if (!time || name.contains("modif") || name.contains("updat") || first.isPresent()) continue;
            first = DateValue.parse(attribute.getValue()).filter(moment -> moment.precision() == Moment.Precision.MINUTE);
        }
        return first;
    }

    private List<Entry> entries(Place list, Set<Place> stamped, List<Stamp> stamps) {
        int within = 0;
        for (Place child : stamped) within += child.words;
        return within * 2 >= list.words ? contained(list, stamped, stamps) : taking(list, stamps);
    }

    /** Each child of the list is an entry: those with a time, and those of the same make, which are pinned. */
    private List<Entry> contained(Place list, Set<Place> stamped, List<Stamp> stamps) {
        Set<Integer> makes = new HashSet<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (Place child : stamped) counts.merge(Arrays.hashCode(child.tokens), 1, Integer::sum);
        counts.forEach((make, count) -> {
            if (count * 3 >= stamped.size()) makes.add(make);
        });
        List<Entry> entries = new ArrayList<>();
        for (Place child : list.children) {
            boolean entry = child.lastBlock >= 0 && (stamped.contains(child) || makes.contains(Arrays.hashCode(child.tokens)) && child.sentences > 0);
            if (!entry) continue;
            Optional<Stamp> stamp = stamps.stream().filter(one -> one.block() >= child.firstBlock - 1 && one.block() <= child.lastBlock + 1 && child.holds(one.place()))
                    .findFirst();
            Optional<Moment> kept = ofAttributes(child.element);
            if (kept.isPresent()) stamp = Optional.of(new Stamp(child, child.firstBlock, kept, stamp.flatMap(Stamp::clock)));
            entries.add(new Entry(child.firstBlock, child.lastBlock + 1, stamp));
        }
        return entries;
    }

    /** Times and words take turns: an entry goes from its time to the next. */
    private static List<Entry> taking(Place list, List<Stamp> stamps) {
        List<Entry> entries = new ArrayList<>();
        List<Stamp> own = stamps.stream().filter(stamp -> list.holds(stamp.place())).toList();
        for (int i = 0; i < own.size(); i++) {
            int from = own.get(i).block();
            int to = i + 1 < own.size() ? own.get(i + 1).block() : list.lastBlock + 1;
            if (to > from) entries.add(new Entry(from, to, Optional.of(own.get(i))));
        }
        return entries;
    }

    /** Times that mostly go one way, as the entries of a live blog do and the dates of teasers do not. */
    private static boolean takesTurns(List<Entry> entries) {
        int up = 0;
        int down = 0;
        Optional<String> before = Optional.empty();
        for (Entry entry : entries) {
            Optional<String> now = entry.stamp().flatMap(stamp -> stamp.moment().map(Moment::toString).or(() -> stamp.clock().map(clock -> clock.time().toString())));
            if (before.isPresent() && now.isPresent()) {
                int order = now.get().compareTo(before.get());
                if (order > 0) up++;
                if (order < 0) down++;
            }
            before = now.or(() -> Optional.empty());
        }
        return Math.max(up, down) * 10 >= (up + down) * 6;
    }
}
