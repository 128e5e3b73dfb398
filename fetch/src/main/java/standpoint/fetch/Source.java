package standpoint.fetch;

import java.io.IOException;
import java.util.Optional;

/** A stream of things found, read one at a time and never wholly held: a folder, an archive, a feed, a list of paths. */
interface Source extends AutoCloseable {

    /** One step of a source: a page or rejection, or a further source to read before going on. */
    sealed interface Step {
        record Gave(Fetched fetched) implements Step { }

        record Opened(Source source) implements Step { }
    }

    /** The next step, or empty at the end. After an exception the source is at its end. */
    Optional<Step> next() throws IOException;

    /** How the source is called in a rejection. */
    String name();

    @Override void close() throws IOException;
}
