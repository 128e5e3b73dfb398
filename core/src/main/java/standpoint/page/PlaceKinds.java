package standpoint.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the names of a page's places say that they hold: comments, a writer's life, references, terms, appeals and the like. Names alone; how far to trust them is learned. */
final class PlaceKinds {
    private static final int FAR = 9;
    private final Map<Integer, Integer> kinds = new HashMap<>();
    private final int count;

    PlaceKinds() {
        List<String> lines = Lexicon.lines("places.txt");
        count = lines.size();
        for (int kind = 0; kind < count; kind++) {
            String[] words = lines.get(kind).split(" ");
            for (int i = 1; i < words.length; i++) kinds.merge(Words.hash(words[i], 2), 1 << kind, (a, b) -> a | b);
        }
    }

    int count() { return count; }

    /** How near above each block a place of each kind stands: {@code FAR} right there, less further up, 0 nowhere. */
    Reader on(HtmlPage page) { return new Reader(page); }

    /** The kinds of one page's places. */
    final class Reader {
        private final int most;
        private final Map<Integer, byte[]> known = new HashMap<>();

        private Reader(HtmlPage page) { this.most = page.root().words; }

        byte[] of(Place place) {
            byte[] near = known.get(place.order);
            if (near != null) return near;
            near = new byte[count];
            // Most of a page's words are never a comment or a notice, whatever their place is called.
            int own = place.words * 2 > most ? 0 : bits(place);
            byte[] above = place.parent == null ? new byte[count] : of(place.parent);
            for (int kind = 0; kind < count; kind++) near[kind] = (byte) ((own >> kind & 1) != 0 ? FAR : Math.max(0, above[kind] - 1));
            known.put(place.order, near);
            return near;
        }

        private int bits(Place place) {
            int bits = 0;
            for (int token : place.tokens) bits |= kinds.getOrDefault(token, 0);
            return bits;
        }
    }

}
