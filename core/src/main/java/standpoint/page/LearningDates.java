package standpoint.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** What training sees of one page's dates: the days that it may have been published on, with their numbers. */
public record LearningDates(List<String> days, float[][] numbers) {

    public static LearningDates of(String address, String content) {
        HtmlPage page = HtmlWalker.read(address, content);
        LinkedData data = LinkedData.of(page.data());
        Optional<JsonNode> article = MainArticle.of(data, page);
        List<DateCandidate> all = HtmlDates.candidates(page, new Vicinity(page), new DateWords(), new DateLabels(), data, article, Optional.empty(), content);
        return new LearningDates(all.stream().map(candidate -> candidate.day.toString()).toList(),
                all.stream().map(candidate -> candidate.numbers).toArray(float[][]::new));
    }

    public static int width() { return DateCandidate.WIDTH; }
}
