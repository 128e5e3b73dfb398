package standpoint.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import standpoint.figure.FigureFinder;
import standpoint.language.SentenceParser;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Figure;
import standpoint.news.Moment;
import standpoint.news.ParsedArticle;
import standpoint.news.When;
import standpoint.time.TimeFinder;

/** Reads figure cases as docs/cases-figures.md has them, and finds their figures. */
final class FigureCases {
    /** One case, as its file has it. */
    record Case(String file, String name, List<String> days, List<String> passages, String answer, String first, String second) { }

    /** One side of a case as it was read: its article, and the figure that was found for the words, if one was. */
    record Side(Article article, Optional<Figure> figure) { }

    /** A case with its two sides. */
    record Read(Case text, Side first, Side second) {
        boolean found() { return first.figure().isPresent() && second.figure().isPresent(); }
    }

    private final SentenceParser parser = SentenceParser.shipped();
    private final TimeFinder timeFinder = new TimeFinder();
    private final FigureFinder figureFinder = new FigureFinder();

    /** The cases of a folder's files whose names pass, in the order of the files; a command that was given one that is none ends with its sentence. */
    static List<Case> read(CommandSpec spec, Path folder, Predicate<String> names) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".case") && names.test(path.getFileName().toString()))
                    .sorted().toList()) {
                cases.addAll(read(file));
            }
        } catch (IllegalArgumentException notOne) {
            throw new ParameterException(spec.commandLine(), notOne.getMessage());
        }
        return cases;
    }

    /** True for a file that begins with one of the first prefixes, where there are any, and with none of the others. */
    static boolean wanted(String name, List<String> only, List<String> without) { return !begins(name, without) && (only.isEmpty() || begins(name, only)); }

    /** True when a file's name begins with one of the prefixes; a number at the end of a prefix is whole ("plain-figures-4" is not 41). */
    private static boolean begins(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(prefix -> name.startsWith(prefix)
                && !(prefix.matches(".*\\d") && name.substring(prefix.length()).matches("\\d.*")));
    }

    Read read(Case each) { return new Read(each, first(each), second(each)); }

    Side first(Case each) { return side("1", each.days().get(0), each.passages().get(0), each.first()); }

    Side second(Case each) { return side("2", each.days().get(1), each.passages().get(1), each.second()); }

    private Side side(String id, String day, String passage, String words) {
        ParsedArticle parsed = parser.parse(article(id, day, passage));
        int start = passage.indexOf(words);
        int end = start + words.length();
        return new Side(parsed.article(), figureFinder.find(parsed, List.of(), timeFinder.find(parsed)).stream()
                .filter(figure -> figure.passage().start() < end && start < figure.passage().end()).findFirst());
    }

    private static Article article(String id, String at, String text) {
        When published = When.of(Moment.parse(at).orElseThrow(), When.Basis.METADATA, List.of());
        return new Article(new ArticleText(id, "", "", List.of(), List.of(), text), id, 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(),
                Optional.empty(), Optional.of("en"), Optional.of(published), Optional.empty(), List.of());
    }

    private static List<Case> read(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) continue;
            if (line.startsWith("== ") && !block.isEmpty()) {
                cases.add(parse(file, block));
                block.clear();
            }
            if (!line.isBlank()) block.add(line);
        }
        if (!block.isEmpty()) cases.add(parse(file, block));
        return cases;
    }

    private static Case parse(Path file, List<String> block) {
        String name = block.get(0).startsWith("== ") ? block.get(0).substring(3).strip() : "";
        List<String> days = new ArrayList<>();
        List<String> passages = new ArrayList<>();
        Map<String, String> keys = new TreeMap<>();
        for (String line : block.subList(1, block.size())) {
            if (line.startsWith("at: ")) {
                days.add(line.substring(4).strip());
                passages.add("");
            } else if (line.startsWith("-> ")) {
                keys.put("->", line.substring(3).strip());
            } else if (keys.containsKey("->")) {
                int colon = line.indexOf(':');
                if (colon > 0) keys.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            } else if (!passages.isEmpty()) {
                String before = passages.remove(passages.size() - 1);
                passages.add(before.isEmpty() ? line : before + "\n" + line);
            }
        }
        Case read = new Case(file.getFileName().toString(), name, days, passages, keys.getOrDefault("->", ""), keys.getOrDefault("first", ""), keys.getOrDefault("second", ""));
        boolean whole = !name.isEmpty() && days.size() == 2 && days.stream().allMatch(day -> Moment.parse(day).isPresent())
                && passages.get(0).contains(read.first()) && passages.get(1).contains(read.second()) && !read.first().isEmpty() && !read.second().isEmpty()
                && List.of("update", "conflict", "other scope").contains(read.answer());
        if (!whole) throw new IllegalArgumentException(file.getFileName() + ": the case \"" + name + "\" is not as docs/cases-figures.md has it");
        return read;
    }
}
