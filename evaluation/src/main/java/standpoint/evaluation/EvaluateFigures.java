package standpoint.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.figure.FigureFinder;
import standpoint.language.SentenceParser;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Figure;
import standpoint.news.Moment;
import standpoint.news.ParsedArticle;
import standpoint.news.When;
import standpoint.time.TimeFinder;
import standpoint.timeline.Comparison;

/** {@code evaluate figures DIR}: the share of figure cases whose answer is found; docs/cases-figures.md describes the files. */
@Command(name = "figures", mixinStandardHelpOptions = true, description = "The share of figure cases (update, conflict, other scope) that hold.")
final class EvaluateFigures implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with .case files")
    private Path folder;

    @Option(names = "--errors", description = "Also print the cases that do not hold")
    private boolean errors;

    @Option(names = "--sealed", description = "Only the files whose name begins with sealed-; without it, only the others")
    private boolean sealed;

    /** One case, as its file has it. */
    private record Case(String name, List<String> days, List<String> passages, String answer, String first, String second) { }

    private final TimeFinder timeFinder = new TimeFinder();
    private final FigureFinder figureFinder = new FigureFinder();

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".case")).sorted().toList()) {
                if (file.getFileName().toString().startsWith("sealed-") == sealed) cases.addAll(read(file));
            }
        }
        if (cases.isEmpty()) throw new ParameterException(spec.commandLine(), "no " + (sealed ? "sealed " : "") + "cases in " + folder);
        score(cases);
        return 0;
    }

    private void score(List<Case> cases) {
        SentenceParser parser = SentenceParser.shipped();
        PrintWriter out = spec.commandLine().getOut();
        Map<String, int[]> counts = new TreeMap<>();
        for (Case each : cases) {
            String found = answer(each, parser);
            int[] count = counts.computeIfAbsent(each.answer(), none -> new int[2]);
            count[1]++;
            if (found.equals(each.answer())) count[0]++;
            else if (errors) out.println(each.name() + ": " + each.answer() + " expected, " + found);
        }
        int held = counts.values().stream().mapToInt(count -> count[0]).sum();
        counts.forEach((answer, count) -> out.printf(Locale.ROOT, "%-12s %d of %d%n", answer, count[0], count[1]));
        out.printf(Locale.ROOT, "%-12s %d of %d, %.3f%n", "all", held, cases.size(), (double) held / cases.size());
    }

    private String answer(Case each, SentenceParser parser) {
        ParsedArticle one = parser.parse(article("1", each.days().get(0), each.passages().get(0)));
        ParsedArticle two = parser.parse(article("2", each.days().get(1), each.passages().get(1)));
        Optional<Figure> first = figure(one, each.first());
        Optional<Figure> second = figure(two, each.second());
        if (first.isEmpty()) return "no figure found for \"" + each.first() + "\"";
        if (second.isEmpty()) return "no figure found for \"" + each.second() + "\"";
        Comparison found = Comparison.of(one.article(), first.get(), two.article(), second.get());
        String name = switch (found) {
            case UPDATE -> "update";
            case CONFLICT -> "conflict";
            case OTHER -> "other scope";
            case SAME -> "the same";
        };
        return name.equals(each.answer()) ? name : name + " (" + told(first.get()) + " / " + told(second.get()) + ")";
    }

    private static String told(Figure figure) {
        return String.join(", ", figure.measure(), figure.where().orElse("nowhere"), figure.asOf().flatMap(When::moment).map(Moment::toString).orElse("no time"));
    }

    private Optional<Figure> figure(ParsedArticle parsed, String words) {
        int start = parsed.article().text().indexOf(words);
        int end = start + words.length();
        return figureFinder.find(parsed, List.of(), timeFinder.find(parsed)).stream()
                .filter(figure -> figure.passage().start() < end && start < figure.passage().end()).findFirst();
    }

    private static Article article(String id, String at, String text) {
        When published = When.of(Moment.parse(at).orElseThrow(), When.Basis.METADATA, List.of());
        return new Article(new ArticleText(id, "", "", List.of(), List.of(), text), id, 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(),
                Optional.empty(), Optional.of("en"), Optional.of(published), Optional.empty(), List.of());
    }

    private List<Case> read(Path file) throws IOException {
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

    private Case parse(Path file, List<String> block) {
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
        Case read = new Case(name, days, passages, keys.getOrDefault("->", ""), keys.getOrDefault("first", ""), keys.getOrDefault("second", ""));
        boolean whole = !name.isEmpty() && days.size() == 2 && days.stream().allMatch(day -> Moment.parse(day).isPresent())
                && passages.get(0).contains(read.first()) && passages.get(1).contains(read.second()) && !read.first().isEmpty() && !read.second().isEmpty()
                && List.of("update", "conflict", "other scope").contains(read.answer());
        if (!whole) throw new ParameterException(spec.commandLine(), file.getFileName() + ": the case \"" + name + "\" is not as docs/cases-figures.md has it");
        return read;
    }
}
