package standpoint.news;

import java.util.List;
import java.util.Optional;

/** What one page gave: its articles in order, or why there are none. A rejection beside articles tells of a part that was left out. */
public record Extraction(List<Article> articles, Optional<Rejection> rejection) {
    public Extraction { articles = List.copyOf(articles); }

    public static Extraction rejected(Rejection rejection) { return new Extraction(List.of(), Optional.of(rejection)); }
}
