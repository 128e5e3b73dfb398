package standpoint.evaluation.origins;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import standpoint.news.Origins;
import standpoint.news.Page;

/**
 * A folder of invented pages and what is true of where they come from.
 *
 * @param pages number of the page to the page, in order
 */
public record OriginPack(String name, Map<String, Page> pages, Set<Edge> edges, List<Claim> claims) {

    /** What stands between two pages, or a page and an outlet outside the pack. */
    public enum Kind { COPY, VERSION, CITES, SHARES }

    /** @param directed false for {@code ~}: both ends are pages then, the smaller first */
    public record Edge(Kind kind, String from, String to, boolean directed) {
        static Edge of(Kind kind, String from, String to, boolean directed) {
            return directed || from.compareTo(to) <= 0 ? new Edge(kind, from, to, directed) : new Edge(kind, to, from, false);
        }

        @Override public String toString() { return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + from + (directed ? " -> " : " ~ ") + to; }
    }

    /** The words of a page that report a claim. */
    public record Report(String page, String words) { }

    public record Claim(String name, List<Report> reports, Origins.Count origins) { }

    /** A line of a pack that is not as the format has it. */
    public static final class FormatException extends Exception {
        private static final long serialVersionUID = 1L;

        FormatException(Path file, int line, String why) { super(file + ":" + line + ": " + why); }
    }

    /** The packs of a folder whose names begin with one of the first prefixes and with none of the others, in order. */
    static List<Path> in(Path folder, List<String> only, List<String> without) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> Files.exists(path.resolve("gold.txt"))).filter(path -> wanted(path.getFileName().toString(), only, without)).sorted().toList();
        }
    }

    /** True for a name that begins with one of the first prefixes and with none of the others. */
    static boolean wanted(String name, List<String> only, List<String> without) { return only.stream().anyMatch(name::startsWith) && without.stream().noneMatch(name::startsWith); }

    public static OriginPack read(Path folder) throws IOException, FormatException {
        Map<String, Page> pages = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(path -> path.toString().endsWith(".txt") && !path.endsWith("gold.txt")).sorted().toList();
        }
        for (Path file : files) pages.put(file.getFileName().toString().replace(".txt", ""), page(file));
        Path gold = folder.resolve("gold.txt");
        if (!Files.exists(gold)) throw new FormatException(gold, 0, "is missing");
        return gold(folder.getFileName().toString(), pages, gold);
    }

    private static Page page(Path file) throws IOException, FormatException {
        String whole = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        int end = whole.indexOf("\n---\n");
        if (!whole.startsWith("address:") || end < 0) throw new FormatException(file, 1, "a page begins with its address and a line of three hyphens");
        Map<String, String> head = new LinkedHashMap<>();
        for (String line : whole.substring(0, end).split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return new Page(head.get("address"), Page.Format.TEXT, whole.substring(end + 5), retrieved(head.get("retrieved")));
    }

    private static Optional<Instant> retrieved(String written) {
        if (written == null) return Optional.empty();
        for (String pattern : List.of("uuuu-MM-dd'T'HH:mm'Z'", "uuuu-MM-dd'T'HH:mm:ss'Z'")) {
            try {
                return Optional.of(LocalDateTime.parse(written, DateTimeFormatter.ofPattern(pattern, java.util.Locale.ROOT)).toInstant(ZoneOffset.UTC));
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static OriginPack gold(String name, Map<String, Page> pages, Path file) throws IOException, FormatException {
        Set<Edge> edges = new LinkedHashSet<>();
        List<Claim> claims = new ArrayList<>();
        String claim = null;
        List<Report> reports = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (line.startsWith("claim:")) {
                claim = line.substring(6).strip();
                reports = new ArrayList<>();
            } else if (line.startsWith("origins:")) {
                if (claim == null) throw new FormatException(file, at + 1, "origins without a claim");
                claims.add(new Claim(claim, List.copyOf(reports), count(line.substring(8).strip(), file, at + 1)));
                claim = null;
            } else if (claim != null) {
                reports.add(report(line, pages, file, at + 1));
            } else {
                edges.add(edge(line, pages, file, at + 1));
            }
        }
        return new OriginPack(name, pages, edges, claims);
    }

    private static Report report(String line, Map<String, Page> pages, Path file, int at) throws FormatException {
        int open = line.indexOf('"');
        int close = line.lastIndexOf('"');
        String page = open < 0 ? line : line.substring(0, open).replace(":", "").strip();
        if (open < 0 || close <= open || !pages.containsKey(page)) throw new FormatException(file, at, "a page and words of it between quotation marks");
        String words = line.substring(open + 1, close);
        if (!pages.get(page).content().contains(words)) throw new FormatException(file, at, "page " + page + " has no such words");
        return new Report(page, words);
    }

    private static Origins.Count count(String written, Path file, int at) throws FormatException {
        String[] ends = written.split("\\.\\.");
        try {
            return new Origins.Count(Integer.parseInt(ends[0].strip()), Integer.parseInt(ends[ends.length - 1].strip()));
        } catch (NumberFormatException none) {
            throw new FormatException(file, at, "a number, or two with .. between them");
        }
    }

    private static Edge edge(String line, Map<String, Page> pages, Path file, int at) throws FormatException {
        int space = line.indexOf(' ');
        boolean directed = line.contains(" -> ");
        String[] ends = space < 0 ? new String[0] : line.substring(space + 1).split(directed ? " -> " : " ~ ", 2);
        if (ends.length != 2) throw new FormatException(file, at, "kind, page, -> or ~, page or outlet");
        Kind kind;
        try {
            kind = Kind.valueOf(line.substring(0, space).toUpperCase(java.util.Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw new FormatException(file, at, "copy, version, cites or shares");
        }
        String from = ends[0].strip();
        String to = ends[1].strip();
        boolean outside = kind == Kind.CITES && !pages.containsKey(to);
        if (!pages.containsKey(from) || !outside && !pages.containsKey(to)) throw new FormatException(file, at, "no such page");
        return Edge.of(kind, from, outside ? outlet(to) : to, directed);
    }

    /** An outlet's name as it is compared. */
    static String outlet(String name) {
        String plain = name.toLowerCase(java.util.Locale.ROOT).replace("’", "'").replace("\"", "").strip();
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
