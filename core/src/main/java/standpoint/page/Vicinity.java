package standpoint.page;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where on a page something stands: how far from its title, among the page's own words, in comments or among teasers. */
final class Vicinity {
    static final int DISTANCE = DateSource.COUNT;
    static final int SEEN = DISTANCE + 1;
    static final int DEPTH = DISTANCE + 2;
    static final int AFTER = DISTANCE + 3;
    static final int REPEATED = DISTANCE + 4;
    static final int TREE = DISTANCE + 5;
    static final int DENSE = DISTANCE + 6;
    static final int WORDS = DISTANCE + 7;
    private static final int NEAR_BEFORE = 8;
    private static final int NEAR_AFTER = 14;
    private static final int FAR = 60;
    private static final List<String> COMMENTS = List.of("comment", "respond", "reply", "disqus", "kommentar");
    private static final List<String> TEASERS = List.of("related", "sidebar", "recommend", "popular", "trending", "teaser", "read-next", "more-");
    private static final int COMMENT = 1;
    private static final int TEASER = 2;

    private final HtmlPage page;
    private final int title;
    private final Place titlePlace;
    private final Place dense;
    private final Map<Place, Integer> kinds = new IdentityHashMap<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    Vicinity(HtmlPage page) {
        this.page = page;
        this.title = HtmlTitle.block(page);
        this.titlePlace = page.blocks().isEmpty() ? page.root() : page.places().get(title);
        this.dense = Candidates.densest(page);
    }

    /** The block that shows the title. */
    int title() { return title; }

    Place titlePlace() { return titlePlace; }

    boolean isNear(int block, Place place) { return block >= title - NEAR_BEFORE && block <= title + NEAR_AFTER && !isAside(place); }

    boolean isAside(Place place) { return place.in(Place.ASIDE | Place.NAV | Place.FOOTER) || (kind(place) & TEASER) != 0; }

    boolean isComment(Place place) { return (kind(place) & COMMENT) != 0; }

    /** What the names of a place and of those around it say, the body of the page aside: sites name it after all that may stand on it. */
    private int kind(Place place) {
        Integer known = kinds.get(place);
        if (known != null) return known;
        int kind = place.parent == null ? 0 : kind(place.parent);
        boolean named = place.element.attributesSize() > 0 && !place.tag().equals("body") && !place.tag().equals("html") && !place.tag().equals("article") && !place.tag().equals("main");
        if (named) {
            String names = (place.element.className() + " " + place.element.id()).toLowerCase(Locale.ROOT);
            if (names.length() < 200) {
                if (holds(names, COMMENTS)) kind |= COMMENT;
                if (holds(names, TEASERS)) kind |= TEASER;
            }
        }
        // A place with most of the page's words is neither, whatever its names.
        if (place.holds(titlePlace) || place.words * 3 > page.root().words) kind = 0;
        kinds.put(place, kind);
        return kind;
    }

    private static boolean holds(String names, List<String> parts) {
        for (String part : parts) if (names.contains(part)) return true;
        return false;
    }

    /** Counts how many dated blocks of the page stand in places of the same make. */
    void count(List<Integer> blocks) {
        int last = -1;
        for (int block : blocks) {
            if (block != last) repeated.merge(make(page.places().get(block)), 1, Integer::sum);
            last = block;
        }
    }

    private static String make(Place place) {
        String own = place.tag() + "." + place.element.className();
        return place.parent == null ? own : place.parent.tag() + "." + place.parent.element.className() + ">" + own;
    }

    /** Notes that a day stands at a block, or in an element before it. */
    void tell(DateCandidate candidate, int block, Place place, boolean element) {
        float[] f = candidate.numbers;
        boolean first = f[SEEN] == 0;
        float distance = Math.min(FAR, Math.abs(block - title));
        if (first || distance < f[DISTANCE]) {
            f[DISTANCE] = distance;
            f[AFTER] = Math.max(-FAR, Math.min(FAR, block - title));
        }
        if (first) f[DEPTH] = (float) block / Math.max(1, page.blocks().size());
        float tree = titlePlace.depth - titlePlace.with(place).depth;
        f[TREE] = first ? tree : Math.min(f[TREE], tree);
        float far = dense.depth - dense.with(place).depth;
        f[DENSE] = first ? far : Math.min(f[DENSE], far);
        float alike = element ? 0 : repeated.getOrDefault(make(place), 1);
        if (alike > 0) f[REPEATED] = f[REPEATED] == 0 ? alike : Math.min(f[REPEATED], alike);
        float words = block < page.blocks().size() ? Math.min(60, page.blocks().get(block).words()) : 60;
        f[WORDS] = first ? words : Math.min(f[WORDS], words);
        f[SEEN]++;
    }

    /** The offset from universal time that the page's own data shows. */
    Optional<ZoneOffset> zone() {
        Map<ZoneOffset, Integer> counts = new HashMap<>();
        for (HtmlPage.Mark mark : page.marks()) {
            if (mark.kind() == HtmlPage.Mark.Kind.AUTHOR) continue;
            DateValue.parse(mark.element().attr("datetime")).flatMap(time -> time.zone()).ifPresent(zone -> counts.merge(zone, 1, Integer::sum));
        }
        for (HtmlPage.Meta meta : page.metas()) {
            if (HtmlDates.sourceOf(meta.name()).isPresent()) DateValue.parse(meta.content()).flatMap(time -> time.zone()).ifPresent(zone -> counts.merge(zone, 1, Integer::sum));
        }
        counts.remove(ZoneOffset.UTC);
        return counts.size() == 1 ? Optional.of(counts.keySet().iterator().next()) : Optional.empty();
    }
}
