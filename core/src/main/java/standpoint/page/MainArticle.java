package standpoint.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** The object of a page's JSON-LD that is about the page's own article, among those of teasers and related articles. */
final class MainArticle {

    private MainArticle() { }

    static Optional<JsonNode> of(LinkedData data, HtmlPage page) {
        List<JsonNode> articles = data.articles();
        Optional<JsonNode> best = Optional.empty();
        double bestScore = -1;
        for (JsonNode article : articles) {
            double score = score(article, page);
            if (score > bestScore) {
                bestScore = score;
                best = Optional.of(article);
            }
        }
        return best.or(() -> data.ofType("webpage").stream().filter(node -> node.has("datePublished")).findFirst());
    }

    private static double score(JsonNode article, HtmlPage page) {
        double score = 0;
        String title = Words.fold(HtmlTitle.rough(page));
        String headline = Words.fold(LinkedData.words(article, "headline").or(() -> LinkedData.words(article, "name")).orElse(""));
        if (!headline.isEmpty() && !title.isEmpty() && (title.contains(headline) || headline.contains(title))) score += 4;
        String address = LinkedData.words(article, "url").or(() -> LinkedData.words(article, "mainEntityOfPage")).orElse("");
        if (!address.isEmpty() && (address.equals(page.address()) || page.canonical().map(address::equals).orElse(false))) score += 2;
        if (article.has("datePublished")) score += 1;
        if (article.has("author")) score += 0.5;
        if (article.has("articleBody")) score += 0.5;
        if (LinkedData.is(article, "review") || LinkedData.is(article, "recipe") || LinkedData.is(article, "podcastepisode")) score -= 0.7;
        return score;
    }
}
