package standpoint.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who wrote a page of HTML: of everybody whom it may name as its author those who are probable enough. */
final class HtmlAuthors {
    private static final int MOST = 12;
    private final PageModel model;

    HtmlAuthors(PageModel model) { this.model = model; }

    List<String> of(HtmlPage page, Vicinity places, Optional<JsonNode> article, LinkedData data, Set<String> siteNames, String content) {
        List<AuthorCandidate> all = new AuthorCandidates(page, places).find(data, article, siteNames, content);
        List<String> authors = new ArrayList<>();
        for (AuthorCandidate candidate : all) {
            boolean written = !Byline.isNobody(candidate.name()) && model.authors().probability(candidate.numbers) > model.authorThreshold();
            String fold = Words.fold(candidate.name());
            boolean known = authors.stream().map(Words::fold).anyMatch(other -> (" " + other + " ").contains(" " + fold + " "));
            if (!written || known || authors.size() >= MOST) continue;
            authors.removeIf(other -> (" " + fold + " ").contains(" " + Words.fold(other) + " "));
            authors.add(candidate.name());
        }
        return authors;
    }
}
