package standpoint.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import standpoint.news.Rejection.Reason;

/** The entries of a zip or tar archive, in its order. Nothing is written to disk. */
final class Archive implements Source {
    private static final Set<String> NO_PAGES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "css", "js", "woff", "woff2", "ttf", "otf", "eot", "mp4",
            "mp3", "webm", "avif", "map");
    private final String name;
    private final Unpacked unpacked;
    private final ArchiveInputStream<? extends ArchiveEntry> entries;
    private final InputStream watched;
    private final Opener opener;
    private final int depth;
    private int count;
    private boolean ended;

    Archive(String name, InputStream in, boolean tar, int depth, Opener opener) {
        this.name = name;
        this.opener = opener;
        this.depth = depth;
        this.unpacked = new Unpacked(name, in, opener.limits());
        this.entries = tar ? new TarArchiveInputStream(unpacked.packed())
                : new ZipArchiveInputStream(unpacked.packed(), "UTF-8", true, true);
        this.watched = unpacked.through(entries);
    }

    @Override public Optional<Step> next() throws IOException {
        while (!ended) {
            Optional<ArchiveEntry> entry = nextEntry();
            if (entry.isEmpty()) return Optional.empty();
            if (++count > opener.limits().entries()) {
                ended = true;
                return refused(name, Reason.TOO_LARGE, "The archive has more than " + opener.limits().entries() + " entries; those before were read.");
            }
            if (entry.get().isDirectory() || isHidden(entry.get().getName())) continue;
            String address = name + "!/" + entry.get().getName();
            if (climbs(entry.get().getName())) {
                return refused(address, Reason.REFUSED, "The entry's name climbs out of its archive.");
            }
            if (isNoPage(entry.get().getName())) continue;
            return Optional.of(read(address));
        }
        return Optional.empty();
    }

    private Optional<ArchiveEntry> nextEntry() throws IOException {
        try {
            return Optional.ofNullable(entries.getNextEntry());
        } catch (IllegalArgumentException malformed) {
            throw new java.util.zip.ZipException("an entry makes no sense: " + malformed.getMessage());
        }
    }

    private Step read(String address) throws IOException {
        Optional<byte[]> bytes = PageMaker.bounded(watched, opener.limits().pageBytes());
        if (bytes.isEmpty()) return Opener.gave(opener.pages().tooLarge(address));
        if (bytes.get().length == 0) return Opener.gave(opener.pages().make(address, bytes.get(), Optional.empty(), Optional.empty()));
        return opener.openStream(address, new ByteArrayInputStream(bytes.get()), Optional.empty(), Optional.empty(), depth + 1);
    }

    private static Optional<Step> refused(String address, Reason reason, String detail) {
        return Optional.of(Opener.gave(Fetched.refusal(address, reason, detail)));
    }

    private static boolean isHidden(String entry) {
        String file = entry.substring(entry.lastIndexOf('/') + 1);
        return file.startsWith(".") || entry.startsWith("__MACOSX/");
    }

    private static boolean isNoPage(String entry) {
        return NO_PAGES.contains(entry.substring(entry.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean climbs(String entry) {
        String path = entry.replace('\\', '/');
        if (path.startsWith("/") || path.length() > 1 && path.charAt(1) == ':') return true;
        for (String part : path.split("/")) if (part.equals("..")) return true;
        return false;
    }

    @Override public String name() { return name; }

    @Override public void close() throws IOException { entries.close(); }
}
