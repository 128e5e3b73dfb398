package standpoint.news;

import java.util.List;
import java.util.Optional;

/** Articles about one thing that happened. */
public record Story(String id, String title, List<String> articles, Optional<When> first, Optional<When> last) {
    public Story { articles = List.copyOf(articles); }
}
