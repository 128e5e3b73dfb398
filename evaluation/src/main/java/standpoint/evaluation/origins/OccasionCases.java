package standpoint.evaluation.origins;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import standpoint.NewsReader;
import standpoint.identity.IdentityResolver;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Moment;
import standpoint.news.Reading;
import standpoint.news.When;
import standpoint.origin.OccasionPair;
import standpoint.origin.OriginTracer;

/** Reads occasion cases: two excerpts, and whether what they report is of one occasion (docs/cases-origins.md). */
final class OccasionCases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int LINES = 10;
    private static final List<String> KEYS = List.of("Outlet: ", "Date: ", "Title: ", "Text: ");

    /** One excerpt, as its file has it. */
    record Excerpt(String outlet, Optional<LocalDate> day, String title, String text) { }

    /** A case, as its file has it. */
    record Case(String file, String name, boolean one, Excerpt first, Excerpt second) { }

    private OccasionCases() { }

    /** The cases of all files of a folder, in order; an IllegalArgumentException tells the file and the reason where one is none. */
    static List<Case> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(path -> path.toString().endsWith(".case")).sorted().toList();
        }
        List<Case> cases = new ArrayList<>();
        for (Path file : files) {
            String whole = "\n" + Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
            for (String part : whole.split("\n=== ")) if (!part.isBlank()) cases.add(read(file, part.strip().split("\n")));
        }
        return cases;
    }

    private static Case read(Path file, String[] lines) {
        boolean answer = lines.length == LINES && (lines[1].equals("one") || lines[1].equals("two"));
        if (!answer) throw new IllegalArgumentException(file + ": the case \"" + lines[0] + "\" wants its name, one or two, then outlet, date, title and text of both excerpts");
        return new Case(file.getFileName().toString(), lines[0], lines[1].equals("one"), excerpt(file, lines, 2), excerpt(file, lines, 6));
    }

    private static Excerpt excerpt(Path file, String[] lines, int from) {
        List<String> values = new ArrayList<>();
        for (int at = 0; at < KEYS.size(); at++) {
            if (!lines[from + at].startsWith(KEYS.get(at))) throw new IllegalArgumentException(file + ": the case \"" + lines[0] + "\" has no " + KEYS.get(at).strip() + " where it should stand");
            values.add(lines[from + at].substring(KEYS.get(at).length()).strip());
        }
        try {
            Optional<LocalDate> day = values.get(1).equals("none") ? Optional.empty() : Optional.of(LocalDate.parse(values.get(1), DAY));
            return new Excerpt(values.get(0), day, values.get(2), values.get(3).replace(" / ", "\n\n"));
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException(file + ": the case \"" + lines[0] + "\" has a date that is none: " + values.get(1));
        }
    }

    /** Both excerpts as the network reads them. */
    static OccasionPair pair(Case each, NewsReader reader, OriginTracer tracer) {
        Reading first = reader.read(article(each.first(), "first"));
        Reading second = reader.read(article(each.second(), "second"));
        return tracer.pair(first, second, new IdentityResolver().resolve(List.of(first, second)));
    }

    private static Article article(Excerpt excerpt, String page) {
        ArticleText words = new ArticleText(Article.idOf(page, 0, excerpt.title(), excerpt.text()), excerpt.title(), "", List.of(), List.of(), excerpt.text());
        return new Article(words, page, 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(), Optional.of(excerpt.outlet()), Optional.of("en"),
                excerpt.day().map(day -> When.of(Moment.day(day), When.Basis.METADATA, List.of())), Optional.empty(), List.of());
    }
}
