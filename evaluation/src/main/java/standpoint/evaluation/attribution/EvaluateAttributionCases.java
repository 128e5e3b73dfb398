package standpoint.evaluation.attribution;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standpoint.NewsReader;
import standpoint.format.FormatException;
import standpoint.news.Article;
import standpoint.news.ArticleText;

/** {@code evaluate attribution-cases DIR}: how many cases hold in what the whole reader makes of their passages. */
@Command(name = "attribution-cases", mixinStandardHelpOptions = true, description = "Score the attribution cases of a folder (docs/cases.md).",
        footer = "Example: standpoint evaluate attribution-cases corpus/cases/attribution --errors")
public final class EvaluateAttributionCases implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with .case files")
    private Path folder;

    @Option(names = "--only", paramLabel = "PREFIX", description = "Only files whose name begins so (\"sealed-\")")
    private String prefix = "";

    @Option(names = "--errors", description = "Also print each case that does not hold")
    private boolean errors;

    @Override public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new ParameterException(spec.commandLine(), folder + " is not a folder");
        List<Path> files = AttributionCase.files(folder).stream().filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
        if (files.isEmpty()) throw new ParameterException(spec.commandLine(), "no .case files in " + folder);
        NewsReader reader = NewsReader.load();
        PrintWriter out = spec.commandLine().getOut();
        try {
            for (Path file : files) score(reader, file, out);
        } catch (FormatException mistake) {
            throw new ParameterException(spec.commandLine(), mistake.getMessage());
        }
        return 0;
    }

    private void score(NewsReader reader, Path file, PrintWriter out) throws IOException {
        int right = 0;
        int held = 0;
        int statements = 0;
        List<AttributionCase> cases = AttributionCase.read(file);
        for (AttributionCase one : cases) {
            AttributionCases.Outcome outcome = AttributionCases.judge(one, reader.read(article(one)));
            held += outcome.held();
            statements += outcome.statements();
            if (outcome.wrong().isEmpty()) right++;
            else if (errors) out.println(one.place() + " " + one.name() + ": " + outcome.wrong().get());
        }
        out.printf(java.util.Locale.ROOT, "%s: %d of %d cases hold (%.0f %%), %d of %d statements%n", file.getFileName(), right, cases.size(),
                100.0 * right / Math.max(1, cases.size()), held, statements);
    }

    /** The passage of a case as an article without a title. */
    public static Article article(AttributionCase one) {
        return new Article(new ArticleText("case", "", "", List.of(), List.of(), one.passage()), one.place(), 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(),
                Optional.empty(), Optional.of("en"), Optional.empty(), Optional.empty(), List.of());
    }
}
