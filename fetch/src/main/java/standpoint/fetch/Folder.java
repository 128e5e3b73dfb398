package standpoint.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a folder and of those below it, by name. Hidden files and links to folders are passed over. */
final class Folder implements Source {
    private final Path folder;
    private final Opener opener;
    private Optional<Iterator<Path>> names = Optional.empty();

    Folder(Path folder, Opener opener) {
        this.folder = folder;
        this.opener = opener;
    }

    @Override public Optional<Step> next() throws IOException {
        if (names.isEmpty()) names = Optional.of(list());
        return names.get().hasNext() ? Optional.of(opener.openFile(names.get().next())) : Optional.empty();
    }

    private Iterator<Path> list() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            // A link to a folder may lead back to where it stands, so only real folders are entered.
            return children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .filter(child -> !(Files.isSymbolicLink(child) && Files.isDirectory(child)))
                    .sorted().toList().iterator();
        }
    }

    @Override public String name() { return folder.toString(); }

    @Override public void close() { }
}
