package standpoint.fetch;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The paths and addresses that a user named, in that order. */
final class PathList implements Source {
    private final Iterator<String> paths;
    private final Opener opener;

    PathList(List<String> paths, Opener opener) {
        this.paths = List.copyOf(paths).iterator();
        this.opener = opener;
    }

    @Override public Optional<Step> next() {
        return paths.hasNext() ? Optional.of(opener.open(paths.next())) : Optional.empty();
    }

    @Override public String name() { return "the list of paths"; }

    @Override public void close() throws IOException { opener.close(); }
}
