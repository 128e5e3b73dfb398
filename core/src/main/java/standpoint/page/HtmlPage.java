package standpoint.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A page of HTML read once: its blocks with their places, and what its head and its marks say.
 *
 * @param metas properties and names of meta elements with their contents, in order
 * @param data  the contents of JSON-LD scripts
 * @param marks elements that may tell a date or an author, in order
 */
record HtmlPage(String address, List<Block> blocks, List<Place> places, Place root, List<Meta> metas, List<String> data, List<Mark> marks,
                Optional<String> title, Optional<String> canonical, Optional<String> language) {

    /** One meta element: its property, name or itemprop in lower case, and its content. */
    record Meta(String name, String content) { }

    /** An element that tells a time or an author by its tag, class or property, and the block that it stands at. */
    record Mark(Kind kind, Element element, Place place, int block) {
        enum Kind { TIME, AUTHOR, DATE }
    }

    Optional<String> meta(String... names) {
        for (String name : names) {
            for (Meta meta : metas) {
                if (meta.name().equals(name) && !meta.content().isBlank()) return Optional.of(meta.content().strip());
            }
        }
        return Optional.empty();
    }
}
