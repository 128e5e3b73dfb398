package standpoint.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Moment;
import standpoint.news.When;

/** A folder of texts to be scored: doc.txt as it is, and, where the day is known, doc.dct. */
public final class TextFolder {

    private TextFolder() { }

    /** One article a text, in order of the names, each with its name as id. */
    public static List<Article> articles(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
        }
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            String id = name.substring(0, name.length() - 4);
            Path day = file.resolveSibling(id + ".dct");
            Optional<Moment> published = Files.exists(day) ? Moment.parse(day(Files.readString(day).strip())) : Optional.empty();
            articles.add(article(id, Files.readString(file, StandardCharsets.UTF_8), published));
        }
        return articles;
    }

    /** The day of a document time that may carry a clock. */
    private static String day(String time) { return time.length() > 10 ? time.substring(0, 10) : time; }

    static Article article(String id, String text, Optional<Moment> published) {
        return new Article(new ArticleText(id, "", "", List.of(), List.of(), text), id, 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(),
                Optional.empty(), Optional.of("en"), published.map(day -> When.of(day, When.Basis.METADATA, List.of())), Optional.empty(), List.of());
    }
}
