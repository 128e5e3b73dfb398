package standpoint.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.When;

/**
 * When a page of HTML was published and when it was changed: of all days that it mentions about itself the most probable one, never before
 * the web began nor after the page was fetched.
 */
final class HtmlDates {
    private static final Set<String> FIRM = Set.of("article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
            "sailthru.date", "article.published", "article:publish_date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "bt:pubdate",
            "rnews:datepublished", "shareaholic:article_published_time", "originalpublicationdate", "article_date_original", "date_published", "mediator_published_time");
    private static final Set<String> LOOSE = Set.of("pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate", "published_time",
            "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "date", "citation_publication_date", "citation_date",
            "citation_online_date", "prism.publicationdate", "displaydate", "datecreated", "created", "creation_date", "article.created", "timestamp",
            "release_date", "og:pubdate", "og:release_date", "video:release_date", "ptime", "dateposted", "dc.created", "article:created", "pubdate:date");
    private static final Set<String> UPDATED = Set.of("article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified", "dcterms.modified",
            "dc.date.modified", "last-modified", "lastmod", "revised", "modified", "article:modified", "date-modified", "updated_time");
    private final DateWords dates;
    private final DateLabels labels;
    private final PageModel model;

    /** What a page says of its times. */
    record Told(Optional<Draft.Dated> published, Optional<Draft.Dated> updated) { }

    HtmlDates(DateWords dates, DateLabels labels, PageModel model) {
        this.dates = dates;
        this.labels = labels;
        this.model = model;
    }

    /** What a meta element tells by its name: a list of well-known ones, else any that speaks of publishing and of a time. */
    static Optional<DateSource> sourceOf(String name) {
        if (FIRM.contains(name)) return Optional.of(DateSource.HEAD);
        if (LOOSE.contains(name)) return Optional.of(DateSource.HEAD_LOOSE);
        if (UPDATED.contains(name)) return Optional.of(DateSource.CHANGED_HEAD);
        if (name.length() > 60 || name.contains("expir")) return Optional.empty();
        boolean time = name.contains("date") || name.contains("time");
        if (name.contains("modif") || name.contains("update")) return time ? Optional.of(DateSource.CHANGED_HEAD) : Optional.empty();
        boolean published = name.endsWith("published") || time && (name.contains("publi") || name.contains("issue") || name.contains("posted") || name.contains("article"));
        return published ? Optional.of(DateSource.HEAD_LOOSE) : Optional.empty();
    }

    Told tell(HtmlPage page, Vicinity places, LinkedData data, Optional<JsonNode> article, Optional<Instant> retrieved, String content) {
        List<DateCandidate> all = candidates(page, places, dates, labels, data, article, retrieved, content);
        Optional<DateCandidate> best = best(all);
        Optional<Draft.Dated> updated = Optional.empty();
        for (DateCandidate candidate : all) {
            boolean later = best.map(one -> !candidate.day.isBefore(one.day)).orElse(true);
            if (later && candidate.change().isPresent()) updated = candidate.change();
        }
        return new Told(best.map(DateCandidate::dated), updated);
    }

    /** The day with the greatest share among all of the page and none of them, if that is enough. */
    private Optional<DateCandidate> best(List<DateCandidate> all) {
        Optional<DateCandidate> best = Optional.empty();
        double bestOdds = 0;
        double sum = 1;
        for (DateCandidate candidate : all) {
            double chance = model.dates().probability(candidate.numbers);
            double odds = chance / (1 - chance + 1e-7);
            sum += odds;
            if (odds <= bestOdds) continue;
            bestOdds = odds;
            best = Optional.of(candidate);
        }
        return bestOdds / sum > model.dateThreshold() ? best : Optional.empty();
    }

    static List<DateCandidate> candidates(HtmlPage page, Vicinity places, DateWords dates, DateLabels labels, LinkedData data, Optional<JsonNode> article, Optional<Instant> retrieved,
                                          String content) {
        LocalDate last = retrieved.map(time -> LocalDateTime.ofInstant(time, ZoneOffset.UTC).toLocalDate().plusDays(1)).orElse(LocalDate.of(2100, 1, 1));
        return new DateCandidates(page, places, dates, labels, last).find(data, article, content);
    }
}
