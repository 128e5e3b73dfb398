package standpoint.page;

import java.util.Optional;

/** The title of a page of HTML. */
final class HtmlTitle {

    private HtmlTitle() { }

    /** What the head says, as it is: good enough to see which blocks repeat it. */
    static String rough(HtmlPage page) {
        return page.meta("og:title", "twitter:title").or(page::title).map(Words::squeeze).orElse("");
    }

    static Optional<String> heading(HtmlPage page) {
        return page.blocks().stream().filter(block -> block.level() == 1).map(Block::text).findFirst();
    }
}
