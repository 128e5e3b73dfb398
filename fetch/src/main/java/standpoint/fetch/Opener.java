package standpoint.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import standpoint.news.Rejection.Reason;

/** Finds out what a path or a stream holds and opens it. */
final class Opener implements AutoCloseable {
    private final Limits limits;
    private final PageMaker pages;

    Opener(Limits limits) {
        this.limits = limits;
        this.pages = new PageMaker(limits);
    }

    Source.Step open(String path) {
        try {
            return openFile(Path.of(path));
        } catch (InvalidPathException notAPath) {
            return new Source.Step.Gave(Fetched.refusal(path, Reason.MISSING, "This is no path: " + notAPath.getReason() + "."));
        }
    }

    Source.Step openFile(Path path) {
        String name = path.toString();
        if (!Files.exists(path)) return gave(Fetched.refusal(name, Reason.MISSING, "There is no file or folder of this name."));
        if (Files.isDirectory(path)) return new Source.Step.Opened(new Folder(path, this));
        if (!Files.isRegularFile(path)) {
            return gave(Fetched.refusal(name, Reason.UNREADABLE, "This is neither a file nor a folder."));
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            if (Files.size(path) > limits.pageBytes()) return gave(pages.tooLarge(name));
            return gave(pages.read(name, in, Optional.empty(), Optional.empty()));
        } catch (IOException broken) {
            return gave(Failures.of(name, broken));
        }
    }

    static Source.Step gave(Fetched fetched) { return new Source.Step.Gave(fetched); }

    @Override public void close() { }
}
