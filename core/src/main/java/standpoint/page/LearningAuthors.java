package standpoint.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** What training sees of one page's authors: everybody who may have written it, with their numbers. */
public record LearningAuthors(List<String> names, float[][] numbers) {

    public static LearningAuthors of(String address, String content) {
        HtmlPage page = HtmlWalker.read(address, content);
        LinkedData data = LinkedData.of(page.data());
        Optional<JsonNode> article = MainArticle.of(data, page);
        List<AuthorCandidate> all = new AuthorCandidates(page, new Vicinity(page)).find(data, article, HtmlTitle.siteNames(page, HtmlReader.publisher(article)), content);
        return new LearningAuthors(all.stream().map(AuthorCandidate::name).toList(), all.stream().map(candidate -> candidate.numbers).toArray(float[][]::new));
    }

    public static int width() { return AuthorCandidate.WIDTH; }
}
